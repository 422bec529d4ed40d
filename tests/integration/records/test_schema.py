"""Migrations: what they make is what the program expects, a copy is kept first, a failure leaves nothing."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import sqlcipher3
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine

from kiosk.errors import BugError, RecordsError
from kiosk.records import schema
from kiosk.records.audit import verify
from kiosk.records.database import connect
from kiosk.records.key import KeyFile
from kiosk.records.keystore import NAME
from kiosk.records.opening import DATABASE
from kiosk.records.store import Store
from kiosk.records.tables import metadata
from tests.integration.records.raw import file_key, raw
from tests.integration.records.visits import whole_visit

NOW = schema.REVISIONS[-1]
NEW = f"{int(NOW) + 1:04}"
NEXT = """
import sqlalchemy as sa
from alembic import op

revision = "{new}"
down_revision = "{now}"


def upgrade() -> None:
    with op.batch_alter_table("patient") as table:
        table.add_column(sa.Column("height_mm", sa.Integer))
    {then}
"""


@pytest.fixture
def closed(folder: Path, key: KeyFile) -> Path:
    """A folder of today's revision with one visit, closed."""
    store = Store.open(folder, key)
    pack_hash = store.packs.keep(b"{}")
    store.journal.append("v1", after_seq=0, events=whole_visit("v1", pack_hash=pack_hash))
    store.close()
    return folder


def next_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, then: str = "") -> None:
    """Let the program be one revision ahead."""
    migrations = tmp_path / "migrations"
    shutil.copytree(schema.MIGRATIONS, migrations, ignore=shutil.ignore_patterns("__pycache__"))
    (migrations / "versions" / f"r{NEW}_height.py").write_text(NEXT.format(then=then, new=NEW, now=NOW))
    monkeypatch.setattr(schema, "MIGRATIONS", migrations)
    monkeypatch.setattr(schema, "REVISIONS", (*schema.REVISIONS, NEW))


def columns(folder: Path, key: KeyFile) -> set[str]:
    with raw(folder, key) as connection:
        return {row[1] for row in connection.execute("PRAGMA table_info(patient)")}


def test_migrations_make_the_tables_that_the_program_expects(closed: Path, key: KeyFile) -> None:
    engine = create_engine(
        "sqlite://", module=sqlcipher3, creator=lambda: connect(closed / DATABASE, file_key(closed, key))
    )
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []
    engine.dispose()


def test_an_older_database_is_migrated_and_a_copy_kept_first(
    closed: Path, key: KeyFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    next_version(tmp_path, monkeypatch)
    store = Store.open(closed, key)
    assert len(store.journal.events("v1")) == 8
    store.close()
    assert "height_mm" in columns(closed, key)
    copy = tmp_path / "restored"
    copy.mkdir()
    shutil.copy(closed / f"antesala-before-{NEW}-was-{NOW}.db", copy / DATABASE)
    shutil.copy(closed / NAME, copy / NAME)
    monkeypatch.undo()
    assert verify(copy, key).entries == 8


def test_a_migration_that_fails_leaves_the_database_as_it_was(
    closed: Path, key: KeyFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    next_version(tmp_path, monkeypatch, then='op.execute("INSERT INTO nowhere VALUES (1)")')
    with pytest.raises(RecordsError) as caught:
        Store.open(closed, key)
    assert caught.value.code == "RECORDS-FAILED"
    monkeypatch.undo()
    assert "height_mm" not in columns(closed, key)
    assert verify(closed, key).is_sound


def test_a_table_that_is_rebuilt_keeps_the_rows_that_refer_to_it(
    closed: Path, key: KeyFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rebuild = """
    op.execute("CREATE TABLE note (patient_id TEXT REFERENCES patient (id) ON DELETE CASCADE)")
    op.execute("INSERT INTO patient VALUES ('p1', 'Sample', 'One', 'one', 'sample', 'R-1', '1958-03-07', '', NULL)")
    op.execute("INSERT INTO note VALUES ('p1')")
    with op.batch_alter_table("patient", recreate="always") as table:
        table.drop_column("height_mm")
    """
    next_version(tmp_path, monkeypatch, then=rebuild)
    Store.open(closed, key).close()
    with raw(closed, key) as connection:
        assert connection.execute("SELECT patient_id FROM note").fetchall() == [("p1",)]


def test_a_migration_that_leaves_a_row_without_its_partner_is_undone(
    closed: Path, key: KeyFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dangling = """
    op.execute("CREATE TABLE note (patient_id TEXT REFERENCES patient (id))")
    op.execute("INSERT INTO note VALUES ('nobody')")
    """
    next_version(tmp_path, monkeypatch, then=dangling)
    with pytest.raises(BugError) as caught:
        Store.open(closed, key)
    assert caught.value.code == "RECORDS-MIGRATION"
    assert "height_mm" not in columns(closed, key)


def test_looking_only_migrates_nothing(
    closed: Path, key: KeyFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    next_version(tmp_path, monkeypatch)
    with pytest.raises(RecordsError) as caught:
        verify(closed, key)
    assert caught.value.code == "RECORDS-OLDER-VERSION"
    assert "height_mm" not in columns(closed, key)
