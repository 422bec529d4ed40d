"""Works out where pulses run in a pane. No drawing, no QML."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.picture.motion import MotionKind
from kiosk.picture.shapes import Point
from kiosk.ui.controls.picture_scene import Pane, Step, view_of
from kiosk.ui.platform.layer_store import LayerStore


@dataclass(frozen=True, slots=True)
class PulseTrack:
    """A path that pulses run along, in the pane's pixels.

    Attributes:
        points: From where they come to where they end.
        colour: Of the pulses.
        width: Diameter of a pulse.
        is_stopped: They are held up at the end.
    """

    points: tuple[Point, ...]
    colour: str
    width: float
    is_stopped: bool


def pulse_tracks(store: LayerStore, step: Step, pane: Pane) -> list[PulseTrack]:
    """Place the paths along which pulses run in a step.

    Raises:
        PictureError: There is no such picture.
    """
    picture = store.picture(step.picture)
    view = view_of(picture.view_box, step.focus, pane.size, content=store.content(step.picture))
    return [
        PulseTrack(
            tuple(view.to_pane(point) for point in path.points),
            path.colour,
            path.width * view.scale,
            kind is MotionKind.STOPPED_PULSE,
        )
        for layer, kind in step.motions.items()
        if kind.is_pulse and layer in step.layers
        for path in picture.paths_of(layer)
        if path.colour
    ]
