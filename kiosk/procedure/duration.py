"""How long the way through a procedure takes, from its words and from what is done on each screen.

Reading: 180 English words a minute. Most adults read prose of this kind in silence at 175 to 300 words a minute, older
people more slowly, and aloud it is 183; so the lower end stands for a waiting room. In another language the same
message takes about the same time, whatever its number of words; Spanish needs 5 % more of them in our packs, Catalan
9 % more. Source: Brysbaert, "How many words do we read per minute?", J Mem Lang 2019;109:104047.

What is done: we found no measurement for screens like ours, so these seconds are our own assumption, to be corrected by
what visits really take. They promise nothing to anybody: a screen says "about", and rounds up.

Only what everybody passes is counted. "Learn more" and a second explanation are extra, taken by whoever wants them.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

from kiosk.visit.outline import CheckStop, PainKind, PainStop, PlainKind, PlainStop, SafetyStop, SectionStop, Stop

if TYPE_CHECKING:  # pydantic must not delay the first frame
    from kiosk.procedure.structure import ProcedureStructure
    from kiosk.procedure.words import ProcedureWords, SafetyWords

WORDS_A_MINUTE = {"en": 180, "es": 189, "ca": 196}
"""By language; one that is not named here is read like English."""

CORE_GOAL_MIN, CORE_MOST_MIN = 10, 10.5
"""How long the core sections should and may take: who is called to the doctor early has then read what counts.

The most is what still rounds to the goal."""

STEP_S = 3
"""A look at the picture, and Next."""

CHECK_S = 8
"""Thinking which option it is, touching it, Next, and Next again after the confirmation."""

SAFETY_S = 4
PAIN_S = {PainKind.PLACE: 15, PainKind.FEEL: 8, PainKind.LIFE: 8}
PLAIN_S = {PlainKind.GOALS: 8, PlainKind.TOPICS: 10, PlainKind.SUMMARY: 12, PlainKind.DECISION: 10}

STATEMENT_S = 1.5
SIGNATURE_S = 12

_NUMBERS, _NO_NUMBER = 12, 4
"""Words that the program says of a risk: "about 5 in 100 treatments; 5 had it, 95 did not", or "not known"."""

_WORD = re.compile(r"[^\W_]+(?:['\u2019·-][^\W_]+)*")


@lru_cache(maxsize=4096)
def count_words(text: str) -> int:
    """Return the number of words of a text in limited Markdown; a number counts as a word."""
    return len(_WORD.findall(text))


def minutes(seconds: float) -> int:
    """Return whole minutes, rounded up; 0 for nothing at all."""
    return -int(-seconds // 60)


class WayTime:
    """How long each stop of a pack takes in one language.

    Args:
        structure: The pack's facts.
        words: Its words in that language.
        language: Two-letter code.
    """

    def __init__(self, structure: ProcedureStructure, words: ProcedureWords, language: str) -> None:
        self._words = words
        self._word_s = 60 / WORDS_A_MINUTE.get(language, WORDS_A_MINUTE["en"])
        self._structure = structure
        self._sections = {section.id: section for chapter in structure.chapters for section in chapter.sections}
        self._numbered = {risk.id for risk in structure.risks if risk.frequency.kind not in ("expected", "not_known")}
        self._checks = {check.id: check for chapter in structure.chapters for check in chapter.checks}

    def of(self, stop: Stop, steps: Collection[int] = ()) -> float:
        """Return the seconds of one stop.

        Args:
            stop: Any stop of this pack's outline.
            steps: For a section, which of its steps, from 0.
        """
        match stop:
            case SectionStop(id=section_id):
                return sum(self._step(section_id, step) for step in steps)
            case CheckStop(id=check_id):
                return self._check(check_id)
            case SafetyStop(id=question_id):
                return self._safety(self._words.question(question_id))
            case PainStop(kind=kind):
                return self._pain(kind)
            case PlainStop(kind=kind):
                return self._plain(kind)

    def signing(self, asked_beside: Iterable[str] = ()) -> float:
        """Return the seconds of reading the statements and signing.

        Args:
            asked_beside: What else is asked before, by the ids of what stands beside the treatment.
        """
        statements = [self._words.statements[one] for one in self._structure.statements]
        own = self._reading(*statements) + len(statements) * STATEMENT_S + SIGNATURE_S
        return own + sum(map(self._beside, asked_beside))

    def core(self) -> float:
        """Return the seconds of all core sections: what everybody reads before the decision."""
        return sum(
            self._step(section.id, step)
            for section in self._sections.values()
            if section.core
            for step in range(len(section.steps))
        )

    def whole(self) -> float:
        """Return the seconds from the first section to the signature, when every check is right at once."""
        checks = sum(self._check(check_id) for check_id in self._checks)
        safety = sum(self._safety(words) for words in self._words.safety_questions.values())
        pain = sum(self._pain(kind) for kind in PainKind) if self._structure.pain is not None else 0
        plain = sum(self._plain(kind) for kind in PlainKind)
        return self.core() + checks + safety + pain + plain + self.signing(self._structure.optional_consents)

    def core_words(self) -> int:
        """Return how many words the core sections have."""
        texts = [
            text
            for section in self._sections.values()
            if section.core
            for step in range(len(section.steps))
            for text in self._texts(section.id, step)
        ]
        return sum(map(count_words, texts))

    def _reading(self, *texts: str | None) -> float:
        return sum(count_words(text) for text in texts if text) * self._word_s

    def _step(self, section_id: str, step: int) -> float:
        risks = self._sections[section_id].risks if step == 0 else ()
        how_often = sum(_NUMBERS if risk in self._numbered else _NO_NUMBER for risk in risks)
        return self._reading(*self._texts(section_id, step)) + how_often * self._word_s + STEP_S

    def _texts(self, section_id: str, step: int) -> list[str]:
        """Return what is new to read at a step: heading, risks and choices at the first, lists at the last."""
        section, words = self._sections[section_id], self._words.sections[section_id]
        texts = [words.steps[step].text]
        if step == 0:
            texts.append(words.title)
            risks = [self._words.risks[one] for one in section.risks]
            choices = [self._words.alternatives[one] for one in section.alternatives]
            texts += [text for risk in risks for text in (risk.name, risk.scope, risk.what_then)]
            texts += [text for one in choices for text in (one.name, one.what, one.benefit, one.harm)]
        if step == len(section.steps) - 1:
            listed = {**self._words.before, **self._words.after, **self._words.red_flags}
            texts += [words.in_short, *(listed[item] for item in section.items)]
        return texts

    def _check(self, check_id: str) -> float:
        """Return the seconds of the longer of a check's phrasings: a first miss never makes the way longer."""
        words = self._words.checks[check_id]
        phrasings = (words.first, words.second)
        return max(self._reading(one.question, *one.options.values(), words.right) for one in phrasings) + CHECK_S

    def _safety(self, words: SafetyWords) -> float:
        return self._reading(words.question, words.help) + SAFETY_S

    def _beside(self, asked_id: str) -> float:
        words = self._words.optional_consents
        if words is None:
            return 0
        asked = words.asked[asked_id]
        return self._reading(words.note, asked.question, asked.help) + SAFETY_S

    def _pain(self, kind: PainKind) -> float:
        words = self._words.pain
        if words is None:
            return 0
        texts = {
            PainKind.PLACE: (words.place, words.help, words.no_pain_today, words.cannot_show),
            PainKind.FEEL: (words.strength, words.kind, *words.kinds.values()),
            PainKind.LIFE: (words.since, *words.sinces.values(), words.prevent, *words.prevents.values()),
        }
        return self._reading(*texts[kind]) + PAIN_S[kind]

    def _plain(self, kind: PlainKind) -> float:
        texts = {PlainKind.GOALS: self._words.goals, PlainKind.TOPICS: self._words.common_questions}
        return self._reading(*texts.get(kind, {}).values()) + PLAIN_S[kind]
