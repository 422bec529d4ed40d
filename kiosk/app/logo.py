"""Reads the clinic's logo, and refuses at start what no form could show."""

from __future__ import annotations

from pathlib import Path

from kiosk.consent.source import Logo
from kiosk.errors import ClinicError, PictureError
from kiosk.picture.svg import read_picture

_LARGEST_BYTES = 200_000
NARROWEST, WIDEST = 0.5, 6.0
"""Width by height. A wider logo would be a thin line beside the clinic's name, a narrower one a dot."""


def read_logo(path: Path) -> Logo:
    """Read a logo.

    Args:
        path: An SVG file of our subset.

    Raises:
        ClinicError: It is not there (CLINIC-LOGO-MISSING), cannot be drawn on paper (CLINIC-LOGO-WRONG), or is too
            large, too wide or too narrow (CLINIC-LOGO-SHAPE).
    """
    try:
        with path.open("rb") as file:
            svg = file.read(_LARGEST_BYTES + 1)
    except OSError as error:
        raise ClinicError(
            "CLINIC-LOGO-MISSING",
            f"The clinic's logo {path} cannot be read.",
            "Put the file beside clinic.toml, or take the line `logo` out of [look].",
        ) from error
    if len(svg) > _LARGEST_BYTES:
        raise _shape(path, f"is larger than {_LARGEST_BYTES // 1000} kB", "Draw it with fewer points.")
    try:
        box = read_picture(svg, path.stem).view_box
    except PictureError as error:
        raise ClinicError(
            "CLINIC-LOGO-WRONG", f"The clinic's logo {path} cannot be drawn on paper: {error.what}", error.remedy
        ) from error
    aspect = box.width / box.height
    if not NARROWEST <= aspect <= WIDEST:
        words = f"is {aspect:.1f} times as wide as it is high; {NARROWEST:g} to {WIDEST:g} is possible"
        raise _shape(path, words, "Use the sign without the words beside it: the clinic's name is printed anyway.")
    return Logo(svg, aspect)


def _shape(path: Path, what: str, remedy: str) -> ClinicError:
    return ClinicError("CLINIC-LOGO-SHAPE", f"The clinic's logo {path} {what}.", remedy)
