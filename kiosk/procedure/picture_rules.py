"""What must fit between a pack and the illustrations: files, layers, anchors, labels, and the pictures in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from kiosk.picture.shapes import Box
from kiosk.picture.svg import Picture
from kiosk.procedure.problems import Problem, Severity
from kiosk.procedure.references import sections_with_paths
from kiosk.procedure.source import PackSource
from kiosk.procedure.structure import LayerMotion, PictureStep, PictureView
from kiosk.procedure.yaml_file import YamlPath

MAX_LABELS = 4


def check_pictures(source: PackSource, pictures: Mapping[str, Picture], illustrations: Path) -> Iterator[Problem]:
    """Yield what names a picture, layer or anchor that does not exist, or shows too much."""
    for path, step in _steps_with_paths(source):
        yield from _step_itself(source, path, step)
        yield from _view(source, path, step, pictures, illustrations)
        if step.picture in pictures:
            yield from _labels_beside_picture(source, path, step, pictures[step.picture])
    for item, view in source.structure.small_pictures.items():
        yield from _view(source, ("small_pictures", item), view, pictures, illustrations)
    for language in source.words:
        yield from _alternatives(source, language)


def _alternatives(source: PackSource, language: str) -> Iterator[Problem]:
    """Yield text alternatives that stand at two steps of a section: who hears them does not hear what changed."""
    for _, c, n in sections_with_paths(source):
        section = source.structure.chapters[c].sections[n]
        words = source.words[language].sections.get(section.id)
        said: set[str] = set()
        for index, step in enumerate(words.steps if words else ()):
            if step.picture in said and not section.risks:
                yield source.in_words(
                    language,
                    ("sections", section.id, "steps", index, "picture"),
                    f"The picture of step {index + 1} of `{section.id}` is said in the words of an earlier step.",
                    "Say what this step's picture shows.",
                    Severity.WARNING,
                )
            said.add(step.picture)


def _steps_with_paths(source: PackSource) -> Iterator[tuple[YamlPath, PictureStep]]:
    for path, c, n in sections_with_paths(source):
        for index, step in enumerate(source.structure.chapters[c].sections[n].steps):
            yield (*path, "steps", index), step
    for c, chapter in enumerate(source.structure.chapters):
        for n, check in enumerate(chapter.checks):
            yield ("chapters", c, "checks", n, "explain"), check.explain


def _view(
    source: PackSource, path: YamlPath, view: PictureView, pictures: Mapping[str, Picture], illustrations: Path
) -> Iterator[Problem]:
    if not view.layers:
        yield source.in_structure((*path, "layers"), "A step shows no layer.", "Name at least one layer.")
    yield from _twice(source, (*path, "layers"), view.layers)
    picture = pictures.get(view.picture)
    if picture is not None:
        yield from _view_beside_picture(source, path, view, picture)
    elif not (illustrations / f"{view.picture}.svg").exists():
        yield source.in_structure(
            (*path, "picture"),
            f"There is no illustration `{view.picture}`.",
            f"Draw {illustrations.name}/{view.picture}.svg, or name another.",
        )


def _view_beside_picture(source: PackSource, path: YamlPath, view: PictureView, picture: Picture) -> Iterator[Problem]:
    for index, layer in enumerate(view.layers):
        if layer not in picture.layers:
            remedy = f"Use one of: {', '.join(picture.layers)}."
            yield source.in_structure(
                (*path, "layers", index), f"The picture `{picture.name}` has no layer `{layer}`.", remedy
            )
    shown = _shown(view, picture)
    if shown.width <= 0 or shown.height <= 0 or not picture.view_box.covers(shown):
        yield source.in_structure(
            (*path, "focus"), "The focus lies outside the picture.", "Write x, y, width, height inside the viewBox."
        )


def _step_itself(source: PackSource, path: YamlPath, step: PictureStep) -> Iterator[Problem]:
    if len(step.labels) > MAX_LABELS:
        what = f"A step has {len(step.labels)} labels; {MAX_LABELS} is the most."
        yield source.in_structure((*path, "labels"), what, "Name only what the words speak of.")
    yield from _twice(source, (*path, "highlight"), step.highlight)
    yield from _twice(source, (*path, "labels"), step.labels)
    for layer in step.highlight:
        if layer not in step.layers:
            yield source.in_structure(
                (*path, "highlight"), f"The layer `{layer}` stands out, but is not shown.", "Add it to layers."
            )


def _twice(source: PackSource, path: YamlPath, names: tuple[str, ...]) -> Iterator[Problem]:
    for name in sorted({name for name in names if names.count(name) > 1}):
        yield source.in_structure(path, f"`{name}` stands here twice.", "Remove one.")


def _labels_beside_picture(
    source: PackSource, path: YamlPath, step: PictureStep, picture: Picture
) -> Iterator[Problem]:
    shown = _shown(step, picture)
    for index, label in enumerate(step.labels):
        anchor = picture.anchors.get(label)
        if anchor is None:
            remedy = f"Use one of: {', '.join(picture.anchors)}."
            yield source.in_structure(
                (*path, "labels", index), f"The picture `{picture.name}` has no anchor `{label}`.", remedy
            )
        elif not shown.holds(anchor):
            yield source.in_structure(
                (*path, "labels", index), f"The anchor `{label}` lies outside the focus.", "Widen the focus."
            )
    yield from _motions(source, path, step, picture)


def _motions(source: PackSource, path: YamlPath, step: PictureStep, picture: Picture) -> Iterator[Problem]:
    """Yield motions of layers that are not shown, that move twice, or whose path the illustration does not bring."""
    shown = picture.view_box if step.focus is None else Box(*step.focus)
    moved = [motion.layer for motion in step.motion]
    for index, motion in enumerate(step.motion):
        place = (*path, "motion", index)
        if motion.layer not in step.layers:
            what = f"The layer `{motion.layer}` moves, but is not shown."
            yield source.in_structure(place, what, "Add it to layers.")
        elif motion.layer in moved[:index]:
            yield source.in_structure(place, f"The layer `{motion.layer}` moves twice.", "Remove one motion.")
        elif motion.layer in picture.layers and motion.kind.needs_path:
            what = _path_fault(picture, motion, shown)
            remedy = f"Draw a polyline `motion-{motion.layer}` among the anchors; docs/illustrations.md says how."
            if what:
                yield source.in_structure(place, what, remedy)


def _path_fault(picture: Picture, motion: LayerMotion, shown: Box) -> str:
    """Return what is wrong with the paths that a motion needs, or ""."""
    layer, name = motion.layer, picture.name
    paths = picture.paths_of(layer)
    if not paths:
        return f"The picture `{name}` has no path for `{layer}`."
    if motion.kind.is_pulse and not all(path.colour and path.width for path in paths):
        return f"A path for `{layer}` in `{name}` has no colour or no width for its pulse."
    if not all(shown.holds(path.points[-1]) for path in paths):
        return f"A path for `{layer}` ends outside the focus."
    return ""


def _shown(view: PictureView, picture: Picture) -> Box:
    return picture.view_box if view.focus is None else Box(*view.focus)
