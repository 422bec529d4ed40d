"""Opening the store: made when empty, refused with a reason when something is not right, nothing overwritten."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from threading import Thread

import pytest

from kiosk.errors import RecordsError
from kiosk.records import schema
from kiosk.records.key import KeyFile, Passphrase
from kiosk.records.keystore import NAME
from kiosk.records.opening import BALLAST, DATABASE
from kiosk.records.store import Store
from tests.integration.records.raw import raw
from tests.integration.records.test_audit import flip_bit
from tests.integration.records.visits import whole_visit


def refusal(folder: Path, key: KeyFile) -> str:
    """Open, expect a refusal that changes no file, and return its code."""
    before = contents(folder)
    with pytest.raises(RecordsError) as caught:
        Store.open(folder, key)
    assert contents(folder) == before
    assert caught.value.remedy
    return caught.value.code


def contents(folder: Path) -> dict[str, bytes]:
    log = (f"{DATABASE}-wal", f"{DATABASE}-shm")
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.name not in log}


@pytest.fixture
def closed(folder: Path, key: KeyFile) -> Path:
    """A folder with one visit, closed."""
    store = Store.open(folder, key)
    store.journal.append("v1", after_seq=0, events=whole_visit("v1"))
    store.close()
    return folder


def test_an_empty_folder_gets_database_keystore_and_ballast(folder: Path, key: KeyFile) -> None:
    Store.open(folder, key).close()
    assert {path.name for path in folder.iterdir()} == {DATABASE, NAME, BALLAST}


def test_what_was_kept_is_there_at_the_next_opening(closed: Path, key: KeyFile) -> None:
    store = Store.open(closed, key)
    assert len(store.journal.events("v1")) == 8
    store.close()


def test_the_pepper_stays_the_same_and_is_not_the_key(closed: Path, key: KeyFile, tmp_path: Path) -> None:
    first, second = Store.open(closed, key), Store.open(closed, key)
    other = Store.open(tmp_path / "other", KeyFile(tmp_path / "other.key"))
    assert first.pepper == second.pepper
    assert first.pepper != other.pepper
    assert len(first.pepper) == 32
    for store in (first, second, other):
        store.close()


def test_settings_that_keep_every_commit_are_on(folder: Path, key: KeyFile) -> None:
    store = Store.open(folder, key)
    names = ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "temp_store", "busy_timeout")
    values = [store._database._raw_rows(f"PRAGMA {name}")[0][0] for name in names]
    with store._database.read() as connection:
        reading = [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in names]
    store.close()
    assert values == reading == ["wal", 2, 1, 1, 2, 5000]


def test_a_wrong_key_is_refused(closed: Path, tmp_path: Path) -> None:
    other = KeyFile(tmp_path / "other.key")
    other.begin()
    assert refusal(closed, other) == "RECORDS-WRONG-KEY"


def test_a_wrong_passphrase_is_refused_and_the_right_one_opens(folder: Path) -> None:
    Store.open(folder, Passphrase("correct sample words")).close()
    with pytest.raises(RecordsError) as caught:
        Store.open(folder, Passphrase("other sample words"))
    assert caught.value.code == "RECORDS-WRONG-KEY"
    Store.open(folder, Passphrase("correct sample words")).close()


def test_another_way_of_locking_is_named(closed: Path) -> None:
    with pytest.raises(RecordsError) as caught:
        Store.open(closed, Passphrase("sample words"))
    assert caught.value.code == "RECORDS-OTHER-KEY-SOURCE"
    assert "key-file" in caught.value.what


def test_a_lost_key_file_is_not_replaced(closed: Path, tmp_path: Path) -> None:
    assert refusal(closed, KeyFile(tmp_path / "lost.key")) == "RECORDS-KEY-UNAVAILABLE"
    assert not (tmp_path / "lost.key").exists()


def test_a_lost_keystore_is_not_replaced(closed: Path, key: KeyFile) -> None:
    (closed / NAME).unlink()
    assert refusal(closed, key) == "RECORDS-KEYSTORE-MISSING"


def test_a_lost_database_is_not_replaced_by_an_empty_one(closed: Path, key: KeyFile) -> None:
    (closed / DATABASE).unlink()
    assert refusal(closed, key) == "RECORDS-DATABASE-MISSING"


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"format": 2}', "\x00\xff"])
def test_a_damaged_keystore_is_refused(closed: Path, key: KeyFile, text: str) -> None:
    (closed / NAME).write_text(text, encoding="latin-1")
    assert refusal(closed, key) == "RECORDS-KEYSTORE-DAMAGED"


def test_a_keystore_with_weakened_settings_is_refused(closed: Path, key: KeyFile) -> None:
    content = json.loads((closed / NAME).read_text())
    content["settings"] = {"passes": 1}
    (closed / NAME).write_text(json.dumps(content))
    assert refusal(closed, key) == "RECORDS-WRONG-KEY"


def test_a_plain_database_in_its_place_is_refused(closed: Path, key: KeyFile) -> None:
    (closed / DATABASE).unlink()
    with sqlite3.connect(closed / DATABASE) as connection:
        connection.execute("CREATE TABLE entry (position INTEGER)")
    connection.close()
    assert refusal(closed, key) == "RECORDS-NOT-A-DATABASE"


def test_anything_else_in_its_place_is_refused(closed: Path, key: KeyFile) -> None:
    (closed / DATABASE).write_bytes(b"a letter of 20,000 bytes" * 1000)
    assert refusal(closed, key) == "RECORDS-NOT-A-DATABASE"


def test_the_database_of_another_clinic_is_refused(closed: Path, key: KeyFile, tmp_path: Path) -> None:
    Store.open(tmp_path / "other", KeyFile(tmp_path / "other.key")).close()
    (tmp_path / "other" / DATABASE).replace(closed / DATABASE)
    assert refusal(closed, key) == "RECORDS-NOT-A-DATABASE"


def test_a_flipped_bit_in_the_first_page_is_damage_and_not_a_wrong_key(closed: Path, key: KeyFile) -> None:
    flip_bit(closed / DATABASE, page=1)
    assert refusal(closed, key) == "RECORDS-DAMAGED"


def test_a_flipped_bit_in_any_page_is_found_and_the_page_named(closed: Path, key: KeyFile) -> None:
    sound = (closed / DATABASE).read_bytes()
    found = []
    for page in range(2, len(sound) // 4096 + 1):
        flip_bit(closed / DATABASE, page=page)
        try:
            store = Store.open(closed, key)
        except RecordsError as error:
            found.append(error)
        else:
            try:
                assert store.journal.events("v1")[0].seq == 1
            except RecordsError as error:
                found.append(error)
            store.close()
        (closed / DATABASE).write_bytes(sound)
    assert found
    assert {error.code for error in found} == {"RECORDS-DAMAGED"}
    assert all("page" in error.what for error in found)


def test_a_database_from_a_newer_version_is_refused(closed: Path, key: KeyFile) -> None:
    with raw(closed, key) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    assert refusal(closed, key) == "RECORDS-NEWER-VERSION"


def test_a_file_where_the_folder_should_be_is_refused(tmp_path: Path, key: KeyFile) -> None:
    (tmp_path / "data").write_text("not a folder")
    with pytest.raises(RecordsError) as caught:
        Store.open(tmp_path / "data", key)
    assert caught.value.code == "RECORDS-NOT-WRITABLE"
    assert (tmp_path / "data").read_text() == "not a folder"


def test_a_writer_that_does_not_let_go_is_told_after_waiting(closed: Path, key: KeyFile) -> None:
    store = Store.open(closed, key, busy_timeout_ms=50)
    with raw(closed, key) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(RecordsError) as caught:
            store.packs.keep(b"{}")
        assert len(store.journal.events("v1")) == 8  # reading goes on meanwhile
        other.execute("ROLLBACK")
    assert caught.value.code == "RECORDS-BUSY"
    store.packs.keep(b"{}")
    store.close()


def test_a_store_opened_on_one_thread_works_on_others(folder: Path, key: KeyFile) -> None:
    opened: list[Store] = []
    worker = Thread(target=lambda: opened.append(Store.open(folder, key)))
    worker.start()
    worker.join()
    store = opened[0]

    def write(number: int) -> None:
        visit_id = f"v{number}"
        store.journal.append(visit_id, after_seq=0, events=whole_visit(visit_id, code=f"{number:06}"))

    writers = [Thread(target=write, args=(number,)) for number in range(8)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert [len(store.journal.events(f"v{n}")) for n in range(8)] == [8] * 8
    assert len(store.summaries.open_visits()) == 8
    store.close()


def test_only_what_others_wrote_is_news(closed: Path, key: KeyFile) -> None:
    one, other = Store.open(closed, key), Store.open(closed, key)
    one.has_changed()
    one.packs.keep(b"{}")
    assert one.has_changed() is False
    assert other.has_changed() is True
    assert other.has_changed() is False
    one.close()
    other.close()


def test_too_little_room_is_told_before_a_visit(closed: Path, key: KeyFile) -> None:
    store = Store.open(closed, key)
    store.require_free_space(1)
    with pytest.raises(RecordsError) as caught:
        store.require_free_space(store.free_bytes() * 2)
    assert caught.value.code == "RECORDS-LOW-SPACE"
    store.close()


def test_the_program_knows_every_revision_there_is() -> None:
    files = sorted(path.stem for path in (schema.MIGRATIONS / "versions").glob("r*.py"))
    assert [name[1:5] for name in files] == list(schema.REVISIONS)
