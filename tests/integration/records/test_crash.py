"""Kills, full disks, two processes at once: nothing committed is lost, nothing is half-written."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kiosk.errors import RecordsError
from kiosk.records.audit import verify
from kiosk.records.database import Database
from kiosk.records.key import KeyFile
from kiosk.records.opening import BALLAST, DATABASE
from kiosk.records.space import Ballast
from kiosk.records.store import Store
from kiosk.visit.encoding import sha256_hex
from kiosk.visit.events import HelpCalled
from kiosk.visit.fold import fold_all
from kiosk.visit.session import Document
from tests.integration.records.raw import raw
from tests.integration.records.visits import numbered, whole_visit

ROOT = Path(__file__).resolve().parents[3]
WRITER = Path(__file__).with_name("writer.py")
ROUNDS = 5


def start_writer(folder: Path, key_file: Path, visit_id: str, count: int = 0) -> subprocess.Popen[str]:
    """Start a process that appends to a visit, and prints each number once it is committed."""
    command = [sys.executable, str(WRITER), str(folder), str(key_file), visit_id, str(count)]
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}
    )


@pytest.fixture
def prepared_visit(store: Store) -> str:
    store.journal.append("v1", after_seq=0, events=whole_visit("v1", pack_hash=store.packs.keep(b"{}")))
    return "v1"


def test_whatever_was_said_to_be_kept_is_there_after_a_kill(
    store: Store, folder: Path, key: KeyFile, tmp_path: Path, prepared_visit: str
) -> None:
    store.close()
    draw = random.Random(1)
    said = 8
    for _ in range(ROUNDS):
        with start_writer(folder, tmp_path / "sample.key", prepared_visit) as writer:
            assert writer.stdout is not None
            for _line in range(draw.randrange(1, 60)):
                said = int(writer.stdout.readline())
            writer.send_signal(signal.SIGKILL)
            rest = writer.stdout.read().split("\n")[:-1]
        said = int(rest[-1]) if rest else said
        again = Store.open(folder, key)
        events = again.journal.events(prepared_visit)
        again.close()
        assert len(events) - said in (0, 1)  # one may be on disk that was not said any more
        assert fold_all(prepared_visit, events).seq == len(events)
        said = len(events)
    assert verify(folder, key).is_sound


def test_two_processes_at_once_wait_for_each_other(
    store: Store, folder: Path, key: KeyFile, tmp_path: Path, prepared_visit: str
) -> None:
    store.journal.append("v2", after_seq=0, events=whole_visit("v2", code="222222", pack_hash=store.packs.keep(b"{}")))
    writers = [start_writer(folder, tmp_path / "sample.key", visit_id, 100) for visit_id in (prepared_visit, "v2")]
    for writer in writers:
        out, _ = writer.communicate(timeout=30)
        assert (writer.returncode, out.count("\n")) == (0, 100)
    assert [len(store.journal.events(visit_id)) for visit_id in ("v1", "v2")] == [108, 108]
    assert store.has_changed() is True
    assert verify(folder, key).is_sound


def test_two_processes_that_open_an_empty_folder_at_once_share_one_key(tmp_path: Path) -> None:
    folder, key_file = tmp_path / "data", tmp_path / "sample.key"
    openers = [start_writer(folder, key_file, "", 0) for _ in range(3)]
    for opener in openers:
        out, _ = opener.communicate(timeout=30)
        assert (opener.returncode, out) == (0, "")
    assert verify(folder, KeyFile(key_file)).is_sound
    assert {path.name for path in folder.iterdir()} == {DATABASE, "keystore.json", BALLAST}


def limit_size(store: Store) -> None:
    """Let the file grow no further, so that SQLite finds the disk full."""
    pages = store._database._raw_rows("PRAGMA page_count")[0][0]
    store._database._raw_rows(f"PRAGMA max_page_count = {pages}")


def test_on_a_full_disk_a_step_is_kept_whole_or_not_at_all(
    store: Store, folder: Path, key: KeyFile, prepared_visit: str
) -> None:
    limit_size(store)
    scan = Document(sha256_hex(bytes(200_000)), "application/pdf", bytes(200_000))
    with pytest.raises(RecordsError) as caught:
        store.journal.append(
            prepared_visit, after_seq=8, events=numbered("v1", [HelpCalled()], after_seq=8), documents=[scan]
        )
    assert caught.value.code == "RECORDS-DISK-FULL"
    assert len(store.journal.events(prepared_visit)) == 8
    store._database._raw_rows("PRAGMA max_page_count = 1000000")
    store.journal.append(
        prepared_visit, after_seq=8, events=numbered("v1", [HelpCalled()], after_seq=8), documents=[scan]
    )
    assert verify(folder, key).entries == 9


class LiftingBallast(Ballast):
    """A ballast whose room is the pages that SQLite was forbidden."""

    database: Database

    def give_up(self) -> bool:
        self.database._raw_rows("PRAGMA max_page_count = 1000000")
        return super().give_up()


def test_the_ballast_lets_the_visit_go_on_once(store: Store, folder: Path, prepared_visit: str) -> None:
    ballast = LiftingBallast(folder / BALLAST)
    ballast.database = store._database
    store._database._ballast = ballast
    limit_size(store)
    scan = Document(sha256_hex(bytes(200_000)), "application/pdf", bytes(200_000))
    store.journal.append(
        prepared_visit, after_seq=8, events=numbered("v1", [HelpCalled()], after_seq=8), documents=[scan]
    )
    assert store.documents.document(scan.sha256) == scan
    assert not (folder / BALLAST).exists()
    limit_size(store)
    more = Document(sha256_hex(bytes(300_000)), "application/pdf", bytes(300_000))
    store._database._ballast = Ballast(folder / BALLAST)  # nothing is left to give up
    with pytest.raises(RecordsError) as caught:
        store.journal.append(
            prepared_visit, after_seq=9, events=numbered("v1", [HelpCalled()], after_seq=9), documents=[more]
        )
    assert caught.value.code == "RECORDS-DISK-FULL"


def test_the_ballast_is_taken_in_again_at_the_next_start(store: Store, folder: Path, key: KeyFile) -> None:
    assert Ballast(folder / BALLAST).give_up()
    assert not Ballast(folder / BALLAST).give_up()
    Store.open(folder, key).close()
    assert (folder / BALLAST).stat().st_size == 1_000_000


def test_damage_found_while_reading_is_named(store: Store, folder: Path, key: KeyFile, prepared_visit: str) -> None:
    store.close()
    with raw(folder, key) as connection:
        root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'entry'").fetchone()[0]
    data = bytearray((folder / DATABASE).read_bytes())
    data[root * 4096 - 1] ^= 1
    (folder / DATABASE).write_bytes(data)
    again: Any = Store.open(folder, key)
    with pytest.raises(RecordsError) as caught:
        again.journal.events(prepared_visit)
    assert caught.value.code == "RECORDS-DAMAGED"
    assert f"page {root}" in caught.value.what
    again.close()
