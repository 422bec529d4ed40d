"""`verify FILE.pdf`: whether a form is the clinic's, whole and unchanged, in plain words and in the exit status."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from kiosk.app.folders import Folders
from kiosk.app.journal_check import journal_findings
from kiosk.app.keys import key_source
from kiosk.app.terminal import say
from kiosk.clinic import SystemClock, read_clinic
from kiosk.consent.keys import KeyFolder
from kiosk.consent.verdict import Examined, Finding
from kiosk.consent.verification import examine
from kiosk.errors import ExpectedError, UsageError
from kiosk.records.store import Store


def run_verify(folders: Folders, options: argparse.Namespace, *, passphrase: str, is_data_named: bool) -> int:
    """Look at a form and tell what was found.

    Args:
        folders: Where keys and journal may lie.
        options: `file`, `trust`, `trust_time`, `json`.
        passphrase: For a journal that is locked by one.
        is_data_named: Whether the journal was asked for, so that its absence is an error.

    Returns:
        0 when everything is as it should be, and the clinic's.

    Raises:
        UsageError: The file, or the certificate, cannot be read (VERIFY-FILE).
        ConsentError: What was given as trust is no certificate (VERIFY-ANCHOR).
        RecordsError: The journal that was asked for cannot be opened.
    """
    data = _read(options.file)
    examined = examine(data, *_anchors(folders, options))
    findings = [*examined.findings]
    if examined.record is not None:
        findings += _on_journal(data, examined, folders, passphrase, is_data_named=is_data_named)
    is_good = all(one.is_good for one in findings)
    say(_as_json(options.file, examined, findings) if options.json else _in_words(examined, findings))
    return 0 if is_good else 1


def _on_journal(
    data: bytes, examined: Examined, folders: Folders, passphrase: str, *, is_data_named: bool
) -> list[Finding]:
    """Ask the journal, where there is one; a look at a file never makes a new one."""
    if not (folders.records / "keystore.json").is_file():
        if is_data_named:
            raise UsageError("VERIFY-NO-JOURNAL", f"There is no journal in {folders.data}.", "Leave out `--data`.")
        return []
    try:
        settings = read_clinic(folders.clinic)
        store = Store.open(folders.records, key_source(folders, settings, passphrase))
    except ExpectedError:
        if is_data_named:
            raise
        return []
    try:
        now = SystemClock(settings.time_zone).now()
        found = journal_findings(data, examined, store, now=now, validity_weeks=settings.validity_weeks)
    finally:
        store.close()
    is_elsewhere = not is_data_named and any(one.code == "VERIFY-NOT-OURS" for one in found)
    return [] if is_elsewhere else found


def _anchors(folders: Folders, options: argparse.Namespace) -> tuple[bytes | None, bytes | None]:
    """Return the certificates of the clinic and of the time-stamp services, as named or as they lie with the keys."""
    keys = KeyFolder(folders.seal)
    return _anchor(keys.anchor, options.trust), _anchor(keys.time_anchor, options.trust_time)


def _anchor(usual: Path, named: Path | None) -> bytes | None:
    if named is not None:
        return _read(named)
    return _read(usual) if usual.is_file() else None


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UsageError("VERIFY-FILE", f"{path} cannot be read.", "Check the name and the rights.") from error


def _in_words(examined: Examined, findings: list[Finding]) -> str:
    lines = [
        f"{'note' if one.is_note else 'good' if one.is_good else 'BAD '}  {one.words} [{one.code}]" for one in findings
    ]
    if examined.record is not None:
        document = examined.record.get("document", {})
        lines.insert(0, f"Form {document.get('code', '?')}, {document.get('kind', '?')}, of {document.get('clinic')}")
    is_good = all(one.is_good for one in findings)
    return "\n".join([*lines, "The form is valid." if is_good else "The form is NOT valid, or cannot be trusted here."])


def _as_json(file: Path, examined: Examined, findings: list[Finding]) -> str:
    signatures = [
        {
            "field": one.field,
            "signer": one.signer,
            "clinic": one.clinic,
            "account": one.account,
            "at": one.at.isoformat() if one.at else None,
            "is_intact": one.is_intact,
            "is_trusted": one.is_trusted,
            "is_untouched": one.is_untouched,
        }
        for one in examined.signatures
    ]
    stamps = [
        {
            "service": one.service,
            "at": one.at.isoformat() if one.at else None,
            "is_intact": one.is_intact,
            "is_trusted": one.is_trusted,
        }
        for one in examined.time_stamps
    ]
    said = [{"code": one.code, "is_good": one.is_good, "words": one.words} for one in findings]
    answer = {
        "file": file.name,
        "is_valid": all(one.is_good for one in findings),
        "document": (examined.record or {}).get("document"),
        "signatures": signatures,
        "time_stamps": stamps,
        "findings": said,
    }
    return json.dumps(answer, ensure_ascii=False, indent=2)
