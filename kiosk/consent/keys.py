"""The keys that seal and sign forms: the clinic's own small authority, its seal, and one key a doctor.

Each lies in a file of its own in one folder: PKCS#12 for the clinic's, PEM for a doctor's. RSA-3072, because the
archive's format is PDF 1.7: with an elliptic curve the file would be called 2.0. Needs no PDF library.

Source: RFC 5280 (certificates), RFC 7292 (PKCS#12), RFC 7468 (PEM); ETSI EN 319 412-3 (names of legal persons).
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
    pkcs12,
)
from cryptography.x509.oid import NameOID

from kiosk.consent.key_file import write_first_key, write_key
from kiosk.errors import ConsentError

BITS = 3072
AUTHORITY_YEARS, KEY_YEARS = 20, 5
_KDF_ROUNDS = 600_000
"""Rounds of PBKDF2 that a guess at a password costs. Source: OWASP Password Storage Cheat Sheet."""

_MEMORY_KIB, _PASSES = 19_456, 2
"""What Argon2id costs a guess at a doctor's password. Source: as above, 19 MiB, 2 passes, 1 lane."""

_SALT_BYTES, _SECRET_BYTES = 16, 32

_CLOCK_SKEW = timedelta(minutes=5)
_LONGEST_NAME = 64
"""Characters of a name in a certificate (RFC 5280, appendix A.1)."""


@dataclass(frozen=True, slots=True)
class Identity:
    """A key with its certificate, still locked; it crosses to the process that signs.

    Attributes:
        locked: The file's bytes, PKCS#12 or PEM.
        password: What unlocks them; never printed.
    """

    locked: bytes
    password: bytes

    def __repr__(self) -> str:
        """Keep the password out of logs."""
        return "Identity(...)"


class KeyFolder:
    """The folder of keys.

    Args:
        path: Where it is, or will be.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    @property
    def anchor(self) -> Path:
        """The authority's certificate: whoever has it can tell that a form is the clinic's."""
        return self._path / "trust.pem"

    @property
    def time_anchor(self) -> Path:
        """Certificates of the time-stamp services that the clinic trusts; put there by hand."""
        return self._path / "time.pem"

    @property
    def has_seal(self) -> bool:
        """Whether the clinic's seal is there."""
        return self._seal.is_file()

    def create(self, clinic: str, password: bytes, now: datetime) -> None:
        """Make the clinic's authority and its seal.

        Two processes may begin at the same moment, and one may have been interrupted: whoever comes second goes on with
        the authority of the first, so that there is never more than one.

        Args:
            clinic: The clinic's name, as it stands in certificates.
            password: Locks both.
            now: Aware time from which they are valid.

        Raises:
            ConsentError: There is a seal already (SEAL-EXISTS), an authority is there under another password
                (SEAL-PASSWORD), or nothing can be written (SEAL-NOT-WRITABLE).
        """
        if self.has_seal:
            raise _exists()
        if not self._authority.is_file():
            name = _name(clinic, "Antesala authority")
            key = generate_private_key(65537, BITS)
            validity = now, now + timedelta(days=365 * AUTHORITY_YEARS)
            certificate = _certificate(name, key, name, key, validity, is_authority=True)
            write_first_key(self._authority, _locked(key, certificate, (), password))
        authority, clinic = self._opened_authority(password)
        issued = authority.issue(_name(clinic, f"Seal of {clinic}"), now)
        write_key(self.anchor, authority.certificate.public_bytes(Encoding.PEM))
        if not write_first_key(self._seal, _locked(*issued, (authority.certificate,), password)):
            raise _exists()

    def keep_password(self, password: bytes) -> None:
        """Keep what unlocks the keys beside them, unless it is there already: the sample clinic's way.

        Raises:
            ConsentError: It cannot be written (SEAL-NOT-WRITABLE).
        """
        write_first_key(self._path / "password", password + b"\n")

    def renew(self, password: bytes, now: datetime) -> None:
        """Make a new seal under the same authority; what was sealed with the old one stays valid.

        Raises:
            ConsentError: SEAL-MISSING, SEAL-PASSWORD or SEAL-NOT-WRITABLE.
        """
        authority, clinic = self._opened_authority(password)
        issued = authority.issue(_name(clinic, f"Seal of {clinic}"), now)
        write_key(self._seal, _locked(*issued, (authority.certificate,), password))

    def seal(self, password: bytes) -> Identity:
        """Return the clinic's seal.

        Raises:
            ConsentError: It is not there (SEAL-MISSING).
        """
        return self._identity(self._seal, password, "SEAL-MISSING", "Run `python main.py seal create`.")

    def issue_to(self, account_id: str, name: str, *, authority_password: bytes, secret: bytes, now: datetime) -> None:
        """Make a doctor's own key, or a new one in place of an older.

        Args:
            account_id: Whose.
            name: As printed on forms.
            authority_password: Unlocks the clinic's authority.
            secret: Locks the doctor's key, see `secret_of`.
            now: Aware time from which it is valid.

        Raises:
            ConsentError: SEAL-MISSING, SEAL-PASSWORD or SEAL-NOT-WRITABLE.
        """
        authority, clinic = self._opened_authority(authority_password)
        key, certificate = authority.issue(_name(clinic, name, account_id), now)
        parts = [key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(secret))]
        parts += [one.public_bytes(Encoding.PEM) for one in (certificate, authority.certificate)]
        write_key(self._of(account_id), b"".join(parts))

    def identity_of(self, account_id: str, secret: bytes) -> Identity:
        """Return a doctor's key.

        Raises:
            ConsentError: There is none (SEAL-NO-DOCTOR-KEY).
        """
        remedy = f"Run `python main.py staff reset {account_id}`: it makes a new key with the new password."
        return self._identity(self._of(account_id), secret, "SEAL-NO-DOCTOR-KEY", remedy)

    def withdraw(self, account_id: str) -> None:
        """Destroy a doctor's key; what was signed with it stays valid."""
        self._of(account_id).unlink(missing_ok=True)

    @property
    def _authority(self) -> Path:
        return self._path / "authority.p12"

    @property
    def _seal(self) -> Path:
        return self._path / "clinic.p12"

    def _of(self, account_id: str) -> Path:
        return self._path / "staff" / f"{account_id}.pem"

    def _opened_authority(self, password: bytes) -> tuple[_Authority, str]:
        """Return the clinic's authority, and the clinic's name as it stands in its certificate."""
        locked = self._identity(self._authority, password, "SEAL-MISSING", "Run `python main.py seal create`.")
        key, certificate, _ = opened(locked)
        clinic = certificate.subject.get_attributes_for_oid(NameOID.ORGANIZATION_NAME)[0].value
        return _Authority(key, certificate), str(clinic)

    def _identity(self, path: Path, password: bytes, code: str, remedy: str) -> Identity:
        try:
            return Identity(path.read_bytes(), password)
        except OSError as error:
            raise ConsentError(code, f"The key {path.name} is not there.", remedy) from error


def _exists() -> ConsentError:
    return ConsentError("SEAL-EXISTS", "The clinic has a seal already.", "Keep it: older forms need it.")


def opened(identity: Identity) -> tuple[RSAPrivateKey, x509.Certificate, list[x509.Certificate]]:
    """Unlock a key; return it with its certificate and those above it.

    Raises:
        ConsentError: The password is wrong (SEAL-PASSWORD), or it is no RSA key with a certificate (SEAL-KIND).
    """
    try:
        key, certificate, chain = _unlocked(identity.locked, identity.password)
    except ValueError as error:
        raise ConsentError(
            "SEAL-PASSWORD",
            "A key does not open with its password.",
            "Check the password of the seal; for a doctor's key run `python main.py staff reset`.",
        ) from error
    if not isinstance(key, RSAPrivateKey) or certificate is None:
        raise ConsentError("SEAL-KIND", "A key is not RSA, or has no certificate.", "Take an RSA key of 3072 bits.")
    return key, certificate, chain


def _unlocked(
    locked: bytes, password: bytes
) -> tuple[PrivateKeyTypes | None, x509.Certificate | None, list[x509.Certificate]]:
    """Open a file of either kind; a ValueError says that it does not open."""
    if not locked.startswith(b"-----BEGIN"):
        return pkcs12.load_key_and_certificates(locked, password)
    # That its numbers are prime is not proved anew, which takes longer than signing: no signature leaves that the
    # certificate does not bear out (see `sealing`).
    key = load_pem_private_key(locked, password, unsafe_skip_rsa_key_validation=True)
    certificate, *chain = x509.load_pem_x509_certificates(locked)
    return key, certificate, chain


def secret_of(pepper: bytes, account_id: str, password: str) -> bytes:
    """Return what locks a doctor's key: a password bound to a pepper that is not in the folder of keys.

    A stolen key file alone gives no password away, however short; with the pepper each guess costs what a guess at a
    password's hash does.

    Args:
        pepper: Of the records.
        account_id: Whose key; two doctors with one password have two secrets.
        password: As typed.
    """
    bound = hmac.digest(pepper, b"seal\0" + password.encode(errors="surrogatepass"), "sha256")
    salt = hmac.digest(pepper, b"seal salt\0" + account_id.encode(), "sha256")[:_SALT_BYTES]
    stretched = Argon2id(salt=salt, length=_SECRET_BYTES, iterations=_PASSES, lanes=1, memory_cost=_MEMORY_KIB)
    return stretched.derive(bound).hex().encode()


@dataclass(frozen=True, slots=True)
class _Authority:
    key: RSAPrivateKey
    certificate: x509.Certificate

    def issue(self, subject: x509.Name, now: datetime) -> tuple[RSAPrivateKey, x509.Certificate]:
        """Make a key and certify it."""
        key, until = generate_private_key(65537, BITS), now + timedelta(days=365 * KEY_YEARS)
        until = min(until, self.certificate.not_valid_after_utc)
        return key, _certificate(subject, key, self.certificate.subject, self.key, (now, until))


def _name(clinic: str, common: str, serial: str = "") -> x509.Name:
    parts = [(NameOID.ORGANIZATION_NAME, clinic), (NameOID.COMMON_NAME, common), (NameOID.SERIAL_NUMBER, serial)]
    return x509.Name([x509.NameAttribute(kind, said[:_LONGEST_NAME]) for kind, said in parts if said])


def _certificate(  # a certificate has this many sides
    subject: x509.Name,
    key: RSAPrivateKey,
    issuer: x509.Name,
    issuer_key: RSAPrivateKey,
    validity: tuple[datetime, datetime],
    *,
    is_authority: bool = False,
) -> x509.Certificate:
    usage = x509.KeyUsage(
        digital_signature=not is_authority,
        content_commitment=not is_authority,
        key_cert_sign=is_authority,
        crl_sign=is_authority,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(validity[0] - _CLOCK_SKEW)
        .not_valid_after(validity[1])
        .add_extension(x509.BasicConstraints(ca=is_authority, path_length=0 if is_authority else None), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()), critical=False)
        .sign(issuer_key, SHA256())
    )


def _locked(
    key: RSAPrivateKey, certificate: x509.Certificate, chain: tuple[x509.Certificate, ...], password: bytes
) -> bytes:
    lock = (
        PrivateFormat.PKCS12.encryption_builder()
        .kdf_rounds(_KDF_ROUNDS)
        .key_cert_algorithm(pkcs12.PBES.PBESv2SHA256AndAES256CBC)
        .hmac_hash(SHA256())
        .build(password)
    )
    return pkcs12.serialize_key_and_certificates(b"antesala", key, certificate, chain or None, lock)
