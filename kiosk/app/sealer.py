"""The clinic's keys at work: which key signs what, with which words in the field.

The sample clinic makes its own keys when the first form is made; a clinic makes them once, by `seal create`, and its
doctors' with `staff add`.
"""

from __future__ import annotations

import secrets
from typing import Protocol

from kiosk.app.folders import Folders
from kiosk.app.keys import seal_password
from kiosk.consent.keys import KeyFolder, secret_of
from kiosk.consent.mark import Mark
from kiosk.consent.signing import DOCTOR_FIELD, SEAL_FIELD
from kiosk.consent.source import FormSource
from kiosk.consent.worker import FormWorker
from kiosk.errors import ConsentError
from kiosk.visit.session import Clock

_SAMPLE = " (SAMPLE)"
"""Stands in the sample clinic's certificates, so that nobody takes them for a clinic's."""


class Signatory(Protocol):
    """Who signs: an account of the staff."""

    @property
    def id(self) -> str:
        """Short login name."""

    @property
    def name(self) -> str:
        """As printed on forms."""


def require_seal(folders: Folders) -> None:
    """Refuse to begin without a seal and its password.

    Raises:
        ConsentError: SEAL-MISSING.
        ClinicError: CLINIC-SEAL-PASSWORD-MISSING.
    """
    KeyFolder(folders.seal).seal(seal_password(folders))


class Sealer:
    """Knows the clinic's keys.

    Args:
        folders: Where they lie, and their password.
        clinic: The clinic's name.
        clock: The time.
        pepper: Bound into the passwords that lock doctors' keys.
        is_sample: Whether keys that are missing are made.
    """

    def __init__(self, folders: Folders, clinic: str, clock: Clock, pepper: bytes, *, is_sample: bool) -> None:
        self._folders = folders
        self._keys = KeyFolder(folders.seal)
        self._clinic = clinic + _SAMPLE if is_sample else clinic
        self._clock = clock
        self._pepper = pepper
        self._is_sample = is_sample

    def create(self, worker: FormWorker | None = None) -> None:
        """Make the clinic's keys.

        Args:
            worker: Does it in its own process, so that no screen waits; None does it here.

        Raises:
            ConsentError: SEAL-EXISTS or SEAL-NOT-WRITABLE.
            ClinicError: CLINIC-SEAL-PASSWORD-MISSING.
        """
        password, now = seal_password(self._folders), self._clock.now()
        if worker is None:
            self._keys.create(self._clinic, password, now)
        else:
            worker.make_clinic_keys(self._folders.seal, self._clinic, password, now).result()

    def renew(self) -> None:
        """Make a new seal under the same authority.

        Raises:
            ConsentError: SEAL-MISSING, SEAL-PASSWORD or SEAL-NOT-WRITABLE.
            ClinicError: CLINIC-SEAL-PASSWORD-MISSING.
        """
        self._keys.renew(seal_password(self._folders), self._clock.now())

    def seal(self, source: FormSource, worker: FormWorker) -> Mark:
        """Return the order for the clinic's seal on a form.

        Raises:
            ConsentError: SEAL-MISSING.
            ClinicError: CLINIC-SEAL-PASSWORD-MISSING.
        """
        self.make_sample_keys(worker)
        words = source.words.signatures
        lines = (words.sealed_by.format(clinic=source.look.clinic), source.moment(self._clock.now()))
        return Mark(self._keys.seal(seal_password(self._folders)), SEAL_FIELD, lines, words.seal)

    def signature(self, source: FormSource, doctor: Signatory, password: str) -> Mark:
        """Return the order for a doctor's signature on a form.

        Args:
            source: What the form was made from.
            doctor: Whose signature.
            password: Unlocks the doctor's key; it was judged before.

        Raises:
            ConsentError: SEAL-NO-DOCTOR-KEY.
        """
        secret = secret_of(self._pepper, doctor.id, password)
        try:
            identity = self._keys.identity_of(doctor.id, secret)
        except ConsentError:
            if not self._is_sample:
                raise
            self.issue_to(doctor, password)
            identity = self._keys.identity_of(doctor.id, secret)
        words = source.words.signatures
        lines = (words.signed_by.format(name=doctor.name), source.moment(self._clock.now()), words.digital)
        return Mark(identity, DOCTOR_FIELD, lines, words.digital)

    def issue_to(self, doctor: Signatory, password: str) -> None:
        """Make a doctor's own key, locked by the doctor's password; an older one is replaced.

        Raises:
            ConsentError: SEAL-MISSING, SEAL-PASSWORD or SEAL-NOT-WRITABLE.
            ClinicError: CLINIC-SEAL-PASSWORD-MISSING.
        """
        self._keys.issue_to(
            doctor.id,
            doctor.name,
            authority_password=seal_password(self._folders),
            secret=secret_of(self._pepper, doctor.id, password),
            now=self._clock.now(),
        )

    def withdraw(self, account_id: str) -> None:
        """Destroy a doctor's key; what was signed with it stays valid."""
        self._keys.withdraw(account_id)

    def require(self) -> None:
        """Make what the sample clinic lacks, and refuse to go on without a seal.

        Raises:
            ConsentError: SEAL-MISSING.
            ClinicError: CLINIC-SEAL-PASSWORD-MISSING.
        """
        self.make_sample_keys()
        require_seal(self._folders)

    def make_sample_keys(self, worker: FormWorker | None = None) -> None:
        """Make what the sample clinic lacks; a clinic makes its keys by hand, once."""
        if not self._is_sample or self._keys.has_seal:
            return
        self._keys.keep_password(secrets.token_urlsafe(24).encode())
        try:
            self.create(worker)
        except ConsentError as error:
            if error.code != "SEAL-EXISTS":  # another station, started at the same moment, made them
                raise
