"""Looks at a form that came from anywhere: whose seal and signature it has, and whether anything was changed since.

Nothing is trusted: whatever a damaged or hostile file makes a library raise is a finding, never a crash. Nothing is
fetched. Loads pyHanko and pikepdf, so it runs on the command line, never in the screen's process.
"""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from io import BytesIO

from asn1crypto import pem, x509
from pikepdf import PasswordError, Pdf, PdfError
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko_certvalidator import ValidationContext

from kiosk.consent.evidence import Record
from kiosk.consent.form_reader import FormReader
from kiosk.consent.record_check import attached_record, record_findings
from kiosk.consent.signing import DOCTOR_FIELD, SEAL_FIELD
from kiosk.consent.time_check import is_padded_with_nothing, time_stamps, trusted_services
from kiosk.consent.verdict import Examined, Finding, Signature, TimeStamp
from kiosk.errors import ConsentError

for _name in ("pyhanko", "pyhanko_certvalidator"):
    logging.getLogger(_name).addHandler(logging.NullHandler())  # what they find is told by a finding, in our words

_LARGEST_BYTES = 50_000_000
"""Far more than any form; what is larger is not looked at."""


def examine(data: bytes, anchor: bytes | None, time_anchor: bytes | None = None) -> Examined:
    """Look at a file.

    Args:
        data: Its bytes.
        anchor: The clinic's certificate (PEM or DER), or None where none is at hand.
        time_anchor: Certificates of time-stamp services that are trusted (PEM), or None.

    Raises:
        ConsentError: An anchor is no certificate (VERIFY-ANCHOR).
    """
    roots = [_certificate(anchor)] if anchor is not None else []
    services = trusted_services(time_anchor)
    unreadable = _why_unreadable(data)
    if unreadable is not None:
        return Examined((unreadable,))
    reader = _reader(data)
    signatures, stamps = _signatures(reader, roots), _time_stamps(reader, services)
    findings = _on_signatures(signatures, has_anchor=bool(roots))
    findings += [_on_time(one, has_anchor=bool(services)) for one in stamps]
    if signatures and max(*(one.end for one in signatures), *(one.end for one in stamps), 0) != len(data):
        words = "Behind the last signature something was added."
        findings.append(Finding("VERIFY-CHANGED-AFTER", False, words))
    try:
        with Pdf.open(BytesIO(data)) as pdf:
            record = attached_record(pdf)
            findings += record_findings(pdf, record)
            findings += _notes(pdf, signatures, record)
    except Exception:  # the file may be damaged in any way, and pikepdf says so in any way
        record = None
        findings.append(Finding("VERIFY-DAMAGED", False, "The pages or the record in the file cannot be read."))
    return Examined(tuple(findings), signatures, stamps, record)


def _why_unreadable(data: bytes) -> Finding | None:
    if len(data) > _LARGEST_BYTES:
        return Finding("VERIFY-TOO-LARGE", False, "The file is far too large for a form.")
    if not data.startswith(b"%PDF-"):
        return Finding("VERIFY-NOT-PDF", False, "This is not a PDF.")
    if not data.rstrip(b"\r\n\0 ").endswith(b"%%EOF"):
        return Finding("VERIFY-TRUNCATED", False, "The file ends too early: a part of it is missing.")
    try:
        with Pdf.open(BytesIO(data)) as pdf:
            is_encrypted = pdf.is_encrypted
    except PasswordError:
        is_encrypted = True
    except PdfError:
        return Finding("VERIFY-DAMAGED", False, "The file is damaged and cannot be read.")
    if is_encrypted:
        return Finding("VERIFY-ENCRYPTED", False, "The file is encrypted; our forms never are.")
    return None


def _reader(data: bytes) -> FormReader | None:
    try:
        return FormReader(data)
    except Exception:  # as above; pyHanko raises whatever its parsers meet
        return None


def _signatures(reader: FormReader | None, roots: list[x509.Certificate]) -> tuple[Signature, ...]:
    if reader is None:
        return (Signature("", is_intact=False),)
    try:
        embedded = reader.embedded_regular_signatures
    except Exception:  # as above
        return (Signature("", is_intact=False),)
    return tuple(_looked_at(one, roots) for one in embedded)


def _looked_at(embedded: EmbeddedPdfSignature, roots: list[x509.Certificate]) -> Signature:
    """Judge one signature at the time it states: keys expire, and what they signed before stays signed."""
    field = str(embedded.field_name)
    try:
        at = embedded.self_reported_timestamp
        context = ValidationContext(trust_roots=roots, allow_fetching=False, moment=at or datetime.now(UTC))
        status = validate_pdf_signature(embedded, context)
        subject = embedded.signer_cert.subject.native
        level = status.modification_level
        return Signature(
            field,
            is_intact=status.intact and status.valid and is_padded_with_nothing(embedded.pkcs7_content),
            is_trusted=status.trusted,
            is_untouched=level is not None and level is not ModificationLevel.OTHER and status.docmdp_ok is not False,
            is_seal=embedded.docmdp_level is not None,
            end=int(embedded.byte_range[2]) + int(embedded.byte_range[3]),
            signer=str(subject.get("common_name", "")),
            clinic=str(subject.get("organization_name", "")),
            account=str(subject.get("serial_number", "")),
            at=at,
        )
    except Exception:  # as above
        return Signature(field, is_intact=False)


def _time_stamps(reader: FormReader | None, services: list[x509.Certificate]) -> tuple[TimeStamp, ...]:
    if reader is None:
        return ()
    try:
        return time_stamps(reader, services)
    except Exception:  # as above; what cannot be read is told of seal and signatures
        return ()


def _on_time(one: TimeStamp, *, has_anchor: bool) -> Finding:
    """Return what a stamp makes certain."""
    if not one.is_intact or one.at is None:
        return Finding("VERIFY-CHANGED", False, "A time stamp does not fit: the file was changed or is damaged.")
    by = f"{one.at:%Y-%m-%d %H:%M:%S %Z}"
    if one.is_trusted:
        words = f"Certain: what stands before the time stamp of {one.service} was there by {by}."
        return Finding("VERIFY-TIME", True, words)
    if has_anchor:
        words = f"The time stamp of {by} is of a service that is not trusted, or was not then: {one.service}."
        return Finding("VERIFY-TIME-UNTRUSTED", False, words)
    words = f"A time stamp says {by}; whether {one.service} can be trusted cannot be told without its certificate."
    return Finding("VERIFY-TIME-UNKNOWN", True, words, is_note=True)


def _on_signatures(signatures: tuple[Signature, ...], *, has_anchor: bool) -> list[Finding]:
    if not signatures:
        return [Finding("VERIFY-NOT-SEALED", False, "The file has no seal and no signature.")]
    if any(not one.field for one in signatures):
        return [
            Finding("VERIFY-CHANGED", False, "Seal and signatures cannot be read: the file was changed or damaged.")
        ]
    findings = []
    if not any(one.field == SEAL_FIELD for one in signatures):
        findings.append(Finding("VERIFY-NOT-SEALED", False, "The clinic's seal is missing."))
    for one in signatures:
        findings += _on_one(one, has_anchor=has_anchor)
    return findings


def _on_one(one: Signature, *, has_anchor: bool) -> list[Finding]:
    what = {SEAL_FIELD: "seal", DOCTOR_FIELD: "doctor's signature"}.get(one.field, f"signature `{one.field}`")
    if not one.is_intact:
        return [Finding("VERIFY-CHANGED", False, f"The {what} does not fit: the file was changed or is damaged.")]
    whose = ", ".join(part for part in (one.signer if one.account else "", one.clinic) if part) or one.signer
    when = f", {one.at:%Y-%m-%d %H:%M %Z} by the signing machine's clock" if one.at else ""
    if not one.is_untouched:
        changed = f"After the {what} of {whose} something was changed or added."
        return [Finding("VERIFY-CHANGED-AFTER", False, changed)]
    is_for_it = one.is_seal and not one.account if one.field == SEAL_FIELD else bool(one.account) and not one.is_seal
    if not is_for_it:
        return [Finding("VERIFY-WRONG-KEY", False, f"The {what} was made with a key that is not for it: {whose}.")]
    if not has_anchor:
        words = f"The {what} is sound, but whether {whose} is the clinic cannot be told without its certificate."
        return [Finding("VERIFY-NO-ANCHOR", False, words)]
    if not one.is_trusted:
        return [Finding("VERIFY-UNKNOWN-PARTY", False, f"The {what} is of a party that is not this clinic: {whose}.")]
    return [Finding("VERIFY-SEAL" if one.is_seal else "VERIFY-SIGNATURE", True, f"The {what} is of {whose}{when}.")]


def _notes(pdf: Pdf, signatures: tuple[Signature, ...], record: Record | None) -> list[Finding]:
    """Return what is no fault and should be known: a doctor's field that is empty, a sample."""
    notes = []
    has_field = any(str(field.get("/T", "")) == DOCTOR_FIELD for page in pdf.pages for field in page.get("/Annots", []))
    if has_field and not any(one.field in (DOCTOR_FIELD, "") for one in signatures):
        words = "The doctor has not signed in this file: it counts only with the doctor's signature."
        notes.append(Finding("VERIFY-NOT-COUNTERSIGNED", True, words, is_note=True))
    if record is not None and record.get("document", {}).get("is_sample"):
        words = "It is of a sample clinic: not valid as consent."
        notes.append(Finding("VERIFY-SAMPLE", True, words, is_note=True))
    return notes


def _certificate(data: bytes) -> x509.Certificate:
    try:
        der = pem.unarmor(data)[2] if pem.detect(data) else data
        certificate = x509.Certificate.load(der)
        _ = certificate.subject.native
    except (ValueError, TypeError, KeyError) as error:
        raise ConsentError(
            "VERIFY-ANCHOR", "The file given as trust is no certificate.", "Give the clinic's trust.pem."
        ) from error
    return certificate
