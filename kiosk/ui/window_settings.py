"""How a station's window lies on its machine. Apart from the windows, so that none loads another's screens."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kiosk.ui.platform.translation import COMPILED


@dataclass(frozen=True, slots=True)
class WindowSettings:
    """How the window lies on this machine.

    Attributes:
        illustrations: Folder of the illustrations.
        icons: Folder of the icons.
        size: Width and height of the window in pixels; the whole screen when None.
        is_full_screen: Frameless, over everything; keys and closing are guarded until staff let the window go.
        screen_diagonal_inches: What the clinic measured; None trusts the screen.
        px_per_mm: Pixels of a millimetre, when tests or the demo fix it; None asks the screen.
        translations: Folder of the interface's compiled translations, ``antesala_<language>.qm``.
    """

    illustrations: Path
    icons: Path
    size: tuple[int, int] | None = None
    is_full_screen: bool = False
    screen_diagonal_inches: float | None = None
    px_per_mm: float | None = None
    translations: Path = COMPILED
