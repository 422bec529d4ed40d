"""Approvals: asked from a person, written as lines added to a file that stays as it was."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import yaml

from kiosk.errors import PackError
from kiosk.procedure.approvals import ApprovalDesk, approve_pack, with_approval
from kiosk.procedure.loader import load_pack
from kiosk.procedure.structure import Approval
from tests.unit.procedure import sample_pack

TODAY = date(2026, 10, 1)
APPROVAL = Approval(language="en", sha256="a" * 64, by='Dr "Sample"', on="2026-10-01", review_by="2027-10-01")


def _desk(illustrations: Path, *answers: str) -> ApprovalDesk:
    left: Iterator[str] = iter(answers)
    return ApprovalDesk(lambda question: next(left), sample_pack.CLINIC_VALUES, illustrations, TODAY)


def test_a_pack_is_approved_when_a_named_person_confirms(folder: Path, illustrations: Path) -> None:
    before = (folder / "procedure.yaml").read_text(encoding="utf-8")
    (approval,) = approve_pack(folder, _desk(illustrations, "Sample Doctor", "2027-06-01", "approve"))
    pack = load_pack(folder, sample_pack.CLINIC_VALUES, illustrations=illustrations)
    assert (approval.by, approval.on, approval.review_by) == ("Sample Doctor", "2026-10-01", "2027-06-01")
    assert pack.is_approved("en", TODAY)
    assert (folder / "procedure.yaml").read_text(encoding="utf-8").startswith(before)


def test_an_approved_pack_is_not_asked_about_again(folder: Path, illustrations: Path) -> None:
    approve_pack(folder, _desk(illustrations, "Sample Doctor", "2027-06-01", "approve"))
    assert approve_pack(folder, _desk(illustrations)) == []


def test_each_language_is_asked_about_by_itself(folder: Path, illustrations: Path) -> None:
    sample_pack.write_yaml(folder / "es.yaml", sample_pack.words())
    approvals = approve_pack(folder, _desk(illustrations, "", "Sample Doctor", "2027-06-01", "approve"))
    assert [approval.language for approval in approvals] == ["es"]
    pack = load_pack(folder, sample_pack.CLINIC_VALUES, illustrations=illustrations)
    assert not pack.is_approved("en", TODAY)
    assert pack.is_approved("es", TODAY)


@pytest.mark.parametrize("answers", [("",), ("Sample\x07Doctor",), ("Sample Doctor", "2027-06-01", "yes")])
def test_nothing_is_written_without_a_name_and_the_word(
    folder: Path, illustrations: Path, answers: tuple[str, ...]
) -> None:
    before = (folder / "procedure.yaml").read_bytes()
    assert approve_pack(folder, _desk(illustrations, *answers)) == []
    assert (folder / "procedure.yaml").read_bytes() == before


@pytest.mark.parametrize("day", ["", "soon", "2026-10-01", "2020-01-01"])
def test_a_review_date_lies_ahead(folder: Path, illustrations: Path, day: str) -> None:
    with pytest.raises(PackError, match="PACK-REVIEW-DATE"):
        approve_pack(folder, _desk(illustrations, "Sample Doctor", day))


@pytest.mark.parametrize(
    "text",
    [
        "a: 1\n",
        "a: 1",
        "a: 1\napprovals: []\n",
        "a: 1\napprovals: []  # none yet\nb: 2\n",
        "a: 1\napprovals:\n",
        "approvals:\n  - language: es  # kept\n    by: x\n\n# the end\nb: 2\n",
        "a: 1\napprovals:\n- language: es\n  by: x",
    ],
)
def test_one_more_approval_is_added_and_all_else_stays(text: str) -> None:
    changed = with_approval(text, APPROVAL)
    before, after = yaml.load(text, yaml.BaseLoader), yaml.load(changed, yaml.BaseLoader)
    assert after.pop("approvals") == [*(before.pop("approvals", None) or []), APPROVAL.model_dump()]
    assert after == before
    for remark in ("# none yet", "# kept", "# the end"):
        assert (remark in changed) == (remark in text)


def test_a_list_in_one_line_is_left_alone() -> None:
    with pytest.raises(PackError, match="PACK-APPROVE"):
        with_approval("approvals: [{language: en}]\n", APPROVAL)
