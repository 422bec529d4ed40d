"""The day's list from a CSV file: encodings, columns, errors line by line, nothing written before somebody says so."""

from __future__ import annotations

import csv
from datetime import date
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import RecordsError, StationError
from kiosk.ui.reception.day_file import COLUMNS, MOST_LINES, Register, judged, read_day_file
from kiosk.ui.reception.day_file_part import DayFileViewModel
from kiosk.ui.reception.draft import Flaw
from tests.ui.reception.stage import OFFERS, ONE, SampleReception
from tests.ui.screen import wait_until

TODAY = date(2026, 11, 26)
HEAD = "record number;given name;family name;date of birth;procedure;side;joints;treatment day;doctor;language"
GOOD = "000 020;José;Núñez;14/3/1961;lumbar;right;L4-5 L5-S1;3/12/2026;sample-doctor;en"
NOBODY = Register(lambda number: None, lambda draft: False, lambda patient, procedure: False)


def found(text: str, register: Register = NOBODY) -> dict[int, dict[str, Flaw]]:
    lines = judged(read_day_file(text.encode(), OFFERS), OFFERS, register, TODAY)
    return {line.number: dict(line.flaws) for line in lines}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("mark", [";", ","])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_list_is_read_in_either_encoding_with_either_mark(encoding: str, mark: str, end: str) -> None:
    data = end.join((HEAD, GOOD, "")).replace(";", mark).encode(encoding)
    (line,) = judged(read_day_file(data, OFFERS), OFFERS, NOBODY, TODAY)
    assert (line.number, line.draft.family_name, dict(line.flaws)) == (2, "Núñez", {})
    assert line.draft.joints == {"L4-5", "L5-S1"}


def test_columns_may_stand_in_any_order_in_any_case_and_optional_ones_may_be_missing() -> None:
    head = "Side,FAMILY_NAME,given name,record number,Date of birth,procedure,joints,doctor"
    text = f"{head}\nleft,Ten,A,1,1961-03-14,cervical,C4-5,sample doctor\n"
    (line,) = judged(read_day_file(text.encode(), OFFERS), OFFERS, NOBODY, TODAY)
    assert dict(line.flaws) == {}
    assert (line.draft.doctor, line.draft.language, line.draft.planned) == ("sample-doctor", "en", "")


SPANISH = (
    "Número de historia;Nombre;Apellidos;Fecha de nacimiento;Procedimiento;Lado;Articulaciones;Hora de llegada;"
    "Fecha del tratamiento;Médico;Idioma"
)
CATALAN = (
    "Número d’història;Nom;Cognoms;Data de naixement;Procediment;Costat;Articulacions;Arribada;"
    "Dia del tractament;Metge;Llengua"
)


@pytest.mark.parametrize(
    ("head", "side", "language"),
    [(SPANISH, "Derecha", "Inglés"), (CATALAN, "dreta", "anglès")],
)
@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1252"])
def test_columns_and_words_may_be_spanish_or_catalan(head: str, side: str, language: str, encoding: str) -> None:
    text = f"{head}\n000 020;José;Núñez;14/3/1961;lumbar;{side};L4-5;10:30;3/12/2026;sample-doctor;{language}\n"
    (line,) = judged(read_day_file(text.encode(encoding), OFFERS), OFFERS, NOBODY, TODAY)
    assert dict(line.flaws) == {}
    draft = line.draft
    assert (draft.side, draft.language, draft.expected, draft.planned) == ("right", "en", "10:30", "3/12/2026")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "DAY-FILE-EMPTY"),
        (HEAD.encode(), "DAY-FILE-EMPTY"),
        (f"{HEAD}\n{GOOD}".encode("utf-16"), "DAY-FILE-ENCODING"),
        (b"record number;\x00\n1;2", "DAY-FILE-ENCODING"),
        (f"{HEAD};blood group\n{GOOD};A".encode(), "DAY-FILE-COLUMN"),
        (HEAD.replace("side;", "").encode() + b"\n1;2", "DAY-FILE-COLUMN"),
        (HEAD.replace("side;", "side;side;").encode() + b"\n1;2", "DAY-FILE-COLUMN"),
        (f'{HEAD}\n"000;open'.encode(), "DAY-FILE-QUOTES"),
        (f"{HEAD}\n{'x' * 6_000_000}".encode(), "DAY-FILE-TOO-LARGE"),
        ("\n".join((HEAD, *[GOOD] * (MOST_LINES + 1))).encode(), "DAY-FILE-TOO-LARGE"),
    ],
)
def test_a_file_that_is_no_list_is_refused_whole_and_says_what_to_do(data: bytes, code: str) -> None:
    with pytest.raises(StationError) as refused:
        read_day_file(data, OFFERS)
    assert refused.value.code == code
    assert "columns" in refused.value.remedy


def test_every_line_tells_its_own_flaws_with_its_number() -> None:
    text = "\n".join(
        (
            HEAD,
            GOOD,
            "",
            "000 021;A;B;31/2/1961;knee;middle;L9;yesterday;nobody;xx",
            "000 022;too;few",
            f"000 023;{'A' * 200};B;14/3/2061;lumbar;left;C4-5;;sample-doctor;ca",
        )
    )
    assert found(text) == {
        2: {},
        4: {
            "born": Flaw.NOT_A_DAY,
            "procedure": Flaw.NOT_OFFERED,
            "side": Flaw.NOT_OFFERED,
            "planned": Flaw.NOT_A_DAY,
            "doctor": Flaw.NOT_OFFERED,
        },
        5: {"line": Flaw.CELLS},
        6: {"given_name": Flaw.TOO_LONG, "born": Flaw.IN_FUTURE, "joints": Flaw.NOT_OFFERED},
    }


def test_a_patient_of_the_register_is_taken_only_when_name_and_birthday_fit() -> None:
    register = Register(lambda number: ONE, lambda draft: False, lambda patient, procedure: False)
    same = GOOD.replace("José;Núñez;14/3/1961", "sample patient;ONE;1.1.1960")
    assert found(f"{HEAD}\n{same}", register) == {2: {}}
    assert found(f"{HEAD}\n{GOOD}", register) == {2: {"record_number": Flaw.TAKEN}}


def test_reading_the_same_list_twice_prepares_nothing_twice() -> None:
    register = Register(lambda number: ONE, lambda draft: False, lambda patient, procedure: True)
    same = GOOD.replace("José;Núñez;14/3/1961", "Sample Patient;One;1.1.1960")
    assert found(f"{HEAD}\n{same}", register) == {2: {"record_number": Flaw.PREPARED}}
    assert found(f"{HEAD}\n{GOOD}\n{GOOD}") == {2: {}, 3: {"record_number": Flaw.TWICE}}


def test_a_name_that_is_known_under_another_number_is_left_to_a_person() -> None:
    register = Register(lambda number: None, lambda draft: True, lambda patient, procedure: False)
    assert found(f"{HEAD}\n{GOOD}", register) == {2: {"alike": Flaw.ALIKE}}


@given(st.binary(max_size=400))
def test_whatever_the_bytes_are_the_file_is_read_or_refused_with_a_code(data: bytes) -> None:
    try:
        read_day_file(data, OFFERS)
    except StationError as error:
        assert error.code.startswith("DAY-FILE-")


@given(st.lists(st.lists(st.text(max_size=12), min_size=10, max_size=10), min_size=1, max_size=4))
def test_whatever_the_cells_hold_every_line_is_sound_or_says_why_not(rows: list[list[str]]) -> None:
    file = StringIO()
    csv.writer(file, delimiter=";").writerows([list(COLUMNS), *rows])
    try:
        lines = judged(read_day_file(file.getvalue().encode("utf-8", "replace"), OFFERS), OFFERS, NOBODY, TODAY)
    except StationError:
        return
    assert all(line.flaws for line in lines if not line.draft.record_number.strip())


# ---- on the page


@pytest.fixture
def stage(qapp: object) -> SampleReception:
    return SampleReception()


def reading(stage: SampleReception, folder: Path, *lines: str) -> DayFileViewModel:
    path = folder / "list.csv"
    path.write_text("\n".join((HEAD, *lines)))
    stage.page.readList()
    part = stage.page.day_file_part
    assert part is not None
    part.read(str(path))
    return part


BAD = GOOD.replace("14/3/1961", "14/3/2061").replace("000 020", "000 021")


def test_nothing_is_written_until_it_is_confirmed(stage: SampleReception, tmp_path: Path) -> None:
    part = reading(stage, tmp_path, GOOD, BAD)
    assert [line["kind"] for line in part.property("lines")] == ["good", "alert"]
    assert stage.preparing.prepared == []
    part.confirm()
    wait_until(lambda: not part.property("isBusy"))
    assert [new.family_name for new in stage.preparing.prepared] == ["Núñez"]
    assert [line["kind"] for line in part.property("lines")] == ["done", "alert"]
    assert part.property("soundCount") == 0


def test_a_line_that_the_records_refuse_is_told_and_the_others_go_on(stage: SampleReception, tmp_path: Path) -> None:
    part = reading(stage, tmp_path, GOOD)
    stage.preparing.fails_with = RecordsError("RECORDS-LOW-SPACE", "The disk is nearly full.", "Make room.")
    part.confirm()
    wait_until(lambda: not part.property("isBusy"))
    assert "Make room." in part.property("lines")[0]["flaws"]
    stage.preparing.fails_with = None
    part.confirm()
    wait_until(lambda: part.property("doneCount") == 1)


def test_a_file_that_is_not_there_is_told(stage: SampleReception) -> None:
    stage.page.readList()
    assert stage.page.day_file_part is not None
    stage.page.day_file_part.read("/nowhere/list.csv")
    assert stage.page.day_file_part.property("what") == "There is no file list.csv."
