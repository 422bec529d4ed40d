"""A sample clinic in a scratch folder, with as many open visits as a measurement wants."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.app.folders import Folders
from kiosk.app.sample_clinic import fill_sample_clinic
from kiosk.app.stage import Stage
from kiosk.ui.patient.services import SampleVisit

SIZE = (1920, 1080)


@contextmanager
def open_stage(*, is_still: bool = False) -> Iterator[Stage]:
    """Open a kiosk with an empty sample clinic; the folder goes with it.

    Args:
        is_still: No motion.
    """
    with tempfile.TemporaryDirectory(prefix="antesala-bench-") as data:
        stage = Stage(Folders(Path(data)), size=SIZE, is_still=is_still)
        try:
            yield stage
        finally:
            stage.close()


def next_visits(stage: Stage) -> list[SampleVisit]:
    """Return an open visit for each procedure; those that were signed are followed by new ones."""
    house = stage.house
    return list(
        fill_sample_clinic(
            store=house.store, roster=house.roster, visits=house.visits, packs=house.packs, clock=house.clock
        )
    )
