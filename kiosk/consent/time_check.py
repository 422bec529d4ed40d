"""Judges the time stamps in a file: what they cover, what time they state, and whether their service is trusted.

Nothing is fetched: what is needed lies in the file's document security store. Whatever a damaged file makes a library
raise is a finding.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from asn1crypto import cms, parser, pem, x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_timestamp
from pyhanko.sign.validation.dss import DocumentSecurityStore
from pyhanko.sign.validation.errors import NoDSSFoundError
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko_certvalidator import ValidationContext

from kiosk.consent.verdict import TimeStamp
from kiosk.errors import ConsentError


def time_stamps(
    reader: PdfFileReader, services: Sequence[x509.Certificate], *, moment: datetime | None = None
) -> tuple[TimeStamp, ...]:
    """Return the time stamps in a file, in the order in which they were added.

    Args:
        reader: The file.
        services: Certificates of the services that are trusted.
        moment: At which certificates must be valid; None for the time that each stamp states.
    """
    return tuple(_judged(reader, one, services, moment) for one in reader.embedded_timestamp_signatures)


def trusted_services(anchor: bytes | None) -> list[x509.Certificate]:
    """Return the certificates of time-stamp services in a PEM file; none for None.

    Raises:
        ConsentError: It holds something else (VERIFY-ANCHOR).
    """
    if anchor is None:
        return []
    try:
        found = [x509.Certificate.load(der) for _, _, der in pem.unarmor(anchor, multiple=True)]
        _ = [one.subject.native for one in found]
    except (ValueError, TypeError, KeyError) as error:
        raise ConsentError(
            "VERIFY-ANCHOR", "What is given as trusted time-stamp services is no certificate.", "Give a PEM file."
        ) from error
    return found


def certificates_in(token: cms.ContentInfo) -> Iterator[x509.Certificate]:
    """Yield the certificates that came with a stamp."""
    for one in token["content"]["certificates"]:
        if one.name == "certificate":
            yield one.chosen


def _judged(
    reader: PdfFileReader, embedded: EmbeddedPdfSignature, services: Sequence[x509.Certificate], moment: datetime | None
) -> TimeStamp:
    try:
        stated: datetime = embedded.signed_data["encap_content_info"]["content"].parsed["gen_time"].native
        context = _context(reader, services, moment or stated)
        status = validate_pdf_timestamp(embedded, context)
        return TimeStamp(
            is_intact=status.intact and status.valid and is_padded_with_nothing(embedded.pkcs7_content),
            is_trusted=bool(services) and status.trusted,
            at=stated,
            service=str(embedded.signer_cert.subject.native.get("common_name", "")),
            end=int(embedded.byte_range[2]) + int(embedded.byte_range[3]),
        )
    except Exception:  # the file may be damaged in any way
        return TimeStamp(is_intact=False)


def _context(reader: PdfFileReader, services: Sequence[x509.Certificate], moment: datetime) -> ValidationContext:
    """Return what a stamp is judged with: trusted services, and what lay in the file when it was made."""
    settings: dict[str, Any] = {
        "trust_roots": list(services),
        "allow_fetching": False,
        "moment": moment,
        "retroactive_revinfo": True,
    }
    try:
        store = DocumentSecurityStore.read_dss(reader)
    except NoDSSFoundError:
        return ValidationContext(**settings)
    return store.as_validation_context(settings)


def is_padded_with_nothing(value: bytes) -> bool:
    """Say whether only zeros follow a signature's value: the one place in the file that it does not cover itself."""
    return not value[parser.peek(value) :].strip(b"\0")
