"""The clinic's settings and clock."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk import clinic
from kiosk.clinic import ClinicSettings, SystemClock, VoiceOutput, read_clinic
from kiosk.errors import ClinicError
from kiosk.procedure.values import values_from

SAMPLE = Path(__file__).resolve().parents[2] / "assets" / "sample_clinic" / "clinic.toml"
OPERATING = Path(__file__).resolve().parents[2] / "docs" / "operating.md"


def read(text: str | bytes, folder: Path) -> ClinicSettings:
    path = folder / "clinic.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_clinic(path)


def refusal(text: str | bytes, folder: Path) -> ClinicError:
    with pytest.raises(ClinicError) as caught:
        read(text, folder)
    assert str(folder / "clinic.toml") in caught.value.what
    assert caught.value.remedy
    return caught.value


def sample(*changes: tuple[str, str]) -> str:
    """Return the sample clinic's file with changes, as it would be with English alone."""
    text = re.sub(r"^languages = .*$", 'languages = ["en"]', SAMPLE.read_text(encoding="utf-8"), flags=re.MULTILINE)
    for old, new in changes:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


def line_of(text: str, start: str) -> int:
    return next(number for number, line in enumerate(text.splitlines(), 1) if line.startswith(start))


def test_the_sample_clinic_reads_and_is_plainly_a_sample() -> None:
    found = read_clinic(SAMPLE)
    assert found.is_sample
    assert (found.name, found.phone) == ("Sample Clinic", "+34 000 000 000")
    assert found.time_zone == ZoneInfo("Europe/Madrid")
    assert found.languages[0] == "en"
    assert found.key_source == "key-file"
    assert found.kiosk.station == "kiosk-1"
    assert found.kiosk.screen_diagonal_inches is None
    assert found.printer is None
    assert all("Sample" in str(value) for value in found.values.values() if isinstance(value, dict) and "en" in value)


def test_every_value_of_the_sample_clinic_has_its_type() -> None:
    values = values_from(read_clinic(SAMPLE).values)
    assert {"duration", "observation", "fasting_solids", "fasting_fluids", "phone", "escort_rule", "follow_up"} <= set(
        values
    )


def test_what_may_be_left_out_has_its_usual_value(tmp_path: Path) -> None:
    found = read(sample().split("[kiosk]")[0], tmp_path)
    assert (found.kiosk.idle_s, found.kiosk.warning_s, found.kiosk.thanks_s) == (120, 30, 30)
    assert found.values == {}
    assert found.printer is None


def test_reading_aloud_is_for_headphones_unless_the_clinic_says_otherwise(tmp_path: Path) -> None:
    assert read(sample(('[voice]\noutput = "headphones"', "")), tmp_path).voice.output is VoiceOutput.HEADPHONES
    found = read(sample(('output = "headphones"', 'output = "speaker"\nrecordings = "own voices"')), tmp_path)
    assert (found.voice.output, found.voice.recordings) == (VoiceOutput.SPEAKER, tmp_path / "own voices")
    assert read_clinic(SAMPLE).voice.recordings is None
    wrong = refusal(sample(('output = "headphones"', 'output = "loud"')), tmp_path)
    assert wrong.code == "CLINIC-KEY-WRONG"
    assert "headphones, speaker, off" in wrong.what


def test_the_sample_clinic_asks_three_things_beside_the_treatment_and_another_asks_none(tmp_path: Path) -> None:
    found = read_clinic(SAMPLE)
    assert found.optional_consents == ("photos", "teaching", "research")
    line = line_of(sample(), "optional =")
    assert found.optional_consents_at == f"{SAMPLE}, line {line}"
    assert read(sample(('optional = ["photos", "teaching", "research"]', "")), tmp_path).optional_consents == ()


@pytest.mark.parametrize("name", ["front-desk", "Büro-2$(x)&", "HP LaserJet (Copy 1)", "-d"])
def test_a_station_has_a_printer_of_its_own_whatever_its_name(name: str, tmp_path: Path) -> None:
    assert read(sample(('# printer = "front-desk"', f'printer = "{name}"')), tmp_path).printer == name


def test_a_clinic_is_no_sample_unless_it_says_so(tmp_path: Path) -> None:
    found = read(sample(("sample = true\n", ""), ('key = "key-file"', 'key = "passphrase"')), tmp_path)
    assert not found.is_sample
    assert found.key_source == "passphrase"


@pytest.mark.parametrize("key", ['key = "key-file"', ""])
def test_a_real_clinic_has_no_plain_key_file(key: str, tmp_path: Path) -> None:
    text = sample(("sample = true\n", ""), ('key = "key-file"', key))
    error = refusal(text, tmp_path)
    assert error.code == "CLINIC-KEY-SOURCE"
    assert "line " in error.what


@pytest.mark.parametrize(
    ("old", "new", "named", "expected"),
    [
        ('name = "Sample Clinic"', 'name = ""', "clinic.name", "one line of text"),
        ('name = "Sample Clinic"', "name = 5", "clinic.name", "one line of text"),
        ('name = "Sample Clinic"', 'name = "Sample\\u202eClinic"', "clinic.name", "one line of text"),
        ('unit = "Sample pain unit"', 'unit = """two\nlines"""', "clinic.unit", "one line of text"),
        ('time_zone = "Europe/Madrid"', 'time_zone = "Europe/Sampletown"', "clinic.time_zone", "time zone"),
        ('time_zone = "Europe/Madrid"', 'time_zone = "../../etc/passwd"', "clinic.time_zone", "time zone"),
        ('time_zone = "Europe/Madrid"', 'time_zone = "Europe"', "clinic.time_zone", "time zone"),
        ('languages = ["en"]', "languages = []", "clinic.languages", "two-letter"),
        ('languages = ["en"]', 'languages = ["english"]', "clinic.languages", "two-letter"),
        ('languages = ["en"]', 'languages = ["en", "en"]', "clinic.languages", "each once"),
        ('languages = ["en"]', "languages = [1]", "clinic.languages", "two-letter"),
        ("validity_weeks = 26", "validity_weeks = 0", "clinic.validity_weeks", "from 1 to 260"),
        ("validity_weeks = 26", "validity_weeks = true", "clinic.validity_weeks", "whole number"),
        ("warning_s = 30", "warning_s = 19", "kiosk.warning_s", "from 20 to 120"),
        ("idle_s = 120", "idle_s = 120.5", "kiosk.idle_s", "whole number of seconds"),
        ("thanks_s = 30", 'thanks_s = "30"', "kiosk.thanks_s", "whole number of seconds"),
        ('station = "kiosk-1"', 'station = "Kiosk 1"', "kiosk.station", "lower-case"),
        ("# low = true", "low = 1", "kiosk.low", "true or false"),
        ("# screen_diagonal_inches = 21.5", "screen_diagonal_inches = nan", "screen_diagonal_inches", "inches"),
        ('# switch_key = "F13"', 'switch_key = "F2"', "kiosk.switch_key", "F9 to F35"),
        ("# switch_scanning = true", "switch_scanning = 1", "kiosk.switch_scanning", "true or false"),
        ('# printer = "front-desk"', 'printer = ""', "printing.printer", "name of a printer"),
        ('optional = ["photos", "teaching", "research"]', 'optional = "photos"', "consent.optional", "list of names"),
        ('optional = ["photos", "teaching", "research"]', 'optional = ["a", "a"]', "consent.optional", "each once"),
        ('optional = ["photos", "teaching", "research"]', 'optional = ["Photos"]', "consent.optional", "list of names"),
        ('key = "key-file"', 'key = "none"', "records.key", "one of key-file"),
        ("sample = true", 'sample = "yes"', "`sample`", "true or false"),
    ],
)
def test_a_wrong_value_is_refused_with_line_key_and_example(
    old: str, new: str, named: str, expected: str, tmp_path: Path
) -> None:
    text = sample((old, new))
    error = refusal(text, tmp_path)
    assert error.code == "CLINIC-KEY-WRONG"
    assert named in error.what
    assert expected in error.what
    assert f"line {line_of(text, new.split(' =')[0] + ' =')}:" in error.what
    assert "Write for example" in error.remedy


@pytest.mark.parametrize("value", ['"phone"', '"+34 abc"', "34000000000"])
def test_a_phone_is_a_number_as_people_write_it(value: str, tmp_path: Path) -> None:
    text = sample(('phone = "+34 000 000 000"\ntime_zone', f"phone = {value}\ntime_zone"))
    assert "`clinic.phone` is not a telephone number" in refusal(text, tmp_path).what


def test_a_missing_key_is_named_with_the_line_of_its_table(tmp_path: Path) -> None:
    text = sample(('address = "1 Sample Street, 00000 Sampletown"\n', ""))
    error = refusal(text, tmp_path)
    assert error.code == "CLINIC-KEY-MISSING"
    assert "`clinic.address` is missing" in error.what
    assert f"line {line_of(text, '[clinic]')}:" in error.what


def test_an_empty_file_says_what_is_missing_first(tmp_path: Path) -> None:
    assert "`clinic.name` is missing" in refusal("", tmp_path).what


@pytest.mark.parametrize(
    ("old", "new", "remedy"),
    [
        ("idle_s = 120", "idel_s = 120", "Did you mean `idle_s`?"),
        ("[kiosk]", "[kioks]", "Did you mean `kiosk`?"),
        ("sample = true", "scanner = 1", "Remove it."),
    ],
)
def test_an_unknown_key_is_refused_with_what_was_meant(old: str, new: str, remedy: str, tmp_path: Path) -> None:
    text = sample((old, new))
    error = refusal(text, tmp_path)
    assert error.code == "CLINIC-KEY-UNKNOWN"
    assert remedy in error.remedy
    assert f"line {line_of(text, new)}:" in error.what


def test_a_table_that_is_no_table_is_refused(tmp_path: Path) -> None:
    assert refusal("sample = true\nclinic = 3\n", tmp_path).code == "CLINIC-KEY-WRONG"


def test_what_is_not_toml_is_refused_with_its_line(tmp_path: Path) -> None:
    error = refusal("sample = true\n[clinic]\nname = Sample Clinic\n", tmp_path)
    assert error.code == "CLINIC-NOT-TOML"
    assert "line 3:" in error.what
    assert "line 2:" in refusal('sample = true\nname = "Sam', tmp_path).what


def test_a_key_that_stands_twice_is_refused(tmp_path: Path) -> None:
    assert refusal(sample(("idle_s = 120", "idle_s = 120\nidle_s = 60")), tmp_path).code == "CLINIC-NOT-TOML"


def test_what_is_not_utf_8_is_refused_with_its_line(tmp_path: Path) -> None:
    error = refusal('sample = true\n[clinic]\nname = "Clínica"\n'.encode("latin-1"), tmp_path)
    assert error.code == "CLINIC-FILE-UNREADABLE"
    assert "line 3:" in error.what


def test_a_file_of_another_editor_with_mark_and_line_ends_reads_the_same(tmp_path: Path) -> None:
    other = b"\xef\xbb\xbf" + SAMPLE.read_text("utf-8").replace("\n", "\r\n").encode()
    found, expected = read(other, tmp_path), read_clinic(SAMPLE)
    assert found == replace(expected, look=replace(expected.look, logo=tmp_path / "logo.svg"))


def test_a_missing_file_and_a_folder_in_its_place_are_each_said(tmp_path: Path) -> None:
    with pytest.raises(ClinicError, match="CLINIC-FILE-MISSING"):
        read_clinic(tmp_path / "none.toml")
    with pytest.raises(ClinicError, match="CLINIC-FILE-UNREADABLE"):
        read_clinic(tmp_path)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.one_of(st.binary(max_size=200), st.text(max_size=200).map(lambda text: text.encode())))
def test_no_bytes_end_in_anything_but_a_clear_error(text: bytes, tmp_path: Path) -> None:
    assert refusal(text, tmp_path).code.startswith("CLINIC-")


def test_endless_nesting_is_refused(tmp_path: Path) -> None:
    assert refusal("values = " + "[" * 5000, tmp_path).code == "CLINIC-NOT-TOML"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_line_of_the_file_may_go_or_change_and_the_answer_is_clear(data: st.DataObject, tmp_path: Path) -> None:
    lines = sample().splitlines()
    at = data.draw(st.integers(0, len(lines) - 1))
    lines[at] = data.draw(st.sampled_from(["", "= 1", "[", "name = 1", "[clinic]", "values = 3", lines[at] * 2]))
    try:
        found = read("\n".join(lines), tmp_path)
    except ClinicError as error:
        assert error.remedy
    else:
        assert found.name


def test_the_operating_guide_explains_every_key() -> None:
    guide = OPERATING.read_text(encoding="utf-8")
    keys = {key for kinds in clinic._SCHEMA.values() for key in kinds} | set(read_clinic(SAMPLE).values)
    assert {key for key in keys - {"values"} if f"`{key}`" not in guide} == set()
    assert "`[values]`" in guide


def test_the_clock_tells_utc_and_the_clinics_day() -> None:
    east, west = SystemClock(ZoneInfo("Pacific/Kiritimati")), SystemClock(ZoneInfo("Etc/GMT+12"))
    assert abs(east.now() - datetime.now(UTC)) < timedelta(minutes=1)
    assert east.now().utcoffset() == timedelta(0)
    assert (east.today() - west.today()).days in {1, 2}


@pytest.mark.parametrize("colour", ["#0A5463", "#767676", "#7b1f5a", "#000000"])
def test_a_colour_that_reads_on_white_is_taken(colour: str, tmp_path: Path) -> None:
    assert read(sample(('accent = "#0A5463"', f'accent = "{colour}"')), tmp_path).look.accent == colour.upper()


@pytest.mark.parametrize("colour", ["#777777", "#F0B429", "#FFFFFF", "teal", "#0A546", ""])
def test_a_colour_too_pale_or_written_otherwise_is_refused_with_its_line(colour: str, tmp_path: Path) -> None:
    text = sample(('accent = "#0A5463"', f'accent = "{colour}"'))
    found = refusal(text, tmp_path)
    assert found.code == "CLINIC-KEY-WRONG"
    assert f"line {line_of(text, 'accent')}" in found.what
    assert "4.5 to 1" in found.what
    assert "#0A5463" in found.remedy


def test_the_logo_lies_beside_the_settings(tmp_path: Path) -> None:
    assert read(sample(), tmp_path).look.logo == tmp_path / "logo.svg"
    assert read(sample(('logo = "logo.svg"\n', "")), tmp_path).look.logo is None


@pytest.mark.parametrize("name", ["../logo.svg", "/etc/logo.svg", "logo.png", ""])
def test_a_logo_elsewhere_or_of_another_kind_is_refused(name: str, tmp_path: Path) -> None:
    found = refusal(sample(('logo = "logo.svg"', f'logo = "{name}"')), tmp_path)
    assert found.code == "CLINIC-KEY-WRONG"
    assert "beside clinic.toml" in found.what


def test_staff_read_the_clinics_first_language_or_one_of_their_own(tmp_path: Path) -> None:
    offered = ('languages = ["en"]', 'languages = ["es", "en"]')
    assert read(sample(offered), tmp_path).desk_language == "es"
    own = read(sample(offered, ("lock_s = 300", 'lock_s = 300\nlanguage = "ca"')), tmp_path)
    assert (own.desk_language, own.all_languages) == ("ca", ("es", "en", "ca"))
