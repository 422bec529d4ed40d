"""Packs: canonical bytes that read back, a hash that sees every word, approvals that name it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.errors import PackError
from kiosk.procedure.loader import load_pack
from kiosk.procedure.pack import Pack
from kiosk.procedure.source import texts_of, validated
from kiosk.procedure.structure import Approval, ProcedureStructure
from kiosk.procedure.words import ProcedureWords
from tests.unit.procedure import sample_pack
from tests.unit.procedure.sample_pack import CLINIC_VALUES, Plain

STRUCTURE = validated(sample_pack.structure(), ProcedureStructure)
WORDS = validated(sample_pack.words(), ProcedureWords)
PACK = Pack(STRUCTURE, {"en": WORDS}, {"sample_picture": "0" * 64})
TEXTS = [path for path, _ in texts_of(WORDS)]
TODAY = date(2026, 10, 1)


def _with_text(path: tuple[str | int, ...], text: str) -> Pack:
    plain: Plain = sample_pack.words()
    parent: Any = plain
    for part in path[:-1]:
        parent = parent[part]
    parent[path[-1]] = text
    return Pack(STRUCTURE, {"en": validated(plain, ProcedureWords)}, PACK.pictures)


def _approved(pack: Pack, **changes: str) -> Pack:
    facts = {"language": "en", "sha256": pack.approval_hash("en"), "by": "Sample Doctor", "on": "2026-09-15"}
    approval = Approval(**{**facts, "review_by": "2027-03-01", **changes})
    structure = pack.structure.model_copy(update={"approvals": (*pack.structure.approvals, approval)})
    return Pack(structure, pack.words, pack.pictures)


def test_a_pack_reads_back_from_its_canonical_bytes(folder: Path, illustrations: Path) -> None:
    for pack in (PACK, load_pack(folder, CLINIC_VALUES, illustrations=illustrations)):
        again = Pack.from_canonical(pack.canonical())
        assert again == pack
        assert again.hash == pack.hash


@given(st.sampled_from(TEXTS), st.text(alphabet="abcñ“”€ \n", min_size=1, max_size=20).filter(str.strip))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_one_changed_word_changes_the_hash_and_the_approvals_hash(path: tuple[str | int, ...], text: str) -> None:
    changed = _with_text(path, text)
    assert (changed.hash == PACK.hash) == (changed.words == PACK.words)
    assert (changed.approval_hash("en") == PACK.approval_hash("en")) == (changed.words == PACK.words)
    assert Pack.from_canonical(changed.canonical()) == changed


def test_values_left_at_their_default_leave_no_trace_in_the_bytes() -> None:
    facts = sample_pack.structure()
    facts["approvals"] = []
    facts["safety_questions"][0]["proposes"] = []
    assert Pack(validated(facts, ProcedureStructure), {"en": WORDS}, PACK.pictures).hash == PACK.hash
    assert b'"approvals"' not in PACK.canonical()
    assert b'"kind":"not_known"' in PACK.canonical()


@pytest.mark.parametrize(
    "data",
    [b"", b"null", b"[]", b"{}", b"\xff", b'{"structure":{},"words":{},"pictures":{}}', b" " + PACK.canonical()],
)
def test_stored_bytes_that_are_no_pack_are_refused(data: bytes) -> None:
    with pytest.raises(PackError, match="PACK-STORED"):
        Pack.from_canonical(data)


@given(st.integers(0, len(PACK.canonical()) - 1), st.integers(1, 255))
@settings(max_examples=60, deadline=None)
def test_one_changed_byte_is_another_pack_or_refused(place: int, flip: int) -> None:
    data = bytearray(PACK.canonical())
    data[place] ^= flip
    try:
        changed = Pack.from_canonical(bytes(data))
    except PackError:
        return
    assert changed.hash != PACK.hash


def test_what_a_screen_needs_is_found_by_its_id() -> None:
    assert PACK.section("the_day").id == "the_day"
    assert PACK.check("sedation").section == "the_day"
    assert PACK.safety_question("fever_now").ages
    assert PACK.risk("soreness").sources == ("SERIES",)
    assert PACK.source("SERIES").citation.startswith("A series")
    assert PACK.chapter_of("the_day") == PACK.structure.chapters[1]
    assert PACK.languages == ("en",)


def test_an_unknown_id_is_a_key_error() -> None:
    for find in (PACK.section, PACK.check, PACK.safety_question, PACK.risk, PACK.source, PACK.chapter_of):
        with pytest.raises(KeyError):
            find("nowhere")


def test_a_language_that_a_pack_lacks_is_told_with_those_it_has() -> None:
    with pytest.raises(PackError, match=r"PACK-NO-LANGUAGE.*`ca`.*en") as refused:
        PACK.words_in("ca")
    assert "en" in refused.value.remedy


def test_words_are_approved_until_the_earlier_review_date() -> None:
    pack = _approved(PACK)
    assert pack.approval_of("en") is not None
    assert pack.is_approved("en", TODAY)
    assert pack.is_approved("en", date(2027, 3, 1))
    assert not pack.is_approved("en", date(2027, 3, 2))
    assert not pack.is_approved("en", date(2026, 9, 14))
    late = _approved(PACK, review_by="2030-01-01")
    assert late.is_approved("en", date(2027, 9, 1))
    assert not late.is_approved("en", date(2027, 9, 2))


def test_an_approval_of_other_words_is_none() -> None:
    assert not PACK.is_approved("en", TODAY)
    assert not _approved(PACK, sha256="0" * 64).is_approved("en", TODAY)
    moved = Pack(_approved(PACK).structure, _with_text(("title",), "Another title").words, PACK.pictures)
    assert moved.approval_of("en") is None


def test_an_approval_covers_one_language_alone() -> None:
    both = _approved(Pack(STRUCTURE, {"en": WORDS, "es": WORDS}, PACK.pictures))
    assert both.is_approved("en", TODAY)
    assert not both.is_approved("es", TODAY)


def test_approving_does_not_change_what_is_approved() -> None:
    assert _approved(PACK).approval_hash("en") == PACK.approval_hash("en")
    assert _approved(PACK).hash != PACK.hash
