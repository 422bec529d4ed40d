"""Works out where each layer of a picture's step goes in a pane, and how it moves. No drawing, no QML."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from math import ceil, floor

from kiosk.picture.motion import MotionKind
from kiosk.picture.reader import STILL_SUFFIX
from kiosk.picture.shapes import Box, Point
from kiosk.picture.svg import Picture
from kiosk.ui.controls.picture_scene import Pane, Step, View, view_of
from kiosk.ui.platform.layer_store import LayerStore, LayerView

_STRIP_WIDTH = 40
_MOST_STRIPS = 12
_NO_WAY = Point(0.0, 0.0)

Order = tuple[int, bool, int, int]
"""Number of the layer, whether it is the layer (not its halo), number of the part, number of the strip."""


@dataclass(frozen=True, slots=True)
class LayerPlace:
    """One layer or halo in the pane, in the pane's pixels; a lower order lies beneath.

    Attributes:
        view: What is drawn.
        box: Where it lies at rest.
        order: What it is, as long as picture and pane are the same.
        kind: What it does.
        way_out: How far from its place it begins, where it slides in.
    """

    view: LayerView
    box: Box
    order: Order
    kind: MotionKind | None = None
    way_out: Point = _NO_WAY


@dataclass(frozen=True, slots=True)
class LayerPart:
    """A part of a layer, or the whole of a layer without parts; or the halo of either alone."""

    picture: Picture
    layer: str
    name: str
    is_halo: bool

    @property
    def can_slide(self) -> bool:
        """Whether the part has a path on which nothing runs: in some step it slides, in each it is drawn alike."""
        path = self.picture.path_of(self.layer, self.name)
        return path is not None and not path.colour

    def motion(self, step: Step, view: View) -> tuple[MotionKind | None, Point]:
        """Return what the part does in a step, and the way out of its place in the pane's pixels."""
        kind = step.motions.get(self.layer)
        path = self.picture.path_of(self.layer, self.name)
        has_path = bool(self.picture.paths_of(self.layer)) if kind and kind.is_pulse else path is not None
        if kind is None or self.name.endswith(STILL_SUFFIX) or (kind.needs_path and not has_path):
            return None, _NO_WAY
        out = path.way_out if path is not None and kind is MotionKind.SLIDE_IN else _NO_WAY
        return kind, Point(out.x * view.scale, out.y * view.scale)


def place_layers(store: LayerStore, step: Step, pane: Pane) -> list[LayerPlace]:
    """Place the layers of a step, each highlighted one on its halo, in drawing order.

    Args:
        store: Knows what each layer covers.
        step: What shows.
        pane: Where.

    Raises:
        PictureError: There is no such picture or layer.
    """
    picture = store.picture(step.picture)
    for layer in (*step.layers, *step.highlight):
        picture.require_layer(layer)
    view = view_of(picture.view_box, step.focus, pane.size, content=store.content(step.picture))
    return [
        place
        for index, layer in enumerate(picture.layers)
        if layer in step.layers
        for is_halo in dict.fromkeys((layer in step.highlight, False))
        for number, name in enumerate(picture.parts.get(layer, (layer,)))
        for place in _place_part(store, LayerPart(picture, layer, name, is_halo), view, pane, (index, number), step)
    ]


def _place_part(
    store: LayerStore, part: LayerPart, view: View, pane: Pane, number: tuple[int, int], step: Step
) -> Iterator[LayerPlace]:
    """Yield the part's place, or its strips': what slides would else draw its whole box anew in every frame."""
    box = _box_in_pane(store, part, view, pane)
    if box is None:
        return
    kind, way_out = part.motion(step, view)
    order = (number[0], not part.is_halo, number[1])
    strips = _strips(store, part, box, view) if part.can_slide and pane.pixel_ratio == int(pane.pixel_ratio) else [box]
    for strip, cut in enumerate(strips):
        yield LayerPlace(_view_of_box(part, cut, view, pane), cut, (*order, strip), kind, way_out)


def _box_in_pane(store: LayerStore, part: LayerPart, view: View, pane: Pane) -> Box | None:
    """Return the pixels a part covers, in whole pixels, so that nothing is drawn between two of them and turns soft."""
    covered = store.covered(part.picture.name, part.name, is_halo=part.is_halo)
    whole = Box(view.origin.x, view.origin.y, pane.size.width / view.scale, pane.size.height / view.scale)
    if covered is None or not covered.overlap(whole):
        return None
    return _common_pixels(view.box_to_pane(covered), Box(0, 0, pane.size.width, pane.size.height))


def _strips(store: LayerStore, part: LayerPart, box: Box, view: View) -> list[Box]:
    """Return upright strips of a part's pixels, side by side, each as high as what it holds."""
    count = max(1, min(_MOST_STRIPS, int(box.width // _STRIP_WIDTH)))
    edges = [box.x + round(box.width * number / count) for number in range(count + 1)]
    found = []
    for left, right in pairwise(edges):
        strip = Box(left, box.y, right - left, box.height)
        covered = store.covered(part.picture.name, part.name, is_halo=part.is_halo, within=view.box_from_pane(strip))
        if covered is not None and view.box_to_pane(covered).overlap(strip):
            cut = _common_pixels(view.box_to_pane(covered), strip)
            found.append(Box(left, cut.y, right - left, cut.height))
    return found


def _common_pixels(one: Box, other: Box) -> Box:
    """Return what two boxes share, grown to whole pixels."""
    x, y = floor(max(one.x, other.x)), floor(max(one.y, other.y))
    return Box(x, y, ceil(min(one.right, other.right)) - x, ceil(min(one.bottom, other.bottom)) - y)


def _view_of_box(part: LayerPart, box: Box, view: View, pane: Pane) -> LayerView:
    pixels = round(box.width * pane.pixel_ratio), round(box.height * pane.pixel_ratio)
    return LayerView(part.picture.name, part.name, part.is_halo, view.box_from_pane(box), *pixels)
