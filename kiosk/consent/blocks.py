"""A form as plain facts: every word that is printed, in reading order, and nothing about where it stands on the page.

The blocks know what they are (heading, list, table, signature), so that layout, and later the tags of an accessible
PDF, follow from them. They cross a process border, so they hold nothing but values.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.visit.signature import Stroke
from kiosk.visit.terms import FormKind


class Both(str):
    """Words in the form's own language that know themselves in another too; whoever does not ask has the form's own.

    Attributes:
        other: The same in the other language.
        language: Which one that is, two letters.
    """

    __slots__ = ("language", "other")

    other: str
    language: str

    def __new__(cls, own: str, other: str = "", language: str = "") -> Both:
        """Make them."""
        words = super().__new__(cls, own)
        words.other, words.language = other, language
        return words

    def __reduce__(self) -> tuple[type[Both], tuple[str, str, str]]:
        """Go to another process whole."""
        return Both, (str(self), self.other, self.language)


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one weight.

    Attributes:
        language: Of a translation, which stands below the form's own words; empty for these.
        is_as_written: Somebody wrote this; it is never translated.
    """

    text: str
    is_bold: bool = False
    language: str = ""
    is_as_written: bool = False


Runs = tuple[Run, ...]


class Tone(StrEnum):
    """How loud a text is."""

    BODY = "body"
    SOFT = "soft"
    STRONG = "strong"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading.

    Attributes:
        level: 2 for a part of the form, 3 inside a part.
        number: Printed before the text; 0 for none.
        note: Printed small behind the text.
    """

    text: str
    level: int = 2
    number: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph."""

    runs: Runs
    tone: Tone = Tone.BODY


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list without order; `columns` side by side, the left one read first."""

    items: tuple[Runs, ...]
    columns: int = 1


@dataclass(frozen=True, slots=True)
class Statements:
    """What the signatory touched, one by one; `is_touched` is False on a form that is not signed yet."""

    items: tuple[Runs, ...]
    is_touched: bool


@dataclass(frozen=True, slots=True)
class Field:
    """A label and its value; `share` is its part of the row's width."""

    label: str
    value: str
    is_strong: bool = False
    share: float = 1.0


@dataclass(frozen=True, slots=True)
class Card:
    """Labelled values in a frame, row by row."""

    rows: tuple[tuple[Field, ...], ...]


@dataclass(frozen=True, slots=True)
class Words:
    """A table cell of words, with a smaller second line where `small` is not empty."""

    runs: Runs
    small: str = ""
    is_strong: bool = False
    is_soft: bool = False


@dataclass(frozen=True, slots=True)
class Dots:
    """A table cell with 100 dots, `filled` and then `hatched` ones.

    Attributes:
        filled: Dots counted.
        hatched: Dots that the number may reach.
        alt: The picture in words.
        caption: Both sides of the number, printed below.
    """

    filled: int
    hatched: int
    alt: str
    caption: str


@dataclass(frozen=True, slots=True)
class Square:
    """A table cell with an empty square, to be ticked by hand."""


@dataclass(frozen=True, slots=True)
class Room:
    """A table cell with room to write by hand."""


Cell = Words | Dots | Square | Room


@dataclass(frozen=True, slots=True)
class Column:
    """A column's heading and its part of the table's width."""

    title: str
    share: float


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a header row; the first cell of each row names the row.

    Attributes:
        is_dense: Small print, for the record.
        halves: 2 to print the rows side by side in two halves, to be read one after the other.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    is_dense: bool = False
    halves: int = 1


class BoxTone(StrEnum):
    """What a box is for: something written by a person, or something that must not be missed."""

    PLAIN = "plain"
    CALL = "call"


@dataclass(frozen=True, slots=True)
class Box:
    """Paragraphs and lists in a frame."""

    blocks: tuple[Heading | Paragraph | Bullets, ...]
    tone: BoxTone = BoxTone.PLAIN


@dataclass(frozen=True, slots=True)
class Beside:
    """Two groups side by side; the left one is read first."""

    left: tuple[Heading | Paragraph | Bullets, ...]
    right: tuple[Heading | Paragraph | Bullets, ...]


@dataclass(frozen=True, slots=True)
class Drawing:
    """An illustration, as wide as `aspect` times its height; `alt` says it in words. What lies outside is cut off."""

    svg: bytes
    aspect: float
    height_mm: float
    alt: str


@dataclass(frozen=True, slots=True)
class Gap:
    """A label with room to write by hand, after what is known and what can be ticked.

    Attributes:
        value: What is known; empty for nothing.
        choices: Words with an empty square each.
        lines: Lines to write on.
        share: Its part of the row's width.
    """

    label: str
    value: str = ""
    choices: tuple[str, ...] = ()
    lines: int = 1
    share: float = 1.0


@dataclass(frozen=True, slots=True)
class Gaps:
    """Places to write in a frame, row by row."""

    rows: tuple[tuple[Gap, ...], ...]


@dataclass(frozen=True, slots=True)
class Illustrated:
    """Words with drawings at their left, which are read first; without any, the words alone."""

    drawings: tuple[Drawing, ...]
    blocks: tuple[Paragraph | Bullets | Gaps, ...]


@dataclass(frozen=True, slots=True)
class Signature:
    """One signatory's place.

    Attributes:
        title: Who signs, for example "Patient".
        strokes: The drawn signature, or none.
        alt: The drawing said in words.
        note: Stands where the drawing would be: a typed name, a mark, "waiting", or nothing.
        fields: Name, date and time, place, and what belongs to this way of signing.
        field_id: Name of the signature field that a digital signature fills, or empty.
        field_words: What that field is for, in words.
    """

    title: str
    fields: tuple[Field, ...]
    strokes: tuple[Stroke, ...] = ()
    alt: str = ""
    note: str = ""
    field_id: str = ""
    field_words: str = ""


@dataclass(frozen=True, slots=True)
class Signatures:
    """Signatories side by side."""

    places: tuple[Signature, ...]


@dataclass(frozen=True, slots=True)
class Seal:
    """The place of the clinic's seal: the field it fills, and a paragraph beside it."""

    beside: Paragraph
    field_id: str
    field_words: str


@dataclass(frozen=True, slots=True)
class Blanks:
    """Words, a sentence, and empty lines below it, side by side, to be filled in by hand."""

    words: Runs
    sentence: str
    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NewPage:
    """What follows begins on a new page."""


Block = (
    Heading
    | Paragraph
    | Bullets
    | Statements
    | Card
    | Table
    | Box
    | Beside
    | Illustrated
    | Signatures
    | Seal
    | Blanks
    | Gaps
    | NewPage
)


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around the blocks.

    Attributes:
        title: The form's title, also that of the file.
        clinic: The clinic's name.
        heading: Line at the top right of page 1.
        contact: Address and telephone.
        identity: Name, date of birth and record number, for every page.
        document: Document code and version, for every page.
        issued: When it was issued, and in which language.
        page_number: Sentence with ``{page}`` and ``{pages}``.
        band: The form's state, on top of page 1.
        state: The same in short, for every page.
        sample: Mark of a form that is not valid, or empty.
        accent: The clinic's colour, ``#RRGGBB``.
        language: Two letters.
        subject: What the form is about, for the file's properties.
        issued_at: The same as `issued`, as aware time.
        code: The document code, drawn as a QR code too; empty on a paper without one.
        code_words: That picture in words.
        record_words: What the attached record is.
        logo: The clinic's, an SVG file, or empty; not read, since its name stands beside it.
        logo_aspect: Its width by its height.
        continued: On top of the pages behind the first, in place of the state; empty for the state.
    """

    title: str
    clinic: str
    heading: str
    contact: str
    identity: str
    document: str
    issued: str
    page_number: str
    band: str
    state: str
    sample: str
    accent: str
    language: str
    subject: str
    issued_at: datetime
    code: str
    code_words: str
    record_words: str
    logo: bytes = b""
    logo_aspect: float = 1.0
    continued: str = ""


class PaperKind(StrEnum):
    """Papers that are no form of a visit's end."""

    BLANK = "blank"
    TAKE_HOME = "take_home"
    BRIEF = "brief"


@dataclass(frozen=True, slots=True)
class FormContent:
    """A whole form, or another paper, ready to be laid out."""

    kind: FormKind | PaperKind
    frame: Frame
    blocks: tuple[Block, ...]

    @property
    def is_translated(self) -> bool:
        """True for one in two languages."""
        return isinstance(self.frame.title, Both)

    def texts(self) -> Iterator[str]:
        """Yield every text that is printed; bold words inside a sentence do not cut it."""
        return _texts(self)


def plain(text: str) -> Runs:
    """Return words as they are, without reading any markup in them; those in two languages one behind the other."""
    if isinstance(text, Both):
        return (Run(str(text)), Run(text.other, language=text.language))
    return (Run(text),)


def as_written(text: str) -> Run:
    """Return what somebody wrote, which stands in one language only."""
    return Run(text, is_as_written=True)


def text_of(runs: Runs) -> str:
    """Return the words of runs."""
    return "".join(run.text for run in runs)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        if value and not isinstance(value, StrEnum):
            yield value
        if isinstance(value, Both):
            yield value.other
    elif isinstance(value, tuple):
        if value and all(isinstance(item, Run) for item in value):
            yield text_of(value)
        elif not value or not isinstance(value[0], Stroke):
            for item in value:
                yield from _texts(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))
