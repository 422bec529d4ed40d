"""What holds for every test: Qt draws in memory, the same on every machine, and no test is timed."""

from __future__ import annotations

import gc
import os

from hypothesis import settings

import translations

# Before Qt is first imported. The basic loop keeps animations at their speed where no screen sets the pace.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("QSG_RENDER_LOOP", "basic")

translations.build()  # the screens of no test are older than their translations

settings.register_profile("house", deadline=None, print_blob=True)
settings.load_profile("house")

# As in the program: no worker destroys what belongs to the screen's thread. Between two tests nobody else is at work.
gc.disable()

_FULL_EVERY = 100
_tests_done = 0


def pytest_collection_finish() -> None:
    """Look no more through what stands before the first test: libraries, and the tests themselves."""
    gc.collect()
    gc.freeze()


def pytest_runtest_logfinish() -> None:
    """Collect garbage on the main thread, through everything now and then."""
    global _tests_done
    _tests_done += 1
    gc.collect(2 if _tests_done % _FULL_EVERY == 0 else 1)
