"""What must fit so that every patient's planned joints can be shown: joints, nerves, words, layers of both sides."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kiosk.picture.shapes import Box
from kiosk.picture.svg import Picture
from kiosk.procedure.planned import SIDES
from kiosk.procedure.problems import Problem
from kiosk.procedure.references import sections_with_paths
from kiosk.procedure.source import PackSource
from kiosk.procedure.structure import Planned, PlannedJoint

_PATH = ("planned",)


def check_planned(source: PackSource) -> Iterator[Problem]:
    """Yield joints and nerves that `planned` lacks or does not know, and languages without words for it."""
    s = source.structure
    for path, c, n in sections_with_paths(source):
        for index, step in enumerate(s.chapters[c].sections[n].steps):
            if step.planned and s.planned is None:
                what = "A step shows what is planned, but the pack does not say how."
                yield source.in_structure((*path, "steps", index, "planned"), what, "Write `planned:`.")
    if s.planned is None:
        return
    nerves = list(dict.fromkeys(nerve for joint in s.joints for nerve in joint.nerves))
    yield from _each_once(source, "joints", [joint.id for joint in s.joints], [j.joint for j in s.planned.joints])
    yield from _each_once(source, "nerves", nerves, [entry.nerve for entry in s.planned.nerves])
    has_lone_nerve = any(len(joint.nerves) == 1 for joint in s.joints)
    for language, words in source.words.items():
        if words.planned is None:
            yield source.in_words(language, (), "There are no words for what is planned.", "Write `planned:`.")
        elif has_lone_nerve and words.planned.one_nerve is None:
            what = "A joint has one nerve, but there are no words for that."
            yield source.in_words(language, _PATH, what, "Write `one_nerve:`.")


def check_planned_picture(source: PackSource, pictures: Mapping[str, Picture]) -> Iterator[Problem]:
    """Yield layers, of either side, and anchors that the picture of the planned joints lacks."""
    planned = source.structure.planned
    if planned is None:
        return
    picture = pictures.get(planned.picture)
    if picture is None:
        what = f"There is no illustration `{planned.picture}`."
        yield source.in_structure((*_PATH, "picture"), what, "Draw it, or name another.")
        return
    for index, layer in enumerate(planned.layers):
        yield from _layer(source, ("layers", index), layer, picture)
    yield from _sided_layers(source, planned, picture)
    for index, joint in enumerate(planned.joints):
        yield from _label(source, index, joint, picture)


def _sided_layers(source: PackSource, planned: Planned, picture: Picture) -> Iterator[Problem]:
    for side in SIDES:
        for index, joint in enumerate(planned.joints):
            yield from _layer(source, ("joints", index), f"{joint.layer}-{side}", picture)
        for index, entry in enumerate(planned.nerves):
            for layer in (entry.layer, entry.electrode):
                yield from _layer(source, ("nerves", index), f"{layer}-{side}", picture)


def _layer(source: PackSource, path: tuple[str, int], layer: str, picture: Picture) -> Iterator[Problem]:
    if layer not in picture.layers:
        what = f"The picture `{picture.name}` has no layer `{layer}`."
        yield source.in_structure((*_PATH, *path), what, f"Use one of: {', '.join(picture.layers)}.")


def _label(source: PackSource, index: int, joint: PlannedJoint, picture: Picture) -> Iterator[Problem]:
    shown = Box(*joint.focus) if joint.focus else picture.view_box
    for name in (f"{joint.layer}-{side}" for side in SIDES):
        anchor = picture.anchors.get(name)
        if anchor is None:
            what = f"The picture `{picture.name}` has no anchor `{name}`."
            yield source.in_structure((*_PATH, "joints", index), what, "Draw it: the joint's label points there.")
        elif not shown.holds(anchor):
            what = f"The anchor `{name}` lies outside the focus."
            yield source.in_structure((*_PATH, "joints", index), what, "Widen the focus.")
    if not picture.view_box.covers(shown):
        what = "The focus lies outside the picture."
        yield source.in_structure((*_PATH, "joints", index), what, "Write x, y, width, height inside the viewBox.")


def _each_once(source: PackSource, key: str, wanted: list[str], present: list[str]) -> Iterator[Problem]:
    for missing in (name for name in wanted if name not in present):
        what = f"`planned` does not show `{missing}`."
        yield source.in_structure((*_PATH, key), what, "Say which layers stand for it.")
    for index, name in enumerate(present):
        if name not in wanted or name in present[:index]:
            what = f"`{name}` is none of the pack's {key}, or stands twice."
            yield source.in_structure((*_PATH, key, index), what, "Correct or remove it.")
