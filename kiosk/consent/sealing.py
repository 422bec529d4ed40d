"""Seals a form with the clinic's certificate, and adds the doctor's signature later (PAdES B-B).

The seal certifies the form: afterwards only signature fields may be filled (DocMDP, level 2), and any other change
shows. The doctor's signature is a further revision behind the sealed bytes, so that the seal stays valid. Runs in the
form worker only: it loads pyHanko.

Source: ETSI EN 319 142-1 (PAdES baseline, level B-B); ISO 32000-1, 12.8.2.2 (DocMDP).
"""

from __future__ import annotations

from datetime import UTC, datetime
from functools import lru_cache
from io import BytesIO
from typing import Any

from asn1crypto import cms, x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, load_der_public_key
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.sign import signers
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter, enumerate_sig_fields
from pyhanko.sign.general import SigningError
from pyhanko_certvalidator.registry import SimpleCertificateStore

from kiosk.consent.form_reader import FormReader
from kiosk.consent.keys import Identity, opened
from kiosk.consent.mark import Mark
from kiosk.consent.stamps import stamp_style
from kiosk.errors import ConsentError

_DIGEST = "sha256"

_NEW_KEY = "Run `python main.py seal renew` for the clinic's seal, `staff reset` for a doctor's key."

_ATTRIBUTES_BYTES = 1024
"""Room for what a signature says besides keys and names: digest, certificate's hash, algorithms, lengths."""


def sealed(form: bytes, mark: Mark) -> bytes:
    """Return a form with the clinic's seal.

    Raises:
        ConsentError: The form has no such field, or has been sealed (SEAL-NO-FIELD); the seal does not open
            (SEAL-PASSWORD), is damaged (SEAL-DAMAGED), or is no longer certified (SEAL-EXPIRED).
    """
    return _signed(form, mark, _signer(mark.identity), is_seal=True)


def countersigned(form: bytes, mark: Mark) -> bytes:
    """Return a sealed form with the doctor's signature behind the seal.

    Raises:
        ConsentError: The form has no free field for it (SEAL-NO-FIELD), the key does not open (SEAL-PASSWORD), is
            damaged (SEAL-DAMAGED), or is no longer certified (SEAL-EXPIRED).
    """
    return _signed(form, mark, _open(mark.identity), is_seal=False)


class _KeySigner(signers.Signer):
    """Signs with a key that was parsed once, and holds each signature against the certificate.

    pyHanko's own signer parses the key and proves its primes anew for each signature.
    """

    def __init__(self, key: RSAPrivateKey, certificate: x509.Certificate, chain: list[x509.Certificate]) -> None:
        store = SimpleCertificateStore()  # type: ignore[no-untyped-call]  # pyHanko leaves its constructor untyped
        store.register_multiple(chain)
        super().__init__(signing_cert=certificate, cert_registry=store)
        self._key = key
        self._public_key = _public_key(certificate)
        self.until: datetime = certificate.not_valid_after
        certificates = sum(len(one.dump()) for one in (certificate, *chain))
        # pyHanko would sign on trial to find out, and add half as much again for a time stamp, which is not put here.
        self.room_bytes = certificates + 2 * len(certificate.issuer.dump()) + key.key_size // 8 + _ATTRIBUTES_BYTES

    async def signed_attrs(self, *args: Any, **kwargs: Any) -> cms.CMSAttributes:
        """Return what is signed, as bytes that are not put together again each time they are asked for."""
        return cms.CMSAttributes.load((await super().signed_attrs(*args, **kwargs)).dump())

    async def async_sign_raw(self, data: bytes, digest_algorithm: str, dry_run: bool = False) -> bytes:
        """Return the signature of `data`."""
        if dry_run:
            return bytes(self._key.key_size // 8)
        if digest_algorithm != _DIGEST:
            raise SigningError(f"Only {_DIGEST} is used here.")
        signature = self._key.sign(data, PKCS1v15(), SHA256())
        try:
            self._public_key.verify(signature, data, PKCS1v15(), SHA256())
        except InvalidSignature as error:  # a signature by a damaged key could give the key away
            raise ConsentError(
                "SEAL-DAMAGED", "A key is damaged: it does not fit its certificate.", _NEW_KEY
            ) from error
        return signature


class QuietWriter(IncrementalPdfFileWriter):
    """Leaves the metadata as they were: they are part of what was sealed, and conform as they are."""

    def _update_meta(self) -> None:
        pass


def _signed(form: bytes, mark: Mark, signer: _KeySigner, *, is_seal: bool) -> bytes:
    if signer.until < datetime.now(UTC):
        raise ConsentError(
            "SEAL-EXPIRED",
            "The certificate of a key has expired.",
            _NEW_KEY,
        )
    metadata = signers.PdfSignatureMetadata(
        field_name=mark.field,
        md_algorithm=_DIGEST,
        subfilter=SigSeedSubFilter.PADES,
        reason=mark.reason,
        certify=is_seal,
        docmdp_permissions=MDPPerm.FILL_FORMS,
    )
    try:
        writer = QuietWriter.from_reader(FormReader(form))
        width, height = _room_of(writer, mark.field)
        pdf_signer = signers.PdfSigner(
            metadata, signer=signer, stamp_style=stamp_style(mark.lines, width, height, is_low=is_seal)
        )
        file = BytesIO()
        room = 2 * signer.room_bytes  # it is written in hexadecimal digits
        pdf_signer.sign_pdf(writer, existing_fields_only=True, bytes_reserved=room, output=file)
    except (SigningError, PdfError) as error:
        raise _no_field(mark.field) from error
    return file.getvalue()


def _room_of(writer: IncrementalPdfFileWriter, field: str) -> tuple[float, float]:
    """Return width and height of an empty field in points."""
    for name, value, reference in enumerate_sig_fields(writer.prev):
        if name == field and value is None:
            left, bottom, right, top = (float(edge) for edge in reference.get_object()["/Rect"])
            return right - left, top - bottom
    raise _no_field(field)


@lru_cache(maxsize=1)
def _signer(identity: Identity) -> _KeySigner:
    """Keep the clinic's key at hand; a doctor's is never kept."""
    return _open(identity)


def _open(identity: Identity) -> _KeySigner:
    key, certificate, chain = opened(identity)
    own, *above = (x509.Certificate.load(one.public_bytes(Encoding.DER)) for one in (certificate, *chain))
    return _KeySigner(key, own, above)


def _public_key(certificate: x509.Certificate) -> RSAPublicKey:
    key = load_der_public_key(certificate.public_key.dump())
    if not isinstance(key, RSAPublicKey):
        raise ConsentError("SEAL-KIND", "A certificate is not of an RSA key.", "Take an RSA key of 3072 bits.")
    return key


def _no_field(field: str) -> ConsentError:
    return ConsentError(
        "SEAL-NO-FIELD", f"The form has no free field `{field}`.", "Make the form again; a signed one is never changed."
    )
