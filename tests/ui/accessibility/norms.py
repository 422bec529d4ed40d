"""What every page must keep to: names, states, order, targets, contrast. The walk and the tests ask the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from tests.ui.accessibility.tree import Node
from tests.ui.accessibility.walker import Sight, target_of

LEAST_MM = 20.0
LEAST_KEY_MM = 14.0
"""Width of a key, of which a whole keyboard must fit."""

ACTIONS = ("back", "next", "ask", "sign", "takeBack", "keepConsent")


def shortfalls(sight: Sight) -> list[str]:
    """Say everything in which a page falls short."""
    return [
        *_nameless(sight.nodes),
        *_heard_twice(sight.nodes),
        *_out_of_order(sight.nodes),
        *_small(sight),
        *_faint(sight),
    ]


def _nameless(nodes: list[Node]) -> Iterator[str]:
    for node in nodes:
        if not node.name:
            yield f"a {node.role} without a name: {node.object_name or node.item}"
        if node.role in ("CheckBox", "RadioButton") and "checkable" not in node.states:
            yield f"{node.object_name} does not say whether it is chosen"
        if node.is_control and not node.object_name:
            yield f"{node.name!r} has no object name"


def _heard_twice(nodes: list[Node]) -> Iterator[str]:
    for before, after in pairwise(nodes):
        # Of the heading, the words or the field that follow: a list item is called what its first words are.
        is_label = before.role in ("Window", "Dialog", "ListItem", "Heading")
        if before.name == after.name and not is_label:
            yield f"heard twice: {after.name!r}"
    told = Counter((node.role, node.name, node.description) for node in nodes if node.is_control)
    for (role, name, _description), count in told.items():
        if count > 1:
            yield f"{count} times the same {role}: {name!r}"


def _unheard(sight: Sight) -> Iterator[str]:
    heard = {node.item for node in sight.nodes}
    under_sheet = sight.screen.find("sheetCard") is not None
    for item in [] if under_sheet else sight.screen.items():
        if item.inherits("QQuickAbstractButton") and item.isEnabled() and item not in heard:
            yield f"nobody hears of {item.objectName()}"


def _out_of_order(nodes: list[Node]) -> Iterator[str]:
    """The title comes before what is answered, and the page's actions come last.

    Where the keyboard leaves no room for a title, the field has its words for a name.
    """
    names = [node.object_name for node in nodes]
    titles = [index for index, node in enumerate(nodes) if node.role in ("Heading", "EditableText")]
    choices = [index for index, node in enumerate(nodes) if node.role in ("RadioButton", "CheckBox")]
    answers = [index for index in choices if names[index] not in ACTIONS]
    actions = [index for index, name in enumerate(names) if name in ACTIONS]
    first = min([*answers, *actions], default=len(nodes))
    if not titles:
        yield "a page without a title"
    elif titles[0] > first:
        yield f"{nodes[first].name!r} comes before the title"
    if answers and actions and answers[-1] > actions[0]:
        yield f"{nodes[answers[-1]].name!r} comes after {nodes[actions[0]].name!r}"


def _small(sight: Sight) -> Iterator[str]:
    rounding = 1 / sight.look.px_per_mm
    for node in sight.controls:
        assert node.item is not None
        if node.object_name.startswith("zone:zone-"):
            continue  # as large as on the body: a finger finds the nearest one, and the list beside it has them all
        target = target_of(node.item)
        width, height = target.width() / sight.look.px_per_mm, target.height() / sight.look.px_per_mm
        is_key = node.item.property("repeatGuard") is not None
        if width < (LEAST_KEY_MM if is_key else LEAST_MM) - rounding or height < LEAST_MM - rounding:
            yield f"{node.object_name} is {width:.1f} mm by {height:.1f} mm"


def _faint(sight: Sight) -> Iterator[str]:
    for sample in sight.samples:
        if sample.ratio < sample.least:
            what = sample.item.property("text") or sample.item.objectName() or sample.item.property("name")
            yield f"{sample.kind} of {what!r} stand out {sample.ratio:.2f} to 1, not {sample.least:.0f}"
