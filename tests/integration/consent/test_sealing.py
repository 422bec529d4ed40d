"""The clinic's seal and the doctor's signature: both valid, both conforming, and no key for the wrong hand."""

from __future__ import annotations

import os
import stat
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from time import process_time

import pytest
from pikepdf import Pdf

from kiosk.consent.keys import BITS, Identity, KeyFolder, opened, secret_of
from kiosk.consent.mark import Mark
from kiosk.consent.sealing import countersigned, sealed
from kiosk.consent.self_check import faults
from kiosk.consent.verification import examine
from kiosk.errors import ConsentError
from kiosk.visit.terms import Decision, FormKind
from tests.builders.form import form_source
from tests.builders.sealed import (
    DOCTOR_ID,
    PASSWORD,
    SECRET,
    countersigned_form,
    sample_keys,
    sealed_form,
    unsealed_form,
)
from tests.builders.visit import decided_visit, declined_visit, revoked_visit, sample_pack, signed_visit
from tests.integration.consent.vera import failed_rules

pytestmark = [pytest.mark.integration, pytest.mark.timeout(180)]


def test_sealed_and_countersigned_forms_conform_by_verapdf(tmp_path: Path) -> None:
    pack, keys = sample_pack(), sample_keys()
    talk_first = unsealed_form(form_source(decided_visit(pack, Decision.TALK_FIRST)), FormKind.TALK_FIRST)
    declined = unsealed_form(form_source(declined_visit(pack)), FormKind.DECLINE)
    taken_back = unsealed_form(form_source(revoked_visit(pack), document_code="AAAA-2222"), FormKind.REVOCATION)
    forms = {
        "consent-sealed": sealed_form(),
        "consent-countersigned": countersigned_form(),
        "talk-first-sealed": sealed(talk_first, keys.seal()),
        "declined-sealed": sealed(declined, keys.seal()),
        "taken-back-sealed": sealed(taken_back, keys.seal()),
        "other-letters": countersigned(sealed_form(), keys.signature("Signed by Стоянова Łukasz Nguyễn")),
    }
    assert failed_rules(forms, tmp_path) == {name: set() for name in forms}
    assert {name: faults(form) for name, form in forms.items() if faults(form)} == {}


def test_the_seal_stays_valid_behind_the_doctors_signature() -> None:
    seal, signature = examine(countersigned_form(), sample_keys().anchor).signatures
    assert (seal.field, seal.is_intact, seal.is_trusted, seal.is_untouched) == ("seal", True, True, True)
    assert (signature.field, signature.is_intact, signature.is_trusted) == ("doctor", True, True)
    assert (signature.signer, signature.account) == ("Dr Sample Doctor", DOCTOR_ID)
    assert seal.account == ""


def test_the_sealed_bytes_stay_as_they_are() -> None:
    assert countersigned_form().startswith(sealed_form())


def test_only_further_signatures_may_follow_the_seal() -> None:
    with Pdf.open(BytesIO(sealed_form())) as pdf:
        permission = pdf.Root.Perms.DocMDP.Reference[0].TransformParams
        assert (str(pdf.Root.Perms.DocMDP.SubFilter), int(permission.P)) == ("/ETSI.CAdES.detached", 2)
        assert "/Version" not in pdf.Root


def test_metadata_and_record_are_left_alone_by_the_signatures() -> None:
    with Pdf.open(BytesIO(sealed_form())) as one, Pdf.open(BytesIO(countersigned_form())) as other:
        assert one.Root.Metadata.read_bytes() == other.Root.Metadata.read_bytes()
        assert list(one.attachments) == list(other.attachments) == ["visit-record.json"]


@pytest.mark.parametrize("again", [sealed, countersigned])
def test_a_field_is_filled_once(again: object) -> None:
    full = sealed_form() if again is sealed else countersigned_form()
    mark = sample_keys().seal() if again is sealed else sample_keys().signature()
    with pytest.raises(ConsentError, match="SEAL-NO-FIELD"):
        again(full, mark)  # type: ignore[operator]


def test_a_form_that_nobody_countersigns_has_no_field_for_it() -> None:
    talk_first = form_source(decided_visit(sample_pack(), Decision.TALK_FIRST))
    form = sealed(unsealed_form(talk_first, FormKind.TALK_FIRST), sample_keys().seal())
    with pytest.raises(ConsentError, match="SEAL-NO-FIELD"):
        countersigned(form, sample_keys().signature())


def test_a_wrong_password_opens_no_key() -> None:
    right = sample_keys().signature()
    wrong = Mark(Identity(right.identity.locked, b"another secret"), right.field, right.lines, right.reason)
    with pytest.raises(ConsentError, match="SEAL-PASSWORD") as caught:
        countersigned(sealed_form(), wrong)
    assert "another" not in str(caught.value)


def test_a_key_that_does_not_fit_its_certificate_signs_nothing(tmp_path: Path) -> None:
    folder, now = sample_keys().folder, datetime.now(UTC)
    other = KeyFolder(tmp_path / "seal")
    other.create("Your clinic", PASSWORD, now)
    other.issue_to(DOCTOR_ID, "Dr Sample Doctor", authority_password=PASSWORD, secret=SECRET, now=now)
    key, mark = other.identity_of(DOCTOR_ID, SECRET).locked, sample_keys().signature()
    end = b"-----END ENCRYPTED PRIVATE KEY-----\n"
    mixed = key.partition(end)[0] + end + folder.identity_of(DOCTOR_ID, SECRET).locked.partition(end)[2]
    with pytest.raises(ConsentError, match=r"SEAL-DAMAGED.*staff reset"):
        countersigned(sealed_form(), replace(mark, identity=Identity(mixed, SECRET)))


def test_a_locked_key_never_shows_its_password() -> None:
    assert PASSWORD.decode() not in repr(sample_keys().seal())


def test_keys_are_rsa_of_3072_bits_and_the_doctors_names_the_account() -> None:
    key, certificate, above = opened(sample_keys().folder.identity_of(DOCTOR_ID, SECRET))
    assert key.key_size == BITS == 3072
    assert f"2.5.4.5={DOCTOR_ID}" in certificate.subject.rfc4514_string()
    assert certificate.issuer == above[0].subject


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_nobody_else_can_read_the_keys() -> None:
    folder = sample_keys().folder.anchor.parent
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert {path.name for path in files} >= {"authority.p12", "clinic.p12", "trust.pem", f"{DOCTOR_ID}.pem"}
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}


def test_a_clinic_makes_its_seal_once(tmp_path: Path) -> None:
    assert not KeyFolder(tmp_path).has_seal
    with pytest.raises(ConsentError, match="SEAL-EXISTS"):
        sample_keys().folder.create("Your clinic", PASSWORD, datetime.now(UTC))


def test_a_missing_key_says_how_to_make_it(tmp_path: Path) -> None:
    with pytest.raises(ConsentError, match=r"SEAL-MISSING.*seal create"):
        KeyFolder(tmp_path).seal(PASSWORD)
    with pytest.raises(ConsentError, match=r"SEAL-NO-DOCTOR-KEY.*staff reset eva"):
        KeyFolder(tmp_path).identity_of("eva", SECRET)


def test_a_folder_that_cannot_be_written_is_a_clear_error(tmp_path: Path) -> None:
    (tmp_path / "seal").write_text("in the way", "utf-8")
    with pytest.raises(ConsentError, match="SEAL-NOT-WRITABLE"):
        KeyFolder(tmp_path / "seal").create("Your clinic", PASSWORD, datetime.now(UTC))


def test_a_doctors_secret_is_bound_to_the_records_and_to_the_account() -> None:
    secret = secret_of(b"a" * 32, "eva", "one password")
    assert secret == secret_of(b"a" * 32, "eva", "one password")
    assert secret != secret_of(b"b" * 32, "eva", "one password")
    assert secret != secret_of(b"a" * 32, "ada", "one password")
    assert b"one password" not in secret


def test_a_guess_at_a_doctors_password_costs_the_guesser_time() -> None:
    began = process_time()
    secret_of(b"a" * 32, "eva", "a guess")
    assert process_time() - began > 0.005


def test_a_renewed_seal_is_of_the_same_clinic_and_older_forms_stay_valid(tmp_path: Path) -> None:
    folder, now = KeyFolder(tmp_path / "seal"), datetime.now(UTC)
    folder.create("Your clinic", PASSWORD, now)
    form, anchor = unsealed_form(form_source(signed_visit(sample_pack()))), folder.anchor.read_bytes()
    mark = sample_keys().seal()
    before = sealed(form, replace(mark, identity=folder.seal(PASSWORD)))
    folder.renew(PASSWORD, now)
    after = sealed(form, replace(mark, identity=folder.seal(PASSWORD)))
    assert folder.anchor.read_bytes() == anchor
    assert all(examine(one, anchor).signatures[0].is_trusted for one in (before, after))


def test_a_key_whose_certificate_has_expired_signs_nothing(tmp_path: Path) -> None:
    folder = KeyFolder(tmp_path / "seal")
    folder.create("Your clinic", PASSWORD, datetime.now(UTC) - timedelta(days=365 * 6))
    form = unsealed_form(form_source(signed_visit(sample_pack())))
    with pytest.raises(ConsentError, match=r"SEAL-EXPIRED.*seal renew"):
        sealed(form, replace(sample_keys().seal(), identity=folder.seal(PASSWORD)))
