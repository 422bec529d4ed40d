"""A picture's step in the form that the picture pane takes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.procedure.structure import PictureStep, PictureView, ProcedureStructure


def picture_step(step: PictureStep, *, labels: Mapping[str, str], alternative: str) -> dict[str, object]:
    """Return a step as plain values for QML.

    Args:
        step: What the picture shows.
        labels: Words by anchor id.
        alternative: The picture's text alternative.
    """
    return {
        **_view(step),
        "highlight": list(step.highlight),
        "labels": [{"anchor": anchor, "text": labels[anchor]} for anchor in step.labels],
        "motion": [{"layer": motion.layer, "kind": str(motion.kind)} for motion in step.motion],
        "alternative": alternative,
    }


def small_picture(structure: ProcedureStructure, item: str) -> dict[str, object]:
    """Return the small picture beside an alternative or an item as plain values for QML; empty where there is none."""
    view = structure.small_pictures.get(item)
    return _view(view) if view else {}


def _view(view: PictureView) -> dict[str, object]:
    return {"name": view.picture, "layers": list(view.layers), "focus": list(view.focus) if view.focus else []}
