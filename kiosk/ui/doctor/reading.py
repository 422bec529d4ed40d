"""The brief as rows for the screen: ids become words, in the order in which a doctor reads. Pure.

What a patient wrote stands in quotation marks, so that it is never taken for our words.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from kiosk.ui.doctor.consultation import Consultation
from kiosk.ui.doctor.help_words import company_line, marked
from kiosk.ui.doctor.wording import day, moment, say, word
from kiosk.visit.brief import Brief, CheckLine, OpenPoint, SafetyLine, TopicLine, Understanding
from kiosk.visit.events import CheckAnswered, RecheckAnswered
from kiosk.visit.fold import RECHECK_DECISION, RECHECK_ON_PAPER
from kiosk.visit.hands import DECISION, GOALS
from kiosk.visit.outline import UNSURE, Answer, CheckStop, PainKind, PainStop, PlainStop, SafetyStop, SectionStop
from kiosk.visit.state import OptionalConsent, Point, PointKind, Topic
from kiosk.visit.terms import Decision, Placing, TopicKind

Row = dict[str, Any]

_IN_ORDER = (Understanding.EXPLAINED, Understanding.EXPLAINED_AGAIN, Understanding.BY_DOCTOR)


class Reading:
    """Words for one consultation's brief as it stands.

    Args:
        consultation: The open record.
    """

    def __init__(self, consultation: Consultation) -> None:
        self._consultation = consultation
        self._words = consultation.words
        self.brief: Brief = consultation.brief

    def open_points(self) -> list[Row]:
        """Return what is to be settled, urgent first; the patient's questions stand apart."""
        return [self._open_point(one) for one in self.brief.open_points if one.point.kind is not PointKind.TOPIC]

    def questions(self) -> list[Row]:
        """Return what the patient wants to hear, the open ones first."""
        lines = [line for line in self.brief.topics if line.topic.kind is not TopicKind.NOT_TO_KNOW]
        rows = [self._question(line) for line in lines]
        return sorted(rows, key=lambda row: not row["isOpen"])

    def settled(self) -> list[Row]:
        """Return what was settled already, how and when."""
        return [self._settled(point) for point in self.brief.settled if point.kind is not PointKind.TOPIC]

    def checks(self) -> list[Row]:
        """Return first against final answers, with what was said in between."""
        return [self._check(line) for line in self.brief.checks]

    def flags(self) -> list[Row]:
        """Return the safety answers to look at, one by one."""
        return [self._flag(line) for line in self.brief.safety if not _is_calm(line)]

    def calm(self) -> list[str]:
        """Return the safety questions that were answered No, each on its own, and never otherwise."""
        return [self._marked_short(line.question_id) for line in self.brief.safety if _is_calm(line)]

    def pain(self) -> list[Row]:
        """Return what the patient told of the pain: each question with its answer."""
        words, told = self._words.pain, self.brief.pain.told
        if words is None or told.placed is None:
            return []
        others = {Placing.NO_PAIN_TODAY: words.no_pain_today, Placing.CANNOT_SHOW: words.cannot_show}
        place = others.get(told.placed.placing) or "; ".join(map(words.zone, told.placed.zones))
        rows = [(PainKind.PLACE, words.place, place)]
        if told.felt is not None:
            kinds = "; ".join(words.kinds[kind] for kind in told.felt.kinds)
            strength = say("{strength} of 10").format(strength=told.felt.strength)
            rows += [(PainKind.FEEL, words.strength, strength), (PainKind.FEEL, words.kind, kinds)]
        if told.lived is not None:
            prevents = "; ".join(words.prevents[one] for one in told.lived.prevents)
            rows.append((PainKind.LIFE, words.since, words.sinces[told.lived.since]))
            rows.append((PainKind.LIFE, words.prevent, prevents))
        return [
            {"id": title, "title": self._marked(kind.value, title), "detail": detail}
            for kind, title, detail in rows
            if detail
        ]

    def unseen(self) -> list[str]:
        """Return the core sections of which the patient did not see every step."""
        return [self._words.sections[section_id].title for section_id in self.brief.unseen]

    def today(self) -> list[Row]:
        """Return what was answered in the re-check on the day, with what was answered before."""
        recheck = self.brief.recheck
        return [self._answer_today(one) for one in recheck.answers.values()] if recheck is not None else []

    def wish_today(self) -> str:
        """Return what the patient wants on the day, or empty."""
        recheck = self.brief.recheck
        decision = recheck.decision if recheck is not None else None
        if recheck is None or decision is None:
            return ""
        said = {
            Decision.AGREE: say("{day}: the patient still wants this treatment."),
            Decision.TALK_FIRST: say("{day}: the patient wants to talk first."),
            Decision.DECLINE: say("{day}: the patient does not want this treatment any more."),
        }[decision]
        moved = recheck.opened.moved_reason
        more = say(" Another day was planned: {reason}").format(reason=quoted(moved)) if moved else ""
        return self._marked(RECHECK_DECISION, said.format(day=day(recheck.opened.on))) + more

    def paper_today(self) -> str:
        """Return that the re-check was signed on paper, and where its answers stand; empty where it was not."""
        kept = self.brief.recheck_on_paper
        if kept is None:
            return ""
        said = say("{when}: the scan of a re-check on paper was kept. Its answers stand on the signed sheet alone.")
        return said.format(when=moment(kept.at, self._consultation.zone))

    def _answer_today(self, today: RecheckAnswered) -> Row:
        before = self._consultation.state.safety.get(today.question_id)
        details = [quoted(today.detail)] if today.detail else []
        if before is not None and before.answer is not today.answer:
            details.append(say("before: {answer}").format(answer=word(before.answer)))
        point = self._consultation.state.points.get(f"recheck:{today.question_id}")
        return {
            "id": today.question_id,
            "title": self._marked(f"recheck:{today.question_id}", self._words.question(today.question_id).short),
            "detail": " · ".join((self._words.question(today.question_id).question, *details)),
            "answer": word(today.answer),
            "isFlagged": point is not None and point.settled is None,
        }

    def _today(self, point: Point) -> str:
        if point.id == RECHECK_ON_PAPER:
            return say("On the day: re-check on paper")
        if f"recheck:{point.ref}" == RECHECK_DECISION:
            is_decline = self.brief.recheck is not None and self.brief.recheck.decision is Decision.DECLINE
            return say("On the day: does not want it any more") if is_decline else say("On the day: wants to talk")
        return say("On the day: {question}").format(question=self._words.question(point.ref).short)

    def separate_choices(self) -> list[Row]:
        """Return what was asked beside the treatment, with each answer."""
        said = self._words.optional_consents
        if said is None:
            return []
        return [
            {
                "id": one,
                "title": self._marked(f"optional:{one}", said.asked[one].name),
                "detail": self._when_taken_back(kept),
                "answer": _choice(kept),
            }
            for one, kept in self.brief.optional
        ]

    def _when_taken_back(self, kept: OptionalConsent | None) -> str:
        if kept is None or kept.taken_back_at is None:
            return ""
        when = moment(kept.taken_back_at, self._consultation.zone)
        return say("The yes was taken back: {when}").format(when=when)

    def goals(self) -> list[str]:
        """Return what the patient wants to be able to do again; own words in quotation marks."""
        goals = self.brief.goals
        if goals is None:
            return []
        own = [quoted(goals.own_words)] if goals.own_words else []
        told = [self._words.goals.get(goal, goal) for goal in goals.goals] + own
        return [self._marked(GOALS, one) for one in told]

    def signatory(self) -> str:
        """Return who signs in the patient's place; empty where the patient does."""
        prepared = self._consultation.state.prepared
        if prepared is None or prepared.signatory.is_patient:
            return ""
        who = prepared.signatory
        return say("Signs for the patient: {who}").format(who=" · ".join((who.name, who.document, who.basis)))

    def company(self) -> str:
        """Return who helped, with what, and what was answered alone."""
        return company_line(self.brief)

    def decision(self) -> str:
        """Return what the patient decided, or empty."""
        decision = self.brief.decision
        if decision is None:
            return ""
        return say("The patient {decision}.").format(decision=self._marked(DECISION, word(decision)))

    def title_of(self, point: Point) -> str:
        """Return what a point is about."""
        if point.kind is PointKind.CHECK:
            return self._words.checks[point.ref].topic
        if point.kind is PointKind.SAFETY:
            return self._short(point.ref)
        if point.kind is PointKind.PAIN:
            return self._pain_point(point)
        if point.kind is PointKind.NOT_TO_KNOW:
            return say("Prefers not to know everything")
        if point.kind is PointKind.REVOKED:
            return say("The patient took the consent back")
        if point.kind is PointKind.TOPIC:
            return self._topic(self._consultation.state.topics[point.ref])
        if point.kind is PointKind.RECHECK:
            return self._today(point)
        if point.kind is PointKind.HELPED:
            return say("Checks answered with a helper’s hand")
        return self._stop(point.ref)

    def _marked(self, answer: str, text: str) -> str:
        return marked(self.brief, answer, text)

    def _open_point(self, one: OpenPoint) -> Row:
        point = one.point
        return {
            "id": point.id,
            "kind": point.kind.value,
            "why": self._why(point),
            "title": self.title_of(point),
            "detail": self._detail(point),
            "teachBack": self._words.checks[point.ref].teach_back if point.kind is PointKind.CHECK else "",
            "isUrgent": one.is_urgent,
            "needsSayBack": one.needs_say_back,
        }

    def _pain_point(self, point: Point) -> str:
        words = self._words.pain
        names = {matter.value: name for matter, name in words.points.items()} if words is not None else {}
        return names.get(point.ref, say("Pain"))

    def _why(self, point: Point) -> str:
        if point.kind is PointKind.SAFETY:
            return word(self._consultation.state.safety[point.ref].answer)
        return {
            PointKind.CHECK: say("Missed twice"),
            PointKind.UNSEEN: say("Not seen"),
            PointKind.NOT_TO_KNOW: say("Wish"),
            PointKind.TOPIC: say("Question"),
            PointKind.PAIN: say("Pain"),
            PointKind.REVOKED: say("Taken back"),
            PointKind.RECHECK: say("Re-check"),
            PointKind.HELPED: say("Helper"),
        }[point.kind]

    def _detail(self, point: Point) -> str:
        if point.kind is PointKind.CHECK:
            line = next(line for line in self.brief.checks if line.check_id == point.ref)
            return self._between(line)
        if point.kind is PointKind.SAFETY:
            answer = self._consultation.state.safety[point.ref]
            question = self._words.safety_questions[point.ref].question
            return f"{question} {quoted(answer.detail)}" if answer.detail else question
        if point.kind is PointKind.PAIN:
            words = self._words.pain
            asked = (words.place, words.kind) if words is not None else ()
            return " · ".join(row["detail"] for row in self.pain() if row["id"] in asked)
        if point.id == RECHECK_ON_PAPER:
            return say("Nobody has typed its answers in. Read the signed sheet before the treatment.")
        if point.kind is PointKind.RECHECK:
            return next((row["detail"] for row in self.today() if row["id"] == point.ref), "")
        if point.kind is PointKind.HELPED:
            return say("Ask the patient to say it back: {topics}.").format(topics="; ".join(self._helped_checks()))
        if point.kind is PointKind.UNSEEN:
            return say("This part was not shown to the end.")
        if point.kind is PointKind.REVOKED:
            return say("The consent no longer counts. Note what was agreed about the care that goes on.")
        return say("Say what must be said for safety and for the law, and note what was agreed.")

    def _helped_checks(self) -> list[str]:
        """Return what the checks are about whose right answer a helper's hand touched."""
        finals = [line.final for line in self.brief.checks if line.final is not None]
        return [self._words.checks[one.check_id].topic for one in finals if one.wants_say_back]

    def _question(self, line: TopicLine) -> Row:
        settled = line.point.settled if line.point else None
        return {
            "id": line.topic.id,
            "title": self._topic(line.topic),
            "source": self._marked(line.topic.id, self._source(line.topic)),
            "isOpen": line.point is not None and settled is None,
            "answer": settled.note if settled else "",
        }

    def _topic(self, topic: Topic) -> str:
        ref = topic.id.partition(":")[2]
        if topic.kind is TopicKind.SECTION:
            return say("Wants to hear more: {section}").format(section=self._words.sections[ref].title)
        if topic.kind is TopicKind.COMMON:
            return self._words.common_questions[ref]
        if topic.kind is TopicKind.WRITTEN:
            return quoted(topic.text)
        if topic.kind is TopicKind.IN_PERSON:
            return say("Wants to ask in person")
        return say("Prefers not to know everything")

    def _source(self, topic: Topic) -> str:
        return {
            TopicKind.SECTION: say("marked on its screen"),
            TopicKind.COMMON: say("chosen from the list of common questions"),
            TopicKind.WRITTEN: say("typed at the kiosk"),
            TopicKind.IN_PERSON: say("marked among the questions"),
            TopicKind.NOT_TO_KNOW: say("marked among the questions"),
        }[topic.kind]

    def _settled(self, point: Point) -> Row:
        settled = point.settled
        assert settled is not None
        how = word(settled.by)
        when = moment(settled.at, self._consultation.zone)
        note = f" {quoted(settled.note)}" if settled.note else ""
        return {"id": point.id, "title": self.title_of(point), "detail": f"{how}{note} · {when}"}

    def _check(self, line: CheckLine) -> Row:
        return {
            "id": line.check_id,
            "title": self._marked(f"check:{line.check_id}", self._words.checks[line.check_id].topic),
            "result": word(line.understanding),
            "detail": self._between(line),
            "isUnderstood": line.understanding in _IN_ORDER,
            "isFirstTry": line.understanding is Understanding.EXPLAINED,
            "isOpen": line.understanding is Understanding.FOR_DOCTOR,
        }

    def _between(self, line: CheckLine) -> str:
        """Say what was answered first, what was explained, and what was answered then; empty for a first right one."""
        if line.first is None or line.first.was_right:
            return ""
        parts = [say("First answered: {answer}.").format(answer=self._option(line.first))]
        why_not = self._words.checks[line.check_id].first.why_not.get(line.first.option)
        explained = why_not or self._words.checks[line.check_id].explain.title
        parts.append(say("Explained: {words}.").format(words=explained.rstrip(".")))
        if line.final is not None and line.final is not line.first:
            verdict = say("Then right: {answer}.") if line.final.was_right else say("Then answered: {answer}.")
            parts.append(verdict.format(answer=self._option(line.final)))
        return " ".join(parts)

    def _option(self, attempt: CheckAnswered) -> str:
        if attempt.option == UNSURE:
            return quoted(say("I am not sure"))
        check = self._words.checks[attempt.check_id]
        phrasing = check.second if attempt.phrasing else check.first
        return quoted(phrasing.options[attempt.option].rstrip("."))

    def _flag(self, line: SafetyLine) -> Row:
        answer = line.answer
        earlier = [word(one.answer) for one in line.earlier if answer is None or one.answer is not answer.answer]
        details = [quoted(answer.detail)] if answer is not None and answer.detail else []
        if earlier:
            details.append(say("earlier: {answers}").format(answers=", ".join(earlier)))
        return {
            "id": line.question_id,
            "title": self._marked_short(line.question_id),
            "detail": " · ".join(details),
            "answer": word(answer.answer) if answer else say("Not answered"),
            "isFlagged": line.point is not None and line.point.settled is None,
            "isUrgent": answer is not None and answer.is_urgent,
        }

    def _short(self, question_id: str) -> str:
        return self._words.safety_questions[question_id].short

    def _marked_short(self, question_id: str) -> str:
        return self._marked(f"safety:{question_id}", self._short(question_id))

    def _stop(self, stop_id: str) -> str:
        match self._consultation.session.outline.stop(stop_id):
            case SectionStop():
                return self._words.sections[stop_id].title
            case CheckStop():
                return self._words.checks[stop_id].topic
            case SafetyStop():
                return self._short(stop_id)
            case PainStop():
                return say("The pain")
            case PlainStop(kind=kind):
                return word(kind)


def quoted(text: str) -> str:
    """Return a patient's words as such."""
    return say("“{words}”").format(words=text)


def _choice(kept: OptionalConsent | None) -> str:
    if kept is None:
        return say("Not answered")
    if kept.taken_back_at is not None:
        return say("Taken back")
    return word(Answer.YES if kept.is_given else Answer.NO)


def _is_calm(line: SafetyLine) -> bool:
    answers: Sequence[Answer] = [one.answer for one in line.earlier]
    is_no = line.answer is not None and line.answer.answer is Answer.NO
    return is_no and line.point is None and all(answer is Answer.NO for answer in answers)
