"""The subset of SVG that screen and paper draw alike, as rules on elements, attributes and their values.

Shapes in groups, plain colours, `fill-opacity` and `stroke-opacity`. No text, style, class, gradient, filter, clip,
image or link: Qt or svglib drops each of them without a word. No `opacity`: svglib ignores it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

SVG_NAMESPACE = "http://www.w3.org/2000/svg"

_NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,2})?"
_SEPARATOR = r"(?:\s*,\s*|\s+)"
_NUMBERS = rf"{_NUMBER}(?:{_SEPARATOR}?{_NUMBER})*"
_FUNCTION = rf"(?:translate|rotate|scale|matrix|skewX|skewY)\(\s*{_NUMBERS}\s*\)"

_VALUE: dict[str, re.Pattern[str]] = {
    "number": re.compile(_NUMBER),
    "length": re.compile(r"\+?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,2})?"),
    "share": re.compile(r"0|1|1\.0*|0?\.\d+"),
    "colour": re.compile(r"none|#[0-9a-fA-F]{3}|#[0-9a-fA-F]{6}"),
    "numbers": re.compile(rf"\s*{_NUMBERS}\s*"),
    "dashes": re.compile(rf"none|\s*{_NUMBERS}\s*"),
    "path": re.compile(r"\s*[Mm][MmLlHhVvCcSsQqTtAaZz0-9eE+\-.,\s]*"),
    "transform": re.compile(rf"\s*{_FUNCTION}(?:{_SEPARATOR}?{_FUNCTION})*\s*"),
    "id": re.compile(r"[A-Za-z][A-Za-z0-9-]*"),
    "rule": re.compile(r"nonzero|evenodd"),
    "cap": re.compile(r"butt|round|square"),
    "join": re.compile(r"miter|round|bevel"),
    "any": re.compile(r".*"),
}

_PAINT = {
    "id": "id",
    "transform": "transform",
    "fill": "colour",
    "fill-opacity": "share",
    "fill-rule": "rule",
    "stroke": "colour",
    "stroke-opacity": "share",
    "stroke-width": "length",
    "stroke-linecap": "cap",
    "stroke-linejoin": "join",
    "stroke-miterlimit": "length",
    "stroke-dasharray": "dashes",
    "stroke-dashoffset": "number",
}

_GEOMETRY: dict[str, dict[str, str]] = {
    "svg": {"viewBox": "numbers", "width": "length", "height": "length", "version": "any"},
    "g": {},
    "path": {"d": "path"},
    "rect": dict.fromkeys(("x", "y"), "number") | dict.fromkeys(("width", "height", "rx", "ry"), "length"),
    "circle": {"cx": "number", "cy": "number", "r": "length"},
    "ellipse": {"cx": "number", "cy": "number", "rx": "length", "ry": "length"},
    "line": dict.fromkeys(("x1", "y1", "x2", "y2"), "number"),
    "polyline": {"points": "numbers"},
    "polygon": {"points": "numbers"},
}

_WHY = {
    "opacity": "Write fill-opacity and stroke-opacity: paper drops opacity.",
    "style": "Write each property as an attribute of its own, such as fill and stroke.",
    "class": "Write each property as an attribute of its own, such as fill and stroke.",
}


def element_fault(name: str) -> tuple[str, str] | None:
    """Return what is wrong with an element of this name, and a way out; None when it belongs to the subset."""
    if name in _GEOMETRY:
        return None
    return f"The element <{name}> is not part of the subset.", f"Draw with {', '.join(sorted(_GEOMETRY))} only."


def attribute_faults(element: str, attributes: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with the attributes of an element of the subset, each with a way out."""
    allowed = _GEOMETRY[element] if element == "svg" else _PAINT | _GEOMETRY[element]
    for name, value in attributes.items():
        kind = allowed.get(name)
        if kind is None:
            remedy = _WHY.get(name, "Remove it; docs/illustrations.md lists what may stand there.")
            yield f"The attribute {name} is not allowed on <{element}>.", remedy
        elif not _VALUE[kind].fullmatch(value):
            yield f'{name}="{value[:40]}" on <{element}> is not a plain {kind}.', _remedy_for(kind)


def numbers_in(text: str) -> list[float]:
    """Return the numbers of an attribute such as viewBox or points."""
    return [float(number) for number in re.findall(_NUMBER, text)]


def _remedy_for(kind: str) -> str:
    if kind == "colour":
        return "Write none, or a colour as #RRGGBB."
    if kind == "id":
        return "Write ids in letters, digits and hyphens, beginning with a letter."
    return "Write plain numbers in the picture's own units, without px or %."
