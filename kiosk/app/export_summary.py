"""The page of a patient's copy that people read: who, which visits, what was answered, who opened it. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from html import escape
from typing import Any

from kiosk.records.register import Patient
from kiosk.ui.desk.wording import moment
from kiosk.ui.reception.wording import day, say
from kiosk.visit.state import Ending, Stage

_TECHNICAL = frozenset({"id", "options", "opens_point", "phrasing", "picture", "strokes_sha256", "words", "in_short"})
"""What answers.json has and the page leaves out; ``words`` is shown where it is the answer itself."""

_WORDS_ARE_THE_MATTER = frozenset({"questions"})

_LAST = ("sections", "content")
"""What is long, or says least, stands behind the rest."""

_STYLE = (
    "body{font:18px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#111}"
    "table{border-collapse:collapse;width:100%}th,td{border:1px solid #888;padding:.3em .5em;text-align:left;"
    "vertical-align:top}th{background:#eee}"
)


@dataclass(frozen=True, slots=True)
class Opening:
    """One note about the record.

    Attributes:
        at: Aware time in the clinic's zone.
        what: A code such as ``record-opened``.
        role: Of whoever did it, or empty.
        why: A code, or empty.
    """

    at: datetime
    what: str
    role: str
    station: str
    why: str = ""

    @property
    def plain(self) -> dict[str, str]:
        """The same as JSON has it."""
        told = {"at": self.at.isoformat(), "what": self.what, "role": self.role, "station": self.station}
        return {**told, "why": self.why} if self.why else told


@dataclass(frozen=True, slots=True)
class VisitCopy:
    """One visit of a copy.

    Attributes:
        folder: Where its files lie in the archive.
        began: Aware time in the clinic's zone.
        said: What was asked and answered, as `evidence.course` returns it.
        papers: Names of its forms, sheets and scans in the archive.
    """

    title: str
    folder: str
    began: datetime
    stage: Stage
    ending: Ending | None
    said: Mapping[str, Any]
    papers: tuple[str, ...]


def summary_page(
    patient: Patient, visits: Sequence[VisitCopy], openings: Sequence[Opening], *, clinic: str, made_at: datetime
) -> str:
    """Return the page as HTML that needs nothing else.

    Args:
        patient: Whose copy it is.
        visits: The oldest first.
        openings: The oldest first.
        clinic: Its name.
        made_at: Aware time in the clinic's zone.
    """
    title = say("What is kept about {name}").format(name=patient.full_name)
    facts = {
        say("Date of birth"): day(patient.date_of_birth),
        say("Record number"): patient.record_number,
        say("Phone"): patient.phone or say("none kept"),
        say("Clinic"): clinic,
        say("This copy was made"): moment(made_at),
    }
    parts = [
        f"<h1>{escape(title)}</h1>",
        _table((), facts.items()),
        *(part for visit in visits for part in _visit(visit)),
        f"<h2>{escape(say('Who opened the record'))}</h2>",
        f"<p>{escape(say('When, at which station, and in which role; the names of staff are not part of it.'))}</p>",
        _table(
            (say("When"), say("What"), say("Role"), say("Station"), say("Reason")),
            ((moment(one.at), one.what, one.role, one.station, one.why) for one in openings),
        ),
    ]
    head = f'<meta charset="utf-8"><title>{escape(title)}</title><style>{_STYLE}</style>'
    return f'<!DOCTYPE html><html lang="en"><head>{head}</head><body>{"".join(parts)}</body></html>'


def _visit(visit: VisitCopy) -> Iterator[str]:
    yield f"<h2>{escape(visit.title)}, {escape(moment(visit.began))}</h2>"
    state = visit.ending.value if visit.ending else visit.stage.value
    yield f"<p>{escape(say('Where it stands'))}: {escape(_plain(state))}</p>"
    links = (f'<li><a href="{escape(name, quote=True)}">{escape(name)}</a></li>' for name in visit.papers)
    yield f"<h3>{escape(say('Papers'))}</h3><ul>{''.join(links) or escape(say('None.'))}</ul>"
    for key, value in sorted(visit.said.items(), key=lambda item: item[0] in _LAST):
        entries = value if isinstance(value, list) else [value]
        yield from _entries(key, [entry for entry in entries if isinstance(entry, Mapping)], visit.began.tzinfo)


def _entries(key: str, entries: Sequence[Mapping[str, Any]], zone: tzinfo | None) -> Iterator[str]:
    """Yield a table of what the visit has under one key; nothing where it has nothing."""
    hidden = _TECHNICAL - {"words"} if key in _WORDS_ARE_THE_MATTER else _TECHNICAL
    columns = [name for name in dict.fromkeys(name for one in entries for name in one) if name not in hidden]
    if entries:
        yield f"<h3>{escape(_plain(key).capitalize())}</h3>"
        rows = ([_said(name, one.get(name), zone) for name in columns] for one in entries)
        yield _table([_plain(name) for name in columns], rows)


def _table(heads: Sequence[str], rows: Iterable[Iterable[str]]) -> str:
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in heads)
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table>{f'<tr>{head}</tr>' if head else ''}{body}</table>"


def _said(name: str, value: Any, zone: tzinfo | None) -> str:
    """Return a value as one reads it: of something with words the words, of a time the clinic's."""
    match value:
        case None | "":
            return ""
        case bool():
            return say("yes") if value else say("no")
        case {"words": words, "id": one}:
            return str(words or one)
        case Mapping():
            parts = {key: _said(key, part, zone) for key, part in value.items()}
            return "; ".join(f"{_plain(key)}: {part}" for key, part in parts.items() if part)
        case list():
            return ", ".join(_said(name, part, zone) for part in value)
        case str() if name == "at" or name.endswith("_at"):
            return moment(datetime.fromisoformat(value).astimezone(zone))
    return str(value)


def _plain(code: str) -> str:
    return code.replace("_", " ")
