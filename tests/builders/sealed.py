"""Sealed and countersigned sample forms, with throw-away keys that are made once a run."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from kiosk.consent.content import CONTENT_OF
from kiosk.consent.evidence import visit_record
from kiosk.consent.keys import KeyFolder
from kiosk.consent.layout import compose
from kiosk.consent.mark import Mark
from kiosk.consent.sealing import countersigned, sealed
from kiosk.consent.signing import DOCTOR_FIELD, SEAL_FIELD
from kiosk.consent.source import FormSource
from kiosk.visit.terms import FormKind
from tests.builders.form import form_source
from tests.builders.visit import sample_pack, signed_visit

PASSWORD, SECRET, DOCTOR_ID = b"sample password of the seal", b"sample secret", "sample-doctor"


@dataclass(frozen=True, slots=True)
class SampleKeys:
    """A clinic's keys, in a folder that goes with the run."""

    folder: KeyFolder
    scratch: tempfile.TemporaryDirectory[str]

    @property
    def anchor(self) -> bytes:
        """The clinic's certificate."""
        return self.folder.anchor.read_bytes()

    def seal(self, line: str = "Sealed by Your clinic") -> Mark:
        """Return the order for the seal."""
        return Mark(self.folder.seal(PASSWORD), SEAL_FIELD, (line, "23 November 2026, 10:07"), "Seal of the clinic")

    def signature(self, line: str = "Signed by Dr Sample Doctor") -> Mark:
        """Return the order for the doctor's signature."""
        identity = self.folder.identity_of(DOCTOR_ID, SECRET)
        return Mark(identity, DOCTOR_FIELD, (line, "23 November 2026, 10:20", "Digital signature"), "Signed")


@cache
def sample_keys(clinic: str = "Your clinic") -> SampleKeys:
    """Return a clinic's keys; another name is another clinic."""
    scratch = tempfile.TemporaryDirectory(prefix="antesala-keys-")
    folder, now = KeyFolder(Path(scratch.name) / "seal"), datetime.now(UTC)
    folder.create(clinic, PASSWORD, now)
    folder.issue_to(DOCTOR_ID, "Dr Sample Doctor", authority_password=PASSWORD, secret=SECRET, now=now)
    return SampleKeys(folder, scratch)


def put_keys_into(folder: Path) -> None:
    """Give a data folder a clinic's keys and their password, so that no new ones need to be made."""
    shutil.copytree(sample_keys().folder.anchor.parent, folder / "seal", ignore=shutil.ignore_patterns("staff"))
    (folder / "seal" / "password").write_bytes(PASSWORD)


def unsealed_form(source: FormSource, kind: FormKind = FormKind.CONSENT) -> bytes:
    """Return a form with its record, not sealed yet."""
    return compose(CONTENT_OF[kind](source), visit_record(source, kind))


@cache
def sealed_form() -> bytes:
    """Return a sample patient's signed consent form under the clinic's seal."""
    return sealed(unsealed_form(form_source(signed_visit(sample_pack()))), sample_keys().seal())


@cache
def countersigned_form() -> bytes:
    """Return the same with the doctor's signature."""
    return countersigned(sealed_form(), sample_keys().signature())
