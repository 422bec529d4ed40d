"""Illustrations: what the subset refuses, and what a step shows."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import PictureError
from kiosk.picture.halo import Halo
from kiosk.picture.motion import MotionPath
from kiosk.picture.reader import PictureRefusedError
from kiosk.picture.shapes import Box, Point, stretch
from kiosk.picture.subset import SVG_NAMESPACE
from kiosk.picture.svg import read_picture, read_picture_file

ILLUSTRATIONS = Path(__file__).parents[3] / "assets" / "illustrations"
HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">'
BODY = """
<g id="bones" fill="#F2E4C9" stroke="#8A6D3B" stroke-width="2">
<rect id="bone-1" x="10" y="10" width="50" height="60"/></g>
<g id="nerve" transform="scale(2)"><path d="M 20,20 L 40,40" fill="none" stroke="#F0B429" stroke-width="3"/></g>
<g id="anchors"><circle id="anchor-bone" cx="30" cy="40" r="3"/></g>
"""
SAMPLE = f"{HEAD}{BODY}</svg>".encode()


def _with(markup: str) -> bytes:
    return f'{HEAD}\n<g id="layer">\n{markup}\n</g></svg>'.encode()


def _groups(svg: bytes) -> list[ET.Element]:
    return list(ET.fromstring(svg))


def _strokes(element: ET.Element) -> list[float]:
    return [float(shape.get("stroke-width", "0")) for shape in element.iter() if shape.get("stroke")]


def test_layers_come_in_drawing_order_without_the_anchors() -> None:
    picture = read_picture(SAMPLE, "sample")
    assert picture.layers == ("bones", "nerve")
    assert picture.anchors == {"bone": Point(30, 40)}
    assert picture.view_box == Box(0, 0, 200, 100)


@pytest.mark.parametrize(
    ("markup", "told"),
    [
        ("<text>word</text>", "<text>"),
        ('<rect width="1" height="1" style="fill:red"/>', "style"),
        ('<rect width="1" height="1" class="a"/>', "class"),
        ('<rect width="1" height="1" opacity=".5"/>', "opacity"),
        ('<linearGradient id="g"/>', "<linearGradient>"),
        ('<rect width="1" height="1" fill="url(#g)"/>', "fill"),
        ('<rect width="1" height="1" fill="red"/>', "fill"),
        ('<image href="http://example.org/a.png"/>', "<image>"),
        ('<rect width="10px" height="1"/>', "width"),
        ('<rect width="-1" height="1"/>', "width"),
        ('<path d="javascript:1"/>', 'd="javascript'),
        ('<g transform="rotate3d(1)"><rect width="1" height="1"/></g>', "transform"),
        ('<rect width="1" height="1" onclick="x()"/>', "onclick"),
        ('<path d="M 0,0 L 9,9" stroke-dasharray="4 2" stroke-dashoffset="1"/>', "stroke-dashoffset"),
        ('<path d="M 0,0 L 9,9" stroke-dasharray="0 4"/>', "dash of no length"),
        ('<path d="M 0,0 L 9,9 9,0 Z L 20,20"/>', "after Z"),
        ('<path d="m 0,0 l 9,9 0,-9 z l 20,20"/>', "after Z"),
        ('<path d="M 5,5"/>', "no line"),
        ('<polyline points="0,0 9,9"/>', "fill"),
        ('<polygon points="0,0 9,9 9"/>', "second number"),
        ('<rect width="9" height="9" rx="2" ry="3"/>', "differ"),
        ('<rect width="9" height="5" rx="3"/>', "rounder"),
        ('<rect width="9" height="0"/>', "no height"),
        ("loose words", "Text"),
        ('<x:rect xmlns:x="urn:other" width="1" height="1"/>', "<rect>"),
    ],
)
def test_what_paper_or_screen_would_drop_is_refused_with_its_line(markup: str, told: str) -> None:
    with pytest.raises(PictureRefusedError) as refused:
        read_picture(_with(markup), "sample")
    assert told in refused.value.faults[0].what
    assert refused.value.faults[0].line == 3


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"not xml",
        SAMPLE[:-3],
        b'<!DOCTYPE svg [<!ENTITY a "b">]>' + SAMPLE,
        b"<?xml-stylesheet href='a'?>" + SAMPLE,
        SAMPLE.replace(b' viewBox="0 0 200 100"', b""),
        SAMPLE.replace(b'id="nerve"', b'id="bones"'),
        SAMPLE.replace(b'id="nerve"', b'id="Nerve"'),
        SAMPLE.replace(b"</svg>", b'<rect width="1" height="1"/></svg>'),
        SAMPLE.replace(b"</svg>", b'<g id="empty"/></svg>'),
        SAMPLE.replace(b'id="anchor-bone"', b'id="bone"'),
        SAMPLE.replace(b"</g>\n</svg>", b'<polyline id="motion-nerve" points="1,2"/></g></svg>'),
        SAMPLE.replace(b"</g>\n</svg>", b'<polyline id="motion-nerve" points="1,2 3,4 5"/></g></svg>'),
        SAMPLE.replace(b"</g>\n</svg>", b'<polyline id="nerve" points="1,2 3,4"/></g></svg>'),
        SAMPLE.replace(b"</g>\n</svg>", b'<path id="motion-nerve" d="M1,2L3,4"/></g></svg>'),
        SAMPLE.replace(b'<g id="anchors">', b'<g id="anchors" transform="scale(2)">'),
        HEAD.encode() + b'<g id="a">' + b"<g>" * 50 + b"</g>" * 50 + b"</g></svg>",
        b" " * 2_000_001,
    ],
)
def test_a_file_that_is_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises(PictureRefusedError, match="PICTURE-SUBSET"):
        read_picture(data, "sample")


_BOMB = b"<!DOCTYPE svg [" + b"".join(b'<!ENTITY a%d "&a%d;&a%d;">' % (n + 1, n, n) for n in range(60)) + b"]>"


@pytest.mark.parametrize(
    ("data", "line", "told"),
    [
        (b"", 1, "empty"),
        (b" \n ", 1, "empty"),
        (SAMPLE.replace(b'id="nerve"', b'id="n\xe9rve"'), 4, "not UTF-8"),
        (SAMPLE.decode().encode("utf-16"), 1, "not UTF-8"),
        (b'<?xml version="1.0" encoding="ISO-8859-1"?>' + SAMPLE, 1, "ISO-8859-1"),
        (b'<?xml version="1.0" encoding="nonsense"?>' + SAMPLE, 1, "nonsense"),
        (b"\n" + _BOMB + SAMPLE.replace(b"<g ", b"&a60;<g ", 1), 2, "document type"),
        (b'\n<!DOCTYPE svg SYSTEM "file:///etc/passwd">' + SAMPLE, 2, "document type"),
        (SAMPLE.replace(b"<g ", b"&amp;&nothing;<g ", 1), 2, "undefined entity"),
        (SAMPLE + SAMPLE, 6, "not XML"),
        (b" " * 2_000_001, 1, "2 MB"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_with_line_and_way_out(data: bytes, line: int, told: str) -> None:
    with pytest.raises(PictureRefusedError) as refused:
        read_picture(data, "sample")
    fault = refused.value.faults[0]
    assert told in fault.what
    assert fault.line == line
    assert fault.remedy


@given(st.binary(max_size=300), st.integers(0, len(SAMPLE)))
def test_no_damage_to_a_file_gives_another_error(noise: bytes, place: int) -> None:
    try:
        read_picture(SAMPLE[:place] + noise + SAMPLE[place + len(noise) :], "sample")
    except PictureError as error:
        assert error.remedy


def test_all_breaches_are_told_together() -> None:
    with pytest.raises(PictureRefusedError) as refused:
        read_picture(_with('<text/>\n<rect width="1" height="1" opacity="1"/>'), "sample")
    assert [fault.line for fault in refused.value.faults] == [3, 4]
    assert "1 more" in refused.value.what


def test_a_missing_file_is_told_with_a_way_out(tmp_path: Path) -> None:
    with pytest.raises(PictureError, match="PICTURE-FILE"):
        read_picture_file(tmp_path / "nothing.svg")


def test_a_step_shows_its_layers_alone_in_drawing_order() -> None:
    picture = read_picture(SAMPLE, "sample")
    assert [group.get("id") for group in _groups(picture.svg_of(["nerve", "bones"]))] == ["bones", "nerve"]
    assert [group.get("id") for group in _groups(picture.svg_of(["bones"]))] == ["bones"]


def test_a_step_can_be_read_as_a_picture_again() -> None:
    picture = read_picture(SAMPLE, "sample")
    assert read_picture(picture.svg_of(picture.layers), "again").layers == picture.layers


def test_a_highlighted_layer_lies_on_its_halo() -> None:
    picture = read_picture(SAMPLE, "sample")
    halo, *layers = _groups(picture.at_step(["bones", "nerve"], ["bones"], halo=Halo("#112233", 10)))
    assert [layer.get("id") for layer in layers] == ["bones", "nerve"]
    assert {shape.get("stroke") for shape in halo.iter() if shape.get("stroke")} == {"#112233"}
    assert all(shape.get("fill") == "none" for shape in halo.iter() if shape.get("stroke"))


def test_a_halo_reaches_equally_far_under_every_transform() -> None:
    picture = read_picture(SAMPLE, "sample")
    halo = Halo("#112233", 10)
    (bones,) = _groups(picture.halo_of("bones", halo=halo))
    (nerve,) = _groups(picture.halo_of("nerve", halo=halo))
    assert max(_strokes(bones)) == 2 + 2 * 10
    assert max(_strokes(nerve)) == 3 + 2 * 10 / 2


def test_focus_sets_the_part_that_is_shown() -> None:
    svg = ET.fromstring(read_picture(SAMPLE, "sample").at_step(["bones"], focus=Box(10, 20, 30, 40)))
    assert svg.get("viewBox") == "10 20 30 40"
    assert (svg.get("width"), svg.get("height")) == ("30", "40")


def test_unknown_layers_and_anchors_are_told_with_what_there_is() -> None:
    picture = read_picture(SAMPLE, "sample")
    with pytest.raises(PictureError, match=r"PICTURE-NO-LAYER.*bones, nerve"):
        picture.svg_of(["muscle"])
    with pytest.raises(PictureError, match="PICTURE-NO-LAYER"):
        picture.halo_of("muscle")
    with pytest.raises(PictureError, match=r"PICTURE-NO-ANCHOR.*bone"):
        picture.anchor("muscle")


@pytest.mark.parametrize(
    ("transform", "factor"),
    [("", 1), ("translate(3,4) rotate(30)", 1), ("scale(2)", 2), ("scale(-1,4)", 2), ("matrix(3 0 0 3 1 1)", 3)],
)
def test_stretch_is_how_much_longer_lines_get(transform: str, factor: float) -> None:
    assert stretch(transform) == pytest.approx(factor)


@pytest.mark.parametrize("path", sorted(ILLUSTRATIONS.glob("*.svg")), ids=lambda path: path.stem)
def test_every_illustration_of_ours_is_of_the_subset(path: Path) -> None:
    picture = read_picture_file(path)
    assert picture.anchors
    for layer in picture.layers:
        assert ET.fromstring(picture.halo_of(layer)).tag == f"{{{SVG_NAMESPACE}}}svg"


# ---- what moves

PARTS = f"""{HEAD}
<g id="bones"><rect x="10" y="10" width="50" height="60" fill="#F2E4C9"/></g>
<g id="needles"><g id="needles-still"><circle cx="5" cy="5" r="4" fill="#F6D9C6"/></g>
<g id="needles-1"><path d="M90 90 L30 40" stroke="#5B6B7A"/></g>
<g id="needles-2"><path d="M90 50 L30 20" stroke="#5B6B7A"/></g></g>
<g id="needles-left"><path d="M90 90 L30 40" stroke="#5B6B7A"/></g>
<g id="anchors"><circle id="anchor-bone" cx="30" cy="40" r="3"/>
<polyline id="motion-needles-1" points="60,60 30,40" fill="none"/>
<polyline id="motion-needles" points="70,40 30,20" fill="none"/>
<polyline id="motion-needles-left" points="0,0 30,20" fill="none" stroke="#D1495B" stroke-width="15"/></g></svg>
""".encode()


def test_paths_are_read_with_what_runs_along_them() -> None:
    picture = read_picture(PARTS, "sample")
    assert picture.paths["needles-left"] == MotionPath((Point(0, 0), Point(30, 20)), "#D1495B", 15.0)
    assert picture.paths["needles-1"].way_out == Point(30, 20)
    assert picture.anchors == {"bone": Point(30, 40)}


def test_a_part_takes_its_own_path_else_its_layers_and_the_still_part_none() -> None:
    picture = read_picture(PARTS, "sample")
    assert picture.parts == {"needles": ("needles-still", "needles-1", "needles-2")}
    assert picture.path_of("needles", "needles-1") == picture.paths["needles-1"]
    assert picture.path_of("needles", "needles-2") == picture.paths["needles"]
    assert picture.path_of("needles", "needles-still") is None
    assert picture.path_of("bones", "bones") is None


def test_a_layers_paths_are_not_those_of_a_layer_with_a_longer_name() -> None:
    picture = read_picture(PARTS, "sample")
    assert picture.paths_of("needles") == (picture.paths["needles-1"], picture.paths["needles"])


def test_a_part_can_be_drawn_alone_and_together_they_are_the_layer() -> None:
    picture = read_picture(PARTS, "sample")
    assert [group.get("id") for group in _groups(picture.alone("needles-1"))] == ["needles-1"]
    (layer,) = _groups(picture.at_step(["needles"]))
    assert [part.get("id") for part in layer] == ["needles-still", "needles-1", "needles-2"]
    with pytest.raises(PictureError, match="PICTURE-NO-LAYER"):
        picture.svg_of(["needles-1"])


def test_a_shape_beside_the_parts_of_a_layer_is_refused() -> None:
    beside = PARTS.replace(b'<g id="needles-2">', b'<circle cx="1" cy="1" r="1"/><g id="needles-2">')
    with pytest.raises(PictureRefusedError, match="something beside them"):
        read_picture(beside, "sample")
