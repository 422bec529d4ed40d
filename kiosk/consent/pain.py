"""What the patient told of the pain: a figure with the places touched, the answers in words, what became of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

from kiosk.consent.answers import noted
from kiosk.consent.blocks import Block, Bullets, Drawing, Illustrated, Paragraph, Run, Runs, Words, plain
from kiosk.consent.source import FormSource, tidy
from kiosk.picture.shapes import Box
from kiosk.picture.svg import Picture
from kiosk.procedure.structure import PainView
from kiosk.procedure.words import PainWords
from kiosk.visit.events import PainFelt, PainLived, PainPlaced
from kiosk.visit.outline import STRONGEST
from kiosk.visit.state import Point, PointKind
from kiosk.visit.terms import Placing, SettledBy

_FIGURE_HEIGHT_MM = 34.0
_Answer = TypeVar("_Answer", PainPlaced, PainFelt, PainLived)


def pain(source: FormSource) -> Iterator[Block]:
    """Yield what was told of the pain, beside the figure where its picture is at hand; else nothing."""
    placed = source.state.pain.placed
    if source.said.pain is None or placed is None:
        return
    answers = tuple(Paragraph(line) for line in _told(source, source.said.pain))
    yield Illustrated(tuple(_drawings(source, placed)), (*answers, *_points(source, source.said.pain)))


def pain_in_short(source: FormSource) -> Iterator[Block]:
    """Yield where it hurts and how strongly in one line, for a short form, and what it left to settle."""
    words, told = source.said.pain, source.state.pain
    if words is None or told.placed is None:
        return
    strength = f" · {_strength(told.felt)}" if told.felt is not None and not told.is_away_today else ""
    yield Paragraph(_line(words.place, _place(words, told.placed) + strength))
    yield from _points(source, words)


def _told(source: FormSource, words: PainWords) -> Iterator[Runs]:
    """Yield each question with its answer."""
    told = source.state.pain
    if told.placed is not None:
        yield _line(words.place, _place(words, told.placed))
    if told.is_away_today:
        return
    if told.felt is not None:
        yield _line(words.strength, _strength(told.felt))
        yield _line(words.kind, _kinds(words, told.felt))
    if told.lived is not None:
        yield _line(words.since, words.sinces[told.lived.since])
    if told.lived is not None and told.lived.prevents:
        yield _line(words.prevent, _prevents(words, told.lived))


def _points(source: FormSource, words: PainWords) -> Iterator[Bullets]:
    points = [point for point in source.state.points.values() if point.kind is PointKind.PAIN]
    if points:
        yield Bullets(tuple(_point(source, words, point) for point in points))


def record_rows(source: FormSource) -> Iterator[tuple[Words, Words]]:
    """Yield for the record the questions about the pain whose answer was changed: the first answer and the last."""
    words = source.said.pain
    if words is None:
        return
    facts = [event.fact for event in source.history]
    yield from _rows(source, words.place, [f for f in facts if isinstance(f, PainPlaced)], lambda f: _place(words, f))
    felt = [fact for fact in facts if isinstance(fact, PainFelt)]
    yield from _rows(source, words.strength, felt, _strength)
    yield from _rows(source, words.kind, felt, lambda fact: _kinds(words, fact))
    lived = [fact for fact in facts if isinstance(fact, PainLived)]
    yield from _rows(source, words.since, lived, lambda fact: words.sinces[fact.since])
    yield from _rows(source, words.prevent, lived, lambda fact: _prevents(words, fact) or source.words.pain.nothing)


def _rows(
    source: FormSource, question: str, facts: list[_Answer], said: Callable[[_Answer], str]
) -> Iterator[tuple[Words, Words]]:
    if not facts:
        return
    first, last = said(facts[0]), said(facts[-1])
    if last != first:
        yield Words(plain(question)), Words(plain(first))
        yield Words(plain(question)), Words((Run(f"{source.words.pain.changed_to}: "), Run(last)))


def _line(question: str, answer: str) -> Runs:
    return (Run(f"{question} ", is_bold=True), Run(answer))


def _place(words: PainWords, placed: PainPlaced) -> str:
    others = {Placing.NO_PAIN_TODAY: words.no_pain_today, Placing.CANNOT_SHOW: words.cannot_show}
    return others.get(placed.placing) or "; ".join(map(words.zone, placed.zones))


def _strength(felt: PainFelt) -> str:
    return f"{felt.strength} / {STRONGEST}"


def _kinds(words: PainWords, felt: PainFelt) -> str:
    return "; ".join(words.kinds[kind] for kind in felt.kinds)


def _prevents(words: PainWords, lived: PainLived) -> str:
    return "; ".join(words.prevents[one] for one in lived.prevents)


def _point(source: FormSource, words: PainWords, point: Point) -> Runs:
    said = source.words.questions
    name = next(text for matter, text in words.points.items() if matter.value == point.ref)
    if point.settled is None:
        return (Run(name), Run(f" ({source.words.pain.open})", is_bold=True))
    how = said.said_back if point.settled.by is SettledBy.SAID_BACK else source.words.pain.settled
    note = tidy(point.settled.note)
    return (Run(name), Run(f" ({how})", is_bold=True), *(noted(f" {said.note}", note) if note else ()))


def _drawings(source: FormSource, placed: PainPlaced) -> Iterator[Drawing]:
    """Yield the figure from as few sides as show every place that was touched."""
    asked = source.pack.structure.pain
    left = set(placed.zones)
    for view in asked.views if asked is not None else ():
        picture = source.pictures.get(view.picture)
        if picture is None or not left:
            continue
        touched = _touched(source, placed, view, picture)
        if left & set(touched):
            left -= set(touched)
            svg = picture.at_step([*view.layers, *touched.values()], focus=Box(*view.focus))
            yield Drawing(svg, view.focus[2] / view.focus[3], _FIGURE_HEIGHT_MM, _alt(source, view, list(touched)))


def _touched(source: FormSource, placed: PainPlaced, view: PainView, picture: Picture) -> dict[str, str]:
    """Return the layer of each touched place that a view shows."""
    asked, shown = source.pack.structure.pain, Box(*view.focus)
    found: dict[str, str] = {}
    for zone in asked.zones if asked is not None else ():
        for place, side in zone.places:
            layer = zone.layer(side, view.drawn)
            if place in placed.zones and view.drawn in zone.drawn and shown.holds(picture.anchor(layer)):
                found[place] = layer
    return found


def _alt(source: FormSource, view: PainView, places: list[str]) -> str:
    words = source.said.pain
    assert words is not None
    return source.words.pain.figure.format(view=words.views[view.id], places="; ".join(map(words.zone, places)))
