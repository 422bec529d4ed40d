"""Writes a clinician's approval into `procedure.yaml`, by adding lines; not one other character of the file changes."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.errors import PackError
from kiosk.procedure.loader import load_pack
from kiosk.procedure.pack import Pack
from kiosk.procedure.source import STRUCTURE_FILE
from kiosk.procedure.structure import Approval
from kiosk.procedure.values import ClinicSetting

Ask = Callable[[str], str]
_KEY = re.compile(r"^approvals:[ \t]*(?P<rest>[^\n]*)$", re.MULTILINE)
_EMPTY_LIST = re.compile(r"^(\[\s*\])?\s*(#.*)?$")
_YES = "approve"


@dataclass(frozen=True, slots=True)
class ApprovalDesk:
    """What an approval needs.

    Attributes:
        ask: Shows a question and returns the answer; stands for a person at a terminal.
        values: What the clinic has set; an approval covers the words with these in them.
        illustrations: Folder of the illustrations; an approval covers them too.
        today: Day of the approval.
        optional: What the clinic asks beside the treatment; an approval covers these words alone.
        languages: The clinic's; words in others are not asked about. All when None.
    """

    ask: Ask
    values: Mapping[str, ClinicSetting]
    illustrations: Path
    today: date
    optional: tuple[str, ...] = ()
    languages: tuple[str, ...] | None = None

    def load(self, folder: Path) -> Pack:
        """Load a pack as this clinic's patients see it."""
        return load_pack(
            folder,
            self.values,
            illustrations=self.illustrations,
            optional=self.optional,
            languages=self.languages,
        )


def approve_pack(folder: Path, desk: ApprovalDesk) -> list[Approval]:
    """Ask for each language that is not approved, and write what is approved.

    Args:
        folder: The pack's folder; the pack must load.
        desk: The person at the terminal, and what they approve.

    Returns:
        The approvals that were written.

    Raises:
        PackError: The pack does not load, a review date is none (PACK-REVIEW-DATE), or the file cannot be written
            (PACK-APPROVE).
    """
    written: list[Approval] = []
    for language in desk.load(folder).languages:
        pack = desk.load(folder)
        if pack.is_approved(language, desk.today):
            continue
        approval = _asked(pack, language, desk)
        if approval is not None:
            _write(folder / STRUCTURE_FILE, approval)
            _confirm(folder, desk, approval)
            written.append(approval)
    return written


def _asked(pack: Pack, language: str, desk: ApprovalDesk) -> Approval | None:
    """Return the approval that a person gives, or None when they do not."""
    sha256 = pack.approval_hash(language)
    title = pack.words_in(language).title
    shown = f"{title} ({pack.id}, {language}, version {pack.structure.version})\nSHA-256 {sha256}\n"
    name = desk.ask(f"{shown}Who approves these words? Name and role, or nothing to leave them unapproved: ").strip()
    if not name or not name.isprintable():
        return None
    review_by = desk.ask("Review them again by (year-month-day): ").strip()
    try:
        is_ahead = date.fromisoformat(review_by) > desk.today
    except ValueError:
        is_ahead = False
    if not is_ahead:
        raise PackError(
            "PACK-REVIEW-DATE", f"`{review_by}` is no day ahead.", "Begin again, and write it like 2027-09-30."
        )
    answer = desk.ask(f"Type `{_YES}` to say that {name} has read every word of it: ").strip()
    if answer != _YES:
        return None
    return Approval(language=language, sha256=sha256, by=name, on=desk.today.isoformat(), review_by=review_by)


def with_approval(text: str, approval: Approval) -> str:
    """Return the text of `procedure.yaml` with one more approval at the end of its list.

    Raises:
        PackError: The list is written in a way that lines cannot be added to (PACK-APPROVE).
    """
    key = _KEY.search(text)
    if key is None:
        end = "" if text.endswith("\n") else "\n"
        return f"{text}{end}\napprovals:\n{_lines(approval)}"
    if not _EMPTY_LIST.match(key["rest"]):
        raise _cannot_write("the list `approvals` stands in one line", "Write one approval a line, each with `- `.")
    head = text[: key.start()] + re.sub(r"\[\s*\]\s*", "", key.group(0)).rstrip() + "\n"
    block, rest = _split_block(text[key.end() :].removeprefix("\n"))
    return f"{head}{block}{_lines(approval, _indent_of(block))}{rest}"


def _split_block(text: str) -> tuple[str, str]:
    """Split what follows a key into the lines that belong to it and the rest."""
    lines = text.splitlines(keepends=True)
    last = 0
    for number, line in enumerate(lines, 1):
        if line.strip() and not line.startswith((" ", "\t", "-", "#")):
            break
        if line.strip() and not line.startswith("#"):
            last = number
    block = "".join(lines[:last])
    if block and not block.endswith("\n"):
        block += "\n"
    return block, "".join(lines[last:])


def _indent_of(block: str) -> str:
    match = re.search(r"^([ \t]*)- ", block, re.MULTILINE)
    return match.group(1) if match else "  "


def _lines(approval: Approval, indent: str = "  ") -> str:
    name = approval.by.replace("\\", "\\\\").replace('"', '\\"')
    fields = (
        f"language: {approval.language}",
        f"sha256: {approval.sha256}",
        f'by: "{name}"',
        f"on: {approval.on}",
        f"review_by: {approval.review_by}",
    )
    first, *others = fields
    return "".join([f"{indent}- {first}\n", *(f"{indent}  {line}\n" for line in others)])


def _write(path: Path, approval: Approval) -> None:
    """Write the file beside the old one, then put it in its place, so that no half file is ever read."""
    beside = path.with_suffix(".yaml.new")
    try:
        text = path.read_bytes().decode("utf-8")
        with beside.open("wb") as file:
            file.write(with_approval(text, approval).encode("utf-8"))
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        why = error.strerror or type(error).__name__
        raise _cannot_write(why, "Check that the folder may be written to.") from error


def _confirm(folder: Path, desk: ApprovalDesk, approval: Approval) -> None:
    """Read the pack again: the approval must be in it, and cover it."""
    pack = desk.load(folder)
    if pack.approval_of(approval.language) != approval:
        raise _cannot_write("it does not read back", "Look at the end of the list `approvals` in the file.")


def _cannot_write(why: str, remedy: str) -> PackError:
    return PackError("PACK-APPROVE", f"The approval cannot be written: {why}.", remedy)
