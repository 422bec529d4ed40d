"""Appends to a visit until it is killed, or a number of times; prints each number once it is committed.

Arguments: the folder, the key file, the visit (empty: only opens the store), how often (0: for ever).
"""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path

from kiosk.records.key import KeyFile
from kiosk.records.store import Store
from kiosk.visit.events import HelpCalled
from tests.integration.records.visits import numbered


def main(folder: Path, key_file: Path, visit_id: str, times: int) -> None:
    store = Store.open(folder, KeyFile(key_file))
    if visit_id:
        seq = len(store.journal.events(visit_id))
        for _ in range(times) if times else count():
            store.journal.append(visit_id, after_seq=seq, events=numbered(visit_id, [HelpCalled()], after_seq=seq))
            seq += 1
            print(seq, flush=True)  # noqa: T201
    store.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], int(sys.argv[4]))
