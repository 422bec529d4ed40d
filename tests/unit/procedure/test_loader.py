"""Loading packs: a sound one is whole; a malformed one is refused with file and line, never with another error."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.errors import ClinicError, PackError, PictureError
from kiosk.procedure.loader import find_procedures, load_pack
from kiosk.procedure.problems import PackRefusedError
from tests.unit.procedure import sample_pack
from tests.unit.procedure.sample_pack import CLINIC_VALUES, Plain

Change = Callable[[Plain, Plain], object]
QUICK = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


def _places(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Yield the path of everything inside plain values."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        yield (*path, key)
        yield from _places(item, (*path, key))


def _at(value: Any, path: tuple[str | int, ...]) -> Any:
    for part in path:
        value = value[part]
    return value


STRUCTURE_PLACES = list(_places(sample_pack.structure()))
WORDS_PLACES = list(_places(sample_pack.words()))


def test_a_sound_pack_loads_with_the_clinics_values_in_its_words(folder: Path) -> None:
    pack = load_pack(folder, CLINIC_VALUES)
    in_short = pack.words_in("en").sections["the_day"].in_short
    assert in_short == "It takes 30 minutes. An adult takes you home. Call +34 900 000 000 if you worry."


def test_pictures_are_pinned_by_their_hash(folder: Path, illustrations: Path) -> None:
    before = load_pack(folder, CLINIC_VALUES, illustrations=illustrations)
    picture = illustrations / "sample_picture.svg"
    picture.write_bytes(sample_pack.PICTURE.replace(b"#F0B429", b"#F0B428"))
    after = load_pack(folder, CLINIC_VALUES, illustrations=illustrations)
    assert set(before.pictures) == {"sample_picture"}
    assert before.hash != after.hash


def test_a_missing_picture_is_refused(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(PackRefusedError, match="no illustration `sample_picture`"):
        load_pack(folder, CLINIC_VALUES, illustrations=tmp_path)


def test_a_picture_without_a_layer_that_is_shown_is_refused(folder: Path, illustrations: Path) -> None:
    picture = illustrations / "sample_picture.svg"
    picture.write_bytes(sample_pack.PICTURE.replace(b'id="nerve"', b'id="branch"'))
    with pytest.raises(PackRefusedError, match="no layer `nerve`"):
        load_pack(folder, CLINIC_VALUES, illustrations=illustrations)


def test_a_picture_outside_the_subset_is_refused(folder: Path, illustrations: Path) -> None:
    (illustrations / "sample_picture.svg").write_bytes(b"<svg/>")
    with pytest.raises(PictureError, match="PICTURE-SUBSET"):
        load_pack(folder, CLINIC_VALUES, illustrations=illustrations)


def test_every_pack_of_a_folder_is_found(folder: Path) -> None:
    assert find_procedures(folder.parents[1]) == [folder]


def test_a_folder_without_packs_is_told(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="PACK-NONE"):
        find_procedures(tmp_path)


def test_a_value_that_the_clinic_has_not_set_is_the_clinics_matter(folder: Path) -> None:
    with pytest.raises(ClinicError, match=r"CLINIC-VALUE-MISSING.*phone"):
        load_pack(folder, {key: value for key, value in CLINIC_VALUES.items() if key != "phone"})


def test_words_too_long_with_a_value_are_refused(tmp_path: Path) -> None:
    texts = sample_pack.words()
    texts["before"]["fast"] = "x " * 190 + "{escort_rule}"
    folder = sample_pack.write_pack(tmp_path, texts=texts)
    with pytest.raises(PackRefusedError, match="too long") as refused:
        load_pack(folder, CLINIC_VALUES)
    assert refused.value.problems[0].line == sample_pack.line_of(folder / "en.yaml", "  fast:")


def test_the_mistakes_of_all_files_are_told_together(folder: Path) -> None:
    facts, texts = sample_pack.structure(), sample_pack.words()
    facts["colour"] = "blue"
    del texts["title"]
    sample_pack.write_yaml(folder / "procedure.yaml", facts)
    sample_pack.write_yaml(folder / "en.yaml", texts)
    with pytest.raises(PackRefusedError, match="PACK-SHAPE") as refused:
        load_pack(folder, CLINIC_VALUES)
    assert {problem.file.name for problem in refused.value.problems} == {"procedure.yaml", "en.yaml"}
    assert "1 more" in refused.value.what


def test_a_file_that_is_no_language_is_refused(folder: Path) -> None:
    (folder / "english.yaml").write_text("a: 1\n", encoding="utf-8")
    with pytest.raises(PackRefusedError, match=r"english\.yaml"):
        load_pack(folder, CLINIC_VALUES)


def test_a_pack_without_words_is_refused(folder: Path) -> None:
    (folder / "en.yaml").unlink()
    with pytest.raises(PackRefusedError, match="no language file"):
        load_pack(folder, CLINIC_VALUES)


@pytest.mark.parametrize(
    ("change", "file", "line_with", "told"),
    [
        (lambda s, w: s.update(region="thoracic"), "procedure.yaml", "region:", "region"),
        (lambda s, w: s.update(version=1.0), "procedure.yaml", "version:", "version"),
        (lambda s, w: s["risks"][0]["frequency"].update(count="6"), "procedure.yaml", "count:", "count"),
        (lambda s, w: s["risks"][0]["frequency"].update(kind="often"), "procedure.yaml", "frequency:", "often"),
        (lambda s, w: s["risks"][0].pop("sources"), "procedure.yaml", "- id: soreness", "sources"),
        (lambda s, w: s["goals"].append("Walk"), "procedure.yaml", "- Walk", "goals"),
        (lambda s, w: w["sections"]["the_day"].update(colour=1), "en.yaml", "colour: 1", "colour"),
        (lambda s, w: w["sections"]["the_day"].pop("title"), "en.yaml", "  the_day:", "title"),
        (lambda s, w: w.update(title=""), "en.yaml", "title:", "title"),
        (lambda s, w: w.update(title=None), "en.yaml", "title:", "title"),
    ],
)
def test_a_wrong_shape_is_told_with_its_line(
    tmp_path: Path, change: Change, file: str, line_with: str, told: str
) -> None:
    facts, texts = sample_pack.structure(), sample_pack.words()
    change(facts, texts)
    folder = sample_pack.write_pack(tmp_path, facts, texts)
    with pytest.raises(PackRefusedError, match="PACK-SHAPE") as refused:
        load_pack(folder, CLINIC_VALUES)
    (problem,) = refused.value.problems
    assert problem.file == folder / file
    assert problem.line == sample_pack.line_of(folder / file, line_with)
    assert told in problem.what
    assert problem.remedy


def _refusal(folder: Path) -> PackRefusedError | None:
    """Load a spoilt pack; anything but a refusal with file and line, or success, fails the test."""
    try:
        load_pack(folder, CLINIC_VALUES)
    except PackRefusedError as refused:
        for problem in refused.problems:
            assert problem.file.parent == folder
            assert problem.line >= 1
            assert problem.what
            assert problem.remedy
        return refused
    return None


@given(st.sampled_from(STRUCTURE_PLACES), st.sampled_from([None, "", "Words?", -1, 2.5, True, [], {}, [[]], {"a": {}}]))
@QUICK
def test_any_value_of_the_structure_may_be_of_a_wrong_type(
    tmp_path: Path, place: tuple[str | int, ...], value: object
) -> None:
    facts = sample_pack.structure()
    _at(facts, place[:-1])[place[-1]] = value
    _refusal(sample_pack.write_pack(tmp_path, facts))


@given(
    st.sampled_from(WORDS_PLACES),
    st.sampled_from([None, "", "{", "{nothing}", "*", "# a", "\u202e", 3, [], {"a": "b"}]),
)
@QUICK
def test_any_words_may_be_wrong(tmp_path: Path, place: tuple[str | int, ...], value: object) -> None:
    texts = sample_pack.words()
    _at(texts, place[:-1])[place[-1]] = value
    assert _refusal(sample_pack.write_pack(tmp_path, texts=texts)) is not None


@given(st.sampled_from([place for place in WORDS_PLACES if isinstance(place[-1], str)]))
@QUICK
def test_any_key_of_the_words_may_be_missing_or_misspelt(tmp_path: Path, place: tuple[str | int, ...]) -> None:
    texts = sample_pack.words()
    parent = _at(texts, place[:-1])
    value = parent.pop(place[-1])
    is_optional = place[-1] in {"detail", "labels"} and len(place) > 1
    refused = _refusal(sample_pack.write_pack(tmp_path, texts=texts))
    assert refused is not None or is_optional
    parent["misspelt_" + str(place[-1])] = value
    assert _refusal(sample_pack.write_pack(tmp_path, texts=texts)) is not None


@given(st.sampled_from([place for place in STRUCTURE_PLACES if isinstance(place[-1], int)]))
@QUICK
def test_anything_in_the_structure_may_stand_twice_or_be_gone(tmp_path: Path, place: tuple[str | int, ...]) -> None:
    for spoil in ("twice", "gone"):
        facts = sample_pack.structure()
        parent = _at(facts, place[:-1])
        if spoil == "twice":
            parent.append(copy.deepcopy(parent[place[-1]]))
        else:
            del parent[place[-1]]
        _refusal(sample_pack.write_pack(tmp_path, facts))


@given(st.integers(0, 20_000), st.binary(max_size=30), st.sampled_from(["procedure.yaml", "en.yaml"]))
@QUICK
def test_any_damage_to_a_file_is_refused_or_harmless(tmp_path: Path, place: int, noise: bytes, file: str) -> None:
    folder = sample_pack.write_pack(tmp_path)
    data = (folder / file).read_bytes()
    place %= len(data)
    (folder / file).write_bytes(data[:place] + noise + data[place + len(noise) :])
    _refusal(folder)


@given(st.integers(0, 20_000), st.sampled_from(["procedure.yaml", "en.yaml"]))
@QUICK
def test_a_file_that_breaks_off_is_refused_or_harmless(tmp_path: Path, length: int, file: str) -> None:
    folder = sample_pack.write_pack(tmp_path)
    data = (folder / file).read_bytes()
    (folder / file).write_bytes(data[: length % len(data)])
    _refusal(folder)


def test_a_clinic_sets_no_values_in_languages_that_it_does_not_offer(folder: Path) -> None:
    sample_pack.write_yaml(folder / "ca.yaml", sample_pack.words())
    with pytest.raises(ClinicError, match="CLINIC-VALUE-MISSING"):
        load_pack(folder, CLINIC_VALUES)
    assert load_pack(folder, CLINIC_VALUES, languages=("en",)).languages == ("en",)


def test_a_pack_without_any_of_the_clinics_languages_is_refused(folder: Path) -> None:
    with pytest.raises(PackError, match="PACK-NO-LANGUAGE"):
        load_pack(folder, CLINIC_VALUES, languages=("de",))


def test_words_are_those_of_the_first_language_that_a_pack_has(folder: Path) -> None:
    pack = load_pack(folder, CLINIC_VALUES)
    assert pack.words_for("de", "en") == pack.words_for("de") == pack.words_in("en")
