"""Outside the sample clinic nothing is prepared or sealed with words that no clinician approved, or not any more."""

from __future__ import annotations

from datetime import date

from kiosk.errors import PackError
from kiosk.procedure.pack import Pack
from kiosk.visit.session import Clock


class ApprovalGuard:
    """Asks for the approval of a pack's words in one language.

    Args:
        clock: For the review date.
        is_sample: The sample clinic works with a draft, and says so on every screen and page.
    """

    def __init__(self, clock: Clock, *, is_sample: bool) -> None:
        self._clock = clock
        self._is_sample = is_sample

    def approved(self, pack: Pack) -> tuple[str, ...]:
        """Return the languages of a pack that may be shown and signed today; in the sample clinic every one."""
        today = self._clock.today()
        return tuple(code for code in pack.languages if self._is_sample or pack.is_approved(code, today))

    def require(self, pack: Pack, language: str, *, on: date | None = None) -> None:
        """Refuse words that are not approved.

        Args:
            pack: The procedure.
            language: Two letters.
            on: The day on which the approval must hold; today unless said.

        Raises:
            PackError: PACK-NOT-APPROVED.
        """
        day = on or self._clock.today()
        if self._is_sample or pack.is_approved(language, day):
            return
        raise PackError(
            "PACK-NOT-APPROVED",
            f"No approval of {pack.id} in '{language}' holds on {day}: none, changed words, or too old.",
            "Let a clinician read it, then run `python main.py check-templates DIR --approve`.",
        )
