"""Every sentence that can be read to a patient: what is known before a visit, so that its sound can be prepared.

Words of packs and forms, with the clinic's values in them, as the screens show them, and the fixed words of the screens
themselves. What a visit alone knows (names, days, joints side by side, the doctor's words) is said when it is shown.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator, Mapping, Sequence

from kiosk.app.folders import PROGRAM
from kiosk.procedure.form_words import FormWords
from kiosk.procedure.pack import Pack
from kiosk.procedure.planned import LEFT, RIGHT, SIDES, planned_words
from kiosk.procedure.words import ProcedureWords
from kiosk.speech.sentences import spoken_sentences
from kiosk.ui.patient.risk_rows import risk_row

TRANSLATIONS = PROGRAM / "assets" / "translations"
SCREENS = tuple(PROGRAM / "kiosk" / "ui" / "qml" / "Antesala" / module for module in ("Patient", "Controls"))
"""Where the patient's screens stand; a file's name is the context of its words."""

NEVER_SHOWN = {"consent_to", "teach_back", "points", "funding"}
"""Words of a pack that no patient's screen shows by themselves: for the doctor, for paper, or part of a sentence."""

_SOURCE_LANGUAGE = "en"
_OWN_NAMES = "Language"
_FILLED_IN = re.compile(r"%n|%L?\d|\{\w+\}")


def spoken_words(
    packs: Mapping[str, Pack], form_words: Mapping[str, FormWords], languages: Sequence[str]
) -> dict[str, tuple[str, ...]]:
    """Return every sentence by language, each once, in the order in which a patient may meet it.

    Args:
        packs: What is explained, by procedure.
        form_words: The forms' fixed words, by language.
        languages: Those that patients are offered.
    """
    return {
        language: tuple(
            dict.fromkeys(
                sentence
                for text in (*screen_texts(language), *_content_texts(packs, form_words, language))
                for sentence in spoken_sentences(text)
            )
        )
        for language in languages
    }


def screen_texts(language: str) -> Iterator[str]:
    """Yield the fixed words of the patient's screens; those with a name or number to fill in are left out."""
    texts = sorted(TRANSLATIONS.glob("antesala_*.ts"))
    own = [text for text in texts if text.stem == f"antesala_{language}"]
    is_source = language == _SOURCE_LANGUAGE
    names = {file.stem for folder in SCREENS for file in folder.glob("*.qml")} | {_OWN_NAMES}
    # English stands in each of the others.
    for text in [text for text in texts if text not in own][:1] if is_source else own:
        for context in ElementTree.parse(text).iter("context"):
            if context.findtext("name") in names:
                yield from _fixed(context, is_source=is_source)


def _fixed(context: ElementTree.Element, *, is_source: bool) -> Iterator[str]:
    for message in context.iter("message"):
        said = message.findtext("source" if is_source else "translation") or ""
        if not message.get("numerus") and not _FILLED_IN.search(said):
            yield said


def _content_texts(packs: Mapping[str, Pack], form_words: Mapping[str, FormWords], language: str) -> Iterator[str]:
    fixed = form_words.get(language)
    for pack in packs.values():
        if language in pack.words:
            yield from pack_texts(pack, pack.words[language])
            if fixed is not None:
                yield from _risk_texts(pack, pack.words[language], fixed)
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
