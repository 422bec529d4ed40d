"""The system's packages that Qt, the virtual environment and the tests need: which are missing, and how to get them.

What is missing is found by loading each shared library, which holds on every Linux. Only Debian and its children are
helped to install; elsewhere the libraries are named and the set-up goes on.

Source: found by trying in bare Debian systems; Qt's own list is at https://doc.qt.io/qt-6/linux-requirements.html.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from problem import SetUpError

# Shared library -> Debian package. The old name libglib2.0-0 still stands for libglib2.0-0t64 on newer systems.
LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libbrotlidec.so.1": "libbrotli1",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",  # there by chance on a bare Debian 12, not on 13
    # A window on X11
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    # A window on Wayland
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
# Shared library -> Debian package, for reading aloud: Qt Multimedia's first two, then what makes and packs the sound.
FOR_SPEECH = {
    "libpulse.so.0": "libpulse0",
    "libXrandr.so.2": "libxrandr2",
    "libespeak-ng.so.1": "libespeak-ng1",
    "libsndfile.so.1": "libsndfile1",
}
# File or program -> Debian package, for the tests alone. Those of printing run a CUPS of their own; those of the form
# run veraPDF, whose front end is compiled as it starts, so that Java comes as a development kit.
FOR_TESTS = {
    "/usr/sbin/cupsd": "cups-daemon",
    "/usr/bin/lp": "cups-client",
    "/usr/share/cups/mime/mime.convs": "cups-core-drivers",
    "javac": "default-jdk-headless",
}
_PACKAGES = {**LIBRARIES, **FOR_SPEECH, **FOR_TESTS}
_LOCK_WAIT_S = 120


@dataclass(frozen=True)
class Host:
    """What decides how missing packages get here.

    Attributes:
        is_linux: Whether this is Linux at all.
        has_apt: Whether apt-get is there (Debian, Ubuntu and their children).
        prefix: What to put before a command to run it as root; None where that is not possible without asking.
    """

    is_linux: bool
    has_apt: bool
    prefix: tuple[str, ...] | None


def this_host() -> Host:
    """Looks at the machine the set-up runs on."""
    if not sys.platform.startswith("linux"):
        return Host(is_linux=False, has_apt=False, prefix=None)
    return Host(is_linux=True, has_apt=shutil.which("apt-get") is not None, prefix=_root_prefix())


def _root_prefix() -> tuple[str, ...] | None:
    if os.geteuid() == 0:
        return ()
    sudo = shutil.which("sudo")
    if sudo and subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode == 0:
        return (sudo, "-n")
    return None


def missing_libraries() -> list[str]:
    """Names the shared libraries of `LIBRARIES` and `FOR_SPEECH` that do not load."""
    return [name for name in (*LIBRARIES, *FOR_SPEECH) if not _loads(name)]


def missing_for_tests() -> list[str]:
    """Names the files and programs of `FOR_TESTS` that are not there."""
    return [name for name in FOR_TESTS if not Path(name).exists() and shutil.which(name) is None]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def venv_package(python: str) -> str | None:
    """Names Debian's package for making virtual environments, where it is missing.

    Args:
        python: Path of the interpreter that will make the environment.

    Returns:
        The package (`python3.11-venv`), or None where nothing is missing.
    """
    probe = "import ensurepip, venv, sys; print(sys.version_info[1])"
    if subprocess.run([python, "-c", probe], capture_output=True, check=False).returncode == 0:
        return None
    answer = subprocess.run(
        [python, "-c", "import sys; print('python%d.%d-venv' % sys.version_info[:2])"],
        capture_output=True,
        text=True,
        check=True,
    )
    return answer.stdout.strip()


def provide(host: Host, missing: list[str], venv: str | None, log: Path) -> list[str]:
    """Installs what is missing where that is possible, else says what is needed.

    Args:
        host: The machine.
        missing: Names out of `LIBRARIES`, `FOR_SPEECH` and `FOR_TESTS`.
        venv: Debian's package for virtual environments where it is missing.
        log: File that apt's output goes to.

    Returns:
        Lines to show: what was installed, or what a person may still have to install.

    Raises:
        SetUpError: On Debian, when the packages cannot be installed from here; on others, when Python cannot make
            virtual environments.
    """
    if not host.is_linux or not (missing or venv):
        return []
    packages = [*([venv] if venv else []), *(_PACKAGES[name] for name in missing)]
    if not host.has_apt:
        if venv:
            raise SetUpError("This Python cannot make virtual environments.", "Install its venv and ensurepip parts.")
        return [f"Install with your system's package manager, or {lost}: {', '.join(m)}" for lost, m in _lost(missing)]
    if host.prefix is None and not venv and set(missing) <= set(FOR_SPEECH):
        return [f"Reading aloud needs packages of the system, and installing them needs root: {by_hand(packages)}"]
    if host.prefix is None:
        raise SetUpError(
            "Some of the system's packages are missing, and installing them needs root.", by_hand(packages)
        )
    try:
        _install(host.prefix, packages, log)
    except SetUpError as problem:
        if venv or not set(missing) <= set(FOR_SPEECH):
            raise
        return [f"Nothing is read aloud until these are installed: {by_hand(packages)}", str(problem)]
    return [f"Installed from the system's packages: {', '.join(packages)}"]


def _lost(missing: list[str]) -> list[tuple[str, list[str]]]:
    """Says what does not work without which of the missing libraries and programs."""
    groups = (
        ("no window will open", LIBRARIES),
        ("nothing is read aloud", FOR_SPEECH),
        ("the tests of printing or of the form fail", FOR_TESTS),
    )
    found = [(lost, [name for name in missing if name in group]) for lost, group in groups]
    return [(lost, names) for lost, names in found if names]


def by_hand(packages: list[str]) -> str:
    """Makes the one line that a person with root's rights can copy.

    Args:
        packages: Debian package names.
    """
    names = " ".join(packages)
    return f"sudo sh -c 'apt-get update && apt-get install -y --no-install-recommends {names}'"


def _install(prefix: tuple[str, ...], packages: list[str], log: Path) -> None:
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", f"DPkg::Lock::Timeout={_LOCK_WAIT_S}"]
    install = [*apt, "install", "-y", "--no-install-recommends", *packages]
    print(f"Installing from the system's packages: {' '.join(packages)}", flush=True)
    output, succeeded = _run(install)
    if not succeeded and lists_are_stale(output):
        updated, _ = _run([*apt, "update"])
        output, succeeded = _run(install)
        output = updated + output
    log.parent.mkdir(parents=True, exist_ok=True)
    log.write_text(output, encoding="utf-8")
    if not succeeded:
        raise explain_apt(output, packages, log)


def _run(command: list[str]) -> tuple[str, bool]:
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    return done.stdout, done.returncode == 0


def lists_are_stale(output: str) -> bool:
    """Tells from apt's words whether its package lists are empty or old, so that an update is worth a try.

    Args:
        output: What `apt-get install` printed.
    """
    return any(
        sign in output
        for sign in ("Unable to locate package", "has no installation candidate", "404", "Failed to fetch")
    )


def explain_apt(output: str, packages: list[str], log: Path) -> SetUpError:
    """Turns apt's failure into one line and what to do.

    Args:
        output: What apt-get printed.
        packages: The packages it was to install.
        log: Where the whole output stands.
    """
    if "Could not get lock" in output or "is another process using it" in output:
        return SetUpError("Another program is installing packages just now.", "Wait until it is done, then: make setup")
    if "No space left on device" in output or "You don't have enough free space" in output:
        return SetUpError("The disk is full.", "Free about 1 GB, then: make setup")
    if any(sign in output for sign in ("Temporary failure resolving", "Could not connect", "Failed to fetch")):
        return SetUpError("The system's package server cannot be reached.", "Check the network, then: make setup")
    return SetUpError(f"apt-get failed; its words are in {log}.", f"Try by hand: {by_hand(packages)}")
