"""The doctor's desk opens as every desk does."""

from __future__ import annotations

from tests.ui.desk.conftest import open_desk

__all__ = ["open_desk"]
