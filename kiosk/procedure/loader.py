"""Loads procedure packs from a templates folder, with the clinic's values filled in.

A pack that loads is whole: every id has words in every language, nothing dangles, every value is set. What an author
should know beyond that (reading level, pictures, numbers) is the linter's work.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from kiosk.errors import PackError
from kiosk.picture.svg import read_picture_file
from kiosk.procedure.language_rules import check_languages
from kiosk.procedure.optional_rules import check_optional, with_chosen
from kiosk.procedure.pack import Pack
from kiosk.procedure.pain_rules import check_pain, check_pain_pictures, check_pain_words
from kiosk.procedure.picture_rules import check_pictures
from kiosk.procedure.planned_rules import check_planned, check_planned_picture
from kiosk.procedure.problems import PackRefusedError, Problem
from kiosk.procedure.references import check_references
from kiosk.procedure.source import STRUCTURE_FILE, PackSource, read_source, validated
from kiosk.procedure.structure import PictureStep, PictureView, ProcedureStructure
from kiosk.procedure.text_rules import check_texts, check_values
from kiosk.procedure.values import PLACEHOLDER, ClinicSetting, rendered
from kiosk.procedure.words import ProcedureWords
from kiosk.visit.encoding import sha256_hex


def find_procedures(templates: Path) -> list[Path]:
    """Return the folders of all packs in a templates folder, sorted by name.

    Raises:
        PackError: There is no pack at all (PACK-NONE).
    """
    found = sorted(path.parent for path in templates.glob(f"procedures/*/{STRUCTURE_FILE}"))
    if not found:
        raise PackError(
            "PACK-NONE",
            f"The folder {templates} holds no procedure.",
            "Name a folder that holds procedures/<id>/procedure.yaml with --templates.",
        )
    return found


def load_pack(
    folder: Path,
    values: Mapping[str, ClinicSetting],
    *,
    illustrations: Path | None = None,
    optional: Sequence[str] = (),
    languages: Collection[str] | None = None,
) -> Pack:
    """Load one pack.

    Args:
        folder: ``procedures/<id>`` of a templates folder.
        values: What the clinic has set.
        illustrations: Folder of the illustrations; when given, every layer and anchor must be there, and the pictures'
            hashes become part of the pack.
        optional: What this clinic asks beside the treatment, by id; the pack leaves out the rest.
        languages: Which of its languages become part of the pack; all when None. A clinic need not set values in a
            language that it does not offer.

    Raises:
        PackError: The pack is malformed (PACK-YAML, PACK-SHAPE, PACK-CONTENT); all mistakes found are in `problems`. Or
            it has no words for what the clinic asks (PACK-OPTIONAL-CONSENT), or none of the languages
            (PACK-NO-LANGUAGE).
        PictureError: An illustration is not of the SVG subset.
        ClinicError: A value is not set, or of another type (CLINIC-VALUE-MISSING).
    """
    source = read_source(folder)
    refuse_errors(loading_problems(source))
    return with_chosen(fill(source, values, illustrations=illustrations, languages=languages), optional)


def loading_problems(source: PackSource) -> list[Problem]:
    """Return everything that keeps a pack from being loaded."""
    checks = (
        check_references,
        check_languages,
        check_planned,
        check_pain,
        check_pain_words,
        check_optional,
        check_texts,
        check_values,
    )
    return [problem for check in checks for problem in check(source)]


def refuse_errors(problems: list[Problem]) -> None:
    """Raise PackRefusedError when any problem is an error."""
    errors = [problem for problem in problems if problem.is_error]
    if errors:
        raise PackRefusedError("PACK-CONTENT", errors)


def fill(
    source: PackSource,
    values: Mapping[str, ClinicSetting],
    *,
    illustrations: Path | None = None,
    languages: Collection[str] | None = None,
) -> Pack:
    """Return the pack of files that are sound, with the clinic's values in its words; see `load_pack`."""
    wanted = [language for language in source.words if languages is None or language in languages]
    if not wanted:
        raise PackError(
            "PACK-NO-LANGUAGE",
            f"{source.folder.name} has no words in any of the clinic's languages.",
            f"Write them, or add one of its own to `languages` in clinic.toml: {', '.join(source.words)}.",
        )
    words = {language: _filled_words(source, language, values) for language in wanted}
    pictures = _picture_hashes(source, illustrations) if illustrations else {}
    return Pack(source.structure, words, pictures)


def picture_steps(structure: ProcedureStructure) -> list[PictureStep]:
    """Return every picture step of a pack: of sections and of second explanations."""
    steps = [step for chapter in structure.chapters for section in chapter.sections for step in section.steps]
    return steps + [check.explain for chapter in structure.chapters for check in chapter.checks]


def picture_views(structure: ProcedureStructure) -> list[PictureView]:
    """Return every picture of a pack: of its steps, and the small ones beside words."""
    return [*picture_steps(structure), *structure.small_pictures.values()]


def shown_pictures(structure: ProcedureStructure) -> set[str]:
    """Return the names of all illustrations that a pack shows, to whichever patient."""
    planned = {structure.planned.picture} if structure.planned else set()
    figures = {view.picture for view in structure.pain.views} if structure.pain else set()
    return {view.picture for view in picture_views(structure)} | planned | figures


def _filled_words(source: PackSource, language: str, values: Mapping[str, ClinicSetting]) -> ProcedureWords:
    said = {value.id: rendered(value, values, language) for value in source.structure.values}
    plain = source.words[language].model_dump(mode="json", exclude_none=True)
    try:
        return validated(_filled(plain, said), ProcedureWords)
    except ValidationError as error:
        place = ".".join(str(part) for part in error.errors()[0]["loc"])
        file = source.words_files[language]
        what = f"`{place}` is too long with the clinic's values in it."
        line = file.line_of_loose(error.errors()[0]["loc"])
        raise PackRefusedError("PACK-CONTENT", [Problem(file.path, line, what, "Shorten the text.")]) from error


def _filled(value: Any, said: Mapping[str, str]) -> Any:
    """Return plain values with every placeholder in their texts replaced."""
    if isinstance(value, str):
        return PLACEHOLDER.sub(lambda match: said[match.group(1)], value)
    if isinstance(value, dict):
        return {key: _filled(item, said) for key, item in value.items()}
    if isinstance(value, list):
        return [_filled(item, said) for item in value]
    return value


def _picture_hashes(source: PackSource, illustrations: Path) -> dict[str, str]:
    """Return the hash of each picture that the pack shows; every layer and anchor it names must be there."""
    names = sorted(shown_pictures(source.structure))
    paths = {name: illustrations / f"{name}.svg" for name in names}
    pictures = {name: read_picture_file(path) for name, path in paths.items() if path.exists()}
    found = [*check_pictures(source, pictures, illustrations), *check_planned_picture(source, pictures)]
    refuse_errors([*found, *check_pain_pictures(source, pictures, illustrations)])
    return {name: sha256_hex(picture.data) for name, picture in pictures.items()}
