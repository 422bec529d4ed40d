"""The subset of SVG that screen and paper draw alike, as rules on elements, attributes and their values.

Shapes in groups, plain colours, `fill-opacity` and `stroke-opacity`. No text, style, class, gradient, filter, clip,
image or link: Qt or svglib drops each of them without a word. No `opacity`: svglib ignores it. Where the two draw a
shape differently (a path that goes on after Z, a dash of no length), the shape is refused too.
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
    "points": re.compile(rf"\s*{_NUMBERS}\s*"),
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
}

_GEOMETRY: dict[str, dict[str, str]] = {
    "svg": {"viewBox": "numbers", "width": "length", "height": "length", "version": "any"},
    "g": {},
    "path": {"d": "path"},
    "rect": dict.fromkeys(("x", "y"), "number") | dict.fromkeys(("width", "height", "rx", "ry"), "length"),
    "circle": {"cx": "number", "cy": "number", "r": "length"},
    "ellipse": {"cx": "number", "cy": "number", "rx": "length", "ry": "length"},
    "line": dict.fromkeys(("x1", "y1", "x2", "y2"), "number"),
    "polyline": {"points": "points"},
    "polygon": {"points": "points"},
}

_WHY = {
    "opacity": "Write fill-opacity and stroke-opacity: paper drops opacity.",
    "style": "Write each property as an attribute of its own, such as fill and stroke.",
    "class": "Write each property as an attribute of its own, such as fill and stroke.",
    "stroke-dashoffset": "Begin the line elsewhere: paper drops the offset.",
}

_GOES_ON_AFTER_CLOSING = re.compile(r"[Zz][\s,]*[^MmZz\s,]")
_DRAWS = re.compile(r"[LlHhVvCcSsQqTtAa]")


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
            remedy = _WHY.get(name, "Remove it; docs/content-writing.md says what may stand there.")
            yield f"The attribute {name} is not allowed on <{element}>.", remedy
        elif not _VALUE[kind].fullmatch(value):
            yield f'{name}="{value[:40]}" on <{element}> is not a plain {kind}.', _remedy_for(kind)


def drawing_faults(element: str, attributes: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield what screen and paper draw differently though each attribute is allowed, each with a way out.

    Each case was found by drawing it both ways.

    Args:
        element: Name of an element of the subset.
        attributes: Its attributes, each of them allowed.
    """
    match element:
        case "path":
            yield from _path_faults(attributes.get("d", ""))
        case "rect":
            yield from _rect_faults({name: numbers_in(value) for name, value in attributes.items()})
        case "polyline" | "polygon":
            if len(numbers_in(attributes.get("points", ""))) % 2:
                yield f"<{element}> has a point without a second number.", "Write x and y for each point."
            if element == "polyline" and "fill" not in attributes:
                yield "A <polyline> does not say its fill: the screen fills it, paper does not.", 'Write fill="none".'
    if 0.0 in numbers_in(attributes.get("stroke-dasharray", "")):
        remedy = "Write dashes and gaps longer than 0."
        yield "A dash of no length is a dot on the screen and nothing on paper.", remedy


def _path_faults(d: str) -> Iterator[tuple[str, str]]:
    if _GOES_ON_AFTER_CLOSING.search(d):
        remedy = "Write M with its numbers after Z, or begin another <path>."
        yield "A path goes on after Z without M: paper goes on from another point than the screen.", remedy
    if not _DRAWS.search(d) and len(numbers_in(d)) < 4:
        yield "A path draws no line.", "Draw something with it, or remove it."


def _rect_faults(numbers: Mapping[str, list[float]]) -> Iterator[tuple[str, str]]:
    width, height = (numbers.get(name, [0.0])[0] for name in ("width", "height"))
    radii = [numbers[name][0] for name in ("rx", "ry") if name in numbers]
    if not (width and height):
        yield "A <rect> has no width or no height.", "Give it both, or draw a <line>."
    elif len(set(radii)) > 1:
        yield "rx and ry differ: paper rounds corners by one radius.", "Write the same for both, or draw a <path>."
    elif radii and 2 * radii[0] > min(width, height):
        yield "The corners are rounder than the <rect> is long: paper lets them cross.", "Write rx up to half a side."


def numbers_in(text: str) -> list[float]:
    """Return the numbers of an attribute such as viewBox or points."""
    return [float(number) for number in re.findall(_NUMBER, text)]


def _remedy_for(kind: str) -> str:
    if kind == "colour":
        return "Write none, or a colour as #RRGGBB."
    if kind == "id":
        return "Write ids in letters, digits and hyphens, beginning with a letter."
    return "Write plain numbers in the picture's own units, without px or %."
