"""A procedure pack in memory: structure, every language's words with the clinic's values filled in, its hash.

A pack's canonical bytes are what a visit is pinned to. They leave out what equals a model's default, so that a later
version of the program reads an older visit's pack to the very same bytes.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from kiosk.errors import PackError
from kiosk.procedure.structure import (
    Approval,
    ChapterContent,
    Check,
    ProcedureStructure,
    Risk,
    SafetyQuestion,
    Section,
    Source,
)
from kiosk.procedure.words import ProcedureWords
from kiosk.visit.encoding import canonical_bytes, sha256_hex

_Item = TypeVar("_Item", Section, Check, SafetyQuestion, Risk, Source)


@dataclass(frozen=True, slots=True)
class Pack:
    """One procedure, ready for the screen and the form.

    Attributes:
        structure: The facts without words.
        words: Every word by language, the clinic's values filled in.
        pictures: SHA-256 (hex) of each illustration by name, where the pack was loaded with its illustrations.
    """

    structure: ProcedureStructure
    words: Mapping[str, ProcedureWords]
    pictures: Mapping[str, str] = field(default_factory=dict)
    _canonical: bytes = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_canonical", canonical_bytes(self._plain(list(self.words), self.structure)))

    @classmethod
    def from_canonical(cls, data: bytes) -> Pack:
        """Read a pack back from the bytes that a visit was pinned to.

        Raises:
            PackError: The bytes are not a pack, or not exactly as this program writes it (PACK-STORED).
        """
        try:
            plain = json.loads(data)
            structure = ProcedureStructure.model_validate_json(json.dumps(plain["structure"]), strict=True)
            words = {
                language: ProcedureWords.model_validate_json(json.dumps(value), strict=True)
                for language, value in plain["words"].items()
            }
            pack = cls(structure, words, plain["pictures"])
        except (ValueError, ValidationError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise _stored("cannot be read") from error
        if pack.canonical() != data:
            raise _stored("does not read back to the same bytes")
        return pack

    def canonical(self) -> bytes:
        """Return the one byte form of this pack."""
        return self._canonical

    @property
    def hash(self) -> str:
        """SHA-256 (hex) of the canonical bytes."""
        return sha256_hex(self._canonical)

    @property
    def id(self) -> str:
        """The procedure's id."""
        return self.structure.id

    @property
    def languages(self) -> tuple[str, ...]:
        """Two-letter languages that this pack has words in, sorted."""
        return tuple(sorted(self.words))

    def words_for(self, *languages: str) -> ProcedureWords:
        """Return the words of the first of these languages that the pack has, or of its own first."""
        return self.words[next((code for code in languages if code in self.words), self.languages[0])]

    def words_in(self, language: str) -> ProcedureWords:
        """Return the words of one language.

        Raises:
            PackError: The pack has no such language (PACK-NO-LANGUAGE).
        """
        if language not in self.words:
            raise PackError(
                "PACK-NO-LANGUAGE",
                f"The procedure {self.id} has no words in the language `{language}`.",
                f"Choose one of: {', '.join(self.languages)}.",
            )
        return self.words[language]

    @property
    def sections(self) -> tuple[Section, ...]:
        """Every section, in the file's order."""
        return tuple(section for chapter in self.structure.chapters for section in chapter.sections)

    @property
    def checks(self) -> tuple[Check, ...]:
        """Every check, in the file's order."""
        return tuple(check for chapter in self.structure.chapters for check in chapter.checks)

    @property
    def picture_names(self) -> tuple[str, ...]:
        """Names of the illustrations, in the order in which a patient meets them."""
        figures = self.structure.pain.views if self.structure.pain is not None else ()
        steps = [step.picture for section in self.sections for step in section.steps]
        return tuple(dict.fromkeys([*steps, *(view.picture for view in figures)]))

    def section(self, section_id: str) -> Section:
        """Return a section; KeyError when there is none of this id."""
        return _named(section_id, self.sections)

    def check(self, check_id: str) -> Check:
        """Return a check; KeyError when there is none of this id."""
        return _named(check_id, self.checks)

    def safety_question(self, question_id: str) -> SafetyQuestion:
        """Return a safety question, or one of the day of treatment; KeyError when there is none of this id."""
        return _named(question_id, (*self.structure.safety_questions, *self.structure.day_questions))

    def risk(self, risk_id: str) -> Risk:
        """Return a risk; KeyError when there is none of this id."""
        return _named(risk_id, self.structure.risks)

    def source(self, source_id: str) -> Source:
        """Return a source; KeyError when there is none of this id."""
        return _named(source_id, self.structure.sources)

    def chapter_of(self, section_id: str) -> ChapterContent:
        """Return the chapter a section stands in; KeyError when there is none of this id."""
        for chapter in self.structure.chapters:
            if any(section.id == section_id for section in chapter.sections):
                return chapter
        raise KeyError(section_id)

    def approval_hash(self, language: str) -> str:
        """Return what a clinician's approval of one language names.

        It is the SHA-256 (hex) of the canonical structure without its approvals, of that language's words with the
        clinic's values filled in, and of the pictures: one changed word makes another hash.
        """
        self.words_in(language)
        bare = self.structure.model_copy(update={"approvals": ()})
        return sha256_hex(canonical_bytes(self._plain([language], bare)))

    def approval_of(self, language: str) -> Approval | None:
        """Return the latest approval of exactly these words, or None."""
        wanted = self.approval_hash(language)
        found = [a for a in self.structure.approvals if a.language == language and a.sha256 == wanted]
        return found[-1] if found else None

    def is_approved(self, language: str, on: date) -> bool:
        """Say whether a clinician has approved this language and nothing is due for review on a day."""
        approval = self.approval_of(language)
        if approval is None:
            return False
        last_day = min(date.fromisoformat(approval.review_by), date.fromisoformat(self.structure.review.review_by))
        return date.fromisoformat(approval.on) <= on <= last_day

    def _plain(self, languages: list[str], structure: ProcedureStructure) -> dict[str, Any]:
        return {
            "structure": _without_defaults(structure),
            "words": {language: _without_defaults(self.words[language]) for language in languages},
            "pictures": dict(self.pictures),
        }


def _named(wanted: str, items: tuple[_Item, ...]) -> _Item:
    for item in items:
        if item.id == wanted:
            return item
    raise KeyError(wanted)


def _without_defaults(value: Any) -> Any:
    """Turn models into JSON-like values, leaving out what equals its default; a choice's `kind` always stays."""
    if isinstance(value, BaseModel):
        plain = {}
        for name, info in type(value).model_fields.items():
            item = getattr(value, name)
            if name == "kind" or info.is_required() or item != info.get_default(call_default_factory=True):
                plain[name] = _without_defaults(item)
        return plain
    if isinstance(value, tuple):
        return [_without_defaults(item) for item in value]
    if isinstance(value, dict):
        return {key: _without_defaults(item) for key, item in value.items()}
    return value


def _stored(what: str) -> PackError:
    return PackError(
        "PACK-STORED",
        f"The procedure content stored with a visit {what}.",
        "Run `python main.py audit verify`, and go on with this visit on paper.",
    )
