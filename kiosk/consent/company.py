"""Who helped at the screen, what a helper's hand touched, and what the signatory says about it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from kiosk.consent.blocks import Block, Field, Paragraph, Runs, Tone, plain
from kiosk.consent.source import FormSource, tidy
from kiosk.visit.events import RecheckOpened, Signed
from kiosk.visit.hands import DECISION, GOALS
from kiosk.visit.outline import PainKind
from kiosk.visit.state import merged_helpers
from kiosk.visit.terms import Relation, SettledBy, SignMethod, TopicKind

_OF_THE_CLINIC = (None, Relation.INTERPRETER, Relation.STAFF)


def company_field(source: FormSource, *, since: datetime | None = None) -> list[Field]:
    """Return who helped at the screen, and with what; nothing when it was not asked yet.

    Args:
        source: What the form is made from.
        since: Where only the help from a time on belongs on the form.
    """
    labels, state = source.words.identity, source.state
    companies = [one for one in state.companies if since is None or one.since >= since]
    helped = tidy(source.words.help.helped(merged_helpers(companies), labels.ways_to_help))
    if state.company is None and not helped:
        return []
    return [Field(labels.company, helped or labels.nobody, share=1.4)]


def hand_note(source: FormSource) -> Iterator[Block]:
    """Yield what a helper's hand touched before the decision, and what the patient answered alone; or nothing."""
    words, state = source.words.help, source.state
    said = []
    if touched := _touched(source):
        said.append(words.touched.format(answers="; ".join(touched)))
    point = state.points.get("helped")
    if point is not None and point.settled is not None and point.settled.by is SettledBy.SAID_BACK:
        said.append(words.said_back)
    if state.chose_alone is not None:
        said.append(words.alone if state.chose_alone else words.together)
    if said:
        yield Paragraph(plain(" ".join(said)), Tone.SOFT)


def hand_note_today(source: FormSource) -> Iterator[Block]:
    """Yield that a helper's hand touched answers in the re-check, or nothing."""
    if any(answer.startswith("recheck:") for answer in source.state.helped):
        words = source.words.help
        yield Paragraph(plain(words.touched.format(answers=words.health)), Tone.SOFT)


def own_wish(source: FormSource, signed: Signed | None) -> tuple[Runs, ...]:
    """Return the sentence of a signatory whom somebody helped: as it was touched, or to be touched on paper."""
    is_on_paper = signed is None or signed.method is SignMethod.ON_PAPER
    if source.state.wants_own_wish if signed is None or is_on_paper else signed.is_own_wish:
        words = source.words
        return (plain(tidy(words.help.own_wish_of(source.state.helpers, words.identity.ways_to_help))),)
    return ()


def translator(source: FormSource, signed: Signed | None) -> tuple[str, str] | None:
    """Return what who translates is called on the form, and who it is; None where nobody translates.

    Who confirmed it at the signature stays the one, whoever helps since then. Only an interpreter is called one; a
    relative is named as such.

    Args:
        source: What the form is made from.
        signed: The signature on it, or None before it is signed.
    """
    words, name = source.words, (signed.interpreter if signed is not None else "") or source.state.interpreter
    if not name:
        return None
    helper = next((one for one in reversed(source.state.companies) if one.name == name), None)
    if helper is None or helper.relation in _OF_THE_CLINIC:
        return words.signatures.interpreter, tidy(name)
    return words.help.translator, tidy(words.help.helper(helper))


def recheck_began(source: FormSource) -> datetime | None:
    """Return when the latest re-check was opened."""
    times = [event.at for event in source.history if isinstance(event.fact, RecheckOpened)]
    return times[-1] if times else None


def _touched(source: FormSource) -> list[str]:
    """Return what a helper's hand touched, kind by kind in the order of the form."""
    words, helped = source.words.help, source.state.helped
    begins = {answer.partition(":")[0] for answer in helped}
    pains, topics = {one.value for one in PainKind}, {one.value for one in TopicKind}
    kinds = {
        words.checks: "check" in begins,
        words.pain: bool(begins & pains),
        words.health: "safety" in begins,
        words.goals: GOALS in begins,
        words.questions: bool(begins & topics),
        words.decision: DECISION in begins,
        words.choices: "optional" in begins,
    }
    return [name for name, is_touched in kinds.items() if is_touched]
