"""Pinned packs: kept once, checked when read."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.errors import RecordsError
from kiosk.records.key import KeyFile
from kiosk.records.store import Store
from kiosk.visit.encoding import sha256_hex
from tests.integration.records.raw import raw

PACK = '{"id":"lumbar_rhizolysis","words":"¿Qué?"}'.encode()


def test_a_pack_comes_back_byte_by_byte_under_its_hash(store: Store) -> None:
    assert store.packs.keep(PACK) == sha256_hex(PACK)
    assert store.packs.get(sha256_hex(PACK)) == PACK


def test_the_same_pack_is_kept_once(store: Store, folder: Path, key: KeyFile) -> None:
    assert store.packs.keep(PACK) == store.packs.keep(PACK)
    with raw(folder, key) as connection:
        assert connection.execute("SELECT count(*) FROM pack").fetchone() == (1,)


def test_an_edited_pack_stands_beside_the_one_that_visits_began_with(store: Store) -> None:
    old, new = store.packs.keep(PACK), store.packs.keep(PACK + b" ")
    assert (store.packs.get(old), store.packs.get(new)) == (PACK, PACK + b" ")


def test_a_pack_that_is_not_kept_is_told_apart(store: Store) -> None:
    with pytest.raises(RecordsError) as caught:
        store.packs.get("0" * 64)
    assert caught.value.code == "RECORDS-PACK-MISSING"


def test_a_changed_pack_is_not_handed_out(store: Store, folder: Path, key: KeyFile) -> None:
    sha256 = store.packs.keep(PACK)
    with raw(folder, key) as connection:
        connection.execute("UPDATE pack SET data = x'00'")
    with pytest.raises(RecordsError) as caught:
        store.packs.get(sha256)
    assert caught.value.code == "RECORDS-PACK-DAMAGED"
