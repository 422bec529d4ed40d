"""Where the zones of a figure lie in its pane, and which zone a touch means."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, qmlEngine

from kiosk.errors import AntesalaError
from kiosk.picture.shapes import Point, Size
from kiosk.picture.svg import Picture
from kiosk.picture.zones import Shape, nearest_zone, zone_shape
from kiosk.ui.controls.picture_scene import Pane, Step, View, view_of
from kiosk.ui.platform.garbage import let_go_when_destroyed
from kiosk.ui.platform.layer_store import STORE_PROPERTY, LayerStore

QML_IMPORT_NAME = "Antesala.ControlModels"
QML_IMPORT_MAJOR_VERSION = 1

LOG = logging.getLogger("antesala.picture")

# The linter reads types by name, and knows Qt's only.
QVariantList = list
QVariantMap = dict


@dataclass(frozen=True, slots=True)
class _Scene:
    """A figure as it lies in its pane, with the zones that can be seen there."""

    view: View
    picture: Picture
    shapes: dict[str, Shape] = field(default_factory=dict)


@QmlElement
class FigureTouch(QObject):
    """Finds zones under a finger.

    Set `figure` (a picture's step, with `zones`, the layers that can be touched, and `touched`, those that were) and
    `pane`: width, height and reach, in pixels. A touch beside a zone counts for the nearest one within reach.

    Signals:
        changed: Figure or pane changed, and with them the points.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._figure: dict[str, Any] = {}
        self._pane: dict[str, Any] = {}
        self._scene: _Scene | None = None
        let_go_when_destroyed(self)

    def _get_figure(self) -> dict[str, Any]:
        return self._figure

    def _set_figure(self, figure: dict[str, Any]) -> None:
        if figure != self._figure:
            self._figure = figure
            self._compose()

    def _get_pane(self) -> dict[str, Any]:
        return self._pane

    def _set_pane(self, pane: dict[str, Any]) -> None:
        if pane != self._pane:
            self._pane = pane
            self._compose()

    figure = Property(QVariantMap, _get_figure, _set_figure, notify=changed)
    pane = Property(QVariantMap, _get_pane, _set_pane, notify=changed)

    @Property(QVariantList, notify=changed)
    def points(self) -> list[dict[str, Any]]:
        """The middle of every zone that can be seen: layer, x, y, isTouched."""
        scene = self._scene
        if scene is None:
            return []
        touched = self._figure.get("touched") or ()
        return [
            {"layer": layer, "x": middle.x, "y": middle.y, "isTouched": layer in touched}
            for layer in scene.shapes
            for middle in [scene.view.to_pane(scene.picture.anchor(layer))]
        ]

    @Property(QVariantList, notify=changed)
    def sides(self) -> list[dict[str, Any]]:
        """Where the words for the patient's left and right stand beside the figure: isLeft, x, y."""
        scene = self._scene
        if scene is None:
            return []
        found = []
        for side in ("left", "right"):
            anchor = scene.picture.anchors.get(f"{side}-side-{self._figure.get('drawn', '')}")
            if anchor is not None:
                place = scene.view.to_pane(anchor)
                found.append({"isLeft": side == "left", "x": place.x, "y": place.y})
        return found

    @Slot(float, float, result=str)
    def zoneAt(self, x: float, y: float) -> str:
        """Return the layer of the zone that a touch means, or nothing.

        Args:
            x: Pixels of the pane.
            y: Likewise.
        """
        scene = self._scene
        if scene is None:
            return ""
        view = scene.view
        touch = Point(x / view.scale + view.origin.x, y / view.scale + view.origin.y)
        return nearest_zone(touch, scene.shapes, reach=float(self._pane.get("reach", 0)) / view.scale) or ""

    def _compose(self) -> None:
        self._scene = self._found()
        self.changed.emit()

    def _found(self) -> _Scene | None:
        engine = qmlEngine(self)
        store = engine.property(STORE_PROPERTY) if engine else None
        width, height = float(self._pane.get("width", 0)), float(self._pane.get("height", 0))
        if not isinstance(store, LayerStore) or not self._figure.get("name") or min(width, height) < 1:
            return None
        step, pane = Step.of(self._figure), Pane(Size(width, height))
        try:
            picture = store.picture(step.picture)
            shown = step.focus or picture.view_box
            layers = [layer for layer in self._figure.get("zones") or () if shown.holds(picture.anchor(layer))]
            shapes = {layer: zone_shape(picture, layer) for layer in layers}
        except AntesalaError as error:
            LOG.error("zones not found: %s", error.code)
            return None
        return _Scene(view_of(picture.view_box, step.focus, pane.size), picture, shapes)
