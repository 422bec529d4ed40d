"""Takes the record out of a form, and compares it with the pages it lies in."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from pikepdf import Pdf

from kiosk.consent.blocks import text_of
from kiosk.consent.evidence import RECORD_NAME, SCHEMA, Record
from kiosk.consent.fonts import composed
from kiosk.consent.markdown import runs_of
from kiosk.consent.reading import reading_of
from kiosk.consent.verdict import Finding
from kiosk.visit.encoding import canonical_bytes
from kiosk.visit.terms import FormKind


def attached_record(pdf: Pdf) -> Record | None:
    """Return the record inside a form, or None where there is none that can be read."""
    if list(pdf.attachments) != [RECORD_NAME]:
        return None
    data = pdf.attachments[RECORD_NAME].get_file().read_bytes()
    try:
        record = json.loads(data)
        is_ours = isinstance(record, dict) and record.get("schema") == SCHEMA and canonical_bytes(record) == data
    except (ValueError, TypeError, RecursionError):
        return None
    return record if is_ours else None


def record_findings(pdf: Pdf, record: Record | None) -> list[Finding]:
    """Return whether a form's record says what its pages say."""
    if record is None:
        return [Finding("VERIFY-NO-RECORD", False, "The record of the visit is missing, or was exchanged.")]
    reading = reading_of(pdf)
    if record.get("reading") != reading:
        return [Finding("VERIFY-RECORD-PAGES", False, "The record and the pages do not say the same.")]
    heard = _flat(" ".join(reading))
    missing = [words for words in _must_stand(record) if _flat(words) not in heard]
    if missing:
        return [Finding("VERIFY-RECORD-PAGES", False, f"The pages lack what the record says: “{missing[0][:60]}”.")]
    return [Finding("VERIFY-RECORD", True, "The record inside says what the pages say.")]


def _must_stand(record: Record) -> Iterator[str]:
    """Yield what a record says that its form must say too."""
    try:
        course, document = record["course"], record["document"]
        yield document["code"]
        yield record["patient"]["name"]
        yield record["patient"]["record_number"]
        yield record["doctor"]["name"]
        if document["kind"] == FormKind.CONSENT.value:
            yield course["content"]["sha256"]
            yield record["journal"]["head_link"]
            yield from _of_consent(course)
        if document["kind"] == FormKind.REVOCATION.value:
            yield course["revocation"]["document_code"]
        if document["kind"] == FormKind.RECHECK.value:
            recheck = course["rechecks"][-1]
            yield recheck["document_code"]
            yield from (text_of(runs_of(answer["question"])) for answer in recheck["answers"])
        if document["kind"] != FormKind.REVOCATION.value:
            yield from _of_set_aside(course)
        if document["kind"] == FormKind.DECLINE.value and "refusal" in course:
            yield course["refusal"]["witness"]
            yield course["refusal"]["witness_role"]
            yield course["refusal"]["said"]
    except (KeyError, TypeError, IndexError):
        yield "\N{REPLACEMENT CHARACTER} a record that is not whole"


def _of_set_aside(course: Any) -> Iterator[str]:
    """Yield the form that this one replaces, and why."""
    for old in course.get("set_aside", [])[-1:]:
        yield old["document_code"]
        yield old["reason"]


def _of_consent(course: Any) -> Iterator[str]:
    yield from (helper["name"] for helper in course.get("helpers", ()))
    for risks in course["personal_risks"][-1:]:
        yield from risks["sentences"]
    for signature in course["signatures"][-1:]:
        yield signature.get("interpreter", "")
        for statement in signature["statements"]:
            yield text_of(runs_of(statement["words"]))
    for answer in course.get("optional_consents", ()):
        yield answer["question"]
    asked = {attempt["id"]: text_of(runs_of(attempt["question"])) for attempt in reversed(course["checks"])}
    yield from asked.values()


def _flat(words: str) -> str:
    return "".join(composed(words).split())
