"""What a picture pane draws: layers with their places and fades, labels with their leader lines."""

from __future__ import annotations

import logging
from collections.abc import Hashable, Sequence
from dataclasses import replace
from typing import Any

import shiboken6
from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQml import QmlElement, QmlUncreatable, qmlEngine

from kiosk.errors import AntesalaError
from kiosk.picture.motion import MotionKind
from kiosk.picture.shapes import Size
from kiosk.ui.controls.picture_layers import LayerPlace, Order, place_layers
from kiosk.ui.controls.picture_pulses import PulseTrack, pulse_tracks
from kiosk.ui.controls.picture_scene import LabelPlace, Pane, Step, fitting_labels
from kiosk.ui.platform.garbage import let_go_when_destroyed
from kiosk.ui.platform.layer_store import STORE_PROPERTY, LayerStore

QML_IMPORT_NAME = "Antesala.ControlModels"
QML_IMPORT_MAJOR_VERSION = 1

LOG = logging.getLogger("antesala.picture")

_WIDEST_LABEL = 0.42

# The linter reads types by name, and knows Qt's only.
QVariantList = list
QVariantMap = dict
_ModelIndex = QModelIndex | QPersistentModelIndex


@QmlElement
@QmlUncreatable("made by PictureModel")
class PictureLayers(QAbstractListModel):
    """Layers in drawing order. Roles: address, boxX, boxY, boxWidth, boxHeight, isShown, kind, outX, outY.

    `kind` is what the layer does, "" for nothing; outX and outY are the way out of its place, where it slides in.
    A layer that a step takes away stays in the list, not shown, and fades; so does one that a step brings.
    """

    _ROLES = ("address", "boxX", "boxY", "boxWidth", "boxHeight", "isShown", "kind", "outX", "outY")
    _CHANGING = ("isShown", "kind", "outX", "outY")

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scene: Hashable = None
        self._rows: list[LayerPlace] = []
        self._shown: set[Order] = set()

    def roleNames(self) -> dict[int, Any]:
        """Name the roles for QML."""
        return {Qt.ItemDataRole.UserRole + index: name.encode() for index, name in enumerate(self._ROLES)}

    def rowCount(self, parent: _ModelIndex | None = None) -> int:
        """Return how many layers have a place."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return one value of one layer."""
        row = self._rows[index.row()]
        box = row.box
        address, is_shown = f"image://picture/{row.view.address}", row.order in self._shown
        kind, out = str(row.kind or ""), row.way_out
        values = (address, box.x, box.y, box.width, box.height, is_shown, kind, out.x, out.y)
        return values[role - Qt.ItemDataRole.UserRole]

    def show(self, scene: Hashable, places: Sequence[LayerPlace]) -> None:
        """Show these layers and no others.

        Args:
            scene: The same as long as picture, focus and pane are; then layers fade. Another scene stands at once.
            places: The layers shown.
        """
        if scene != self._scene:
            self.beginResetModel()
            self._scene, self._rows, self._shown = scene, list(places), {place.order for place in places}
            self.endResetModel()
            return
        known = {row.order for row in self._rows}
        for place in places:
            if place.order not in known:
                self._insert(place)
        self._shown = {place.order for place in places}
        by_order = {place.order: place for place in places}
        # A layer that goes stands still while it fades.
        self._rows = [by_order.get(row.order, replace(row, kind=None)) for row in self._rows]
        if self._rows:
            roles = [Qt.ItemDataRole.UserRole + self._ROLES.index(name) for name in self._CHANGING]
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1), roles)

    def _insert(self, place: LayerPlace) -> None:
        number = sum(row.order < place.order for row in self._rows)
        self.beginInsertRows(QModelIndex(), number, number)
        self._rows.insert(number, place)
        self.endInsertRows()


@QmlElement
class PictureModel(QObject):
    """Turns a step and a pane into layers and labels.

    Set `step` (see `Step.of`) and `pane`: width, height, pixelRatio, foot (pixels kept free of labels), fontFamily,
    labelSize and leastLabelSize (pixels), labelInset, gap.

    Signals:
        changed: The labels, the legend, the motions or `isMissing` changed.
        stepShown: Another step stands on the screen; its motions may begin.
        asked: Step or pane changed.
    """

    changed = Signal()
    stepShown = Signal()
    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._layers = PictureLayers(self)
        self._labels: list[LabelPlace] = []
        self._label_px = 0
        self._legend = ""
        self._is_missing = False
        self._pulses: list[PulseTrack] = []
        self._kinds: frozenset[MotionKind] = frozenset()
        self._shown_step: Step | None = None
        self._step: dict[str, Any] = {}
        self._pane: dict[str, Any] = {}
        self._turn = 0
        # Several values change in one turn of the event loop; the scene is worked out once, after them.
        self._due = QTimer(self, singleShot=True, interval=0)
        self._due.timeout.connect(self._compose)
        let_go_when_destroyed(self)

    @Property(QObject, notify=changed)
    def layers(self) -> QObject:
        """The layers in drawing order."""
        return self._layers

    @Property(QVariantList, notify=changed)
    def labels(self) -> list[dict[str, Any]]:
        """The labels: text, x, y, width, height, fromX, fromY, toX, toY, isHighlighted."""
        return [
            {
                "text": label.text,
                "x": label.box.x,
                "y": label.box.y,
                "width": label.box.width,
                "height": label.box.height,
                "fromX": label.leader[0].x,
                "fromY": label.leader[0].y,
                "toX": label.leader[1].x,
                "toY": label.leader[1].y,
                "isHighlighted": label.is_highlighted,
            }
            for label in self._labels
        ]

    @Property(int, notify=changed)
    def drawnLabelSize(self) -> int:
        """Pixel size of the labels' letters."""
        return self._label_px

    @Property(str, notify=changed)
    def legend(self) -> str:
        """The labels' words, where there is no room for labels."""
        return self._legend

    @Property(bool, notify=changed)
    def isMissing(self) -> bool:
        """Whether the picture cannot be shown; its text alternative must stand in."""
        return self._is_missing

    @Property(QVariantList, notify=changed)
    def pulses(self) -> list[dict[str, Any]]:
        """The paths pulses run along: points, colour, width (pixels), isStopped."""
        return [
            {
                "points": [QPointF(point.x, point.y) for point in track.points],
                "colour": track.colour,
                "width": track.width,
                "isStopped": track.is_stopped,
            }
            for track in self._pulses
        ]

    @Property(bool, notify=changed)
    def slidesIn(self) -> bool:
        """Whether a layer slides in."""
        return MotionKind.SLIDE_IN in self._kinds

    @Property(bool, notify=changed)
    def repeats(self) -> bool:
        """Whether a layer does something again and again."""
        return bool(self._kinds - {MotionKind.SLIDE_IN})

    def _get_step(self) -> dict[str, Any]:
        return self._step

    def _set_step(self, step: dict[str, Any]) -> None:
        if step != self._step:
            self._step = step
            self.asked.emit()
            self._due.start()

    def _get_pane(self) -> dict[str, Any]:
        return self._pane

    def _set_pane(self, pane: dict[str, Any]) -> None:
        if pane != self._pane:
            self._pane = pane
            self.asked.emit()
            self._due.start()

    step = Property(QVariantMap, _get_step, _set_step, notify=asked)
    pane = Property(QVariantMap, _get_pane, _set_pane, notify=asked)

    @Slot()
    def _compose(self) -> None:
        store = self._store()
        if store is None or not self._step.get("name") or min(self._pane["width"], self._pane["height"]) < 1:
            return
        step = Step.of(self._step)
        pane = Pane(
            Size(self._pane["width"], self._pane["height"]),
            self._pane.get("pixelRatio", 1.0),
            self._pane.get("foot", 0),
        )
        self._turn += 1
        turn = self._turn
        try:
            places = place_layers(store, step, pane)
        except AntesalaError as error:
            self._fail(step, error)
            return

        def show() -> None:
            # Else a later step overtook this one, or the page went while a worker drew.
            if shiboken6.isValid(self) and turn == self._turn:
                self._show(store, step, pane, places)

        detailed = (step.picture, step.layers) if step.labels else None
        store.prepare([place.view for place in places], show, detailed=detailed)

    def _show(self, store: LayerStore, step: Step, pane: Pane, places: Sequence[LayerPlace]) -> None:
        try:
            labels, label_px = self._place_labels(store, step, pane)
            pulses = pulse_tracks(store, step, pane)
        except AntesalaError as error:
            self._fail(step, error)
            return
        legend = "" if labels or not step.labels else " · ".join(step.labels.values())
        self._layers.show((step.picture, step.focus, pane), places)
        self._pulses = pulses
        self._kinds = frozenset(place.kind for place in places if place.kind)
        self._set(labels=labels, label_px=label_px, legend=legend, is_missing=False)
        self._tell_of(step)

    def _fail(self, step: Step, error: AntesalaError) -> None:
        LOG.error("picture %s not shown: %s", step.picture, error.code)
        self._layers.show(None, [])
        self._pulses, self._kinds, self._shown_step = [], frozenset(), None
        self._set(labels=[], label_px=0, legend="", is_missing=True)

    def _tell_of(self, step: Step) -> None:
        """Tell that a step is shown, but not again when only the pane or the language changed."""
        seen = replace(step, labels={})
        if seen != self._shown_step:
            self._shown_step = seen
            self.stepShown.emit()

    def _place_labels(self, store: LayerStore, step: Step, pane: Pane) -> tuple[list[LabelPlace], int]:
        wanted = int(self._pane.get("labelSize", 28))
        least = min(wanted, int(self._pane.get("leastLabelSize", wanted)))
        sizes_px = sorted({wanted, (wanted + least) // 2, least}, reverse=True)
        tries = [{name: self._size_of(text, px, pane) for name, text in step.labels.items()} for px in sizes_px]
        number, labels = fitting_labels(store, step, pane, tries, gap=self._pane.get("gap", 8.0))
        return labels, sizes_px[number]

    def _size_of(self, text: str, pixel_size: int, pane: Pane) -> Size:
        """Measure a label as the pane will write it."""
        font = QFont(self._pane.get("fontFamily", ""))
        font.setPixelSize(pixel_size)
        font.setBold(True)
        inset = self._pane.get("labelInset", 14.0)
        room = QRectF(0, 0, max(pixel_size * 4, pane.size.width * _WIDEST_LABEL), 10_000)
        words = QFontMetricsF(font).boundingRect(room, Qt.TextFlag.TextWordWrap.value, text)
        # A pixel more, since the screen's text engine may round up.
        return Size(words.width() + 2 * inset + 2, words.height() + inset + 2)

    def _set(self, *, labels: list[LabelPlace], label_px: int, legend: str, is_missing: bool) -> None:
        self._labels, self._label_px, self._legend, self._is_missing = labels, label_px, legend, is_missing
        self.changed.emit()

    def _store(self) -> LayerStore | None:
        engine = qmlEngine(self)
        store = engine.property(STORE_PROPERTY) if engine else None
        return store if isinstance(store, LayerStore) else None
