"""The bytes of IPP, held against the encoding in RFC 8010 and against anything that may come instead."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import PrintingError
from kiosk.printing.ipp import Answer, Operation, parsed, request

HEAD = b"\x02\x00\x00\x00\x00\x00\x00\x01"
CHARSET = b"\x01\x47\x00\x12attributes-charset\x00\x05utf-8"


def test_a_question_has_the_bytes_of_the_standard() -> None:
    assert request(
        Operation.GET_JOB_ATTRIBUTES, target="ipp://localhost/jobs/1", wanted=["job-state", "job-name"], user="ü"
    ) == (
        b"\x01\x01\x00\x09\x00\x00\x00\x01\x01"
        b"\x47\x00\x12attributes-charset\x00\x05utf-8"
        b"\x48\x00\x1battributes-natural-language\x00\x02en"
        b"\x45\x00\x07job-uri\x00\x16ipp://localhost/jobs/1"
        b"\x42\x00\x14requesting-user-name\x00\x02\xc3\xbc"
        b"\x44\x00\x14requested-attributes\x00\x09job-state"
        b"\x44\x00\x00\x00\x08job-name"
        b"\x03"
    )


def test_an_answer_is_read_group_by_group_with_every_value() -> None:
    data = (
        HEAD
        + CHARSET
        + b"\x02\x23\x00\x09job-state\x00\x04\x00\x00\x00\x05"
        + b"\x44\x00\x01r\x00\x01a\x44\x00\x00\x00\x01b"
        + b"\x02\x22\x00\x01t\x00\x01\x01\x22\x00\x01f\x00\x01\x00\x35\x00\x01w\x00\x08\x00\x02de\x00\x02\xc3\xbc"
        + b"\x13\x00\x01n\x00\x00"
        + b"\x03"
    )
    assert parsed(data) == Answer(
        0, ({"job-state": (5,), "r": ("a", "b")}, {"t": (True,), "f": (False,), "w": ("ü",), "n": (b"",)})
    )


def test_an_answer_without_groups_has_its_status() -> None:
    assert parsed(b"\x02\x00\x04\x06\x00\x00\x00\x01" + CHARSET + b"\x03") == Answer(0x0406, ())


@pytest.mark.parametrize("length", range(len(HEAD + CHARSET)))
def test_an_answer_that_breaks_off_is_refused(length: int) -> None:
    with pytest.raises(PrintingError, match="PRINTING-FAILED"):
        parsed((HEAD + CHARSET)[:length])


@given(st.binary(max_size=60).map(lambda tail: HEAD + tail) | st.binary(max_size=30))
def test_no_bytes_end_in_anything_but_an_answer_or_a_clear_error(data: bytes) -> None:
    try:
        assert isinstance(parsed(data), Answer)
    except PrintingError as error:
        assert error.code == "PRINTING-FAILED"
