"""The record of a visit that goes into its form: what was shown and asked, word by word, and what was answered when.

A pure function of the journal and the pinned pack, so that it can be made again and compared. Times are UTC. The
journal's salts stay out: without them nobody can guess at events that were erased by law.

docs/visit-record.md says what each key holds.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

from kiosk.consent.source import FormSource
from kiosk.procedure.pack import Pack
from kiosk.procedure.words import ProcedureWords
from kiosk.visit import events
from kiosk.visit.encoding import canonical_bytes, encode_event, sha256_hex
from kiosk.visit.events import Event
from kiosk.visit.outline import UNSURE
from kiosk.visit.signature import Stroke
from kiosk.visit.terms import FormKind, Role, TopicKind

SCHEMA = "antesala-visit-record-1"
RECORD_NAME = "visit-record.json"
MEDIA_TYPE = "application/json"

Record = dict[str, Any]


def visit_record(source: FormSource, kind: FormKind) -> Record:
    """Return the record that goes into a form.

    Args:
        source: What the form is made from.
        kind: Which form.
    """
    return {
        "schema": SCHEMA,
        "document": {
            "code": source.document_code,
            "kind": kind.value,
            "issued_at": _time(source.issued_at),
            "language": source.language,
            "clinic": source.look.clinic,
            "unit": source.look.unit,
            "address": source.look.address,
            "phone": source.look.phone,
            "is_sample": source.is_sample,
            "form_words_version": source.words.version,
        },
        "patient": {
            "name": source.patient.name,
            "born_on": source.patient.born_on.isoformat(),
            "record_number": source.patient.record_number,
        },
        "doctor": {"name": source.doctor_name, "informed_by": source.informed_by_name or source.doctor_name},
        "journal": journal_part(source.state.visit_id, source.history, source.journal_link),
        "course": course(source.history, source.pack),
    }


def journal_part(visit_id: str, history: Sequence[Event], head_link: str) -> Record:
    """Return what binds the record to the journal: the visit's events so far, and the last link of the whole chain."""
    digest = hashlib.sha256(b"\n".join(encode_event(event) for event in history))
    return {
        "visit_id": visit_id,
        "events": len(history),
        "events_sha256": digest.hexdigest(),
        "head_link": head_link,
    }


def course(history: Sequence[Event], pack: Pack) -> Record:
    """Return what happened in a visit, with the words that were on the screen.

    Args:
        history: The visit's events, from the first on.
        pack: The content that the visit is pinned to.
    """
    writer = _Course(pack)
    for event in history:
        writer.take(event)
    return writer.record


class _Course:
    """Writes down one event after another, in the language that the screen had then."""

    def __init__(self, pack: Pack) -> None:
        self._pack = pack
        self._language = pack.languages[0]
        self._writers: dict[type, Callable[[Any, Event], None]] = {
            events.Prepared: self._prepared,
            events.LanguageChosen: self._language_chosen,
            events.CompanyStated: self._company,
            events.AloneChosen: self._alone,
            events.AnswerTakenOver: self._taken_over,
            events.SectionShown: self._section,
            events.CheckAnswered: self._check,
            events.SafetyAnswered: self._safety,
            events.PainPlaced: self._pain_placed,
            events.PainFelt: self._pain_felt,
            events.PainLived: self._pain_lived,
            events.GoalsStated: self._goals,
            events.TopicRaised: self._topic,
            events.TopicDropped: self._topic_dropped,
            events.PointSettled: self._settled,
            events.Decided: self._decided,
            events.OptionalConsentAnswered: self._optional_consent,
            events.OptionalConsentTakenBack: self._optional_consent_taken_back,
            events.SideConfirmed: self._side,
            events.PersonalRisksStated: self._risks,
            events.Released: self._released,
            events.Signed: self._signed,
            events.Superseded: self._superseded,
            events.SigningRefused: self._refused,
            events.Revoked: self._revoked,
            events.RecheckOpened: self._recheck,
            events.RecheckAnswered: self._recheck_answer,
            events.RecheckDecided: self._recheck_decision,
            events.RecheckedOnPaper: self._rechecked_on_paper,
        }
        self.record: Record = {
            "content": {"procedure": pack.id, "version": pack.structure.version, "sha256": pack.hash},
            "sections": [],
            "checks": [],
            "health": [],
            "pain": [],
            "questions": [],
            "settled": [],
            "decisions": [],
            "personal_risks": [],
            "releases": [],
            "signatures": [],
        }

    def take(self, event: Event) -> None:
        """Write down one event, if it belongs into the record."""
        writer = self._writers.get(type(event.fact))
        if writer is not None:
            writer(event.fact, event)

    @property
    def _said(self) -> ProcedureWords:
        return self._pack.words_in(self._language)

    def _add(self, key: str, event: Event, **facts: Any) -> None:
        self.record[key].append({"at": _time(event.at), **facts})

    def _prepared(self, fact: events.Prepared, event: Event) -> None:
        self._language = fact.language
        signatory = fact.signatory
        self.record["prepared"] = {
            "at": _time(event.at),
            "language": fact.language,
            "side": fact.side.value,
            "joints": list(fact.joints),
            "planned_on": fact.planned_on.isoformat() if fact.planned_on else None,
            "indication": fact.indication,
            "test_injection": fact.test_injection,
            "signatory": {
                "is_patient": signatory.is_patient,
                "name": signatory.name,
                "document": signatory.document,
                "basis": signatory.basis,
            },
        }

    def _language_chosen(self, fact: events.LanguageChosen, _event: Event) -> None:
        self._language = fact.language

    def _company(self, fact: events.CompanyStated, event: Event) -> None:
        helps = [one.value for one in fact.helps_with]
        self.record["company"] = {"at": _time(event.at), "helps_with": helps, "name": fact.name}
        if fact.relation is not None or "helpers" in self.record:
            self.record.setdefault("helpers", [])
            relation = fact.relation.value if fact.relation else ""
            self._add("helpers", event, helps_with=helps, relation=relation, name=fact.name)

    def _alone(self, fact: events.AloneChosen, event: Event) -> None:
        self.record.setdefault("alone", [])
        self._add("alone", event, is_alone=fact.is_alone, by=event.actor.role.value)

    def _taken_over(self, fact: events.AnswerTakenOver, event: Event) -> None:
        self.record.setdefault("taken_over", [])
        self._add("taken_over", event, answer=fact.answer, by=event.actor.role.value)

    def _section(self, fact: events.SectionShown, event: Event) -> None:
        section = self._said.sections[fact.section_id]
        step = section.steps[fact.step]
        self._add(
            "sections",
            event,
            id=fact.section_id,
            step=fact.step,
            language=self._language,
            title=section.title,
            words=step.text,
            picture=step.picture,
            in_short=section.in_short if fact.step == len(section.steps) - 1 else "",
        )

    def _check(self, fact: events.CheckAnswered, event: Event) -> None:
        words = self._said.checks[fact.check_id]
        phrasing = words.second if fact.phrasing else words.first
        self._add(
            "checks",
            event,
            id=fact.check_id,
            topic=words.topic,
            phrasing=fact.phrasing,
            question=phrasing.question,
            options=_named(fact.shown, phrasing.options),
            answer=fact.option,
            answer_words="" if fact.option == UNSURE else phrasing.options[fact.option],
            was_right=fact.was_right,
            opens_point=fact.opens_point,
            by=event.actor.role.value,
            **({"wants_say_back": True} if fact.wants_say_back else {}),
        )

    def _safety(self, fact: events.SafetyAnswered, event: Event) -> None:
        self._add(
            "health",
            event,
            id=fact.question_id,
            question=self._said.safety_questions[fact.question_id].question,
            answer=fact.answer.value,
            detail=fact.detail,
            opens_point=fact.opens_point,
            is_urgent=fact.is_urgent,
            by=event.actor.role.value,
        )

    def _pain_placed(self, fact: events.PainPlaced, event: Event) -> None:
        words = self._said.pain
        zones = [{"id": zone, "words": words.zone(zone) if words else ""} for zone in fact.zones]
        side = fact.side.value if fact.side else ""
        question = words.place if words else ""
        self._add("pain", event, question=question, placing=fact.placing.value, zones=zones, side=side, **_hand(event))

    def _pain_felt(self, fact: events.PainFelt, event: Event) -> None:
        words = self._said.pain
        kinds = _named(fact.kinds, words.kinds if words else {})
        question = words.strength if words else ""
        self._add("pain", event, question=question, strength=fact.strength, kinds=kinds, **_hand(event))

    def _pain_lived(self, fact: events.PainLived, event: Event) -> None:
        words = self._said.pain
        since = _named((fact.since,), words.sinces if words else {})
        prevents = _named(fact.prevents, words.prevents if words else {})
        question = words.since if words else ""
        self._add("pain", event, question=question, since=since, prevents=prevents, **_hand(event))

    def _goals(self, fact: events.GoalsStated, event: Event) -> None:
        goals = _named(fact.goals, self._said.goals)
        own = fact.own_words
        self.record["goals"] = {"at": _time(event.at), "goals": goals, "own_words": own, **_hand(event)}

    def _topic(self, fact: events.TopicRaised, event: Event) -> None:
        ref = fact.topic_id.partition(":")[2]
        match fact.kind:
            case TopicKind.NOT_TO_KNOW:
                section = self._said.sections[ref]
                words = f"{section.title}: {section.in_short}"
            case TopicKind.SECTION:
                words = self._said.sections[ref].title
            case TopicKind.COMMON:
                words = self._said.common_questions[ref]
            case _:
                words = fact.text
        kind = fact.kind.value
        self._add("questions", event, id=fact.topic_id, kind=kind, words=words, is_taken_back=False, **_hand(event))

    def _topic_dropped(self, fact: events.TopicDropped, _event: Event) -> None:
        for question in self.record["questions"]:
            question["is_taken_back"] |= question["id"] == fact.topic_id

    def _settled(self, fact: events.PointSettled, event: Event) -> None:
        self._add("settled", event, point=fact.point_id, how=fact.by.value, note=fact.note, by=event.actor.id)

    def _decided(self, fact: events.Decided, event: Event) -> None:
        self._add("decisions", event, decision=fact.decision.value, unseen=list(fact.unseen_core), **_hand(event))

    def _optional_consent(self, fact: events.OptionalConsentAnswered, event: Event) -> None:
        said = self._said.optional_consents
        asked = said.asked.get(fact.consent_id) if said else None
        self.record.setdefault("optional_consents", [])
        self._add(
            "optional_consents",
            event,
            id=fact.consent_id,
            question=asked.question if asked else "",
            is_given=fact.is_given,
            taken_back_at="",
            by=event.actor.role.value,
        )

    def _optional_consent_taken_back(self, fact: events.OptionalConsentTakenBack, event: Event) -> None:
        latest = [one for one in self.record["optional_consents"] if one["id"] == fact.consent_id][-1]
        latest["taken_back_at"] = _time(event.at)

    def _side(self, fact: events.SideConfirmed, event: Event) -> None:
        self.record["side"] = {
            "at": _time(event.at),
            "side": fact.side.value,
            "joints": list(fact.joints),
            "nerves": list(fact.nerves),
            "by": event.actor.id,
        }

    def _risks(self, fact: events.PersonalRisksStated, event: Event) -> None:
        self._add("personal_risks", event, sentences=list(fact.sentences), by=event.actor.id)

    def _released(self, fact: events.Released, event: Event) -> None:
        self._add(
            "releases",
            event,
            decision=fact.decision.value,
            informed_by=fact.informed_by,
            informed_at=_time(fact.informed_at),
            able_to_decide=fact.able_to_decide,
            same_day_reason=fact.same_day_reason,
        )

    def _superseded(self, fact: events.Superseded, event: Event) -> None:
        self.record.setdefault("set_aside", [])
        self._add("set_aside", event, document_code=fact.document_code, reason=fact.reason, by=event.actor.id)

    def _refused(self, fact: events.SigningRefused, event: Event) -> None:
        self.record["refusal"] = {
            "at": _time(event.at),
            "by": event.actor.id,
            "witness": fact.witness,
            "witness_role": fact.witness_role,
            "typed_name": fact.typed_name,
            "strokes_sha256": _of_strokes(fact.strokes),
            "said": fact.said,
        }

    def _signed(self, fact: events.Signed, event: Event) -> None:
        self._add(
            "signatures",
            event,
            form=fact.form.value,
            method=fact.method.value,
            by=event.actor.role.value,
            statements=_named(fact.statements, self._said.statements),
            typed_name=fact.typed_name,
            witness=fact.witness,
            reason=fact.reason,
            strokes_sha256=_of_strokes(fact.strokes),
            **({"interpreter": fact.interpreter} if fact.interpreter else {}),
            **({"is_own_wish": True} if fact.is_own_wish else {}),
        )

    def _revoked(self, fact: events.Revoked, event: Event) -> None:
        by = event.actor.role.value
        self.record["revocation"] = {"at": _time(event.at), "document_code": fact.document_code, "by": by}

    def _recheck(self, fact: events.RecheckOpened, event: Event) -> None:
        self.record.setdefault("rechecks", []).append(
            {
                "at": _time(event.at),
                "on": fact.on.isoformat(),
                "document_code": fact.document_code,
                "moved_reason": fact.moved_reason,
                "answers": [],
                "decisions": [],
            }
        )

    def _recheck_answer(self, fact: events.RecheckAnswered, event: Event) -> None:
        answer = {
            "at": _time(event.at),
            "id": fact.question_id,
            "question": self._said.question(fact.question_id).question,
            "answer": fact.answer.value,
            "detail": fact.detail,
            "opens_point": fact.opens_point,
            "is_urgent": fact.is_urgent,
            "by": event.actor.role.value,
        }
        self.record["rechecks"][-1]["answers"].append(answer)

    def _recheck_decision(self, fact: events.RecheckDecided, event: Event) -> None:
        decided = {"at": _time(event.at), "decision": fact.decision.value, **_hand(event)}
        self.record["rechecks"][-1]["decisions"].append(decided)

    def _rechecked_on_paper(self, fact: events.RecheckedOnPaper, event: Event) -> None:
        self.record.setdefault("rechecked_on_paper", [])
        kept = {"document_code": fact.document_code, "scan_sha256": fact.scan_sha256}
        sheet = {"sheet_code": fact.sheet_code} if fact.sheet_code else {}
        self._add("rechecked_on_paper", event, **kept, **sheet)


def _hand(event: Event) -> dict[str, str]:
    """Return who touched an answer, where it was a helper's hand; older forms have no such entry."""
    return {"by": Role.HELPER.value} if event.actor.role is Role.HELPER else {}


def _of_strokes(drawn: Iterable[Stroke]) -> str:
    """Return the SHA-256 of a drawn line's points, or empty where nothing is drawn."""
    strokes = [[[point.x, point.y, point.width] for point in stroke.points] for stroke in drawn]
    return sha256_hex(canonical_bytes(strokes)) if strokes else ""


def _named(ids: Iterable[str], words: Any) -> list[dict[str, str]]:
    """Return ids with their words, in this order; "not sure" has no words of the pack's."""
    return [{"id": one, "words": words.get(one, "")} for one in ids]


def _time(at: datetime) -> str:
    return at.astimezone(UTC).isoformat()
