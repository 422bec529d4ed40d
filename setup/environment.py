"""The virtual environment: made once, filled from the lock, left alone while the lock stays the same."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
from pathlib import Path

from interpreter import is_fit, version_of
from problem import SetUpError

_NEEDED_BYTES = 1_900_000_000  # 1.1 GB unpacked, the downloads beside it, and some air


def python_in(place: Path) -> Path:
    """Names the interpreter of a virtual environment.

    Args:
        place: The environment's folder.
    """
    return place / "Scripts" / "python.exe" if os.name == "nt" else place / "bin" / "python"


def stamp_for(lock: Path, place: Path, version: tuple[int, int]) -> str:
    """Says in one text what an environment was made from: a change of any part of it asks for work.

    Args:
        lock: The lock file.
        place: The environment's folder (its scripts name it, so that a moved one is broken).
        version: The Python it was made with.
    """
    facts = {
        "lock": hashlib.sha256(lock.read_bytes()).hexdigest(),
        "place": str(place.resolve()),
        "python": list(version),
    }
    return json.dumps(facts, sort_keys=True)


def must_be_made_anew(place: Path, old_stamp: str | None, version: tuple[int, int] | None) -> bool:
    """Tells whether the environment cannot be kept: none there, broken, moved, or of a Python that no longer fits.

    Args:
        place: The environment's folder.
        old_stamp: What it was made from, None where nobody wrote it down.
        version: What its interpreter says of itself, None where it does not run.
    """
    if version is None or not is_fit(version):
        return True
    return old_stamp is not None and json.loads(old_stamp).get("place") != str(place.resolve())


def make_ready(place: Path, lock: Path, python: str, log: Path) -> bool:
    """Makes the environment and installs the lock, or does nothing where all is in place.

    Args:
        place: The environment's folder.
        lock: File of pinned packages with hashes.
        python: The interpreter to make it with.
        log: File that the installer's output goes to.

    Returns:
        Whether anything had to be done.

    Raises:
        SetUpError: No room, no network, or a package that does not match its hash.
    """
    stamp = place / "antesala-stamp.json"
    old_stamp = stamp.read_text(encoding="utf-8") if stamp.exists() else None
    version = version_of(str(python_in(place)))
    if must_be_made_anew(place, old_stamp, version):
        _make(place, python, log)
        version = version_of(str(python_in(place)))
    if version is None:
        raise SetUpError(f"The new environment in {place} does not run.", "rm -rf .venv; make setup")
    new_stamp = stamp_for(lock, place, version)
    if old_stamp == new_stamp and stamp.exists():
        return False
    _fill(place, lock, log)
    _prove(place)
    stamp.write_text(new_stamp, encoding="utf-8")
    return True


def _make(place: Path, python: str, log: Path) -> None:
    free_bytes = shutil.disk_usage(place.parent).free
    if free_bytes < _NEEDED_BYTES:
        raise SetUpError(
            f"Only {free_bytes // 1_000_000} MB are free in {place.parent}.",
            f"Free {_NEEDED_BYTES // 1_000_000} MB, then: make setup",
        )
    print(f"Making the virtual environment in {place.name} ...", flush=True)
    shutil.rmtree(place, ignore_errors=True)
    _run([python, "-m", "venv", str(place)], log)


def _fill(place: Path, lock: Path, log: Path) -> None:
    print(f"Installing the packages of {lock.name} (about 430 MB the first time) ...", flush=True)
    pip = [
        str(python_in(place)),
        "-m",
        "pip",
        "--disable-pip-version-check",
        "--no-input",
        "install",
        "--progress-bar=off",
    ]
    _run([*pip, "--require-hashes", "--only-binary", ":all:", "-r", str(lock)], log)


def _prove(place: Path) -> None:
    """Loads Qt once, so that a library of the system that nobody foresaw is named here and not by an abort later."""
    probe = [str(python_in(place)), "-c", "from PySide6 import QtQuick, QtSvg"]
    done = subprocess.run(probe, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if done.returncode != 0:
        last_line = (done.stdout.strip().splitlines() or ["no word of why"])[-1]
        raise SetUpError(
            f"Qt does not load: {last_line}", "Install the system package that holds this library, then: make setup"
        )


def _run(command: list[str], log: Path) -> None:
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    log.parent.mkdir(parents=True, exist_ok=True)
    log.write_text(done.stdout, encoding="utf-8")
    if done.returncode != 0:
        raise explain_pip(done.stdout, log)


def explain_pip(output: str, log: Path) -> SetUpError:
    """Turns the installer's failure into one line and what to do.

    Args:
        output: What it printed.
        log: Where the whole output stands.
    """
    if "No space left on device" in output:
        return SetUpError("The disk is full.", f"Free {_NEEDED_BYTES // 1_000_000} MB, then: make setup")
    if "DO NOT MATCH THE HASHES" in output:
        return SetUpError(
            "A package that was offered is not the one in the lock, and was refused.",
            f"Do not go round it: see {log}, and ask who keeps your package mirror.",
        )
    if "CERTIFICATE_VERIFY_FAILED" in output:
        return SetUpError(
            "The package index's certificate is not trusted here; a proxy may stand in between.",
            "Name your network's certificate file: PIP_CERT=/path/to/certificates.pem make setup",
        )
    # Without a network pip ends in "No matching distribution", so the network's own words come first.
    network_signs = ("Failed to establish a new connection", "name resolution", "Connection refused", "timed out")
    if any(sign in output for sign in (*network_signs, "ProxyError", "NewConnectionError")):
        return SetUpError(
            "The package index cannot be reached.", f"Check network and proxy, then: make setup (see {log})"
        )
    if "No matching distribution" in output:
        return SetUpError(
            "The package index offers no build of a package for this machine, or was not reached.",
            f"Needed: network; glibc 2.34 (on ARM 2.39), macOS 13 or Windows 10. The package's name is in {log}.",
        )
    return SetUpError(f"The packages could not be installed; the installer's words are in {log}.", "Then: make setup")
