"""YAML files: plain values with their lines, and nothing that could harm."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.procedure.problems import PackRefusedError
from kiosk.procedure.yaml_file import MAX_BYTES, YamlFile, YamlPath, read_yaml


def _read(folder: Path, data: str | bytes) -> YamlFile:
    path = folder / "file.yaml"
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return read_yaml(path)


def test_every_part_has_its_line(tmp_path: Path) -> None:
    file = _read(tmp_path, "# a remark\na: 1\nb:\n  - x\n  - c: y\n    d: {e: z}\n")
    assert file.data == {"a": 1, "b": ["x", {"c": "y", "d": {"e": "z"}}]}
    paths: list[YamlPath] = [("a",), ("b",), ("b", 0), ("b", 1, "c"), ("b", 1, "d", "e")]
    assert [file.line_of(path) for path in paths] == [2, 3, 4, 5, 6]


def test_a_part_that_is_not_there_has_the_line_of_what_holds_it(tmp_path: Path) -> None:
    file = _read(tmp_path, "a:\n  b: 1\n")
    assert file.line_of(("a", "nothing", 3)) == 1
    assert file.line_of_loose(("a", "choice", "b")) == 2


@pytest.mark.parametrize("word", ["yes", "no", "on", "off", "2026-09-01", "1_000", "0x10", "12:30", "NULL", "1e3"])
def test_words_that_other_readers_take_for_something_else_stay_words(tmp_path: Path, word: str) -> None:
    assert _read(tmp_path, f"key: {word}\n{word}: key\n").data == {"key": word, word: "key"}


def test_numbers_and_truth_are_read_as_such_unless_quoted(tmp_path: Path) -> None:
    text = 'a: 3\nb: -0.5\nc: true\nd: null\ne:\nf: "3"\ng: |\n  text\n'
    values = {"a": 3, "b": -0.5, "c": True, "d": None, "e": None, "f": "3", "g": "text\n"}
    assert _read(tmp_path, text).data == values


@pytest.mark.parametrize(
    ("data", "line", "told"),
    [
        ("", 1, "empty"),
        (" \n\n", 1, "empty"),
        ("# only a remark\n", 1, "no keys"),
        ("- a\n- b\n", 1, "no keys"),
        ("word\n", 1, "no keys"),
        ("a: 1\nb: [1, 2\nc: 3\n", 3, "not YAML"),
        ("a: 1\n b: 2\n", 2, "not YAML"),
        ("a: 1\nb: 'x\n", 3, "not YAML"),
        ("a: 1\nb: \x07\n", 1, "not YAML"),
        ("a: 1\nb: 2\na: 3\n", 3, "second time"),
        ("a: &x 1\nb: *x\n", 2, "repeats"),
        ("a: 1\nb: !!python/object/apply:os.system [ls]\n", 2, "tag"),
        ("a: 1\n---\nb: 2\n", 2, "two documents"),
        ("a: 1\n? [b]\n: 2\n", 2, "key must be a word"),
        ("a: 1\nb: " + "[" * 3000 + "]" * 3000 + "\n", 2, "Too many levels"),
        (b"a: 1\nb: \xff\n", 2, "not UTF-8"),
        ("ä: 1\n".encode("utf-16"), 1, "not UTF-8"),
        ("a: " + "x" * MAX_BYTES, 1, "larger than 2 MB"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_with_its_line(
    tmp_path: Path, data: str | bytes, line: int, told: str
) -> None:
    with pytest.raises(PackRefusedError, match="PACK-YAML") as refused:
        _read(tmp_path, data)
    (problem,) = refused.value.problems
    assert told in problem.what
    assert problem.line == line
    assert problem.remedy


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PackRefusedError, match="cannot be read"):
        read_yaml(tmp_path / "nothing.yaml")


@given(st.one_of(st.binary(max_size=200), st.text(alphabet="ab:-[]{}&*!|>?'\"#%\n \t\\ud0", max_size=80)))
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_no_content_gives_another_error(tmp_path: Path, data: str | bytes) -> None:
    try:
        file = _read(tmp_path, data)
    except PackRefusedError as refused:
        assert refused.problems[0].line >= 1
    else:
        assert isinstance(file.data, dict)
