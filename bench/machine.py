"""Says on what the figures were measured, and how busy it was with other work."""

from __future__ import annotations

import os
import platform
from importlib.metadata import version
from pathlib import Path


def describe_machine() -> str:
    """Return processor, cores, system, Python and Qt in one line."""
    python, qt = platform.python_version(), version("PySide6_Essentials")
    return f"{_processor()}, {os.cpu_count()} cores, {platform.platform()}, Python {python}, PySide6 {qt}"


def load() -> str:
    """Return the load averages where the system has them: above 0 at the start, something else was running too."""
    if not hasattr(os, "getloadavg"):
        return "unknown"
    return ", ".join(f"{average:.2f}" for average in os.getloadavg()) + " (1, 5, 15 minutes)"


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    if info.exists():
        for line in info.read_text(encoding="utf-8", errors="replace").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()
