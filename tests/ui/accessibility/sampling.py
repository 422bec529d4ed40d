"""Contrast measured on the drawn window: what ink really shows, on what really lies under it.

The window is grabbed twice, once as it is and once without words and signs. Where both differ there is ink: its fullest
pixels give its colour, the same pixels of the second picture its ground.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PIL import Image, ImageChops
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from tests.ui.accessibility.colours import Rgb, contrast
from tests.ui.screen import Screen

WORDS, GRAPHICS = 7.0, 3.0
"""Least contrast of words (WCAG 2.2, 1.4.6) and of what shows a control or its state (1.4.11)."""

_FULL = 0.9
"""Ink is drawn at its edges with less; only pixels that differ nearly as much as any count."""
_BESIDE_PX = (-6, -3, 0, 3, 6)
"""Where an edge is crossed, from its middle on; a dash of a dashed one lies under one of them."""
_GAP_PX = 3
_FADE_MM = 8.0
"""How far words that page fade out at the ends of their view."""
_NONE = 1.05
"""A control with no more of an edge than this has none: its words or its mark alone show it."""
_RARE = 0.02
"""Grounds under less than this share of the ink do not count: the antialiased rim of something else."""


@dataclass(frozen=True, eq=False)
class Sample:
    """One measured contrast.

    Attributes:
        item: Whose.
        kind: `words`, `sign` (an icon), `mark` (the ring or box of a choice) or `edge` (of a control).
        ratio: 1 to 21; 0 where nothing is drawn.
    """

    item: QQuickItem
    kind: str
    ratio: float

    @property
    def least(self) -> float:
        """What it must reach."""
        return WORDS if self.kind == "words" else GRAPHICS


def samples(screen: Screen, px_per_mm: float) -> list[Sample]:
    """Measure every word, sign, mark and edge of control that is seen whole and is not under a sheet."""
    fade = _FADE_MM * px_per_mm
    sheet = screen.find("sheetCard")
    shown = [item for item in screen.items() if sheet is None or _is_in(item, sheet)]
    inked = [(item, kind) for item in shown if (kind := _ink_of(item))]
    full = _picture(screen)
    with _hidden(item for item, _kind in inked):
        bare = _picture(screen)
    found = [Sample(item, kind, _ink(full, bare, _seen_box(screen, item, fade))) for item, kind in inked]
    for item in shown:
        if item.inherits("QQuickAbstractButton"):
            found.append(Sample(item, "edge", _edge(bare, _seen_box(screen, item, fade))))
        elif item.objectName() == "choiceMark":
            found.append(Sample(item, "mark", _edge(bare, _seen_box(screen, item, fade))))
    return [one for one in found if one.ratio and not (one.kind == "edge" and one.ratio < _NONE)]


def _ink_of(item: QQuickItem) -> str:
    """Return what ink an item is: words, a sign, or none."""
    if item.inherits("QQuickText") or item.inherits("QQuickTextEdit"):
        return "words" if str(item.property("text")).strip() else ""
    is_icon = item.inherits("QQuickImage") and "image://icon/" in item.property("source").toString()
    return "sign" if is_icon and item.width() > 0 else ""


def _is_in(item: QQuickItem, ancestor: QQuickItem) -> bool:
    above: QQuickItem | None = item
    while above is not None and above is not ancestor:
        above = above.parentItem()
    return above is ancestor


@contextmanager
def _hidden(items: Iterable[QQuickItem]) -> Iterator[None]:
    """Draw nothing of some items; opacity moves nothing else."""
    before = [(item, item.opacity()) for item in items]
    for item, _opacity in before:
        item.setOpacity(0)
    yield
    for item, opacity in before:
        item.setOpacity(opacity)


def _picture(screen: Screen) -> Image.Image:
    grabbed = screen.window.grabWindow().convertToFormat(QImage.Format.Format_RGB888)
    size = (grabbed.width(), grabbed.height())
    return Image.frombuffer("RGB", size, bytes(grabbed.constBits()), "raw", "RGB", grabbed.bytesPerLine(), 1)


def _seen_box(screen: Screen, item: QQuickItem, fade: float) -> QRectF:
    """Return where an item lies; nothing where a view or the window cuts it, for there its ink fades."""
    box = screen.box(item)
    above = item.parentItem()
    while above is not None:
        if above.clip():
            view = screen.box(above).adjusted(-1, -1, 1, 1)
            if above.property("interactive"):
                top, bottom = above.property("atYBeginning"), above.property("atYEnd")
                view.adjust(0, 0 if top else fade, 0, 0 if bottom else -fade)
            if not view.contains(box):
                return QRectF()
        above = above.parentItem()
    return box


def _ink(full: Image.Image, bare: Image.Image, box: QRectF) -> float:
    """Return the contrast of ink with the worst of its grounds: 1 where it cannot be told from it, 0 where none is."""
    rect = (int(box.left()), int(box.top()), int(box.right()), int(box.bottom()))
    if rect[2] - rect[0] < 4 or rect[3] - rect[1] < 8:
        return 0
    over, under = full.crop(rect), bare.crop(rect)
    changed = _most(ImageChops.difference(over, under))
    strongest = int(changed.getextrema()[1])  # type: ignore[arg-type]  # one channel
    if strongest < 4:
        return 1
    mask = changed.point(lambda value: 255 if value >= _FULL * strongest else 0)
    ink = max(_counted(over, mask))[1]
    grounds = _counted(under, mask)
    total = sum(count for count, _colour in grounds)
    return min(contrast(ink, colour) for count, colour in grounds if count >= _RARE * total)


def _most(difference: Image.Image) -> Image.Image:
    red, green, blue = difference.split()
    return ImageChops.lighter(ImageChops.lighter(red, green), blue)


def _counted(picture: Image.Image, mask: Image.Image) -> list[tuple[int, Rgb]]:
    """Return the colours of a picture where a mask is set, each with how often it is there."""
    kept = picture.convert("RGBA")
    kept.putalpha(mask)
    found = kept.getcolors(picture.width * picture.height) or []
    return [(count, (red, green, blue)) for count, (red, green, blue, alpha) in found if alpha]  # type: ignore[misc]


def _edge(bare: Image.Image, box: QRectF) -> float:
    """Return by how much an edge stands out all around: the best pixel across it, on its weakest side."""
    if box.width() < 4 or box.height() < 4:
        return 0
    middle_x, middle_y = int(box.center().x()), int(box.center().y())
    left, right, top, bottom = int(box.left()), int(box.right()) - 1, int(box.top()), int(box.bottom()) - 1
    reach = int(min(box.width(), box.height()) / 4)
    sides = (
        [((left, middle_y + by), (1, 0)) for by in _BESIDE_PX],
        [((right, middle_y + by), (-1, 0)) for by in _BESIDE_PX],
        [((middle_x + by, top), (0, 1)) for by in _BESIDE_PX],
        [((middle_x + by, bottom), (0, -1)) for by in _BESIDE_PX],
    )
    return min(max(_across(bare, place, inward, reach) for place, inward in side) for side in sides)


def _across(bare: Image.Image, place: tuple[int, int], inward: tuple[int, int], reach: int) -> float:
    """Return how far what lies inside an edge stands out from what lies outside it; 21 at the screen's rim."""
    (x, y), (dx, dy) = place, inward
    ground = _pixel(bare, x - _GAP_PX * dx, y - _GAP_PX * dy)
    if ground is None:
        return 21
    inside = {_pixel(bare, x + dx * step, y + dy * step) for step in range(reach)} - {None}
    return max((contrast(ground, colour) for colour in inside if colour is not None), default=0)


def _pixel(picture: Image.Image, x: int, y: int) -> Rgb | None:
    if not (0 <= x < picture.width and 0 <= y < picture.height):
        return None
    found = picture.getpixel((x, y))
    assert isinstance(found, tuple)
    return int(found[0]), int(found[1]), int(found[2])
