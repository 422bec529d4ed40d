"""What the set-up decides, apart from doing it: which Python, which packages, when to begin anew, what to say."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

import interpreter
from environment import explain_pip, make_ready, must_be_made_anew, python_in, stamp_for
from problem import SetUpError
from system_packages import (
    FOR_SPEECH,
    FOR_TESTS,
    LIBRARIES,
    Host,
    by_hand,
    explain_apt,
    lists_are_stale,
    missing_for_tests,
    missing_libraries,
    provide,
)

DEBIAN_WITHOUT_ROOT = Host(is_linux=True, has_apt=True, prefix=None)
OTHER_LINUX = Host(is_linux=True, has_apt=False, prefix=())
WINDOWS = Host(is_linux=False, has_apt=False, prefix=None)
HERE = (sys.version_info[0], sys.version_info[1])


@pytest.mark.parametrize(
    ("version", "fits"), [((3, 10), False), ((3, 11), True), ((3, 13), True), ((3, 14), False), ((2, 7), False)]
)
def test_python_311_to_313_fit(version: tuple[int, int], fits: bool) -> None:
    assert interpreter.is_fit(version) is fits


def test_a_fitting_python_is_taken_as_it_is() -> None:
    assert interpreter.find_python() == sys.executable


def test_without_a_fitting_python_one_line_says_which_is_needed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(interpreter, "OLDEST", (4, 0))
    with pytest.raises(SetUpError, match=r"needs Python 4\.0 to 3\.13; this machine has 3\."):
        interpreter.find_python()


def test_a_newer_python_beside_one_that_does_not_fit_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    newer = tmp_path / "python3.13"
    newer.write_text("#!/bin/sh\necho 3.13\n", encoding="utf-8")
    newer.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(interpreter, "OLDEST", (3, 13))
    if HERE == (3, 13):
        pytest.skip("this Python is the newest that fits, so none beside it is looked for")
    assert interpreter.find_python() == str(newer)


def test_a_python_that_does_not_run_has_no_version(tmp_path: Path) -> None:
    broken = tmp_path / "python3.12"
    broken.write_text("#!/bin/sh\nexit 127\n", encoding="utf-8")
    broken.chmod(0o755)
    assert interpreter.version_of(str(broken)) is None
    assert interpreter.version_of(str(tmp_path / "nowhere")) is None


def test_a_library_that_does_not_load_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(LIBRARIES, "libnowhere.so.9", "libnowhere9")
    assert "libnowhere.so.9" in missing_libraries()


def test_a_file_that_only_the_tests_need_is_missing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    there, gone = tmp_path / "there", tmp_path / "gone"
    there.touch()
    monkeypatch.setattr("system_packages.FOR_TESTS", {str(there): "one", str(gone): "other"})
    assert missing_for_tests() == [str(gone)]
    assert str(gone) not in missing_libraries()


def test_a_program_that_only_the_tests_need_may_lie_anywhere_on_the_path(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("system_packages.FOR_TESTS", {"javac": "default-jdk-headless"})
    assert missing_for_tests() == ["javac"]
    (tmp_path / "javac").touch(mode=0o755)
    assert missing_for_tests() == []


def test_what_the_tests_need_is_installed_with_the_rest(tmp_path: Path) -> None:
    with pytest.raises(SetUpError) as caught:
        provide(DEBIAN_WITHOUT_ROOT, ["libGL.so.1", *FOR_TESTS], None, tmp_path / "log")
    assert caught.value.remedy == by_hand(
        ["libgl1", "cups-daemon", "cups-client", "cups-core-drivers", "default-jdk-headless"]
    )
    (line,) = provide(OTHER_LINUX, list(FOR_TESTS), None, tmp_path / "log")
    assert "the tests of printing or of the form fail" in line


def test_without_root_or_elsewhere_the_set_up_goes_on_without_reading_aloud(tmp_path: Path) -> None:
    (line,) = provide(DEBIAN_WITHOUT_ROOT, list(FOR_SPEECH), None, tmp_path / "log")
    assert "Reading aloud" in line
    assert by_hand(list(FOR_SPEECH.values())) in line
    window, speech = provide(OTHER_LINUX, ["libespeak-ng.so.1", "libGL.so.1"], None, tmp_path / "log")
    assert ("no window" in window, "libGL.so.1" in window) == (True, True)
    assert ("read aloud" in speech, "libespeak-ng.so.1" in speech) == (True, True)


def test_without_root_one_line_to_copy_names_every_package(tmp_path: Path) -> None:
    with pytest.raises(SetUpError) as caught:
        provide(DEBIAN_WITHOUT_ROOT, ["libGL.so.1", "libEGL.so.1"], "python3.11-venv", tmp_path / "log")
    assert caught.value.remedy == by_hand(["python3.11-venv", "libgl1", "libegl1"])
    assert "\n" not in caught.value.remedy
    assert "apt-get update &&" in caught.value.remedy


def test_other_linux_is_told_what_is_needed_and_goes_on(tmp_path: Path) -> None:
    (line,) = provide(OTHER_LINUX, ["libGL.so.1"], None, tmp_path / "log")
    assert "libGL.so.1" in line


def test_other_linux_stops_when_no_environment_can_be_made(tmp_path: Path) -> None:
    with pytest.raises(SetUpError, match="virtual environments"):
        provide(OTHER_LINUX, [], "python3.11-venv", tmp_path / "log")


@pytest.mark.parametrize("host", [DEBIAN_WITHOUT_ROOT, OTHER_LINUX, WINDOWS])
def test_where_nothing_is_missing_nothing_is_said(host: Host, tmp_path: Path) -> None:
    assert provide(host, [], None, tmp_path / "log") == []


@pytest.mark.parametrize(
    ("output", "says"),
    [
        ("E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 7", "Another program"),
        ("E: You don't have enough free space in /var/cache/apt/archives/.", "disk is full"),
        ("Temporary failure resolving 'mirror'", "cannot be reached"),
        ("E: Sub-process /usr/bin/dpkg returned an error code (1)", "apt-get failed"),
    ],
)
def test_each_failure_of_apt_is_one_clear_line(output: str, says: str) -> None:
    problem = explain_apt(output, ["libgl1"], Path("build/setup.log"))
    assert says in problem.what
    assert problem.remedy


def test_empty_package_lists_are_worth_an_update() -> None:
    assert lists_are_stale("E: Unable to locate package libgl1")
    assert lists_are_stale("E: Package 'libgl1' has no installation candidate")
    assert not lists_are_stale("E: Could not get lock")


@pytest.mark.parametrize(
    ("output", "says"),
    [
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE", "was refused"),
        ("SSLError: CERTIFICATE_VERIFY_FAILED\nNo matching distribution found for alembic", "not trusted"),
        ("Temporary failure in name resolution\nNo matching distribution found for alembic", "cannot be reached"),
        ("ERROR: No matching distribution found for PySide6-Essentials==6.11.3", "no build of a package"),
        ("ERROR: something else", "build/setup.log"),
    ],
)
def test_each_failure_of_the_installer_is_one_clear_line(output: str, says: str) -> None:
    problem = explain_pip(output, Path("build/setup.log"))
    assert says in problem.what
    assert "\n" not in problem.what + problem.remedy


def test_an_environment_is_kept_while_it_runs_and_stays_in_its_place(tmp_path: Path) -> None:
    lock = tmp_path / "requirements-dev.lock"
    lock.write_text("one==1\n", encoding="utf-8")
    here = stamp_for(lock, tmp_path / ".venv", (3, 11))
    moved = json.dumps({**json.loads(here), "place": "/elsewhere/.venv"})
    assert not must_be_made_anew(tmp_path / ".venv", here, (3, 11))
    assert not must_be_made_anew(tmp_path / ".venv", None, (3, 11))
    assert must_be_made_anew(tmp_path / ".venv", moved, (3, 11))
    assert must_be_made_anew(tmp_path / ".venv", here, None)
    assert must_be_made_anew(tmp_path / ".venv", here, (3, 10))


def test_one_changed_byte_of_the_lock_asks_for_work(tmp_path: Path) -> None:
    lock = tmp_path / "requirements-dev.lock"
    lock.write_text("one==1\n", encoding="utf-8")
    before = stamp_for(lock, tmp_path, (3, 11))
    lock.write_text("one==2\n", encoding="utf-8")
    assert stamp_for(lock, tmp_path, (3, 11)) != before


def test_nothing_is_done_while_the_stamp_fits(tmp_path: Path) -> None:
    lock = tmp_path / "requirements-dev.lock"
    lock.write_text("nowhere-to-be-found==1\n", encoding="utf-8")
    python = python_in(tmp_path)
    python.parent.mkdir()
    python.symlink_to(sys.executable)
    (tmp_path / "antesala-stamp.json").write_text(stamp_for(lock, tmp_path, HERE), encoding="utf-8")
    assert not make_ready(tmp_path, lock, sys.executable, tmp_path / "log")
