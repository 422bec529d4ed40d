"""A kiosk in a process of its own, for tests that kill it: opens the clinic, plays a sample visit, tells every screen.

Usage: ``kiosk_process.py DATA CLINIC PROCEDURE UNTIL [die-signed]``. Each line is the screen that shows, written when
it shows, so that everything before it was said to be kept.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

os.environ.update(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software", QSG_RENDER_LOOP="basic")

from kiosk.app.folders import Folders
from kiosk.app.stage import Stage
from kiosk.ui.demo.visitor import Visitor


def tell(visitor: Visitor) -> None:
    sys.stdout.write("/".join(visitor.mark) + "\n")
    sys.stdout.flush()


def die_once_signed(stage: Stage, code: str) -> None:
    """End without a word at the moment the signature is on disk, before its form is even begun."""
    journal = stage.house.store.journal
    visit_id = next(stage.visit_id(sample) for sample in stage.samples if sample.code == code)
    append = journal.append

    def append_and_die(*args: object, **kwargs: object) -> None:
        append(*args, **kwargs)  # type: ignore[arg-type]
        if any(type(event.fact).__name__ == "Signed" for event in journal.events(visit_id)):
            os.kill(os.getpid(), signal.SIGKILL)

    journal.append = append_and_die  # type: ignore[method-assign]


def main(data: str, clinic: str, procedure: str, until: str, *wishes: str) -> None:
    stage = Stage(Folders(Path(data), Path(clinic)), size=(1366, 768), is_still=True)
    sample = next(one for one in stage.samples if stage.procedure_of(one) == procedure)
    if "die-signed" in wishes:
        die_once_signed(stage, sample.code)
    visitor = stage.visitor(sample)
    visitor.go_to("Birthday")
    visitor.do_screen()
    tell(visitor)
    while visitor.mark[0] != until:
        visitor.look()
        visitor.do_screen()
        tell(visitor)
    stage.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
