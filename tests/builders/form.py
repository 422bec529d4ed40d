"""Sources of sample forms, on top of sample visits."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.consent.source import FormLook, FormSource, PatientDetails
from kiosk.picture.svg import Picture, read_picture_file
from kiosk.procedure.form_words import FormWords, read_form_words
from tests.builders.visit import TEMPLATES, SampleVisit

LOOK = FormLook("Your clinic", "Pain unit", "1 Sample Street, Barcelona", "+34 900 000 000")
SAMPLE_PATIENT = PatientDetails("Sample Patient One", date(1960, 1, 1), "000 001")


@cache
def form_words(language: str = "en") -> FormWords:
    """Return the project's own form words."""
    return read_form_words(TEMPLATES / "form" / f"{language}.yaml")


@cache
def figures() -> dict[str, Picture]:
    """Return the figures on which patients show their pain."""
    folder = TEMPLATES.parent / "assets" / "illustrations"
    return {name: read_picture_file(folder / f"{name}.svg") for name in ("body_map", "body_map_sides")}


def form_source(visit: SampleVisit, **changes: Any) -> FormSource:
    """Return what a form is made from; any field can be changed."""
    source = FormSource(
        state=visit.state,
        history=visit.history,
        pack=visit.pack,
        words=form_words(),
        patient=SAMPLE_PATIENT,
        look=LOOK,
        doctor_name="Dr Sample Doctor",
        document_code="7F3K-92QD",
        issued_at=visit.history[-1].at + timedelta(seconds=1),
        zone=ZoneInfo("Europe/Madrid"),
        journal_link="9c1d" * 16,
        is_sample=True,
        pictures=figures(),
    )
    return replace(source, **changes)
