"""Picks what shows the joints that are planned for one patient: layers, labels and words, of the right side. Pure.

The nerves follow from the pack's table of joints, so that joints and nerves are never mixed up.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from kiosk.picture.shapes import Box
from kiosk.procedure.structure import LayerId, PictureStep, PlannedJoint, ProcedureStructure
from kiosk.procedure.words import PlannedWords, ProcedureWords

LEFT, RIGHT = "left", "right"
SIDES = (LEFT, RIGHT)
"""The patient's sides, as the names of layers end."""

_MOST_LABELS = 4


@dataclass(frozen=True, slots=True)
class PlannedText:
    """The words of one patient's planned joints, put together; as in `StepWords`, but of any length."""

    text: str
    picture: str
    labels: Mapping[str, str]


def planned_joints(structure: ProcedureStructure, joints: Collection[str]) -> list[PlannedJoint]:
    """Return those of the joints that the pack can show, from top to bottom."""
    return [joint for joint in structure.planned.joints if joint.joint in joints] if structure.planned else []


def planned_step(structure: ProcedureStructure, joints: Collection[str], sides: Collection[str]) -> PictureStep | None:
    """Return the picture of the planned joints, their nerves, and an electrode at each nerve.

    Args:
        structure: The pack's.
        joints: Ids of joints.
        sides: One or both of `SIDES`.

    Returns:
        The picture, or None where there is no such joint in the pack or no side.
    """
    planned, shown = structure.planned, planned_joints(structure, joints)
    here = [side for side in SIDES if side in sides]
    if planned is None or not shown or not here:
        return None
    nerves = set(_nerves(structure, shown))
    served = [entry for entry in planned.nerves if entry.nerve in nerves]
    rings = _sided((joint.layer for joint in shown), here)
    electrodes = _sided((entry.electrode for entry in served), here)
    return PictureStep(
        picture=planned.picture,
        layers=(*planned.layers, *rings, *_sided((entry.layer for entry in served), here), *electrodes),
        highlight=(*rings, *electrodes),
        labels=rings[:_MOST_LABELS],
        focus=_focus(shown),
    )


def planned_words(
    structure: ProcedureStructure, words: ProcedureWords, joints: Collection[str], sides: Collection[str]
) -> PlannedText | None:
    """Return the words beside what `planned_step` returns; None where it returns none, or the language has none."""
    own, step = words.planned, planned_step(structure, joints, sides)
    if own is None or step is None:
        return None
    shown = planned_joints(structure, joints)
    above = own.both if set(SIDES) <= set(sides) else own.left if LEFT in sides else own.right
    named = [words.joints[joint.joint] for joint in shown]
    listed = "\n".join(f"- {name}" for name in named)
    adds = {LEFT: own.your_left, RIGHT: own.your_right}
    labels = {f"{joint.layer}-{side}": f"{joint.joint}, {adds[side]}" for joint in shown for side in SIDES}
    return PlannedText(
        text="\n\n".join((f"**{above}**", listed, _about_nerves(own, structure, shown), own.confirm)),
        picture=f"{own.picture} {above} {'; '.join(named)}.",
        labels={anchor: labels[anchor] for anchor in step.labels},
    )


def _about_nerves(own: PlannedWords, structure: ProcedureStructure, shown: Sequence[PlannedJoint]) -> str:
    if len(shown) > 1:
        return own.several_joints
    return own.two_nerves if len(_nerves(structure, shown)) > 1 or own.one_nerve is None else own.one_nerve


def _nerves(structure: ProcedureStructure, shown: Sequence[PlannedJoint]) -> list[str]:
    """Return the nerves of joints, each once."""
    wanted = {joint.joint for joint in shown}
    return list(dict.fromkeys(nerve for joint in structure.joints if joint.id in wanted for nerve in joint.nerves))


def _sided(layers: Iterable[LayerId], sides: Sequence[str]) -> tuple[LayerId, ...]:
    return tuple(f"{layer}-{side}" for layer in layers for side in sides)


def _focus(shown: Sequence[PlannedJoint]) -> tuple[float, float, float, float] | None:
    """Return the box around all of the joints' boxes; None for the whole picture."""
    boxes = [Box(*joint.focus) for joint in shown if joint.focus]
    if len(boxes) < len(shown):
        return None
    left, top = min(box.x for box in boxes), min(box.y for box in boxes)
    return left, top, max(box.right for box in boxes) - left, max(box.bottom for box in boxes) - top
