"""A whole visit with one key and nothing else: code, birthday, checks, pain, safety, decision, and a typed signature.

The time of the highlight is the test's: it steps the highlight itself and never waits for it.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest

from kiosk.app.stage import Stage
from kiosk.ui.demo.hand import Hand
from kiosk.ui.demo.visitor import Visitor
from kiosk.ui.patient.signing_pages import SigningViewModel
from kiosk.ui.platform.hands import DOUBLE_TOUCH_MS
from kiosk.ui.platform.scanning import Spot
from kiosk.ui.platform.switch_hand import SwitchHand
from kiosk.ui.window import KioskWindow
from kiosk.visit.state import Stage as VisitStage
from kiosk.visit.terms import SignMethod
from tests.journeys.conftest import StageMaker
from tests.ui.screen import InputClock

pytestmark = pytest.mark.journey

MOST_STEPS = 120


class StillTimer(QObject):
    """A timer that never fires: the test steps."""

    def start(self, *_ms: int) -> None:
        """Nothing follows by itself."""

    def stop(self) -> None:
        """Nothing runs."""


class OneKey(Hand):
    """A hand that can press the space bar, and wait for the highlight.

    Args:
        window: The kiosk's.
    """

    def __init__(self, window: KioskWindow) -> None:
        super().__init__(window.window)
        self.presses = 0
        self.steps = 0
        self._switch: SwitchHand = window.ways.switch
        self._switch._pace = StillTimer()  # type: ignore[assignment]
        self._clock = InputClock(window.window)

    def touch(self, name: str) -> None:
        """Wait until the highlight is on a control or on the group around it, and press; until it is worked."""
        self.wait_until(lambda: self._is_there(name), f"the control '{name}'")
        for _ in range(MOST_STEPS):
            lit = self._switch.scanner.lit
            if lit is not None and not lit.is_out and lit.spot.key == name:
                self._press()
                return
            if (
                lit is None
                or (lit.is_out and not self._is_in_group(name))
                or (not lit.is_out and holds(lit.spot, name))
            ):
                self._press()
            else:
                self.steps += 1
                self._switch.step()
        raise AssertionError(f"{name} is never reached: {self._switch.tree.root}")

    def _press(self) -> None:
        self.presses += 1
        self._clock.go_on(DOUBLE_TOUCH_MS)
        QTest.keyClick(self.window, Qt.Key.Key_Space)
        QTest.qWait(1)
        self._switch._look_again()

    def _is_there(self, name: str) -> bool:
        self._switch._look_anew()
        return holds(self._switch.tree.root, name)

    def _is_in_group(self, name: str) -> bool:
        group = self._switch.scanner.group
        return group is not None and holds(group, name)


def holds(spot: Spot, name: str) -> bool:
    return spot.key == name or any(holds(part, name) for part in spot.parts)


def sign_typed(hand: OneKey, page: SigningViewModel) -> None:
    for statement in page.property("statements"):
        hand.touch(f"statement:{statement['id']}")
    for name in ("next", "anotherWay", "method:typed", "writeName", "letter_s", "letter_p", "finishWriting"):
        hand.touch(name)
    for name in ("writeReason", "letter_n", "letter_o", "keySpace", "letter_h", "finishWriting", "sign"):
        hand.touch(name)


def test_a_whole_visit_is_done_with_one_key(open_stage: StageMaker) -> None:
    stage: Stage = open_stage(size=(1920, 1080))
    sample = stage.samples[0]
    hand = OneKey(stage.window)
    stage.hand = hand
    QTest.keyPress(hand.window, Qt.Key.Key_Space)
    stage.window.ways.switch._hold.timeout.emit()  # two seconds have gone by
    QTest.keyRelease(hand.window, Qt.Key.Key_Space)
    assert stage.kiosk.property("display").wishes.is_scanning
    visitor: Visitor = stage.visitor(sample)

    visitor.go_to("Waiting")
    stage.doctor_releases(sample)
    hand.wait_until(lambda: str(stage.kiosk.screen) == "Signing", "the signature screen")
    page = stage.kiosk.property("page")
    assert isinstance(page, SigningViewModel)
    sign_typed(hand, page)

    hand.wait_until(lambda: str(stage.kiosk.screen) == "Thanks", "the thanks")
    state = stage.state_of(sample)
    assert state.stage is VisitStage.SIGNED
    assert state.signed is not None
    assert (state.signed.method, state.signed.typed_name, state.signed.reason) == (SignMethod.TYPED, "Sp", "No h")
    assert state.pain.placed is not None
    assert state.pain.placed.zones
    assert any(topic.text.lower() == "can i drive to work" for topic in state.topics.values())
    assert hand.presses < 5 * len(visitor.screens)
