"""Which contact on the screen counts: on made-up hands, and on every hand that hypothesis can think of."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.platform.hands import (
    DOUBLE_TOUCH_MM,
    DOUBLE_TOUCH_MS,
    PALM_MM,
    RESTS_AFTER_MS,
    Contact,
    Hands,
    Phase,
    Target,
    Verdict,
)

PRESSED, MOVED, STILL, RELEASED = Phase


class Screen:
    """A screen cut into squares of 40 mm, each a control."""

    def __init__(self) -> None:
        self.hands = Hands()
        self.now_ms = 0.0

    def event(self, *contacts: Contact, after_ms: float = 0) -> Verdict:
        self.now_ms += after_ms
        return self.hands.weigh(contacts, at_ms=self.now_ms, target=square)


def square(contact: Contact) -> Target:
    return Target((contact.x_mm // 40, contact.y_mm // 40))


def key(_contact: Contact) -> Target:
    return Target("a key", 80)


def contact(number: int, phase: Phase, x_mm: float = 0, y_mm: float = 0, breadth_mm: float = 0) -> Contact:
    return Contact(number, phase, x_mm, y_mm, breadth_mm)


def test_one_finger_passes_from_press_to_release() -> None:
    screen = Screen()
    assert screen.event(contact(0, PRESSED)) == Verdict(0)
    assert screen.event(contact(0, MOVED, 30), after_ms=50) == Verdict(0)
    assert screen.event(contact(0, RELEASED, 30), after_ms=50) == Verdict(0)


def test_a_slow_finger_alone_still_acts_when_it_lifts() -> None:
    screen = Screen()
    screen.event(contact(0, PRESSED))
    assert screen.event(contact(0, RELEASED), after_ms=5 * RESTS_AFTER_MS) == Verdict(0)


def test_a_second_finger_never_acts_though_the_first_lifts_before_it() -> None:
    screen = Screen()
    screen.event(contact(0, PRESSED))
    assert screen.event(contact(0, STILL), contact(1, PRESSED, 100), after_ms=300) == Verdict(0)
    assert screen.event(contact(0, RELEASED), contact(1, STILL, 100), after_ms=300) == Verdict(0)
    assert screen.event(contact(1, MOVED, 120), after_ms=300) == Verdict()
    assert screen.event(contact(1, RELEASED, 120), after_ms=300) == Verdict()


def test_a_contact_that_rests_gives_way_and_acts_on_nothing_when_it_lifts() -> None:
    screen = Screen()
    screen.event(contact(0, PRESSED))
    assert screen.event(contact(0, STILL), contact(1, PRESSED, 100), after_ms=RESTS_AFTER_MS) == Verdict(
        1, cancels=True
    )
    assert screen.event(contact(0, RELEASED), contact(1, STILL, 100), after_ms=50) == Verdict(1)
    assert screen.event(contact(1, RELEASED, 100), after_ms=50) == Verdict(1)


def test_a_contact_that_moves_about_does_not_rest() -> None:
    screen = Screen()
    screen.event(contact(0, PRESSED))
    screen.event(contact(0, MOVED, 5), after_ms=900)
    assert screen.event(contact(0, STILL, 5), contact(1, PRESSED, 100), after_ms=900) == Verdict(0)


def test_a_palm_never_acts_and_blocks_nobody() -> None:
    screen = Screen()
    assert screen.event(contact(0, PRESSED, breadth_mm=PALM_MM + 1)) == Verdict()
    assert not screen.hands.is_finger_down
    assert screen.event(contact(0, STILL, breadth_mm=40), contact(1, PRESSED, 100), after_ms=10) == Verdict(1)


def test_a_contact_that_grows_to_a_palm_is_taken_back() -> None:
    screen = Screen()
    screen.event(contact(0, PRESSED, breadth_mm=12))
    assert screen.event(contact(0, MOVED, breadth_mm=45), after_ms=30) == Verdict(None, cancels=True)
    assert screen.event(contact(0, RELEASED, breadth_mm=45), after_ms=300) == Verdict()


@pytest.mark.parametrize(("after_ms", "counts"), [(DOUBLE_TOUCH_MS - 1, False), (DOUBLE_TOUCH_MS, True)])
def test_a_second_touch_of_a_control_counts_only_after_a_while(after_ms: int, counts: bool) -> None:
    screen = Screen()
    screen.event(contact(0, PRESSED))
    screen.event(contact(0, RELEASED))
    verdict = screen.event(contact(1, PRESSED, 39), after_ms=after_ms)
    assert verdict == Verdict(1 if counts else None)


def test_a_second_touch_does_not_reach_what_a_page_turn_brought_under_the_finger() -> None:
    hands = Hands()
    at = contact(0, PRESSED, 100, 100)
    hands.weigh([at], at_ms=0, target=lambda _contact: Target("next, on this page"))
    hands.weigh([contact(0, RELEASED, 100, 100)], at_ms=40, target=square)
    again = contact(1, PRESSED, 100 + DOUBLE_TOUCH_MM / 2, 100)
    assert hands.weigh([again], at_ms=120, target=lambda _contact: Target("next, on the page after")) == Verdict()


def test_neighbouring_keys_are_typed_as_fast_as_one_likes() -> None:
    hands = Hands()
    hands.weigh([contact(0, PRESSED)], at_ms=0, target=lambda _contact: Target("a", 80))
    hands.weigh([contact(0, RELEASED)], at_ms=20, target=key)
    assert hands.weigh([contact(1, PRESSED, 8)], at_ms=60, target=lambda _contact: Target("s", 80)) == Verdict(1)


# ---- every hand


@dataclass(frozen=True)
class Step:
    """Something that one of three contacts does, some time after the step before."""

    number: int
    x_mm: float
    y_mm: float
    breadth_mm: float
    lifts: bool
    after_ms: float


STEPS = st.lists(
    st.builds(
        Step,
        number=st.integers(0, 2),
        x_mm=st.sampled_from([0.0, 1.0, 5.0, 60.0, 200.0]),
        y_mm=st.sampled_from([0.0, 60.0]),
        breadth_mm=st.sampled_from([0.0, 12.0, 45.0]),
        lifts=st.booleans(),
        after_ms=st.sampled_from([0.0, 20.0, 100.0, 400.0, 1500.0]),
    ),
    max_size=30,
)


def play(steps: list[Step]) -> list[tuple[float, tuple[Contact, ...], Verdict]]:
    """Play steps on a screen, each event with all contacts that are down, as Qt reports them."""
    screen, down, told = Screen(), {}, []
    for step in steps:
        is_down = step.number in down
        phase = PRESSED if not is_down else RELEASED if step.lifts else MOVED
        down[step.number] = contact(step.number, phase, step.x_mm, step.y_mm, step.breadth_mm)
        event = tuple(down.values())
        told.append((screen.now_ms + step.after_ms, event, screen.event(*event, after_ms=step.after_ms)))
        down = {
            number: contact(number, STILL, one.x_mm, one.y_mm, one.breadth_mm)
            for number, one in down.items()
            if one.phase is not RELEASED
        }
    return told


@given(STEPS)
def test_what_reaches_the_pages_is_one_finger_with_a_beginning_and_an_end(steps: list[Step]) -> None:
    acting: int | None = None
    for _at_ms, event, verdict in play(steps):
        if verdict.cancels:
            assert acting is not None, "nothing was passed on that could be taken back"
            acting = None
        if verdict.passed is None:
            continue
        passed = next(one for one in event if one.number == verdict.passed)
        assert not passed.is_palm
        assert (passed.phase is PRESSED) == (acting is None), "it begins with its press, and is alone until it ends"
        assert acting in (None, passed.number)
        acting = None if passed.phase is RELEASED else passed.number


@given(STEPS)
def test_no_place_is_touched_twice_within_the_guard(steps: list[Step]) -> None:
    pressed: list[tuple[float, Contact]] = []
    for at_ms, event, verdict in play(steps):
        for one in event:
            if one.number == verdict.passed and one.phase is PRESSED:
                for before_ms, before in pressed:
                    is_same = square(before) == square(one) or before.is_near(one, DOUBLE_TOUCH_MM)
                    assert not (is_same and at_ms - before_ms < DOUBLE_TOUCH_MS and before is pressed[-1][1])
                pressed.append((at_ms, one))


@given(STEPS, st.integers(0, 2))
def test_after_a_second_of_rest_a_new_finger_always_gets_through(steps: list[Step], number: int) -> None:
    screen = Screen()
    down: set[int] = set()
    for _at_ms, event, _verdict in play(steps):
        down = {one.number for one in event if one.phase is not RELEASED}
        screen.event(*event, after_ms=10)
    fresh = contact(10 + number, PRESSED, 500, 500, 12)
    resting = [contact(one, STILL) for one in down]
    assert screen.event(*resting, fresh, after_ms=RESTS_AFTER_MS).passed == fresh.number
