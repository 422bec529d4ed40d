"""Renders the layers of illustrations at the size of the screen and keeps the latest, within a bound of bytes.

A layer is rendered alone, cropped to what it covers, so that layers fade by opacity and cost no more than they show.
Rendering may run on a worker; the store is safe to use from several threads.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Lock

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt, Slot
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from kiosk.errors import PictureError
from kiosk.picture.detail import DetailMap
from kiosk.picture.halo import Halo
from kiosk.picture.shapes import Box
from kiosk.picture.skin import SKIN_TONES, in_tone
from kiosk.picture.svg import Picture, read_picture_file
from kiosk.ui.platform.tasks import TaskRunner

STORE_PROPERTY = "antesalaLayerStore"
"""Where an engine keeps the store that its picture models share."""

MOST_BYTES = 48_000_000
"""About fifteen layers that fill a Full HD pane; a section shows eight to ten, mostly small."""

_PROBE_WIDTH = 320
_DETAIL_WIDTH = 150
_TONES = frozenset(str(number) for number in range(len(SKIN_TONES)))


@dataclass(frozen=True, slots=True)
class LayerView:
    """One layer, or its halo, as it shall be drawn.

    Attributes:
        picture: Name of the illustration.
        layer: Id of the layer, or of one of its parts.
        is_halo: The halo alone, without the layer.
        box: The part to draw, in the picture's own units.
        width: Pixels.
        height: Pixels.
    """

    picture: str
    layer: str
    is_halo: bool
    box: Box
    width: int
    height: int

    @property
    def address(self) -> str:
        """The same as the id of an image: `image://picture/<address>`."""
        # Every digit, so that the address leads back to the very view that was drawn ahead.
        box = ",".join(repr(number) for number in (self.box.x, self.box.y, self.box.width, self.box.height))
        return f"{self.picture}/{self.layer}/{'halo' if self.is_halo else 'layer'}/{box}/{self.width}x{self.height}"

    @classmethod
    def at(cls, address: str) -> LayerView:
        """Return the view of an address.

        Raises:
            ValueError: It is no address of a view.
        """
        picture, layer, kind, box, size = address.split("/")
        x, y, box_width, box_height = (float(number) for number in box.split(","))
        width, height = (int(number) for number in size.split("x"))
        return cls(picture, layer, kind == "halo", Box(x, y, box_width, box_height), width, height)


class LayerStore(QObject):
    """Illustrations and their rendered layers.

    Args:
        folder: Where the illustrations lie, `<name>.svg`.
        runner: Renders ahead on a worker; without one, everything is rendered at once.
        most_bytes: What the rendered layers may take.
        parent: Its owner.
    """

    def __init__(
        self,
        folder: Path,
        *,
        runner: TaskRunner | None = None,
        most_bytes: int = MOST_BYTES,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._runner = runner
        self._most_bytes = most_bytes
        self._lock = Lock()
        self._pictures: dict[str, Picture] = {}
        self._boxes: dict[tuple[str, str, bool, Box | None], Box | None] = {}
        self._details: dict[str, tuple[frozenset[str], DetailMap]] = {}
        self._images: OrderedDict[LayerView, QImage] = OrderedDict()
        self._bytes = 0
        self._drawn = 0
        self._jobs = 0

    @property
    def drawn_count(self) -> int:
        """How many layers were rendered so far, found in the cache not counted."""
        return self._drawn

    @property
    def is_drawing(self) -> bool:
        """True while a worker draws what somebody waits for."""
        return self._jobs > 0

    @property
    def kept_bytes(self) -> int:
        """What the kept layers take."""
        return self._bytes

    def picture(self, name: str) -> Picture:
        """Return an illustration, read once; ``<name>~2`` is the same with the skin tone of that number.

        Raises:
            PictureError: There is none of this name, or it cannot be used.
        """
        if name not in self._pictures:
            drawn, _, tone = name.partition("~")
            if not drawn.replace("_", "").replace("-", "").isalnum() or (tone and tone not in _TONES):
                raise PictureError("PICTURE-FILE", f"`{name}` is no name of an illustration.", "Correct the pack.")
            if tone:
                self._pictures[name] = in_tone(self.picture(drawn), int(tone))
            else:
                self._pictures[name] = read_picture_file(self._folder / f"{name}.svg")
        return self._pictures[name]

    def covered(self, name: str, layer: str, *, is_halo: bool = False, within: Box | None = None) -> Box | None:
        """Return the box that a layer or part covers, in the picture's own units; None where it shows nothing.

        Args:
            name: The picture.
            layer: The layer or part.
            is_halo: Its halo instead.
            within: Look at this box alone, and a little around it.

        Raises:
            PictureError: There is no such picture or layer.
        """
        key = (name, layer, is_halo, within)
        if key not in self._boxes:
            whole = within or self.picture(name).view_box
            self._boxes[key] = _covered(self._renderer(name, layer, is_halo=is_halo), whole)
        return self._boxes[key]

    def content(self, name: str) -> Box:
        """Return the box that all layers cover together: the same at every step, so that steps lie on each other.

        Raises:
            PictureError: There is no such picture.
        """
        picture = self.picture(name)
        boxes = [box for layer in picture.layers if (box := self.covered(name, layer)) is not None]
        if not boxes:
            return picture.view_box
        left, top = min(box.x for box in boxes), min(box.y for box in boxes)
        return Box(left, top, max(box.right for box in boxes) - left, max(box.bottom for box in boxes) - top)

    def detail(self, name: str, layers: Collection[str]) -> DetailMap:
        """Return where these layers together show detail; the latest map of each picture is kept.

        Raises:
            PictureError: There is no such picture or layer.
        """
        wanted = frozenset(layers)
        kept = self._details.get(name)
        if kept is None or kept[0] != wanted:
            picture = self.picture(name)
            kept = wanted, _detail(QSvgRenderer(QByteArray(picture.svg_of(wanted))), picture.view_box)
            self._details[name] = kept
        return kept[1]

    def _knows_detail(self, name: str, layers: Collection[str]) -> bool:
        return name in self._details and self._details[name][0] == frozenset(layers)

    @Slot(list)
    def read_ahead(self, names: Sequence[str]) -> None:
        """Read illustrations and find what their layers cover, before a page asks for them.

        One after the other, so that what a page needs to be drawn now waits for one of them at most.

        Args:
            names: Illustrations in the order in which they will be shown.
        """
        if self._runner is None or not names:
            return

        def go_on(_: object) -> None:
            self.read_ahead(names[1:])

        self._runner.run(f"read {names[0]}", partial(self.content, names[0]), done=go_on, failed=go_on)

    def image(self, view: LayerView) -> QImage:
        """Return a layer drawn as the view says.

        Raises:
            PictureError: There is no such picture or layer.
        """
        with self._lock:
            kept = self._images.get(view)
            if kept is not None:
                self._images.move_to_end(view)
                return kept
        image = self._draw(view)
        with self._lock:
            self._keep(view, image)
        return image

    def prepare(
        self,
        views: Sequence[LayerView],
        then: Callable[[], None],
        *,
        detailed: tuple[str, Collection[str]] | None = None,
    ) -> None:
        """Draw what is not there yet, on the worker if there is one, and call back on the caller's thread.

        Args:
            views: What will be shown.
            then: Called when all are there; at once where nothing is missing.
            detailed: A picture and its layers whose detail will be asked for.
        """
        with self._lock:
            missing = [view for view in views if view not in self._images]

        def draw() -> None:
            for view in missing:
                self.image(view)
            if detailed is not None:
                self.detail(*detailed)

        is_ready = not missing and (detailed is None or self._knows_detail(*detailed))
        if is_ready or self._runner is None:
            draw()
            then()
            return
        self._jobs += 1

        def hand_over(_: object) -> None:
            self._jobs -= 1
            then()

        self._runner.run("draw layers", draw, done=hand_over, failed=hand_over)

    def _renderer(self, name: str, layer: str, *, is_halo: bool) -> QSvgRenderer:
        picture = self.picture(name)
        data = picture.halo_of(layer, halo=halo_for(picture)) if is_halo else picture.alone(layer)
        return QSvgRenderer(QByteArray(data))

    def _draw(self, view: LayerView) -> QImage:
        renderer = self._renderer(view.picture, view.layer, is_halo=view.is_halo)
        renderer.setViewBox(QRectF(view.box.x, view.box.y, view.box.width, view.box.height))
        self._drawn += 1
        return _paint(renderer, view.width, view.height)

    def _keep(self, view: LayerView, image: QImage) -> None:
        if view in self._images:
            return
        self._images[view] = image
        self._bytes += image.sizeInBytes()
        while self._bytes > self._most_bytes and len(self._images) > 1:
            _, oldest = self._images.popitem(last=False)
            self._bytes -= oldest.sizeInBytes()


def halo_for(picture: Picture) -> Halo:
    """Return a white halo of 0.9 % of the picture's width: it lifts a layer without looking like heat."""
    return Halo("#FFFFFF", picture.view_box.width * 0.009)


def _paint(renderer: QSvgRenderer, width: int, height: int) -> QImage:
    image = QImage(max(1, width), max(1, height), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def _detail(renderer: QSvgRenderer, whole: Box) -> DetailMap:
    """Measure the detail on a small image, on the light ground that pictures lie on."""
    image = QImage(_DETAIL_WIDTH, round(_DETAIL_WIDTH * whole.height / whole.width), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    data, stride = bytes(grey.constBits()), grey.bytesPerLine()
    return DetailMap([data[y * stride : y * stride + grey.width()] for y in range(grey.height())], whole)


def _covered(renderer: QSvgRenderer, whole: Box) -> Box | None:
    """Find what is drawn on a small image, and grow it by a pixel on every side."""
    grown = whole.grown(whole.width * 0.02)
    renderer.setViewBox(QRectF(grown.x, grown.y, grown.width, grown.height))
    pixel = grown.width / _PROBE_WIDTH
    image = _paint(renderer, _PROBE_WIDTH, round(grown.height / pixel))
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    data, stride = bytes(alpha.constBits()), alpha.bytesPerLine()
    rows = [data[y * stride : y * stride + alpha.width()] for y in range(alpha.height())]
    filled = [(y, row) for y, row in enumerate(rows) if row.strip(b"\0")]
    if not filled:
        return None
    left = min(len(row) - len(row.lstrip(b"\0")) for _, row in filled)
    right = max(len(row.rstrip(b"\0")) for _, row in filled)
    top, bottom = filled[0][0], filled[-1][0] + 1
    found = Box(grown.x + left * pixel, grown.y + top * pixel, (right - left) * pixel, (bottom - top) * pixel)
    return found.grown(pixel)
