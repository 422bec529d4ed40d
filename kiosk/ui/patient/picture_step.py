"""A picture's step in the form that the picture pane takes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.procedure.structure import PictureStep


def picture_step(step: PictureStep, *, labels: Mapping[str, str], alternative: str) -> dict[str, object]:
    """Return a step as plain values for QML.

    Args:
        step: What the picture shows.
        labels: Words by anchor id.
        alternative: The picture's text alternative.
    """
    return {
        "name": step.picture,
        "layers": list(step.layers),
        "highlight": list(step.highlight),
        "labels": [{"anchor": anchor, "text": labels[anchor]} for anchor in step.labels],
        "focus": list(step.focus) if step.focus else [],
        "motion": [{"layer": motion.layer, "kind": str(motion.kind)} for motion in step.motion],
        "alternative": alternative,
    }
