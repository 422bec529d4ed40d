"""Reception's desk in its real window."""

from __future__ import annotations

from tests.ui.desk.conftest import open_desk

__all__ = ["open_desk"]
