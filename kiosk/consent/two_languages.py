"""One form in two languages: the form's own words, and below each, quieter, the same in another language.

Both are made from the same facts by the same functions, so they have the same parts in the same order. Only what a pack
says in paragraphs and lists may be cut differently in its languages; there all of the one stands before all of the
other. What somebody wrote is in one language and is not repeated.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from enum import Enum
from itertools import groupby
from typing import Any

from kiosk.consent.blocks import (
    Block,
    Both,
    Bullets,
    FormContent,
    Heading,
    Paragraph,
    Run,
    Runs,
    Tone,
    plain,
)
from kiosk.consent.source import FormSource
from kiosk.errors import BugError
from kiosk.procedure.form_words import FormWords
from kiosk.visit.signature import Stroke

_LONGEST_REPEATED = 60
"""Letters at a sentence's end that are the same in both; a fingerprint or a list of sources is longer."""
_WORDS = (Heading, Paragraph, Bullets)


def in_two_languages(own: FormContent, other: FormContent, words: tuple[FormWords, FormWords]) -> FormContent:
    """Return a form with its translation.

    Args:
        own: In the language that counts.
        other: The same form in another language.
        words: The form's fixed words in both.

    Raises:
        BugError: They are not the same form (FORM-TWO-LANGUAGES).
    """
    pairing = _Pairing(other.frame.language, words[1].two_languages.as_written)
    frame = replace(
        own.frame,
        title=pairing.words(own.frame.title, other.frame.title),
        band=pairing.words(own.frame.band, other.frame.band),
    )
    names = {"binding": words[0].page.language_name, "other": words[1].page.language_name}
    said = [one.two_languages.note.format(**names) for one in words]
    note = Paragraph(plain(pairing.words(said[0], said[1])), Tone.STRONG)
    return FormContent(own.kind, frame, (note, *pairing.blocks(own.blocks, other.blocks)))


def translated(source: FormSource, language: str, words: FormWords) -> FormSource:
    """Return what the same form is made from in another language."""
    return replace(source, words=words, in_language=language)


@dataclass(frozen=True, slots=True)
class _Pairing:
    """Puts the words of two forms together.

    Attributes:
        language: Of the translation.
        as_written: Stands in it for what somebody wrote.
    """

    language: str
    as_written: str

    def words(self, own: str, other: str) -> str:
        """Return words with their translation, where it differs."""
        return own if own == other else Both(own, other, self.language)

    def blocks(self, own: Sequence[Block], other: Sequence[Block]) -> Iterator[Block]:
        """Yield the blocks of both, heading by heading."""
        parts, others = _parts(own), _parts(other)
        if len(parts) != len(others):
            raise _differs()
        for part, translation in zip(parts, others, strict=True):
            yield from self._part(part, translation)

    def _part(self, own: Sequence[Block], other: Sequence[Block]) -> Iterator[Block]:
        """Yield what stands between two headings."""
        if _have_one_shape(own, other):
            for one, translation in zip(own, other, strict=True):
                paired: Block = self._paired(one, translation)
                yield paired
        elif all(isinstance(one, _WORDS) for one in (*own, *other)):
            yield from own
            yield from (self._alone(one) for one in other)
        else:
            raise _differs()

    def _paired(self, own: Any, other: Any) -> Any:
        """Return one value of a block with its translation, through all that is in it; it is of the same type."""
        if isinstance(own, str) and not isinstance(own, Enum):
            return self.words(own, other)
        if isinstance(own, Stroke):
            return own
        if isinstance(own, tuple):
            return self._tuple(own, other)
        if is_dataclass(own) and not isinstance(own, type):
            names = [one.name for one in fields(own)]
            return replace(own, **{name: self._paired(getattr(own, name), getattr(other, name)) for name in names})
        return own

    def _tuple(self, own: tuple[Any, ...], other: tuple[Any, ...]) -> tuple[Any, ...]:
        if all(isinstance(one, Run) for one in (*own, *other)):
            return self._runs(own, other)
        if own and isinstance(own[0], _WORDS):
            return tuple(self._part(own, other))
        if len(own) != len(other):
            raise _differs()
        return tuple(self._paired(one, translation) for one, translation in zip(own, other, strict=True))

    def _runs(self, own: Runs, other: Runs) -> Runs:
        """Return a sentence and its translation; what somebody wrote is named there, not repeated."""
        if own == other and not any(run.is_as_written for run in own):
            return own
        last = own[-1]
        if last == other[-1] and not last.is_as_written and len(last.text) > _LONGEST_REPEATED:
            return (*own, *(replace(self._translation(run), text=run.text.rstrip(": ")) for run in other[:-1]))
        return (*own, *map(self._translation, other))

    def _translation(self, run: Run) -> Run:
        said = f"[{self.as_written}]" if run.is_as_written else run.text
        return Run(said, run.is_bold, self.language)

    def _alone(self, block: Any) -> Any:
        """Return words of the other language that stand by themselves."""
        if isinstance(block, Paragraph):
            return replace(block, runs=tuple(map(self._translation, block.runs)))
        return replace(block, items=tuple(tuple(map(self._translation, item)) for item in block.items))


def _parts(blocks: Sequence[Block]) -> list[list[Block]]:
    """Return each heading by itself, and what stands between."""
    return [list(part) for _, part in groupby(blocks, lambda one: id(one) if isinstance(one, Heading) else 0)]


def _have_one_shape(own: object, other: object) -> bool:
    """Say whether every paragraph and item of the one has its translation in the other."""
    if isinstance(own, list | tuple) and isinstance(other, list | tuple):
        return len(own) == len(other) and all(map(_have_one_shape, own, other))
    if isinstance(own, Bullets) and isinstance(other, Bullets):
        return len(own.items) == len(other.items)
    return type(own) is type(other)


def _differs() -> BugError:
    return BugError(
        "FORM-TWO-LANGUAGES", "The form is not the same in its two languages.", "Print it in one; call support."
    )
