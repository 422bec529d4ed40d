"""Forms are tried before anybody signs, and made behind the signature, away from the screen."""

from __future__ import annotations

import logging
from collections.abc import Callable

from kiosk.ui.patient.journey import Journey
from kiosk.ui.patient.services import Forms
from kiosk.visit.terms import FormKind

LOG = logging.getLogger("antesala.kiosk")


class FormMaking:
    """Tries and makes the forms of the visit at this kiosk.

    Args:
        unmakeable: Called with what is wrong when a form that is about to be signed cannot be made.
    """

    def __init__(self, unmakeable: Callable[[Exception], None]) -> None:
        self._unmakeable = unmakeable
        self._forms: Forms | None = None

    def be_ready(self, forms: Forms) -> None:
        """The clinic stands: there is somebody who makes forms."""
        self._forms = forms

    def rehearse(self, journey: Journey, kind: FormKind) -> None:
        """Nobody signs a form that cannot be made: a character without a font, a child process that does not answer."""
        if self._forms is not None:
            self._forms.rehearse(journey.visit, kind, done=self._rehearsed)

    def make(self, journey: Journey, kind: FormKind) -> None:
        """Make what was signed."""
        if self._forms is not None:
            self._forms.make(journey.visit, kind, done=self._made)

    def make_note_for_talk(self, journey: Journey) -> None:
        """Make the note for the talk with the doctor, where the patient wants to talk first."""
        decision = journey.state.decision
        if decision is not None and decision.value == FormKind.TALK_FIRST.value:
            self.make(journey, FormKind.TALK_FIRST)

    def _rehearsed(self, error: Exception | None) -> None:
        if error is not None:
            self._unmakeable(error)

    def _made(self, error: Exception | None) -> None:
        """A form that could not be made is made at the next start; the signature itself is kept."""
        if error is not None:
            LOG.error("form not made %s", getattr(error, "code", type(error).__name__))
