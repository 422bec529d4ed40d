"""Both forms say how new their words are, who paid for them, and where the numbers come from."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.consent.blank import BlankSource, blank_content
from kiosk.consent.blocks import FormContent
from kiosk.consent.content import consent_content
from tests.builders.form import LOOK, figures, form_source, form_words
from tests.builders.visit import sample_pack, signed_visit


def forms() -> tuple[FormContent, FormContent]:
    pack = sample_pack()
    made_at = datetime(2026, 11, 23, 10, tzinfo=ZoneInfo("Europe/Madrid"))
    blank = BlankSource(pack, form_words(), "en", LOOK, made_at, date(2027, 11, 23), True, figures())
    return consent_content(form_source(signed_visit(pack))), blank_content(blank)


@pytest.mark.parametrize(
    "words",
    [
        "Written: 26 November 2026. Next review: 26 November 2027, or sooner if a new study changes what it says.",
        "No maker of medicines or devices paid for these words. The clinic earns money from the treatment.",
    ],
)
def test_both_forms_say(words: str) -> None:
    assert all(words in set(form.texts()) for form in forms())


def test_both_forms_name_the_sources_of_benefit_and_of_harm() -> None:
    for form in forms():
        sources = next(text for text in form.texts() if text.startswith("Sources of the numbers"))
        assert "BMJ 2025;388:e079970" in sources
        assert "Kornick and others" in sources
