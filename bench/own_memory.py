"""Memory of this process and of its children, shared pages counted by their share where the system says so."""

from __future__ import annotations

import psutil

_BYTES_PER_MB = 1e6


def own_mb() -> float:
    """Return what this process takes, in MB: PSS on Linux, the unique part (USS) elsewhere."""
    return _mb(psutil.Process())


def children_mb() -> float:
    """Return what the processes that it started take, in MB."""
    return sum(_mb(child) for child in psutil.Process().children(recursive=True))


def _mb(process: psutil.Process) -> float:
    memory = process.memory_full_info()
    return float(getattr(memory, "pss", memory.uss)) / _BYTES_PER_MB
