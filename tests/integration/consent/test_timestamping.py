"""Time stamps: what they prove, what is refused, and that the form stays fit for the archive."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from pikepdf import Pdf

from kiosk.consent.mark import TimeService
from kiosk.consent.sealing import countersigned
from kiosk.consent.timestamping import stamped
from kiosk.consent.verification import examine
from kiosk.errors import ConsentError
from tests.builders.sealed import countersigned_form, sample_keys, sealed_form
from tests.fakes.time_server import TimeServer, time_server
from tests.integration.consent.vera import failed_rules

pytestmark = [pytest.mark.integration, pytest.mark.timeout(180)]


def service_of(server: TimeServer, *, timeout_s: float = 20) -> TimeService:
    return TimeService(server.url, server.anchor, timeout_s)


def bad(form: bytes, time_anchor: bytes | None) -> set[str]:
    return {one.code for one in examine(form, sample_keys().anchor, time_anchor).findings if not one.is_good}


def test_stamped_forms_conform_by_verapdf_and_seal_and_signature_stay_valid(tmp_path: Path) -> None:
    with time_server() as server:
        service = service_of(server)
        sealed = stamped(sealed_form(), service).form
        both = countersigned(sealed, sample_keys().signature())
        forms = {
            "stamped": sealed,
            "stamped-then-countersigned": both,
            "stamped-twice": stamped(both, service).form,
            "countersigned-then-stamped": stamped(countersigned_form(), service).form,
        }
        assert failed_rules(forms, tmp_path) == {name: set() for name in forms}
        assert {name: bad(form, server.anchor) for name, form in forms.items()} == {name: set() for name in forms}
        assert len(examine(forms["stamped-twice"], None).time_stamps) == 2
    assert sealed.startswith(sealed_form())


def test_verifying_says_which_time_is_certain() -> None:
    with time_server() as server:
        made = stamped(sealed_form(), service_of(server))
        examined = examine(made.form, sample_keys().anchor, server.anchor)
    (stamp,) = examined.time_stamps
    assert (stamp.is_intact, stamp.is_trusted, stamp.at, stamp.end) == (True, True, made.at, len(made.form))
    (found,) = [one for one in examined.findings if one.code == "VERIFY-TIME"]
    assert f"{made.at:%Y-%m-%d %H:%M:%S}" in found.words
    assert "Sample time service" in found.words


def test_a_stamp_without_the_services_certificate_is_a_note_and_with_another_one_a_fault() -> None:
    with time_server() as server:
        form = stamped(sealed_form(), service_of(server)).form
    notes = {one.code for one in examine(form, sample_keys().anchor).findings if one.is_note}
    assert "VERIFY-TIME-UNKNOWN" in notes
    assert bad(form, None) == set()
    assert bad(form, sample_keys().anchor) == {"VERIFY-TIME-UNTRUSTED"}


def test_the_lists_that_show_nothing_was_revoked_are_in_the_file() -> None:
    with time_server() as server:
        form = stamped(sealed_form(), service_of(server)).form
    with Pdf.open(BytesIO(form)) as pdf:
        assert len(pdf.Root.DSS.CRLs) == 1
        assert len(pdf.Root.DSS.Certs) >= 3


def test_a_changed_byte_under_the_stamp_shows() -> None:
    with time_server() as server:
        form = bytearray(stamped(sealed_form(), service_of(server)).form)
        form[-30_000] ^= 1
    assert "VERIFY-CHANGED" in bad(bytes(form), server.anchor)
    assert not any(one.is_intact for one in examine(bytes(form), None, server.anchor).time_stamps)


def test_something_added_behind_the_stamp_shows() -> None:
    with time_server() as server:
        form = stamped(sealed_form(), service_of(server)).form + b"\n% more\n%%EOF\n"
        assert "VERIFY-CHANGED-AFTER" in bad(form, server.anchor)


@pytest.mark.parametrize("mood", ["silent", "error"])
def test_a_server_that_is_away_is_given_up_in_time(mood: str) -> None:
    with time_server() as server:
        server.mood = mood
        with pytest.raises(ConsentError, match="STAMP-AWAY"):
            stamped(sealed_form(), service_of(server, timeout_s=0.3))
        assert server.asked == 1


def test_where_no_server_listens_is_away_too() -> None:
    with time_server() as server:
        gone = service_of(server)
    with pytest.raises(ConsentError, match="STAMP-AWAY"):
        stamped(sealed_form(), gone)


@pytest.mark.parametrize("mood", ["nonsense", "refuses", "other"])
def test_a_wrong_answer_is_not_taken(mood: str) -> None:
    with time_server() as server:
        server.mood = mood
        with pytest.raises(ConsentError, match="STAMP-REFUSED"):
            stamped(sealed_form(), service_of(server))


def test_a_stamp_of_an_expired_certificate_is_not_taken() -> None:
    with time_server(is_expired=True) as server, pytest.raises(ConsentError, match=r"STAMP-REFUSED.*expired"):
        stamped(sealed_form(), service_of(server))


def test_a_stamp_of_a_revoked_certificate_is_not_taken() -> None:
    with time_server() as server:
        server.is_revoked = True
        with pytest.raises(ConsentError, match=r"STAMP-REFUSED.*revoked"):
            stamped(sealed_form(), service_of(server))


def test_a_stamp_of_a_service_that_nobody_trusts_is_not_taken() -> None:
    with time_server() as server:
        stranger = TimeService(server.url, sample_keys().anchor)
        with pytest.raises(ConsentError, match="STAMP-REFUSED"):
            stamped(sealed_form(), stranger)


def test_what_is_no_certificate_is_no_trust_in_a_service() -> None:
    with pytest.raises(ConsentError, match="VERIFY-ANCHOR"):
        examine(sealed_form(), sample_keys().anchor, b"no certificate")
