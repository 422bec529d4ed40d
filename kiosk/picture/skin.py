"""Skin tones of a figure: the drawn skin's three colours, and others to put in their place."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.picture.svg import Picture, read_picture


@dataclass(frozen=True, slots=True)
class SkinTone:
    """The colours of a skin, as #RRGGBB: its surface, its shadow, its outline."""

    surface: str
    shadow: str
    outline: str


DRAWN = SkinTone("#F6D9C6", "#EBB7A3", "#B98768")
"""The skin that the illustrations are drawn with; docs/illustrations.md names its colours."""

SKIN_TONES: tuple[SkinTone, ...] = (
    DRAWN,
    SkinTone("#EBC49F", "#D9A67C", "#A5734C"),
    SkinTone("#CF9A6F", "#B57F55", "#7C5030"),
    SkinTone("#A56F49", "#8A5836", "#563319"),
    SkinTone("#7A4A2F", "#603720", "#331A0D"),
)
"""The tones to choose from, from light to dark; the first is the drawn one."""


def in_tone(picture: Picture, number: int) -> Picture:
    """Return a picture with another skin; the first tone leaves it as it is drawn.

    Args:
        picture: One that is drawn with the skin `DRAWN`.
        number: Place in `SKIN_TONES`.
    """
    tone = SKIN_TONES[number]
    if tone == DRAWN:
        return picture
    data = picture.data
    for name in ("surface", "shadow", "outline"):
        data = data.replace(getattr(DRAWN, name).encode(), getattr(tone, name).encode())
    return read_picture(data, f"{picture.name}~{number}")
