"""Walks the real pages: opens each scene under each look and notes every control that it meets.

A control is whatever assistive technology takes for one, so that a new one needs no word here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby

from PySide6.QtGui import QAccessible, QPointingDevice
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk.ui.patient.display import DisplayViewModel
from kiosk.ui.platform.translation import Interpreter
from kiosk.ui.theme.dress import dress
from kiosk.ui.window import KioskWindow
from kiosk.ui.window_settings import WindowSettings
from tests.ui.accessibility.looks import Look
from tests.ui.accessibility.sampling import Sample, samples
from tests.ui.accessibility.tree import Node, seen
from tests.ui.conftest import ROOT
from tests.ui.gallery.test_gallery import SCREENS
from tests.ui.patient.scenes import SCENES
from tests.ui.patient.stage import SampleKiosk
from tests.ui.screen import Screen, settle, wait_until, walk

WORDS_OF_PAGE = "(words)"
"""Stands for the words and signs of a page outside its controls."""


@dataclass(frozen=True)
class Met:
    """A control as one look shows it.

    Attributes:
        page: The page's name in QML, or the sheet's.
        control: Its object name.
        role: Qt's role.
        name: What a screen reader says.
        states: What holds of it: `enabled` or `disabled`, and `checked` or `not checked` where it can be.
        width_mm: Width; height_mm: Height; 0 for words.
        contrast: The least measured in it, words; graphics: of signs, marks and its edge; None where there is none.
    """

    page: str
    control: str
    role: str
    name: str
    states: frozenset[str] = frozenset()
    width_mm: float = 0
    height_mm: float = 0
    contrast: float | None = None
    graphics: float | None = None


@dataclass
class Sight:
    """One scene under one look.

    Attributes:
        look: The look.
        screen: Its screen.
        page: The page's name, or that of the sheet over it.
        nodes: What assistive technology sees, in its order.
        samples: Every contrast measured.
    """

    look: Look
    screen: Screen
    page: str
    nodes: list[Node]
    samples: list[Sample] = field(default_factory=list)

    @property
    def controls(self) -> list[Node]:
        """The nodes that a person works with."""
        return [node for node in self.nodes if node.is_control and node.item is not None]

    def met(self) -> list[Met]:
        """Return every control, and the words around them, with their least contrast."""
        owner = {item: node for node in self.controls if node.item is not None for item in walk(node.item)}
        found = [
            self._met(node, [one for one in self.samples if owner.get(one.item) is node]) for node in self.controls
        ]
        around = [one for one in self.samples if one.item not in owner]
        words = Met(self.page, WORDS_OF_PAGE, "", "", contrast=_least(around, "words"), graphics=_least(around, ""))
        return [*found, words]

    def _met(self, node: Node, own: list[Sample]) -> Met:
        assert node.item is not None
        target = target_of(node.item)
        return Met(
            self.page,
            node.object_name,
            node.role,
            node.name,
            states_of(node),
            target.width() / self.look.px_per_mm,
            target.height() / self.look.px_per_mm,
            _least(own, "words"),
            _least(own, ""),
        )


def states_of(node: Node) -> frozenset[str]:
    """Return the states of a control in words."""
    can = "disabled" if "disabled" in node.states else "enabled"
    if "checkable" not in node.states:
        return frozenset({can})
    return frozenset({can, "checked" if "checked" in node.states else "not checked"})


def target_of(item: QQuickItem) -> QQuickItem:
    """Return what a finger must find: a field's frame, not only the letters in it."""
    above = item.parentItem()
    while item.inherits("QQuickTextEdit") and above is not None:
        if above.objectName() and f"{above.objectName()}Field" == item.objectName():
            return above
        above = above.parentItem()
    return item


def _least(measured: Iterable[Sample], kind: str) -> float | None:
    """Return the least contrast of words, or of all that is not words."""
    return min((one.ratio for one in measured if (one.kind == "words") == (kind == "words")), default=None)


def open_at(scene: str, look: Look) -> tuple[SampleKiosk, KioskWindow]:
    """Open a kiosk's window at a scene, as on a clinic's machine, with a screen reader listening.

    The visit is lived before there is a window, so that no page on the way is drawn.
    """
    QAccessible.setActive(True)
    stage = SampleKiosk(language=look.language, text_scale=look.scale, theme=look.theme)
    before = Interpreter(QQmlEngine(), stage.translations)
    before.speak(look.language)
    SCENES[scene](stage)
    settings = WindowSettings(
        ROOT / "assets" / "illustrations",
        ROOT / "assets" / "icons",
        # The first page is made with its window, before that has a size: in landscape it asks the same room in the end.
        size=SCREENS["1920x1080"][0],
        px_per_mm=look.px_per_mm,
        translations=stage.translations,
    )
    window = KioskWindow(stage.kiosk, settings)
    before.rest()
    window.show()
    settle()
    return stage, window


def sight(screen: Screen, page: str, look: Look, *, measures: bool = True) -> Sight:
    """Take down what a screen shows now."""
    nodes = seen(screen.window)
    dialogs = [node.object_name for node in nodes if node.role == "Dialog"]
    return Sight(
        look, screen, dialogs[-1] if dialogs else page, nodes, samples(screen, look.px_per_mm) if measures else []
    )


def sights(scene: str, looks: Iterable[Look], finger: QPointingDevice) -> Iterator[Sight]:
    """Show a scene under some looks, each language in a window of its own, and take each down."""
    for language, group in groupby(sorted(looks, key=_order), key=lambda look: look.language):
        alike = list(group)
        stage, window = open_at(scene, alike[0])
        screen = Screen(window.window, finger)
        try:
            for look in alike:
                wear(stage, window, look)
                yield sight(screen, stage.screen, look)
        finally:
            window.close()
        assert stage.language == language


def _order(look: Look) -> tuple[str, str, float, str]:
    return look.language, look.size, look.scale, look.theme


def wear(stage: SampleKiosk, window: KioskWindow, look: Look) -> None:
    """Bring a window to a screen's size, and touch text size and contrast until they are as wanted."""
    dress(window.engine, px_per_mm=look.px_per_mm)
    window.window.resize(*look.pixels)
    display: DisplayViewModel = stage.kiosk.property("display")
    while display.property("textScale") != look.scale:
        display.nextTextScale()
    while display.property("theme") != look.theme:
        display.nextTheme()
    wait_until(lambda: window.window.contentItem().width() == look.pixels[0])
    settle(8)
