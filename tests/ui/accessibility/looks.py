"""The looks under which every page is measured: language, screen, text size and theme."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

from kiosk.ui.patient.display import TEXT_SCALES, THEMES
from tests.ui.gallery.test_gallery import SCREENS
from tests.ui.patient.stage import LANGUAGES


@dataclass(frozen=True)
class Look:
    """One way to show a page.

    Attributes:
        language: Code.
        size: One of `SCREENS`: two in landscape, one in portrait.
        scale: Text size, one of `TEXT_SCALES`.
        theme: One of `THEMES`.
    """

    language: str
    size: str
    scale: float
    theme: str

    @property
    def pixels(self) -> tuple[int, int]:
        """Width and height of the screen."""
        return SCREENS[self.size][0]

    @property
    def px_per_mm(self) -> float:
        """Pixels of a millimetre of the screen."""
        return SCREENS[self.size][1] / 25.4

    def __str__(self) -> str:
        return f"{self.language}-{self.size}-{self.scale}-{self.theme}"


_SIZES = tuple(SCREENS)

WHOLE = tuple(Look(*parts) for parts in product(LANGUAGES, _SIZES, TEXT_SCALES, THEMES))
"""Every combination."""

PAIRWISE = tuple(
    Look(language, _SIZES[(number + step) % 3], scale, THEMES[(number + 2 * step) % 3])
    for number, language in enumerate(LANGUAGES)
    for step, scale in enumerate(TEXT_SCALES)
)
"""Twelve in which any two of language, screen, text size and theme meet; fewer cannot."""
