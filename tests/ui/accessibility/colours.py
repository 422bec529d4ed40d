"""Contrast as WCAG 2.2 defines it, and how colours look to eyes that miss a kind of cone."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

Rgb = tuple[int, int, int]

CONE_LOSS: dict[str, tuple[tuple[float, float, float], ...]] = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
"""On linear RGB, at full severity.

Source: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color Vision
Deficiency", IEEE Transactions on Visualization and Computer Graphics 15(6), 2009.
"""


def linear(value: int) -> float:
    """Return the light of one channel, 0 to 1, of its sRGB value, 0 to 255."""
    share = value / 255
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


@lru_cache(maxsize=4096)
def luminance(colour: Rgb) -> float:
    """Return the relative luminance, 0 to 1 (WCAG 2.2)."""
    red, green, blue = (linear(value) for value in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Rgb, other: Rgb) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def difference(one: Rgb, other: Rgb, *, loss: str = "") -> float:
    """Return how far two colours lie apart in CIELAB (Delta E 1976, about 2.3 is just seen).

    Args:
        one: A colour.
        other: Another.
        loss: One of `CONE_LOSS`, or empty for eyes with all cones.
    """
    first, second = (_lab(_seen(colour, loss)) for colour in (one, other))
    return float(sum((a - b) ** 2 for a, b in zip(first, second, strict=True)) ** 0.5)


def _seen(colour: Rgb, loss: str) -> tuple[float, ...]:
    light = tuple(linear(value) for value in colour)
    if not loss:
        return light
    return tuple(min(1.0, max(0.0, _dot(row, light))) for row in CONE_LOSS[loss])


def _lab(light: Sequence[float]) -> tuple[float, float, float]:
    """CIELAB under D65 of linear sRGB (IEC 61966-2-1)."""
    rows = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
    white = (0.9505, 1.0, 1.089)
    x, y, z = (_cube_root(_dot(row, light) / full) for row, full in zip(rows, white, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _cube_root(share: float) -> float:
    return share ** (1 / 3) if share > (6 / 29) ** 3 else share / (3 * (6 / 29) ** 2) + 4 / 29


def _dot(row: Sequence[float], other: Sequence[float]) -> float:
    return sum(a * b for a, b in zip(row, other, strict=True))
