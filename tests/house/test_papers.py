"""The project's papers say what the project is: dependencies, locks, changelog, QML module lists."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
HEADINGS = {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security", "Clinical content"}


def settings() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def run_pins() -> list[str]:
    return list(settings()["project"]["dependencies"])


def all_pins() -> list[str]:
    return run_pins() + _pins_of(set(settings()["dependency-groups"]))


def locked_pins() -> list[str]:
    return run_pins() + _pins_of(set(settings()["dependency-groups"]) - {"bench"})


def _pins_of(groups: set[str]) -> list[str]:
    return [pin for group in sorted(groups) for pin in settings()["dependency-groups"][group] if isinstance(pin, str)]


def normal(name: str) -> str:
    """Spells a package's name as the lock does."""
    return re.sub(r"[-_.]+", "-", name).lower()


def locked(lock: str) -> dict[str, str]:
    text = (ROOT / lock).read_text(encoding="utf-8")
    return dict(re.findall(r"^([\w.-]+)==(\S+)", text, re.MULTILINE))


def same_version(one: str, other: str) -> bool:
    return [int(part) for part in one.split(".")] == [int(part) for part in other.split(".")]


@pytest.mark.parametrize("pin", all_pins())
def test_every_dependency_is_pinned_exactly_and_has_its_line_of_grounds(pin: str) -> None:
    name, version = pin.split("==")
    assert re.fullmatch(r"[\d.]+", version)
    grounds = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
    assert re.search(rf"^\| {re.escape(name)} \|", grounds, re.MULTILINE)


def test_no_line_of_grounds_outlives_its_dependency() -> None:
    grounds = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
    named = set(re.findall(r"^\| ([\w.-]+) \|", grounds, re.MULTILINE)) - {"package"}
    assert named == {pin.split("==")[0] for pin in all_pins()}


def test_both_locks_hold_what_is_pinned() -> None:
    for lock, pins in (("requirements.lock", run_pins()), ("requirements-dev.lock", locked_pins())):
        versions = locked(lock)
        for name, version in (pin.split("==") for pin in pins):
            assert same_version(versions[normal(name)], version), f"{lock}: run `make lock` ({name})"


def test_the_two_locks_agree() -> None:
    everything = locked("requirements-dev.lock")
    assert {name: everything[name] for name in locked("requirements.lock")} == locked("requirements.lock")


def test_everything_locked_has_its_hashes() -> None:
    entries = re.split(
        r"^(?=[\w.-]+==)", (ROOT / "requirements-dev.lock").read_text(encoding="utf-8"), flags=re.MULTILINE
    )
    assert len(entries) > len(all_pins())
    assert all("--hash=sha256:" in entry for entry in entries[1:])


def test_the_big_pyside_package_is_not_pulled_in() -> None:
    assert "pyside6" not in locked("requirements-dev.lock")


def test_the_changelog_keeps_its_form() -> None:
    lines = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8").splitlines()
    assert lines[0] == "# Changelog"
    versions = [line for line in lines if line.startswith("## ")]
    assert versions
    assert versions[0] == "## [Unreleased]"
    assert all(re.fullmatch(r"## \[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d", version) for version in versions[1:])
    headings = [line.removeprefix("### ") for line in lines if line.startswith("### ")]
    assert set(headings) <= HEADINGS
    assert "Clinical content" in headings


def test_every_qml_file_is_named_in_its_module_list() -> None:
    for qml in sorted((ROOT / "kiosk" / "ui" / "qml").rglob("*.qml")):
        listed = (qml.parent / "qmldir").read_text(encoding="utf-8").split()
        assert qml.name in listed, f"{qml.relative_to(ROOT)} is missing in its qmldir"
