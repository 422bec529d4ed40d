"""A test process that died is said and its test run once more; any other failure is final."""

from __future__ import annotations

from run_tests import crashed_alone

CRASH = "worker 'gw1' crashed while running 'tests/journeys/test_a.py::test_one'\n"


def test_a_test_in_which_a_process_died_is_named() -> None:
    assert crashed_alone(CRASH + "FAILED tests/journeys/test_a.py::test_one\n") == [
        "tests/journeys/test_a.py::test_one"
    ]


def test_nothing_is_run_again_where_another_test_failed() -> None:
    assert crashed_alone(CRASH + "FAILED tests/journeys/test_a.py::test_one\nFAILED tests/b.py::test_two - E\n") == []


def test_a_plain_failure_is_final() -> None:
    assert crashed_alone("FAILED tests/b.py::test_two - assert 1 == 2\n") == []
