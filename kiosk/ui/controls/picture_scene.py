"""What a step of a picture shows, how the picture lies in a pane, and where its labels go. No drawing, no QML."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from kiosk.errors import PictureError
from kiosk.picture.labels import PlacedLabel, Surroundings, place_labels
from kiosk.picture.motion import MotionKind
from kiosk.picture.shapes import Box, Point, Size
from kiosk.ui.platform.layer_store import LayerStore

SIDES = ("-left", "-right")
"""How an anchor is named that lies on one side of the body."""

_MOST_CROPPED = 1.25


@dataclass(frozen=True, slots=True)
class Step:
    """What a picture shows, as the pack says it.

    Attributes:
        picture: Name of the illustration.
        layers: Layers shown.
        highlight: Layers that stand out.
        labels: Words by anchor.
        focus: Part of the picture to show, or None for all of it.
        motions: What layers do, by layer.
    """

    picture: str
    layers: tuple[str, ...]
    highlight: tuple[str, ...] = ()
    labels: Mapping[str, str] = field(default_factory=dict)
    focus: Box | None = None
    motions: Mapping[str, MotionKind] = field(default_factory=dict)

    @classmethod
    def of(cls, values: Mapping[str, Any]) -> Step:
        """Read the plain values that the view-models hand to QML.

        Args:
            values: `name`, `layers`, `highlight`, `labels` (a list of `anchor` and `text`), `focus` (four numbers or
                none), `motion` (a list of `layer` and `kind`).
        """
        focus = [float(number) for number in values.get("focus") or ()]
        return cls(
            str(values["name"]),
            tuple(values.get("layers") or ()),
            tuple(values.get("highlight") or ()),
            {label["anchor"]: label["text"] for label in values.get("labels") or ()},
            Box(*focus) if len(focus) == 4 else None,
            {motion["layer"]: MotionKind(motion["kind"]) for motion in values.get("motion") or ()},
        )


@dataclass(frozen=True, slots=True)
class LabelPlace:
    """One label in the pane, in the pane's pixels; the leader runs from the anchor to the box."""

    text: str
    box: Box
    leader: tuple[Point, Point]
    is_highlighted: bool


@dataclass(frozen=True, slots=True)
class Pane:
    """Where the picture goes.

    Attributes:
        size: Pixels.
        pixel_ratio: Device pixels of a pixel.
        foot: Pixels kept free of labels at the lower edge.
    """

    size: Size
    pixel_ratio: float = 1.0
    foot: float = 0.0


@dataclass(frozen=True, slots=True)
class View:
    """How the picture lies in the pane: pixels = (units - origin) * scale."""

    origin: Point
    scale: float

    def to_pane(self, point: Point) -> Point:
        """Return where a point of the picture lies in the pane."""
        return Point((point.x - self.origin.x) * self.scale, (point.y - self.origin.y) * self.scale)

    def box_of_pane(self, box: Box) -> Box:
        """Return what of the picture lies under a box of the pane."""
        x, y = box.x / self.scale + self.origin.x, box.y / self.scale + self.origin.y
        return Box(x, y, box.width / self.scale, box.height / self.scale)

    def box_to_pane(self, box: Box) -> Box:
        """Return where a box of the picture lies in the pane."""
        corner = self.to_pane(Point(box.x, box.y))
        return Box(corner.x, corner.y, box.width * self.scale, box.height * self.scale)

    def box_from_pane(self, box: Box) -> Box:
        """Return which box of the picture lies at these pixels."""
        scale = self.scale
        return Box(box.x / scale + self.origin.x, box.y / scale + self.origin.y, box.width / scale, box.height / scale)


def view_of(whole: Box, focus: Box | None, pane: Size, *, content: Box | None = None) -> View:
    """Return the view that shows all of the focus, in the middle; what lies around it fills the rest of the pane.

    Without a focus the whole picture shows, or, where that leaves empty strips, at most a fifth less of it, cut where
    least is drawn.

    Args:
        whole: The picture.
        focus: The part to show.
        pane: Pixels.
        content: What is drawn of the whole.
    """
    wanted = focus or whole
    middle = focus or content or whole
    across, down = pane.width / wanted.width, pane.height / wanted.height
    scale = min(across, down) if focus else min(max(across, down), min(across, down) * _MOST_CROPPED)
    left = _slid(middle.x + middle.width / 2, pane.width / scale, whole.x, whole.right)
    top = _slid(middle.y + middle.height / 2, pane.height / scale, whole.y, whole.bottom)
    return View(Point(left, top), scale)


def _slid(middle: float, length: float, start: float, end: float) -> float:
    """Return where a stretch around a middle begins, slid into the picture where it is short enough."""
    begin = middle - length / 2
    return begin if length >= end - start else min(max(begin, start), end - length)


def label_places(
    store: LayerStore, step: Step, pane: Pane, sizes: Mapping[str, Size], *, gap: float = 8.0
) -> list[LabelPlace]:
    """Place the labels of a step so that none covers what it names or another label, and hardly any detail.

    Args:
        store: Knows the picture.
        step: What shows; a label whose anchor lies outside the pane is left out.
        pane: Where.
        sizes: Pixels of each label's box, by anchor.
        gap: Pixels between boxes.

    Raises:
        PictureError: They do not fit (PICTURE-LABELS), or there is no such anchor or layer.
    """
    picture = store.picture(step.picture)
    view = view_of(picture.view_box, step.focus, pane.size, content=store.content(step.picture))
    frame = Box(0, 0, pane.size.width, max(1.0, pane.size.height - pane.foot))
    anchors = {name: view.to_pane(picture.anchor(name)) for name in step.labels}
    inside = {name: point for name, point in anchors.items() if frame.holds(point)}
    obstacles = [
        view.box_to_pane(box)
        for layer in step.highlight
        if layer in step.layers and (box := store.covered(picture.name, layer)) is not None
    ]
    shown = store.detail(picture.name, step.layers) if inside else None
    detail = (lambda box: shown.share(view.box_of_pane(box))) if shown else (lambda box: 0.0)
    middle = view.to_pane(Point(picture.view_box.x + picture.view_box.width / 2, 0)).x
    bounds = {name: _own_half(frame, middle, point) for name, point in inside.items() if name.endswith(SIDES)}
    placed = place_labels(inside, sizes, frame, around=Surroundings(obstacles, detail, bounds), gap=gap)
    return [_label(label, step) for label in placed]


def _own_half(frame: Box, middle: float, anchor: Point) -> Box:
    """Return the half of a frame that an anchor lies in: words that say right must not stand on the left."""
    middle = min(max(middle, frame.x), frame.right)
    if anchor.x < middle:
        return Box(frame.x, frame.y, middle - frame.x, frame.height)
    return Box(middle, frame.y, frame.right - middle, frame.height)


def _label(label: PlacedLabel, step: Step) -> LabelPlace:
    stands_out = any(names_layer(label.name, layer) for layer in step.highlight)
    start = label.leader[0]
    return LabelPlace(step.labels[label.name], label.box, (start, _middle_facing(label.box, start)), stands_out)


def _middle_facing(box: Box, point: Point) -> Point:
    """Return the middle of the box's side that faces a point: a line that ends at a corner looks torn off."""
    middle = Point(box.x + box.width / 2, box.y + box.height / 2)
    if not box.x <= point.x <= box.right:
        return Point(box.x if point.x < box.x else box.right, middle.y)
    return Point(middle.x, box.y if point.y < box.y else box.bottom)


def names_layer(anchor: str, layer: str) -> bool:
    """Say whether an anchor names a layer: the same words in any order, one or many (worn-joint, joints-worn)."""
    return _words(anchor) == _words(layer)


def _words(name: str) -> frozenset[str]:
    def one(word: str) -> str:
        is_plural = word.endswith(("ches", "xes"))
        return word[:-2] if is_plural else word.removesuffix("s") if len(word) > 3 else word

    return frozenset(one(word) for word in name.split("-"))


def fitting_labels(
    store: LayerStore, step: Step, pane: Pane, tries: Sequence[Mapping[str, Size]], *, gap: float = 8.0
) -> tuple[int, list[LabelPlace]]:
    """Place the labels as large as they fit.

    Args:
        store: Knows the picture.
        step: What shows.
        pane: Where.
        tries: Sizes of the labels, from the wanted to the smallest.
        gap: Pixels between boxes.

    Returns:
        Which of the sizes fitted, and the labels; (-1, []) where none did: the words must be said elsewhere.
    """
    for number, sizes in enumerate(tries):
        try:
            return number, label_places(store, step, pane, sizes, gap=gap)
        except PictureError as error:
            if error.code != "PICTURE-LABELS":
                raise
    return -1, []
