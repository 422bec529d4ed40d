"""Every sentence that can be read to a patient: what is known before a visit, so that its sound can be prepared.

Words of packs and forms, with the clinic's values in them, as the screens show them; the fixed words of the screens;
and what the screens put together of both. What a visit alone knows (names, days, several joints, the doctor's words) is
said when it is shown.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from kiosk.app.screen_words import ScreenWords
from kiosk.clinic import ClinicSettings
from kiosk.procedure.form_words import FormWords
from kiosk.procedure.outline import build_outline
from kiosk.procedure.pack import Pack
from kiosk.procedure.planned import LEFT, RIGHT, SIDES, planned_words
from kiosk.procedure.words import PainWords, ProcedureWords
from kiosk.speech.sentences import spoken_sentences
from kiosk.ui.patient.risk_rows import risk_row
from kiosk.visit.outline import STRONGEST

NEVER_SHOWN = {"consent_to", "teach_back", "points", "funding"}
"""Words of a pack that no patient's screen shows by themselves: for the doctor, for paper, or part of a sentence."""


def spoken_words(
    packs: Mapping[str, Pack], form_words: Mapping[str, FormWords], settings: ClinicSettings
) -> dict[str, tuple[str, ...]]:
    """Return every sentence by language, each once.

    Args:
        packs: What is explained, by procedure.
        form_words: The forms' fixed words, by language.
        settings: The clinic's, with the languages that patients are offered.
    """
    return {
        language: tuple(
            dict.fromkeys(
                sentence
                for text in _texts(packs, form_words, settings, language)
                for sentence in spoken_sentences(text)
            )
        )
        for language in settings.languages
    }


def _texts(
    packs: Mapping[str, Pack], form_words: Mapping[str, FormWords], settings: ClinicSettings, language: str
) -> Iterator[str]:
    screens, fixed = ScreenWords(language), form_words.get(language)
    yield from screens.fixed()
    yield settings.name
    yield from screens.filled("NoticePage", "Touch Help on any page. About your data, call %1.", settings.phone)
    yield from screens.filled("HelpSheet", "Please ask at the front desk, or call %1.", settings.phone)
    for pack in packs.values():
        if language in pack.words:
            words = pack.words[language]
            yield from pack_texts(pack, words)
            yield from put_together(pack, words, screens)
            if fixed is not None:
                yield from _risk_texts(pack, words, fixed)
    if fixed is not None:
        yield from (fixed.recheck.said(talks_first=talks_first) for talks_first in (False, True))


def pack_texts(pack: Pack, words: ProcedureWords) -> Iterator[str]:
    """Yield the words of a pack in one language, and what is put together of them for one planned joint."""
    yield from _texts_in(words.model_dump())
    for joint in pack.structure.planned.joints if pack.structure.planned else ():
        for sides in ((LEFT,), (RIGHT,), SIDES):
            planned = planned_words(pack.structure, words, [joint.joint], sides)
            if planned is not None:
                yield from (planned.text, planned.picture, *planned.labels.values())


def put_together(pack: Pack, words: ProcedureWords, screens: ScreenWords) -> Iterator[str]:
    """Yield what the screens put together of their own words and the pack's."""
    yield from _places(pack, words, screens)
    for other in words.alternatives.values():
        for source, text in (("What speaks for it", other.benefit), ("What speaks against it", other.harm)):
            yield from (f"{title}: {text}" for title in screens.filled("OptionList", source))
    yield from _signed(words, screens)
    if words.pain is not None:
        yield from _pain_texts(words.pain, screens)


def _places(pack: Pack, words: ProcedureWords, screens: ScreenWords) -> Iterator[str]:
    """Yield what stands above a heading: which step of a section this is, which of the questions."""
    for chapter in pack.structure.chapters:
        for count in {len(section.steps) for section in chapter.sections} - {1}:
            for step in range(1, count + 1):
                yield from screens.filled("SectionPage", "%1 · step %2 of %3", words.chapters[chapter.id], step, count)
    outline = build_outline(pack)
    for context, source, count in (
        ("SafetyPage", "Your health · question %1 of %2", len(list(outline.safety()))),
        ("SafetyPage", "Today · question %1 of %2", len(outline.recheck())),
        ("OptionalConsentPage", "Apart from your treatment · question %1 of %2", len(outline.optional_consents)),
    ):
        for number in range(1, count + 1):
            yield from screens.filled(context, source, number, count)


def _signed(words: ProcedureWords, screens: ScreenWords) -> Iterator[str]:
    """Yield the sentence that is signed, for each side and decision."""
    for name in ("left side", "right side", "both sides"):
        for side in screens.filled("SigningTitle", name):
            yield from screens.filled("SigningTitle", "I consent to %1, %2", words.consent_to, side)
    for source in ("I consent to %1", "I do not want %1", "I take back my consent to %1"):
        yield from screens.filled("SigningTitle", source, words.consent_to)


def _pain_texts(pain: PainWords, screens: ScreenWords) -> Iterator[str]:
    """Yield the marks of the scale, and the names that follow each other in the figure's text alternative."""
    for number, meaning in ((0, pain.weakest), (STRONGEST // 2, pain.middle), (STRONGEST, pain.strongest)):
        yield from screens.filled("StrengthScale", "%1: %2", number, meaning)
    yield from (f"{view}." for view in pain.views.values())
    yield from (f"{zone}." for sides in pain.zones.values() for zone in sides.values())


def _texts_in(words: object) -> Iterator[str]:
    """Yield every text in the words of a pack, so that none is forgotten when a pack learns to say more."""
    if isinstance(words, str):
        yield words
    elif isinstance(words, Mapping):
        for name, part in words.items():
            if name not in NEVER_SHOWN:
                yield from _texts_in(part)
    elif isinstance(words, Sequence):
        for part in words:
            yield from _texts_in(part)


def _risk_texts(pack: Pack, words: ProcedureWords, fixed: FormWords) -> Iterator[str]:
    """Yield how often each risk happens, and what its dots show; the rest of it are words of the pack."""
    yield fixed.risks.key
    for risk in pack.structure.risks:
        row = risk_row(risk, words.risks[risk.id], fixed.risks)
        yield from (str(row[part]) for part in ("howOften", "bothSides", "picture"))
