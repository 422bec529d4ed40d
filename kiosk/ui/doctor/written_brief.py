"""The brief in words, ready to be printed: what is open first, in the desk's language. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from kiosk.ui.doctor.consultation import Consultation
from kiosk.ui.doctor.reading import Reading
from kiosk.ui.doctor.wording import age, day, moment, say, word

Lines = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class WrittenPart:
    """One part: a title, and lines with what stands behind each, or nothing.

    Attributes:
        is_open: Something that the doctor has still to settle.
    """

    title: str
    lines: Lines
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class WrittenBrief:
    """Every word of the brief on paper.

    Attributes:
        facts: Who, what, where it stands.
        mark: That it is a working paper.
        mark_short: The same, at the foot of every page.
        continued: The same, on top of the pages behind the first.
        page_number: Sentence with ``{page}`` and ``{pages}``.
        made_at: Aware time.
    """

    title: str
    heading: str
    facts: tuple[str, ...]
    parts: tuple[WrittenPart, ...]
    mark: str
    mark_short: str
    continued: str
    identity: str
    issued: str
    page_number: str
    language: str
    made_at: datetime


def written_brief(consultation: Consultation) -> WrittenBrief:
    """Return the brief as it stands.

    Args:
        consultation: The open record.
    """
    reading, now = Reading(consultation), consultation.clock.now()
    record, name = consultation.record, consultation.record.patient_name
    return WrittenBrief(
        title=name,
        heading=say("Brief for the doctor"),
        facts=tuple(filter(None, _facts(consultation, reading))),
        parts=tuple(part for part in _parts(consultation, reading) if part.lines),
        mark=say("Working paper with patient data. This is not the consent form, and nobody signs it."),
        mark_short=say("working paper, not the consent"),
        continued=say("continued; working paper, not the consent"),
        identity=f"{name} · {day(record.born_on)} · {record.record_number}",
        issued=say("made on {when} by {who}").format(
            when=moment(now, consultation.zone), who=consultation.member.name or consultation.member.id
        ),
        page_number=say("Page {page} of {pages}"),
        language=consultation.language,
        made_at=now,
    )


def _facts(consultation: Consultation, reading: Reading) -> Iterator[str]:
    record, state = consultation.record, consultation.state
    years = age(record.born_on, consultation.clock.today())
    yield say("{born} · {years} y · record {number}").format(
        born=day(record.born_on), years=years, number=record.record_number
    )
    prepared = state.prepared
    planned = prepared.planned_on if prepared is not None else None
    when = say("planned for {day}").format(day=day(planned)) if planned else ""
    yield " · ".join(filter(None, (consultation.words.title, when)))
    yield _place(consultation, reading)
    yield " ".join(filter(None, (reading.decision(), reading.company())))


def _place(consultation: Consultation, reading: Reading) -> str:
    placement = reading.brief.placement
    if placement.side is None:
        return ""
    words = say("{side}, {joints}; nerves {nerves}") if placement.nerves else say("{side}, {joints}")
    confirmed = "" if placement.is_confirmed else say(" (not confirmed yet)")
    return (
        words.format(side=word(placement.side), joints=", ".join(placement.joints), nerves=", ".join(placement.nerves))
        + confirmed
    )


def _parts(consultation: Consultation, reading: Reading) -> Iterator[WrittenPart]:
    rows = reading.open_points()
    yield WrittenPart(
        say("To settle with the patient"),
        tuple((f"{row['title']} ({row['why']})", str(row["teachBack"] or row["detail"])) for row in rows),
        is_open=True,
    )
    questions = reading.questions()
    yield WrittenPart(
        say("Questions for you"),
        tuple((str(row["title"]), str(row["answer"] or (say("open") if row["isOpen"] else ""))) for row in questions),
    )
    flags = tuple(
        (str(row["title"]), " · ".join(filter(None, (row["answer"], row["detail"])))) for row in reading.flags()
    )
    calm = ((say("Answered No, each on its own"), "; ".join(reading.calm())),) if reading.calm() else ()
    yield WrittenPart(say("Check before the treatment"), (*flags, *calm))
    yield WrittenPart(say("The pain"), tuple((str(row["title"]), str(row["detail"])) for row in reading.pain()))
    yield WrittenPart(say("What was understood"), tuple(_understood(reading)))
    settled = tuple((str(row["title"]), str(row["detail"])) for row in reading.settled())
    yield WrittenPart(say("Settled already"), settled)
    yield WrittenPart(say("Wants to be able to do again"), tuple((goal, "") for goal in reading.goals()))
    yield WrittenPart(say("Risks of this patient"), tuple((one, "") for one in consultation.state.personal_risks or ()))


def _understood(reading: Reading) -> Iterator[tuple[str, str]]:
    """Yield what took more than one try, one by one, and the rest in one line."""
    rows = reading.checks()
    first = [str(row["title"]) for row in rows if row["isFirstTry"]]
    yield from ((f"{row['title']} ({row['result']})", str(row["detail"])) for row in rows if not row["isFirstTry"])
    if first:
        yield say("At the first try"), "; ".join(first)
    if reading.unseen():
        yield say("Not seen to the end"), "; ".join(reading.unseen())
