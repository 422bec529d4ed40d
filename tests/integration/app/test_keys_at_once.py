"""Two stations of the sample clinic that start in the same second make one set of keys between them."""

from __future__ import annotations

import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime
from multiprocessing.synchronize import Barrier
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.x509 import load_pem_x509_certificate

from kiosk.app.folders import Folders
from kiosk.app.keys import seal_password
from kiosk.app.sealer import Sealer
from kiosk.consent.keys import KeyFolder, opened
from kiosk.errors import ConsentError
from tests.fakes.clock import FixedClock

STATIONS = 2
_starters: list[Barrier] = []
"""In a station's process: what all of them wait at."""


def _know(starter: Barrier) -> None:
    _starters.append(starter)


def _make_keys(data: Path) -> tuple[bytes, bytes]:
    """Return the seal's certificate and the one above it, as this station finds them when it has made the keys."""
    folders = Folders(data)
    sealer = Sealer(folders, "Your clinic", FixedClock(datetime.now(UTC)), b"p" * 32, is_sample=True)
    _starters[0].wait(30)
    sealer.make_sample_keys()
    _, certificate, above = opened(KeyFolder(folders.seal).seal(seal_password(folders)))
    certificate.verify_directly_issued_by(above[0])
    return certificate.fingerprint(SHA256()), above[0].fingerprint(SHA256())


def test_two_stations_in_the_same_second_make_one_set_of_keys(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    starter = context.Barrier(STATIONS)
    with ProcessPoolExecutor(STATIONS, mp_context=context, initializer=_know, initargs=(starter,)) as stations:
        found = list(stations.map(_make_keys, [tmp_path] * STATIONS))
    keys = KeyFolder(tmp_path / "seal")
    trusted = load_pem_x509_certificate(keys.anchor.read_bytes()).fingerprint(SHA256())
    assert len(set(found)) == 1
    assert found[0][1] == trusted
    keys.issue_to("eva", "Eva", authority_password=seal_password(Folders(tmp_path)), secret=b"s", now=datetime.now(UTC))
    assert opened(keys.identity_of("eva", b"s"))[2][0].fingerprint(SHA256()) == trusted
    assert sorted(path.name for path in (tmp_path / "seal").iterdir() if path.is_file()) == [
        "authority.p12",
        "clinic.p12",
        "password",
        "trust.pem",
    ]


def test_keys_that_were_left_half_made_are_finished_under_the_same_authority(tmp_path: Path) -> None:
    keys, now = KeyFolder(tmp_path), datetime.now(UTC)
    keys.create("Your clinic", b"a password", now)
    above = opened(keys.seal(b"a password"))[2][0]
    (tmp_path / "clinic.p12").unlink()
    keys.anchor.unlink()
    keys.create("Your clinic", b"a password", now)
    assert opened(keys.seal(b"a password"))[2][0] == above
    assert load_pem_x509_certificate(keys.anchor.read_bytes()) == above


def test_another_password_replaces_no_authority(tmp_path: Path) -> None:
    keys, now = KeyFolder(tmp_path), datetime.now(UTC)
    keys.create("Your clinic", b"a password", now)
    before = (tmp_path / "authority.p12").read_bytes()
    (tmp_path / "clinic.p12").unlink()
    with pytest.raises(ConsentError, match="SEAL-PASSWORD"):
        keys.create("Your clinic", b"another", now)
    assert (tmp_path / "authority.p12").read_bytes() == before
