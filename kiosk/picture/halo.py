"""Draws the halo that makes a layer stand out: the layer's shapes again, underneath, in wide soft strokes."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import dataclass

from kiosk.picture.shapes import stretch

_RINGS = ((1.0, 0.35), (0.5, 0.8))
"""Rings from outside inward: share of the width, and opacity."""


@dataclass(frozen=True, slots=True)
class Halo:
    """How a halo looks.

    Attributes:
        colour: ``#RRGGBB``.
        width: How far it reaches beyond the shapes, in the picture's own units.
    """

    colour: str
    width: float


DEFAULT_HALO = Halo("#FFFFFF", 11.0)


def halo_group(layer: ET.Element, halo: Halo) -> ET.Element:
    """Return a group with the halo of a layer."""
    group = ET.Element("g")
    for share, opacity in _RINGS:
        group.append(_ring(layer, halo, halo.width * share, opacity, own_width=1.0, scale=1.0))
    return group


def _ring(element: ET.Element, halo: Halo, reach: float, opacity: float, own_width: float, scale: float) -> ET.Element:
    """Return one element of a ring; strokes keep their width under every transform."""
    scale *= stretch(element.get("transform", ""))
    own_width = float(element.get("stroke-width", own_width))
    kept = {name: value for name, value in element.items() if not name.startswith(("fill", "stroke", "id"))}
    if element.tag == "g":
        group = ET.Element("g", kept)
        group.extend(_ring(child, halo, reach, opacity, own_width, scale) for child in element)
        return group
    width = own_width + 2 * reach / (scale or 1.0)
    paint = {
        "fill": "none",
        "stroke": halo.colour,
        "stroke-width": f"{width:.2f}",
        "stroke-opacity": f"{opacity:g}",
        "stroke-linecap": "round",
        "stroke-linejoin": "round",
    }
    return ET.Element(element.tag, kept | paint)
