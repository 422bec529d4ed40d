"""Reads an illustration and gives back any set of its layers as SVG.

Layers are the top-level groups with an id, in drawing order. The layer ``anchors`` is never drawn: its circles, named
``anchor-<name>``, say where labels point to, and its lines, named ``motion-<layer>``, along what the layer moves. A
layer may be made of parts, groups named ``<layer>-1``, ``<layer>-2`` and ``<layer>-still``, each of which moves, or
stays, by itself; drawn together they are the layer.

What lies outside the subset is refused with element and line, so that a picture never looks different on paper than on
the screen.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.errors import PictureError
from kiosk.picture.halo import DEFAULT_HALO, Halo, halo_group
from kiosk.picture.motion import MotionPath
from kiosk.picture.reader import (
    ANCHOR_LAYER,
    ANCHOR_PREFIX,
    PATH_PREFIX,
    STILL_SUFFIX,
    ReadTree,
    is_part,
    parse,
    refused,
)
from kiosk.picture.shapes import Box, Point
from kiosk.picture.subset import SVG_NAMESPACE, numbers_in

MAX_BYTES = 2_000_000


@dataclass(frozen=True, slots=True)
class Picture:
    """One illustration.

    Attributes:
        name: Its name, without ``.svg``.
        data: The file as it was read.
        view_box: The whole picture, in its own units.
        layers: Ids of its layers in drawing order, without ``anchors``.
        anchors: Where labels point to, by name without ``anchor-``.
        paths: Along what layers or parts move, by name without ``motion-``.
        parts: Ids of the parts of each layer that has some, in drawing order.
    """

    name: str
    data: bytes = field(repr=False)
    view_box: Box
    layers: tuple[str, ...]
    anchors: Mapping[str, Point]
    paths: Mapping[str, MotionPath]
    parts: Mapping[str, tuple[str, ...]]
    _groups: Mapping[str, ET.Element] = field(repr=False, compare=False)

    def require_layer(self, layer: str) -> None:
        """Raise PictureError (PICTURE-NO-LAYER) when the picture has no such layer."""
        if layer not in self.layers:
            raise PictureError(
                "PICTURE-NO-LAYER",
                f"The picture {self.name} has no layer `{layer}`.",
                f"Use one of: {', '.join(self.layers)}.",
            )

    def anchor(self, name: str) -> Point:
        """Return where a label points to.

        Raises:
            PictureError: There is no such anchor (PICTURE-NO-ANCHOR).
        """
        if name not in self.anchors:
            raise PictureError(
                "PICTURE-NO-ANCHOR",
                f"The picture {self.name} has no anchor `{name}`.",
                f"Use one of: {', '.join(self.anchors)}.",
            )
        return self.anchors[name]

    def paths_of(self, layer: str) -> tuple[MotionPath, ...]:
        """Return all paths of a layer and its parts, in the order of the file."""
        return tuple(path for name, path in self.paths.items() if _belongs(name, layer))

    def path_of(self, layer: str, part: str) -> MotionPath | None:
        """Return the path of a part: its own, or its layer's; None for a part that stays.

        Args:
            layer: The layer.
            part: Its part, or the layer again where it has none.
        """
        return None if part == layer + STILL_SUFFIX else self.paths.get(part, self.paths.get(layer))

    def alone(self, name: str) -> bytes:
        """Return one layer, or one part, alone as an SVG file.

        Raises:
            PictureError: There is no such layer or part (PICTURE-NO-LAYER).
        """
        return self._file([self._group(name)], None)

    def svg_of(self, layers: Collection[str], *, focus: Box | None = None) -> bytes:
        """Return these layers alone as an SVG file, in drawing order.

        Args:
            layers: Ids, in any order.
            focus: Part of the picture to show; None for the whole. Nothing is cut off at its edge: whoever draws clips.

        Raises:
            PictureError: A layer does not exist (PICTURE-NO-LAYER).
        """
        return self.at_step(layers, focus=focus)

    def halo_of(self, name: str, *, halo: Halo = DEFAULT_HALO, focus: Box | None = None) -> bytes:
        """Return the halo of one layer or part alone: its shapes with wide soft strokes, to be laid under it.

        Raises:
            PictureError: There is no such layer or part (PICTURE-NO-LAYER).
        """
        return self._file([halo_group(self._group(name), halo)], focus)

    def at_step(
        self,
        layers: Collection[str],
        highlight: Collection[str] = (),
        *,
        focus: Box | None = None,
        halo: Halo = DEFAULT_HALO,
    ) -> bytes:
        """Return the picture at one step, as for paper: each highlighted layer lies on its halo.

        Args:
            layers: Layers shown, in any order.
            highlight: Layers among them that stand out.
            focus: Part of the picture to show; None for the whole. Nothing is cut off at its edge: whoever draws clips.
            halo: Colour and width of the halo.

        Raises:
            PictureError: A layer does not exist (PICTURE-NO-LAYER).
        """
        for layer in (*layers, *highlight):
            self.require_layer(layer)
        groups: list[ET.Element] = []
        for layer in self.layers:
            if layer in layers:
                if layer in highlight:
                    groups.append(halo_group(self._groups[layer], halo))
                groups.append(self._groups[layer])
        return self._file(groups, focus)

    def _group(self, name: str) -> ET.Element:
        if name not in self._groups:
            self.require_layer(name)
        return self._groups[name]

    def _file(self, groups: list[ET.Element], focus: Box | None) -> bytes:
        box = focus or self.view_box
        numbers = " ".join(f"{number:g}" for number in (box.x, box.y, box.width, box.height))
        root = ET.Element(
            "svg", {"xmlns": SVG_NAMESPACE, "viewBox": numbers, "width": f"{box.width:g}", "height": f"{box.height:g}"}
        )
        root.extend(groups)
        return ET.tostring(root, encoding="unicode").encode()


def read_picture_file(path: Path) -> Picture:
    """Read an illustration from a file; its name is the file's, without ``.svg``.

    Raises:
        PictureError: The file cannot be read (PICTURE-FILE), or `read_picture` refuses it.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise PictureError(
            "PICTURE-FILE",
            f"The illustration {path} cannot be read ({error.strerror or type(error).__name__}).",
            "Check that it is there and may be read.",
        ) from error
    return read_picture(data, path.stem)


def read_picture(data: bytes, name: str) -> Picture:
    """Read an illustration.

    Args:
        data: An SVG file of at most 2 MB, UTF-8.
        name: Its name, for messages.

    Raises:
        PictureRefusedError: The file is no SVG of the subset (PICTURE-SUBSET); `faults` lists each with its line.
    """
    if len(data) > MAX_BYTES:
        raise refused(name, 1, "The file is larger than 2 MB.", "Draw with fewer points.")
    tree = parse(data, name)
    root = tree.root
    layers = {child.get("id", ""): child for child in root if child.get("id") != ANCHOR_LAYER}
    parts = {
        name: {child.get("id", ""): child for child in layer if is_part(layer, child)} for name, layer in layers.items()
    }
    groups = layers | {name: part for found in parts.values() for name, part in found.items()}
    names_of_parts = {name: tuple(found) for name, found in parts.items() if found}
    return Picture(
        name, data, _view_box(tree, name), tuple(layers), _anchors(root), _paths(root), names_of_parts, groups
    )


def _view_box(tree: ReadTree, name: str) -> Box:
    numbers = numbers_in(tree.root.get("viewBox", ""))
    if len(numbers) != 4 or numbers[2] <= 0 or numbers[3] <= 0:
        line = tree.lines[tree.root]
        raise refused(name, line, "The picture has no viewBox.", 'Write viewBox="0 0 1200 900" on <svg>.')
    return Box(*numbers)


def _anchors(root: ET.Element) -> dict[str, Point]:
    return {
        circle.get("id", "").removeprefix(ANCHOR_PREFIX): Point(
            float(circle.get("cx", "0")), float(circle.get("cy", "0"))
        )
        for layer in root
        if layer.get("id") == ANCHOR_LAYER
        for circle in layer
        if circle.tag == "circle"
    }


def _paths(root: ET.Element) -> dict[str, MotionPath]:
    return {
        line.get("id", "").removeprefix(PATH_PREFIX): _path(line)
        for layer in root
        if layer.get("id") == ANCHOR_LAYER
        for line in layer
        if line.tag == "polyline"
    }


def _path(line: ET.Element) -> MotionPath:
    numbers = numbers_in(line.get("points", ""))
    points = tuple(Point(x, y) for x, y in zip(numbers[::2], numbers[1::2], strict=True))
    colour = line.get("stroke", "none")
    return MotionPath(points, "" if colour == "none" else colour, float(line.get("stroke-width", "0")))


def _belongs(name: str, layer: str) -> bool:
    """Say whether a path is a layer's or one of its numbered parts'."""
    rest = name.removeprefix(layer)
    return name.startswith(layer) and (not rest or (rest.startswith("-") and rest[1:].isdecimal()))
