"""Canonical bytes and the hash link."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.errors import BugError
from kiosk.visit import events
from kiosk.visit.encoding import (
    FIRST_LINK,
    canonical_bytes,
    commitment,
    decode_event,
    encode_event,
    link,
    sha256_hex,
)
from kiosk.visit.events import Event, Fact, Signed
from kiosk.visit.outline import Answer
from kiosk.visit.signature import Stroke, StrokePoint
from kiosk.visit.terms import Actor, FormKind, Relation, Role, SignMethod
from tests.unit.visit.facts import FACT_CLASSES, TEXTS, any_event, facts

ACTOR = Actor(Role.PATIENT, "patient-1", "kiosk-1")
AT = datetime(2027, 3, 8, 9, 0, 0, 5, tzinfo=UTC)
SAMPLE = Event("visit-1", 3, AT, ACTOR, events.SafetyAnswered("fever", Answer.YES, "39 °C", True, True))
SAMPLE_BYTES = (
    '{"actor":{"id":"patient-1","role":"patient","station":"kiosk-1"},"at":"2027-03-08T09:00:00.000005+00:00",'
    '"fact":{"answer":"yes","blocks_signing":false,"detail":"39 °C","is":"SafetyAnswered","is_urgent":true,'
    '"opens_point":true,"question_id":"fever"},"format":1,"seq":3,"visit_id":"visit-1"}'
).encode()

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)


def test_the_bytes_of_an_event_are_for_ever() -> None:
    assert encode_event(SAMPLE) == SAMPLE_BYTES
    assert decode_event(SAMPLE_BYTES) == SAMPLE


@pytest.mark.parametrize("kind", FACT_CLASSES, ids=lambda kind: kind.__name__)
@settings(max_examples=15)
@given(data=st.data())
def test_every_fact_comes_back_as_it_was(kind: type[Fact], data: st.DataObject) -> None:
    event = replace(SAMPLE, fact=data.draw(facts(kind)))
    encoded = encode_event(event)
    assert decode_event(encoded) == event
    assert encode_event(decode_event(encoded)) == encoded


@given(any_event())
def test_every_event_comes_back_as_it_was(event: Event) -> None:
    assert decode_event(encode_event(event)) == event


def test_the_same_time_in_another_zone_has_the_same_bytes() -> None:
    elsewhere = SAMPLE.at.astimezone(timezone(timedelta(hours=2)))
    assert encode_event(replace(SAMPLE, at=elsewhere)) == SAMPLE_BYTES


def test_a_whole_number_in_a_stroke_is_a_measure_too() -> None:
    signed = Signed(FormKind.CONSENT, SignMethod.DRAWN, (), (Stroke((StrokePoint(0, 1, 0.5),)),))
    point = decode_event(encode_event(replace(SAMPLE, fact=signed))).fact
    assert point == signed
    assert isinstance(point, Signed)
    assert isinstance(point.strokes[0].points[0].x, float)


def _bent(**changes: object) -> bytes:
    """Return the sample event with other fields at the top."""
    return canonical_bytes({**json.loads(SAMPLE_BYTES), **changes})


def _bent_fact(**changes: object) -> bytes:
    return _bent(fact={**json.loads(SAMPLE_BYTES)["fact"], **changes})


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff",
        b"null",
        b"[]",
        b"{}",
        SAMPLE_BYTES[:-1],
        _bent(format=2),
        _bent(format="1"),
        _bent(more=1),
        _bent(seq="3"),
        _bent(seq=True),
        _bent(seq=3.0),
        _bent(at="yesterday"),
        _bent(at=5),
        _bent(actor={"role": "king", "id": "x", "station": "y"}),
        _bent(actor=None),
        _bent(fact=None),
        _bent(fact={}),
        _bent(fact={"is": "Forgotten"}),
        _bent_fact(more="x"),
        _bent_fact(answer="maybe"),
        _bent_fact(opens_point=1),
        _bent_fact(detail=None),
        _bent(fact={"is": "CompanyStated", "helps_with": "reading"}),
        canonical_bytes({key: value for key, value in json.loads(SAMPLE_BYTES).items() if key != "visit_id"}),
    ],
)
def test_what_this_program_does_not_write_is_not_read(data: bytes) -> None:
    with pytest.raises(BugError) as caught:
        decode_event(data)
    assert caught.value.code == "VISIT-EVENT-UNREADABLE"


@pytest.mark.parametrize(
    "fact",
    [
        b'{"helps_with":["reading"],"is":"CompanyStated","name":"Sample Sister"}',
        b'{"check_id":"c","is":"CheckAnswered","opens_point":false,"option":"b","phrasing":0,"shown":[],"was_right":true}',
        b'{"form":"consent","interpreter":"","is":"Signed","method":"typed","reason":"","statements":[],"strokes":[],'
        b'"typed_name":"","witness":""}',
        b'{"document_code":"AB-1","is":"RecheckedOnPaper","scan_sha256":"66"}',
    ],
)
def test_an_event_from_before_a_field_was_there_is_read_and_keeps_its_bytes(fact: bytes) -> None:
    head, _, tail = SAMPLE_BYTES.partition(b'"fact":')
    older = head + b'"fact":' + fact + tail[tail.index(b"}") + 1 :]
    assert encode_event(decode_event(older)) == older


def test_a_field_that_came_later_is_kept_once_it_says_something() -> None:
    stated = replace(SAMPLE, fact=events.CompanyStated((), "", Relation.CARER))
    assert b'"relation":"carer"' in encode_event(stated)
    assert decode_event(encode_event(stated)) == stated


@given(st.dictionaries(TEXTS, JSON, min_size=2, max_size=5))
def test_canonical_bytes_do_not_depend_on_the_order_of_keys(value: dict[str, object]) -> None:
    turned = dict(reversed(value.items()))
    assert canonical_bytes(value) == canonical_bytes(turned)
    assert json.loads(canonical_bytes(value)) == value


def test_canonical_bytes_are_compact_and_utf_8() -> None:
    assert canonical_bytes({"b": [1, True, None], "a": "ñ🙂"}) == '{"a":"ñ🙂","b":[1,true,null]}'.encode()


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_what_is_no_number_has_no_canonical_bytes(value: float) -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        canonical_bytes(value)


def test_the_hashes_are_those_of_the_design() -> None:
    salt, body = b"s" * 16, b"body"
    assert commitment(salt, body) == hashlib.sha256(b"\x00" + salt + body).digest()
    assert link(FIRST_LINK, b"c" * 32) == hashlib.sha256(b"\x01" + bytes(32) + b"c" * 32).digest()
    assert sha256_hex(b"") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


def _head(commitments: list[bytes]) -> bytes:
    head = FIRST_LINK
    for committed in commitments:
        head = link(head, committed)
    return head


@given(
    st.lists(st.binary(max_size=8), min_size=1, max_size=6),
    st.data(),
)
def test_any_change_to_any_body_changes_the_head_of_the_chain(bodies: list[bytes], data: st.DataObject) -> None:
    salt = b"s" * 16
    place = data.draw(st.integers(0, len(bodies) - 1))
    other = data.draw(st.binary(max_size=8).filter(lambda body: body != bodies[place]))
    head = _head([commitment(salt, body) for body in bodies])
    bent = [*bodies[:place], other, *bodies[place + 1 :]]
    assert _head([commitment(salt, body) for body in bent]) != head
    assert _head([commitment(salt, body) for body in bodies[:-1]]) != head
    if bodies != bodies[::-1]:
        assert _head([commitment(salt, body) for body in bodies[::-1]]) != head


def test_an_erased_body_leaves_a_chain_that_still_verifies() -> None:
    salt = b"s" * 16
    commitments = [commitment(salt, body) for body in (b"one", b"two", b"three")]
    assert _head(commitments) == link(link(link(FIRST_LINK, commitments[0]), commitments[1]), commitments[2])


@given(st.binary(min_size=16, max_size=16), st.binary(min_size=16, max_size=16), st.binary(max_size=20))
def test_a_commitment_hides_the_body_behind_its_salt(salt: bytes, other: bytes, body: bytes) -> None:
    assert (commitment(salt, body) == commitment(other, body)) == (salt == other)
