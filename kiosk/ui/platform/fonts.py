"""Loads the typefaces from their packages: Atkinson Hyperlegible, and Open Sans for the letters it lacks."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from kiosk.errors import StationError

FAMILY = "Atkinson Hyperlegible"
FALLBACK_FAMILY = "Open Sans"

_FILES = {
    "fontpkg_atkinson_hyperlegible": tuple(
        f"files/AtkinsonHyperlegible-{style}.ttf" for style in ("Regular", "Bold", "Italic", "BoldItalic")
    ),
    "ttf_opensans": tuple(f"ttf/OpenSans-{style}.ttf" for style in ("Regular", "Bold", "Italic", "BoldItalic")),
}


def font_files() -> list[Path]:
    """Return where the font files lie, the main typeface first.

    Raises:
        StationError: A package or a file is missing (STATION-FONT).
    """
    found: list[Path] = []
    for package, names in _FILES.items():
        spec = find_spec(package)
        if spec is None or spec.origin is None:
            raise _missing(package)
        for name in names:
            file = Path(spec.origin).parent / name
            if not file.is_file():
                raise _missing(file.name)
            found.append(file)
    return found


def load_first_font() -> str:
    """Make the main typeface's upright letters known to Qt: all that the cover needs; `load_fonts` brings the rest.

    Returns:
        The family to write with.

    Raises:
        StationError: A font is missing or damaged (STATION-FONT).
    """
    first = font_files()[0]
    if QFontDatabase.addApplicationFont(str(first)) < 0:
        raise _missing(first.name)
    return FAMILY


def load_fonts() -> str:
    """Make the typefaces known to Qt, once a program; the first frame needs them.

    Returns:
        The family to write with; letters that it lacks come from the fallback.

    Raises:
        StationError: A font is missing or damaged (STATION-FONT).
    """
    families = set(QFontDatabase.families())
    if not {FAMILY, FALLBACK_FAMILY} <= families:
        for file in font_files():
            if QFontDatabase.addApplicationFont(str(file)) < 0:
                raise _missing(file.name)
    QFont.insertSubstitution(FAMILY, FALLBACK_FAMILY)
    return FAMILY


def _missing(name: str) -> StationError:
    return StationError(
        "STATION-FONT",
        f"The font {name} is missing or damaged.",
        "Run `make setup` again; it installs the fonts with the program.",
    )
