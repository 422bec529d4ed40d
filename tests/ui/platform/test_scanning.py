"""One highlight, one press: groups, rows, the way out, and rest after some rounds."""

from __future__ import annotations

import pytest

from kiosk.ui.platform.scanning import MISSES_TO_SLOW, MOST_ROUNDS, Scanner, Spot


def spots(*names: str) -> tuple[Spot, ...]:
    return tuple(Spot(name) for name in names)


PAD = Spot("pad", (Spot("row:1", spots("1", "2", "3")), Spot("row:4", spots("4", "5", "6"))), is_pad=True)
PAGE = Spot("", (*spots("yes", "no"), Spot("bar", spots("next", "back")), PAD))


@pytest.fixture
def scanner() -> Scanner:
    made = Scanner()
    made.begin(PAGE)
    return made


def lit(scanner: Scanner) -> str:
    found = scanner.lit
    return "" if found is None else ("out of " if found.is_out else "") + found.spot.key


def step(scanner: Scanner, times: int) -> None:
    for _ in range(times):
        scanner.step()


def test_it_goes_through_the_page_and_begins_again(scanner: Scanner) -> None:
    seen = []
    for _ in range(5):
        seen.append(lit(scanner))
        scanner.step()
    assert seen == ["yes", "no", "bar", "pad", "yes"]


def test_a_press_chooses_what_is_lit(scanner: Scanner) -> None:
    scanner.step()
    assert scanner.press() == "no"


def test_a_group_is_entered_and_its_way_out_is_its_last(scanner: Scanner) -> None:
    step(scanner, 2)
    assert scanner.press() is None
    seen = []
    for _ in range(3):
        seen.append(lit(scanner))
        scanner.step()
    assert seen == ["next", "back", "out of bar"]


def test_leaving_a_group_stands_on_it_again(scanner: Scanner) -> None:
    step(scanner, 2)
    scanner.press()
    step(scanner, 2)
    assert scanner.press() is None
    assert lit(scanner) == "bar"
    assert scanner.misses == 1


def test_after_a_choice_in_a_group_one_stands_on_the_group(scanner: Scanner) -> None:
    step(scanner, 2)
    scanner.press()
    assert scanner.press() == "next"
    assert lit(scanner) == "bar"


def test_a_pad_is_struck_again_and_again_without_entering_it_anew(scanner: Scanner) -> None:
    step(scanner, 3)
    scanner.press()
    struck = []
    for _ in range(2):
        assert lit(scanner) == "row:1"
        scanner.press()
        scanner.step()
        struck.append(scanner.press())
    assert struck == ["2", "2"]


def test_after_some_rounds_it_leaves_the_group_and_then_rests(scanner: Scanner) -> None:
    step(scanner, 2)
    scanner.press()
    step(scanner, 3 * MOST_ROUNDS)
    assert lit(scanner) == "bar"
    step(scanner, 4 * MOST_ROUNDS)
    assert scanner.is_resting
    assert lit(scanner) == ""


def test_the_press_after_a_rest_only_begins_again(scanner: Scanner) -> None:
    step(scanner, 4 * MOST_ROUNDS)
    assert scanner.press() is None
    assert lit(scanner) == "yes"


def test_a_choice_forgets_the_misses(scanner: Scanner) -> None:
    for _ in range(MISSES_TO_SLOW):
        step(scanner, (2 - ["yes", "no", "bar"].index(lit(scanner))) % 3)
        scanner.press()
        step(scanner, 2)
        scanner.press()
    assert scanner.misses == MISSES_TO_SLOW
    scanner.press()
    scanner.press()
    assert scanner.misses == 0


def test_it_stays_where_it_is_when_the_page_is_made_anew(scanner: Scanner) -> None:
    scanner.step()
    scanner.renew(Spot("", (Spot("hint"), *PAGE.parts)))
    assert lit(scanner) == "no"


def test_it_climbs_out_of_a_group_that_is_gone(scanner: Scanner) -> None:
    step(scanner, 2)
    scanner.press()
    scanner.renew(Spot("", spots("yes", "no")))
    assert lit(scanner) == "yes"
    assert scanner.group is None


def test_the_next_takes_the_place_of_what_is_gone(scanner: Scanner) -> None:
    step(scanner, 3)
    scanner.renew(Spot("", spots("yes", "no")))
    assert lit(scanner) == "no"


def test_an_empty_page_lights_nothing_and_takes_a_press(scanner: Scanner) -> None:
    scanner.renew(Spot(""))
    scanner.step()
    assert scanner.press() is None
    assert lit(scanner) == ""
