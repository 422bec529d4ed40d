"""What may be asked beside the treatment: its words are checked, and a clinic chooses among them."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.errors import PackError
from kiosk.procedure.loader import load_pack
from kiosk.procedure.outline import build_outline
from kiosk.procedure.pack import Pack
from kiosk.procedure.problems import PackRefusedError
from kiosk.procedure.reading_level import reading_of
from tests.builders.visit import OPTIONAL, sample_pack
from tests.unit.procedure import sample_pack as sample

ASKED = {"question": "May we take photos?", "help": "This is about teaching.", "name": "Photos"}
NOTE = "Your treatment is the same."


def a_pack(tmp_path: Path, *, ids: list[str], asked: list[str] | None) -> Path:
    facts, texts = sample.structure(), sample.words()
    facts["optional_consents"] = ids
    if asked is not None:
        texts["optional_consents"] = {"note": NOTE, "asked": dict.fromkeys(asked, ASKED)}
    return sample.write_pack(tmp_path, facts, texts)


@pytest.mark.parametrize(
    ("ids", "asked", "what"),
    [
        (["photos"], None, "no words for what is asked beside"),
        (["photos", "film"], ["photos"], "no words for `film`"),
        (["photos"], ["photos", "film"], "no `film` for these words"),
        (["photos", "photos"], ["photos"], "a second time"),
    ],
)
def test_ids_and_words_that_do_not_fit_are_refused_with_file_and_line(
    ids: list[str], asked: list[str] | None, what: str, tmp_path: Path
) -> None:
    with pytest.raises(PackRefusedError) as caught:
        load_pack(a_pack(tmp_path, ids=ids, asked=asked), sample.CLINIC_VALUES)
    assert what in caught.value.what
    assert ".yaml:" in caught.value.what


def test_a_pack_asks_what_the_clinic_chose_and_pins_nothing_else(tmp_path: Path) -> None:
    folder = a_pack(tmp_path, ids=["photos", "film"], asked=["photos", "film"])
    pack = load_pack(folder, sample.CLINIC_VALUES, optional=("film",))
    assert build_outline(pack).optional_consents == ("film",)
    said = pack.words_in("en").optional_consents
    assert said is not None
    assert set(said.asked) == {"film"}
    assert Pack.from_canonical(pack.canonical()) == pack
    assert b'"photos"' not in pack.canonical()


def test_a_pack_of_a_clinic_that_asks_nothing_is_the_same_as_one_without_such_words(tmp_path: Path) -> None:
    with_words = load_pack(a_pack(tmp_path / "a", ids=["photos"], asked=["photos"]), sample.CLINIC_VALUES)
    without = load_pack(sample.write_pack(tmp_path / "b"), sample.CLINIC_VALUES)
    assert with_words.hash == without.hash


def test_a_name_that_the_pack_does_not_know_is_refused(tmp_path: Path) -> None:
    folder = a_pack(tmp_path, ids=["photos"], asked=["photos"])
    with pytest.raises(PackError) as caught:
        load_pack(folder, sample.CLINIC_VALUES, optional=("fotos",))
    assert caught.value.code == "PACK-OPTIONAL-CONSENT"
    assert "`fotos`" in caught.value.what
    assert "photos" in caught.value.remedy


@pytest.mark.parametrize("procedure", ["lumbar_rhizolysis", "cervical_rhizolysis"])
def test_our_own_words_are_easy_to_read(procedure: str) -> None:
    said = sample_pack(procedure, optional=OPTIONAL).words_in("en").optional_consents
    assert said is not None
    text = "\n".join([said.note, *(f"{one.question}\n{one.help}" for one in said.asked.values())])
    assert reading_of(text, "en").severity is None
