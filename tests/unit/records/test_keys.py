"""Key sources: what each makes, gives back, and refuses."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from kiosk.errors import RecordsError
from kiosk.records import keystore
from kiosk.records.key import KeyFile, Passphrase, Settings, SystemdCredential
from kiosk.records.windows_key import WindowsDataProtection

CHEAP: Settings = {"salt": "00" * 16, "memory_kib": 64, "passes": 1, "lanes": 1}

FAKE_SYSTEMD_CREDS = """#!/bin/sh
# Turns around what it is given, in place of the machine's own secret.
case "$1" in
    encrypt) rev ;;
    decrypt) rev < "$3" ;;
esac
"""

BROKEN_SYSTEMD_CREDS = "#!/bin/sh\nexit 1\n"


def put_on_path(folder: Path, script: str, monkeypatch: pytest.MonkeyPatch) -> None:
    folder.mkdir()
    command = folder / "systemd-creds"
    command.write_text(script)
    command.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)


def code_of(source: KeyFile | SystemdCredential | Passphrase | WindowsDataProtection, settings: Settings) -> str:
    with pytest.raises(RecordsError) as caught:
        source.locking_key(settings)
    return caught.value.code


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_a_key_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    KeyFile(tmp_path / "sample.key").begin()
    assert stat.S_IMODE((tmp_path / "sample.key").stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["sample.key"]


def test_a_key_file_that_is_there_is_never_replaced(tmp_path: Path) -> None:
    source = KeyFile(tmp_path / "sample.key")
    source.begin()
    first = source.locking_key({})
    source.begin()
    assert source.locking_key({}) == first
    assert len(first) == 32


@pytest.mark.parametrize("content", [b"", b"short", b" " * 64])
def test_a_key_file_without_a_key_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "sample.key").write_bytes(content)
    assert code_of(KeyFile(tmp_path / "sample.key"), {}) == "RECORDS-KEY-UNAVAILABLE"


def test_a_missing_key_file_is_refused(tmp_path: Path) -> None:
    assert code_of(KeyFile(tmp_path / "sample.key"), {}) == "RECORDS-KEY-UNAVAILABLE"


def test_a_passphrase_gives_the_same_key_for_the_same_salt_only() -> None:
    one, other_salt = CHEAP, {**CHEAP, "salt": "01" * 16}
    assert Passphrase("sample words").locking_key(one) == Passphrase("sample words").locking_key(one)
    assert Passphrase("sample words").locking_key(one) != Passphrase("sample words").locking_key(other_salt)
    assert Passphrase("sample words").locking_key(one) != Passphrase("sample word").locking_key(one)


def test_a_new_passphrase_gets_a_salt_of_its_own_and_the_cost_of_rfc_9106() -> None:
    first, second = Passphrase("sample words").begin(), Passphrase("sample words").begin()
    assert first["salt"] != second["salt"]
    assert (first["memory_kib"], first["passes"], first["lanes"]) == (65_536, 3, 4)


@pytest.mark.parametrize("wrong", [{}, {**CHEAP, "salt": "zz"}, {**CHEAP, "passes": 0}, {**CHEAP, "lanes": "many"}])
def test_settings_that_make_no_sense_are_refused(wrong: Settings) -> None:
    assert code_of(Passphrase("sample words"), wrong) == "RECORDS-KEY-UNAVAILABLE"


@pytest.mark.skipif(sys.platform == "win32", reason="systemd is Linux only")
def test_a_systemd_credential_is_made_once_and_decrypted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_on_path(tmp_path / "bin", FAKE_SYSTEMD_CREDS, monkeypatch)
    source = SystemdCredential(tmp_path / "antesala.cred")
    source.begin()
    first = source.locking_key({})
    source.begin()
    assert source.locking_key({}) == first
    assert len(first) == 32


def test_a_credential_handed_over_by_the_service_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    handed_over = tmp_path / "credentials"
    handed_over.mkdir()
    (handed_over / "antesala").write_text("ab" * 32)
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(handed_over))
    (tmp_path / "same.key").write_text("ab" * 32)
    source = SystemdCredential(tmp_path / "antesala.cred")
    source.begin()
    assert source.locking_key({}) == KeyFile(tmp_path / "same.key").locking_key({})
    assert not (tmp_path / "antesala.cred").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="systemd is Linux only")
def test_a_systemd_that_refuses_leaves_no_credential(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_on_path(tmp_path / "bin", BROKEN_SYSTEMD_CREDS, monkeypatch)
    source = SystemdCredential(tmp_path / "antesala.cred")
    with pytest.raises(RecordsError) as caught:
        source.begin()
    assert caught.value.code == "RECORDS-KEY-UNAVAILABLE"
    assert not (tmp_path / "antesala.cred").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="it works there")
def test_the_windows_source_says_where_it_works() -> None:
    assert code_of(WindowsDataProtection(), {"locked": "00"}) == "RECORDS-KEY-UNAVAILABLE"
    assert code_of(WindowsDataProtection(), {}) == "RECORDS-KEY-UNAVAILABLE"


def test_the_keystore_gives_the_same_keys_again_and_a_key_of_its_own_to_each_use(tmp_path: Path) -> None:
    source = KeyFile(tmp_path / "sample.key")
    keys = keystore.create(tmp_path, source).unlock(source)
    kept = keystore.read(tmp_path)
    assert kept is not None
    assert kept.unlock(source) == keys
    assert keys.database != keys.pepper


def test_a_second_keystore_never_takes_the_place_of_the_first(tmp_path: Path) -> None:
    source = KeyFile(tmp_path / "sample.key")
    assert keystore.create(tmp_path, source) == keystore.create(tmp_path, source)


def test_the_keystore_holds_no_key_in_plain(tmp_path: Path) -> None:
    source = KeyFile(tmp_path / "sample.key")
    keys = keystore.create(tmp_path, source).unlock(source)
    text = (tmp_path / keystore.NAME).read_text()
    secrets = (keys.database, keys.pepper, source.locking_key({}))
    assert not any(secret.hex() in text for secret in secrets)
