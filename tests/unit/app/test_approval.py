"""Words that no clinician stands behind today reach no patient outside the sample clinic."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kiosk.app.approval import ApprovalGuard
from kiosk.errors import PackError
from kiosk.procedure.pack import Pack
from kiosk.procedure.structure import Approval
from tests.builders.visit import sample_pack
from tests.fakes.clock import FixedClock

LUMBAR = "lumbar_rhizolysis"


def approved(pack: Pack, *, until: date) -> Pack:
    approval = Approval(
        language="en", sha256=pack.approval_hash("en"), by="Sample Doctor", on="2026-11-22", review_by=until.isoformat()
    )
    return replace(pack, structure=pack.structure.model_copy(update={"approvals": (approval,)}))


def test_the_sample_clinic_works_with_a_draft() -> None:
    ApprovalGuard(FixedClock(), is_sample=True).require(sample_pack(LUMBAR), "en")


def test_a_clinic_refuses_a_draft() -> None:
    with pytest.raises(PackError) as refused:
        ApprovalGuard(FixedClock(), is_sample=False).require(sample_pack(LUMBAR), "en")
    assert refused.value.code == "PACK-NOT-APPROVED"


def test_approved_words_are_let_through_until_their_review_is_due() -> None:
    clock = FixedClock()
    pack = approved(sample_pack(LUMBAR), until=clock.today())
    guard = ApprovalGuard(clock, is_sample=False)

    guard.require(pack, "en")

    clock.advance(days=1)
    with pytest.raises(PackError):
        guard.require(pack, "en")


def test_one_changed_word_takes_the_approval_away() -> None:
    clock = FixedClock()
    pack = approved(sample_pack(LUMBAR), until=clock.today())
    words = pack.words_in("en").model_copy(update={"title": "Another title"})

    with pytest.raises(PackError):
        ApprovalGuard(clock, is_sample=False).require(replace(pack, words={"en": words}), "en")
