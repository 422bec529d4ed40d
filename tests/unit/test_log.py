"""The log names ids and codes, never people or answers."""

from __future__ import annotations

import json
import logging
import re
import stat
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from kiosk import log
from kiosk.errors import RecordsError, StationError
from kiosk.log import REDACTED, allow_in_log, start_log, stop_log

ROOT = Path(__file__).resolve().parents[2]
LOG = logging.getLogger("antesala.test")
FOREIGN = logging.getLogger("sqlalchemy.engine")

PRIVATE = [
    "Sample Patient One", "María José", "maria", "MARIA-JOSE", "Ann-Lee", "yes", "no", "not_sure", "12.03.1955",
    "1955-03-12", "600 123 456", "+34600123456", "600123456", "482913", "000 001", "H-12345", "MRN-1234", "2345-6789",
    "sí, desde 2019", "right", "L4-5", "\n{\"text\": \"Sample\"}", "RECORDS-WRONG-KEY of María", "abad", "decade",
]  # fmt: skip
"""Names, answers, birthdays, codes, telephone and record numbers as patients have them."""


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Path]:
    yield start_log(tmp_path, words={"kiosk-1", "lumbar_rhizolysis"})
    stop_log()


def last(file: Path) -> dict[str, Any]:
    line: dict[str, Any] = json.loads(file.read_text(encoding="utf-8").splitlines()[-1])
    return line


def test_an_entry_is_one_line_with_time_in_utc_level_place_and_text(file: Path) -> None:
    visit_id = uuid4().hex
    LOG.info("visit %s open at %s", visit_id, "kiosk-1")
    entry = last(file)
    assert entry["text"] == f"visit {visit_id} open at kiosk-1"
    assert entry["level"] == "INFO"
    assert re.fullmatch(r"tests/unit/test_log\.py:\d+", entry["at"])
    assert datetime.fromisoformat(entry["time"]).utcoffset() == timedelta(0)
    assert set(entry) == {"time", "level", "at", "text"}


VISIT = UUID("8c5f0f4e-9d1b-4c6e-a6d2-3f2e7a9b1c40")


@pytest.mark.parametrize(
    "value",
    [str(VISIT), VISIT.hex, "a" * 64, "7F3K-92QD", "BCDF-GHJK", "RECORDS-WRONG-KEY", "OSError", "ValueError",
     "Conflict", "kiosk-1", "lumbar_rhizolysis", 17, 2.5],
)  # fmt: skip
def test_ids_codes_numbers_and_known_words_are_written(value: object, file: Path) -> None:
    LOG.warning("about %s", value)
    assert last(file)["text"] == f"about {value}"


def test_a_word_may_stand_in_the_log_once_it_is_known(file: Path) -> None:
    LOG.info("pack %s loaded", "cervical_rhizolysis")
    assert last(file)["text"] == f"pack {REDACTED} loaded"
    allow_in_log("cervical_rhizolysis")
    LOG.info("pack %s loaded", "cervical_rhizolysis")
    assert last(file)["text"] == "pack cervical_rhizolysis loaded"


@pytest.mark.parametrize("private", PRIVATE)
def test_names_and_answers_never_reach_the_file(private: str, file: Path) -> None:
    LOG.info("answer %s of %s", private, [private])
    LOG.info("answer %(answer)s", {"answer": private})
    LOG.info("answer %d", True)
    LOG.info(private)
    LOG.info(f"answer {private}")  # what a careless line would do
    LOG.info("answer", extra={"answer": private})
    FOREIGN.warning("row " + private)
    FOREIGN.warning("row %s", private)
    texts = [json.loads(line)["text"] for line in file.read_text(encoding="utf-8").splitlines()]
    assert texts == [
        f"answer {REDACTED} of {REDACTED}", f"answer {REDACTED}", "answer %d", REDACTED, REDACTED, "answer", REDACTED,
        REDACTED,
    ]  # fmt: skip


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(private=st.text(min_size=1))
def test_no_text_whatever_reaches_the_file(private: str, file: Path) -> None:
    assume(not re.fullmatch(r"[0-9a-f-]{16,}|[A-Za-z]*(Error|Exception|Warning)|[A-Z-]+|[2-9B-Y-]{9}", private))
    LOG.info("answer %s %r %-20s", private, private, private)
    assert last(file)["text"] == f"answer {REDACTED} {REDACTED!r} {REDACTED:<20}"
    LOG.info(private + " said the patient")
    assert last(file)["text"] == REDACTED


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(private=st.text(min_size=1).map(lambda text: f"Sample {text}"))
def test_no_message_note_or_value_of_an_exception_reaches_the_file(private: str, file: Path) -> None:
    try:
        try:
            raise ValueError(private)
        except ValueError as cause:
            cause.add_note(private)
            raise RecordsError("RECORDS-DISK-FULL", private, private) from cause
    except RecordsError:
        LOG.exception("visit not kept")
    entry = last(file)
    assert "Sample" not in json.dumps(entry)
    assert [(link["type"], link.get("code")) for link in entry["error"]] == [
        ("kiosk.errors.RecordsError", "RECORDS-DISK-FULL"),
        ("builtins.ValueError", None),
    ]


def test_an_exception_is_told_by_type_and_the_places_it_came_through(file: Path) -> None:
    def read(path: Path) -> None:
        path.read_text(encoding="utf-8")

    try:
        read(file.parent / "Sample Patient One.txt")
    except OSError:
        LOG.exception("not read")
    [told] = last(file)["error"]
    assert told["type"] == "builtins.FileNotFoundError"
    assert told["errno"] == 2
    assert re.fullmatch(r"tests/unit/test_log\.py:\d+ test_an_exception_is_told.*", told["frames"][0])
    assert re.fullmatch(r"tests/unit/test_log\.py:\d+ read", told["frames"][1])
    assert "Sample" not in file.read_text(encoding="utf-8")
    assert str(Path.home()) not in file.read_text(encoding="utf-8")


def test_an_exception_with_words_where_its_number_should_be_gives_none_away(file: Path) -> None:
    LOG.error("failed", exc_info=OSError("Sample Patient", "One"))
    assert "Sample" not in file.read_text(encoding="utf-8")


def test_an_endless_chain_of_causes_ends(file: Path) -> None:
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first
    LOG.error("failed", exc_info=first)
    assert len(last(file)["error"]) == 8


def test_an_exception_as_an_argument_is_told_by_its_code_or_type(file: Path) -> None:
    LOG.error("refused %s", RecordsError("RECORDS-WRONG-KEY", "Sample", "Sample"))
    assert last(file)["text"] == "refused RECORDS-WRONG-KEY"
    LOG.error("refused %s", ValueError("Sample"))
    assert last(file)["text"] == "refused ValueError"


def test_every_code_in_the_program_may_stand_in_the_log() -> None:
    calls = re.compile(r'(?:Error|Conflict)\(\s*"([^"]*-[^"]*)",')
    codes = {
        code for path in (ROOT / "kiosk").rglob("*.py") for code in calls.findall(path.read_text(encoding="utf-8"))
    }
    assert len(codes) > 30
    assert {code for code in codes if not log._SAFE.fullmatch(code)} == set()


def test_the_least_level_holds_for_us_and_other_libraries_are_noted_from_warnings_on(tmp_path: Path) -> None:
    file = start_log(tmp_path, level=logging.WARNING)
    LOG.info("quiet")
    FOREIGN.info("quiet")
    assert file.read_text(encoding="utf-8") == ""
    LOG.warning("loud")
    FOREIGN.warning("loud")
    assert len(file.read_text(encoding="utf-8").splitlines()) == 2
    stop_log()


def test_the_file_rotates_and_only_so_many_old_ones_stay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "FILE_BYTES", 2_000)
    file = start_log(tmp_path, name="kiosk-1")
    for number in range(300):
        LOG.info("entry %s", number)
    stop_log()
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "kiosk-1.log",
        *(f"kiosk-1.log.{n}" for n in range(1, 6)),
    ]
    assert all(path.stat().st_size <= 2_000 for path in tmp_path.iterdir())
    assert last(file)["text"] == "entry 299"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights another way")
def test_only_its_owner_reads_the_log(file: Path) -> None:
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_second_start_ends_the_first(tmp_path: Path) -> None:
    first = start_log(tmp_path, name="first")
    second = start_log(tmp_path, name="second")
    LOG.info("one entry")
    stop_log()
    assert first.read_text(encoding="utf-8") == ""
    assert last(second)["text"] == "one entry"


def test_a_folder_that_cannot_be_written_is_a_clear_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(StationError, match="LOG-NOT-WRITABLE"):
        start_log(tmp_path / "file" / "log")
    (tmp_path / "antesala.log").mkdir()
    with pytest.raises(StationError, match="LOG-NOT-WRITABLE"):
        start_log(tmp_path)


def test_a_log_that_fails_later_gives_nothing_away(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    [handler] = [handler for handler in logging.getLogger().handlers if isinstance(handler, log._LogFile)]
    assert handler.stream is not None
    handler.stream.close()
    LOG.info("answer %s", "Sample Patient One")
    handler.stream = None
    assert capsys.readouterr().err == "LOG-FAILED: an entry was not written (ValueError).\n"
