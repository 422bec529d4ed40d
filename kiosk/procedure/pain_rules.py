"""What must fit together in the questions about the pain: ids, words in every language, zones in the illustrations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from kiosk.errors import PictureError
from kiosk.picture.shapes import Box
from kiosk.picture.svg import Picture
from kiosk.picture.zones import zone_shape
from kiosk.procedure.language_rules import same_ids
from kiosk.procedure.problems import Problem, Severity
from kiosk.procedure.references import named, unknown_names
from kiosk.procedure.source import PackSource
from kiosk.procedure.structure import PainQuestions, PainView
from kiosk.procedure.yaml_file import YamlPath
from kiosk.visit.outline import PainPoint, Reach


def check_pain(source: PackSource) -> Iterator[Problem]:
    """Yield ids of the pain questions that dangle or stand twice, and what would make them useless."""
    pain = source.structure.pain
    if pain is None:
        return
    yield from _doubles(source, pain)
    yield from unknown_names(source, named(("pain", "prevents"), pain.prevents), source.structure.goals, "goal")
    risks = source.structure.personal_risks
    yield from unknown_names(source, named(("pain", "proposes"), pain.proposes), risks, "personal risk")
    sources = [item.id for item in source.structure.sources]
    yield from unknown_names(source, named(("pain", "sources"), pain.sources), sources, "source")
    drawn = {view.drawn for view in pain.views}
    for n, zone in enumerate(pain.zones):
        yield from unknown_names(source, named(("pain", "zones", n, "drawn"), zone.drawn), drawn, "view of the figure")
    if all(zone.reach is not Reach.TREATED for zone in pain.zones):
        what = "No zone is the one that is treated, so that every place would be the wrong one."
        yield source.in_structure(("pain", "zones"), what, 'Mark those with "reach: treated".')
    if all(kind.opens_point for kind in pain.kinds):
        what = "Every way the pain can feel opens a point."
        yield source.in_structure(("pain", "kinds"), what, "Mark only those that speak of a nerve.")


def check_pain_words(source: PackSource) -> Iterator[Problem]:
    """Yield parts of the pain questions without words, and words without a part, in every language."""
    pain = source.structure.pain
    for language, said in source.words.items():
        if (pain is None) is not (said.pain is None):
            lacking = "words" if said.pain is None else "structure"
            what = f"The questions about the pain have no {lacking}."
            yield source.in_words(language, ("pain",), what, "Write `pain:` in both files, or in neither.")
        if pain is None or said.pain is None:
            continue
        words, matters = said.pain, [matter.value for matter in PainPoint]
        lists: list[tuple[str, Iterable[str], Mapping[str, object]]] = [
            ("views", [view.id for view in pain.views], words.views),
            ("zones", [zone.id for zone in pain.zones], words.zones),
            ("kinds", [kind.id for kind in pain.kinds], words.kinds),
            ("sinces", pain.since, words.sinces),
            ("prevents", pain.prevents, words.prevents),
            ("points", matters, {key.value: text for key, text in words.points.items()}),
            ("advice", matters, {key.value: text for key, text in words.advice.items()}),
        ]
        for key, ids, present in lists:
            yield from same_ids(source, language, ("pain", key), ids, present)
        for zone in pain.zones:
            sides = {side.value: text for side, text in words.zones.get(zone.id, {}).items()}
            if zone.id in words.zones:
                wanted = [side.value for side in zone.sides]
                yield from same_ids(source, language, ("pain", "zones", zone.id), wanted, sides)


def check_pain_pictures(source: PackSource, pictures: Mapping[str, Picture], illustrations: Path) -> Iterator[Problem]:
    """Yield zones that the figure does not show, and parts of the figure that are no zone."""
    pain = source.structure.pain
    for n, view in enumerate(pain.views if pain is not None else ()):
        path: YamlPath = ("pain", "views", n)
        picture = pictures.get(view.picture)
        if picture is not None and pain is not None:
            yield from _view(source, path, view, picture)
            yield from _zones(source, pain, view, picture)
        elif not (illustrations / f"{view.picture}.svg").exists():
            remedy = f"Draw {illustrations.name}/{view.picture}.svg, or name another."
            yield source.in_structure((*path, "picture"), f"There is no illustration `{view.picture}`.", remedy)


def _doubles(source: PackSource, pain: PainQuestions) -> Iterator[Problem]:
    lists: dict[str, Sequence[str]] = {
        "views": [view.id for view in pain.views],
        "zones": [zone.id for zone in pain.zones],
        "kinds": [kind.id for kind in pain.kinds],
        "since": pain.since,
        "prevents": pain.prevents,
    }
    for key, ids in lists.items():
        for n, item in enumerate(ids):
            if item in ids[:n]:
                what = f"In pain.{key}, the id `{item}` stands here a second time."
                yield source.in_structure(("pain", key, n), what, "Remove or rename one.")


def _view(source: PackSource, path: YamlPath, view: PainView, picture: Picture) -> Iterator[Problem]:
    for layer in view.layers:
        if layer not in picture.layers:
            what = f"The picture `{picture.name}` has no layer `{layer}`."
            yield source.in_structure((*path, "layers"), what, f"Use one of: {', '.join(picture.layers)}.")
    shown = Box(*view.focus)
    if shown.width <= 0 or shown.height <= 0 or not picture.view_box.covers(shown):
        what = "The focus lies outside the picture."
        yield source.in_structure((*path, "focus"), what, "Write x, y, width, height inside the viewBox.")


def _zones(source: PackSource, pain: PainQuestions, view: PainView, picture: Picture) -> Iterator[Problem]:
    known: set[str] = set()
    for n, zone in enumerate(pain.zones):
        for layer in (zone.layer(side, view.drawn) for side in zone.sides if view.drawn in zone.drawn):
            known.add(layer)
            fault = _layer_fault(picture, layer)
            if fault:
                yield source.in_structure(("pain", "zones", n), fault, "Draw it, or correct the zone.")
    for layer in picture.layers:
        if layer.startswith("zone-") and layer.endswith(f"-{view.drawn}") and layer not in known:
            yield source.in_structure(
                ("pain", "zones"),
                f"No zone is behind the layer `{layer}` of `{picture.name}`, so that nobody can touch it.",
                "Add the zone.",
                Severity.WARNING,
            )


def _layer_fault(picture: Picture, layer: str) -> str:
    if layer not in picture.layers:
        return f"The picture `{picture.name}` has no layer `{layer}`."
    if layer not in picture.anchors:
        return f"The picture `{picture.name}` has no anchor `{layer}`."
    try:
        zone_shape(picture, layer)
    except PictureError as error:
        return error.what
    return ""
