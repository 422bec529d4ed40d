"""A pack as its author wrote it: models, and the file and line of every part, for telling mistakes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from kiosk.procedure.problems import PackRefusedError, Problem, Severity
from kiosk.procedure.structure import PackModel, ProcedureStructure
from kiosk.procedure.words import ProcedureWords
from kiosk.procedure.yaml_file import YamlFile, YamlPath, read_yaml

STRUCTURE_FILE = "procedure.yaml"
_LANGUAGE_FILE = re.compile(r"[a-z]{2}\.yaml")
_Model = TypeVar("_Model", bound=PackModel)


@dataclass(frozen=True, slots=True)
class PackSource:
    """The files of one pack.

    Attributes:
        folder: The pack's folder.
        structure: `procedure.yaml`.
        structure_file: Its lines.
        words: Each language file, with ``{values}`` still in braces.
        words_files: Their lines, by language.
    """

    folder: Path
    structure: ProcedureStructure
    structure_file: YamlFile
    words: Mapping[str, ProcedureWords]
    words_files: Mapping[str, YamlFile]

    def in_structure(self, path: YamlPath, what: str, remedy: str, severity: Severity = Severity.ERROR) -> Problem:
        """Return a problem in `procedure.yaml`."""
        return Problem(self.structure_file.path, self.structure_file.line_of(path), what, remedy, severity)

    def in_words(
        self, language: str, path: YamlPath, what: str, remedy: str, severity: Severity = Severity.ERROR
    ) -> Problem:
        """Return a problem in a language file."""
        file = self.words_files[language]
        return Problem(file.path, file.line_of(path), what, remedy, severity)

    def texts(self, language: str) -> Iterator[tuple[YamlPath, str]]:
        """Yield every text of a language with its place."""
        return texts_of(self.words[language])


def texts_of(value: Any, path: YamlPath = ()) -> Iterator[tuple[YamlPath, str]]:
    """Yield every text inside models, dictionaries and tuples, with its place."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from texts_of(getattr(value, name), (*path, name))
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from texts_of(item, (*path, key))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from texts_of(item, (*path, index))


def read_source(folder: Path) -> PackSource:
    """Read the files of one pack.

    Args:
        folder: ``procedures/<id>`` of a templates folder.

    Raises:
        PackRefusedError: A file cannot be read, or does not have the shape of a pack; every file's mistakes together.
    """
    problems: list[Problem] = []
    structure_file, structure = _read(folder / STRUCTURE_FILE, ProcedureStructure, problems)
    words_files: dict[str, YamlFile] = {}
    words: dict[str, ProcedureWords] = {}
    for path in _language_files(folder, problems):
        file, model = _read(path, ProcedureWords, problems)
        if file is not None and model is not None:
            words_files[path.stem] = file
            words[path.stem] = model
    if problems or structure is None or structure_file is None:
        raise PackRefusedError("PACK-SHAPE", problems)
    return PackSource(folder, structure, structure_file, words, words_files)


def _language_files(folder: Path, problems: list[Problem]) -> list[Path]:
    found = sorted(path for path in folder.glob("*.yaml") if path.name != STRUCTURE_FILE)
    for path in found:
        if not _LANGUAGE_FILE.fullmatch(path.name):
            what = f"`{path.name}` is neither {STRUCTURE_FILE} nor a language file."
            problems.append(Problem(path, 1, what, "Name it after its language, for example `en.yaml`, or remove it."))
    languages = [path for path in found if _LANGUAGE_FILE.fullmatch(path.name)]
    if not languages:
        missing = folder / "en.yaml"
        problems.append(Problem(missing, 1, "The pack has no language file.", "Write one, for example `en.yaml`."))
    return languages


def _read(path: Path, model: type[_Model], problems: list[Problem]) -> tuple[YamlFile | None, _Model | None]:
    """Read one file; mistakes go to `problems`."""
    try:
        file = read_yaml(path)
    except PackRefusedError as refused:
        problems.extend(refused.problems)
        return None, None
    try:
        return file, validated(file.data, model)
    except ValidationError as error:
        problems.extend(_problem_of(file, details) for details in error.errors(include_url=False))
        return file, None


def validated(data: Any, model: type[_Model]) -> _Model:
    """Return the model of plain values, without any silent change of type.

    Raises:
        ValidationError: The values do not have the model's shape.
    """
    return model.model_validate_json(json.dumps(data), strict=True)


def _problem_of(file: YamlFile, details: ErrorDetails) -> Problem:
    path = tuple(details["loc"])
    place = ".".join(str(part) for part in path) or "the file"
    if details["type"] == "missing":
        what, remedy = f"`{place}` is missing.", "Add it; consent_templates/README.md says what belongs there."
    elif details["type"] == "extra_forbidden":
        what, remedy = f"`{place}` is not a key that a pack has.", "Correct the spelling, or remove it."
    else:
        message = details["msg"][:1].lower() + details["msg"][1:]
        what, remedy = f"`{place}`: {message}.", "Correct the value; put words that look like numbers in quotes."
    return Problem(file.path, file.line_of_loose(path), what, remedy)
