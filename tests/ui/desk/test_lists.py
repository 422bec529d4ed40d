"""Lists of a desk: searched as one types, filtered, sorted, walked through by keys; rows that stay keep their place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.desk.arrange import ListRow, arranged, searchable
from kiosk.ui.desk.browser import Arrangement, BrowserViewModel
from kiosk.ui.desk.rows import RowsModel


def row(name: str, number: str = "", *, born: int = 1960, groups: tuple[str, ...] = ()) -> ListRow:
    shown = {"name": name}
    return ListRow(name, shown, searchable(name, number), {"name": name, "born": born}, frozenset(groups))


ANA, BEN, CLARA = (
    row("Ana Núñez", "R-1", born=1950),
    row("Ben Öst", "R-2", born=1970, groups=("mine",)),
    row("Clara", "R-3"),
)


@pytest.mark.parametrize(
    ("typed", "found"),
    [("nunez", [ANA]), ("NÚÑ", [ANA]), ("ost ben", [BEN]), ("r-3", [CLARA]), ("zoe", []), ("  ", [ANA, BEN, CLARA])],
)
def test_search_finds_every_word_whatever_its_case_and_accents(typed: str, found: list[ListRow]) -> None:
    assert arranged([ANA, BEN, CLARA], search=typed) == found


def test_no_match_goes_from_one_text_into_the_next() -> None:
    assert arranged([row("Ana", "Best")], search="ab") == []


def test_filter_and_order() -> None:
    rows = [CLARA, ANA, BEN]
    assert arranged(rows, group="mine") == [BEN]
    assert arranged(rows, order="born") == [ANA, CLARA, BEN]
    assert arranged(rows, order="born", is_reversed=True) == [BEN, CLARA, ANA]


def model_ids(model: RowsModel) -> list[str]:
    return [str(one["id"]) for one in model.rows]


@given(st.lists(st.lists(st.integers(0, 8), unique=True), max_size=5), st.booleans())
def test_a_model_comes_to_any_rows_in_their_order(steps: list[list[int]], lends_delegates: bool) -> None:
    model = RowsModel(lends_delegates=lends_delegates)
    for step in steps:
        rows = [{"id": number, "twice": 2 * number} for number in step]
        model.replace(rows)
        assert list(model.rows) == rows
        assert model.rowCount() == len(rows)


def test_rows_that_stay_are_not_made_anew() -> None:
    model = RowsModel()
    model.replace([{"id": "a", "n": 1}, {"id": "b", "n": 1}])
    heard: list[str] = []
    model.rowsInserted.connect(lambda *_: heard.append("inserted"))
    model.rowsRemoved.connect(lambda *_: heard.append("removed"))
    model.dataChanged.connect(lambda *_: heard.append("changed"))
    model.replace([{"id": "a", "n": 1}, {"id": "b", "n": 2}])
    assert heard == ["changed"]


def test_a_list_that_only_shows_makes_no_delegate_anew_for_other_rows() -> None:
    model = RowsModel(lends_delegates=True)
    model.replace([{"id": name} for name in "abc"])
    heard: list[tuple[str, int]] = []
    model.modelReset.connect(lambda: heard.append(("reset", 0)))
    model.rowsInserted.connect(lambda _parent, first, _last: heard.append(("inserted", first)))
    model.rowsRemoved.connect(lambda _parent, first, _last: heard.append(("removed", first)))
    model.dataChanged.connect(lambda first, *_: heard.append(("changed", first.row())))
    model.replace([{"id": name} for name in "axyz"])
    model.replace([{"id": "z"}])
    assert heard == [("changed", 1), ("changed", 2), ("inserted", 3), ("removed", 1), ("changed", 0)]


@pytest.fixture
def browser() -> BrowserViewModel:
    made = BrowserViewModel(Arrangement(("name", "born"), falling=frozenset({"born"}), groups=("all", "mine")))
    made.show([CLARA, ANA, BEN])
    return made


def test_the_same_order_once_more_turns_it_round(browser: BrowserViewModel) -> None:
    assert model_ids(browser._rows) == ["Ana Núñez", "Ben Öst", "Clara"]
    browser.sortBy("name")
    assert model_ids(browser._rows) == ["Clara", "Ben Öst", "Ana Núñez"]
    browser.sortBy("born")
    assert model_ids(browser._rows) == ["Ben Öst", "Clara", "Ana Núñez"]


def test_walking_marks_and_only_choosing_opens(browser: BrowserViewModel) -> None:
    opened: list[str] = []
    browser.chosen.connect(opened.append)
    browser.step(1)
    browser.step(1)
    assert (browser.property("marked"), opened) == ("Ben Öst", [])
    browser.openMarked()
    assert opened == ["Ben Öst"]
    for _ in range(5):
        browser.step(1)
    assert browser.property("marked") == "Clara"


def test_search_and_filter_stay_when_the_rows_come_anew(browser: BrowserViewModel) -> None:
    browser.lookFor("ben")
    browser.show([CLARA, ANA, BEN])
    assert model_ids(browser._rows) == ["Ben Öst"]
    browser.lookFor("")
    browser.filterBy("mine")
    assert (browser.property("count"), browser.property("total")) == (1, 3)


def test_enter_in_an_empty_list_opens_nothing(browser: BrowserViewModel) -> None:
    opened: list[str] = []
    browser.chosen.connect(opened.append)
    browser.lookFor("nobody")
    browser.openMarked()
    assert opened == []
