"""A sample clinic in a scratch folder, with as many open visits as a measurement wants.

`python -m bench.clinic DIR` fills a folder and ends, for measurements of a kiosk that only opens what is there.
"""

from __future__ import annotations

import gc
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.app.folders import SAMPLE_CLINIC, Folders
from kiosk.app.house import open_house
from kiosk.app.sample_clinic import fill_sample_clinic
from kiosk.app.stage import Stage
from kiosk.clinic import read_clinic
from kiosk.ui.patient.services import SampleVisit, Voices

SIZE = (1920, 1080)


@contextmanager
def open_stage(
    data: Path | None = None, *, clinic: Path = SAMPLE_CLINIC, is_still: bool = False, voices: Voices | None = None
) -> Iterator[Stage]:
    """Open a kiosk.

    Args:
        data: A folder filled before; else a new sample clinic, whose folder goes with it.
        clinic: Another clinic's settings than the sample's.
        is_still: No motion.
        voices: What pages are read aloud with; nothing without.
    """
    with tempfile.TemporaryDirectory(prefix="antesala-bench-") as scratch:
        stage = Stage(Folders(data or Path(scratch), clinic), size=SIZE, is_still=is_still, voices=voices)
        gc.freeze()  # as a station does when it is ready
        try:
            yield stage
        finally:
            stage.close()


def next_visits(stage: Stage) -> list[SampleVisit]:
    """Return an open visit for each procedure; those that were signed are followed by new ones."""
    house = stage.house
    return list(
        fill_sample_clinic(
            store=house.store,
            roster=house.roster,
            visits=house.visits,
            packs=house.packs,
            clock=house.clock,
            languages=house.settings.languages,
        )
    )


def fill(data: Path) -> None:
    """Make a sample clinic in an empty folder."""
    folders = Folders(data)
    open_house(folders, read_clinic(folders.clinic)).close()


if __name__ == "__main__":
    fill(Path(sys.argv[1]))
