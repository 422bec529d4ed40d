"""Whatever is done to a sealed form shows, and no file at all ends in a crash."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pytest
from pikepdf import Encryption, Pdf
from pyhanko.pdf_utils import generic as pdf
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader

from kiosk.consent.content import CONTENT_OF, consent_content
from kiosk.consent.evidence import visit_record
from kiosk.consent.layout import compose
from kiosk.consent.sealing import countersigned, sealed
from kiosk.consent.verification import examine
from kiosk.errors import ConsentError
from kiosk.visit.terms import FormKind
from tests.builders.form import SAMPLE_PATIENT, form_source
from tests.builders.sealed import countersigned_form, sample_keys, sealed_form, unsealed_form
from tests.builders.visit import refused_visit, replacing_visit, sample_pack, signed_visit, translated_visit

pytestmark = [pytest.mark.integration, pytest.mark.timeout(180)]


def codes(data: bytes, anchor: bytes | None = None) -> set[str]:
    """Return what is wrong with a file."""
    trusted = sample_keys().anchor if anchor is None else anchor
    return {finding.code for finding in examine(data, trusted).findings if not finding.is_good}


def appended(data: bytes, change: Callable[[IncrementalPdfFileWriter], None]) -> bytes:
    """Return a file with a change added behind it, as an editor saves one."""
    writer = IncrementalPdfFileWriter(BytesIO(data))
    change(writer)
    file = BytesIO()
    writer.write(file)
    return file.getvalue()


def add_note(writer: IncrementalPdfFileWriter) -> None:
    page = writer.root["/Pages"]["/Kids"][0].get_object()
    note = pdf.DictionaryObject(
        {
            pdf.pdf_name("/Type"): pdf.pdf_name("/Annot"),
            pdf.pdf_name("/Subtype"): pdf.pdf_name("/Text"),
            pdf.pdf_name("/Rect"): pdf.ArrayObject(pdf.NumberObject(n) for n in (10, 10, 30, 30)),
            pdf.pdf_name("/Contents"): pdf.pdf_string("A note"),
        }
    )
    page[pdf.pdf_name("/Annots")] = pdf.ArrayObject([writer.add_object(note)])
    writer.update_container(page)


def swap_record(writer: IncrementalPdfFileWriter) -> None:
    file = writer.root["/AF"][0].get_object()
    stream = pdf.StreamObject(
        dict_data=pdf.DictionaryObject({pdf.pdf_name("/Type"): pdf.pdf_name("/EmbeddedFile")}),
        stream_data=b"{}",
    )
    reference = writer.add_object(stream)
    file["/EF"] = pdf.DictionaryObject({pdf.pdf_name("/F"): reference, pdf.pdf_name("/UF"): reference})
    writer.update_container(file)


def change_alternative(writer: IncrementalPdfFileWriter) -> None:
    waiting = [writer.root["/StructTreeRoot"].raw_get("/K")]
    while waiting:
        element = waiting.pop().get_object()
        if isinstance(element, pdf.ArrayObject):
            waiting += list(element)
        elif isinstance(element, pdf.DictionaryObject):
            if "/Alt" in element:
                element[pdf.pdf_name("/Alt")] = pdf.pdf_string("Something else")
                writer.update_container(element)
                return
            if "/K" in element:
                waiting.append(element.raw_get("/K"))
    raise AssertionError("no picture found")


def draw_more(writer: IncrementalPdfFileWriter) -> None:
    page = writer.root["/Pages"]["/Kids"][0].get_object()
    more = writer.add_object(pdf.StreamObject(stream_data=b"0 0 100 100 re f"))
    page[pdf.pdf_name("/Contents")] = pdf.ArrayObject([page.raw_get("/Contents"), more])
    writer.update_container(page)


def resaved(data: bytes, **how: object) -> bytes:
    """Return a file as another program saves it."""
    file = BytesIO()
    with Pdf.open(BytesIO(data)) as opened:
        opened.save(file, **how)  # type: ignore[arg-type]
    return file.getvalue()


def with_changed_byte(data: bytes, at: int) -> bytes:
    """Return a file in which one bit of one byte is another."""
    return data[:at] + bytes([data[at] ^ 0x01]) + data[at + 1 :]


@pytest.mark.parametrize("form", [sealed_form, countersigned_form])
def test_a_form_as_it_was_sealed_is_good(form: Callable[[], bytes]) -> None:
    assert codes(form()) == set()


def test_a_form_that_waits_for_the_doctor_says_so_and_one_with_both_does_not() -> None:
    def notes(data: bytes) -> set[str]:
        return {one.code for one in examine(data, sample_keys().anchor).findings if one.is_note}

    assert notes(sealed_form()) == {"VERIFY-NOT-COUNTERSIGNED", "VERIFY-SAMPLE"}
    assert notes(countersigned_form()) == {"VERIFY-SAMPLE"}


@pytest.mark.parametrize("change", [add_note, swap_record, change_alternative, draw_more])
@pytest.mark.parametrize("form", [sealed_form, countersigned_form])
def test_what_is_added_behind_the_seal_shows(
    form: Callable[[], bytes], change: Callable[[IncrementalPdfFileWriter], None]
) -> None:
    assert "VERIFY-CHANGED-AFTER" in codes(appended(form(), change))


def test_an_exchanged_record_is_named() -> None:
    assert "VERIFY-NO-RECORD" in codes(appended(sealed_form(), swap_record))


def test_a_changed_alternative_is_named() -> None:
    assert "VERIFY-RECORD-PAGES" in codes(appended(sealed_form(), change_alternative))


def test_a_changed_byte_shows() -> None:
    found = codes(with_changed_byte(countersigned_form(), len(sealed_form()) // 3))
    assert found & {"VERIFY-CHANGED", "VERIFY-DAMAGED"}


def test_a_file_that_another_program_saved_anew_shows() -> None:
    assert "VERIFY-CHANGED" in codes(resaved(countersigned_form()))


@pytest.mark.parametrize("left", [0.1, 0.5, 0.9, 0.999])
def test_a_file_that_ends_too_early_is_named(left: float) -> None:
    data = countersigned_form()
    assert codes(data[: int(len(data) * left)]) == {"VERIFY-TRUNCATED"}


def test_an_encrypted_file_is_named() -> None:
    assert codes(resaved(sealed_form(), encryption=Encryption(owner="owner", user="user"))) == {"VERIFY-ENCRYPTED"}
    assert codes(resaved(sealed_form(), encryption=Encryption(owner="owner", user=""))) == {"VERIFY-ENCRYPTED"}


@pytest.mark.parametrize("data", [b"", b"no form", b"\x89PNG\r\n", b"<html>%PDF-1.7</html>"])
def test_what_is_no_pdf_is_named(data: bytes) -> None:
    assert codes(data) == {"VERIFY-NOT-PDF"}


def test_a_pdf_of_nothing_is_named() -> None:
    assert codes(b"%PDF-1.7\nnothing\n%%EOF") & {"VERIFY-DAMAGED", "VERIFY-NOT-SEALED"}


def test_a_form_without_a_seal_is_named() -> None:
    assert codes(unsealed_form(form_source(signed_visit(sample_pack())))) == {"VERIFY-NOT-SEALED"}


def test_the_seal_of_another_clinic_is_of_an_unknown_party() -> None:
    other = sample_keys("Another clinic")
    form = sealed(unsealed_form(form_source(signed_visit(sample_pack()))), other.seal())
    assert codes(form) == {"VERIFY-UNKNOWN-PARTY"}
    assert codes(form, other.anchor) == set()


def test_the_signature_of_somebody_elses_doctor_is_of_an_unknown_party() -> None:
    assert codes(countersigned(sealed_form(), sample_keys("Another clinic").signature())) == {"VERIFY-UNKNOWN-PARTY"}


def test_without_the_clinics_certificate_nobody_is_known() -> None:
    findings = examine(sealed_form(), None).findings
    assert [one.code for one in findings if not one.is_good] == ["VERIFY-NO-ANCHOR"]


def test_a_doctors_key_makes_no_seal() -> None:
    keys = sample_keys()
    mark = replace(keys.seal(), identity=keys.signature().identity)
    form = sealed(unsealed_form(form_source(signed_visit(sample_pack()))), mark)
    assert codes(form) == {"VERIFY-WRONG-KEY"}


def test_the_clinics_seal_is_no_doctors_signature() -> None:
    keys = sample_keys()
    form = countersigned(sealed_form(), replace(keys.signature(), identity=keys.seal().identity))
    assert codes(form) == {"VERIFY-WRONG-KEY"}


def test_a_record_of_another_patient_does_not_fit_the_pages() -> None:
    visit = signed_visit(sample_pack())
    other = form_source(visit, patient=replace(SAMPLE_PATIENT, name="Sample Patient Nine"))
    form = compose(consent_content(form_source(visit)), visit_record(other, FormKind.CONSENT))
    assert codes(sealed(form, sample_keys().seal())) == {"VERIFY-RECORD-PAGES"}


NEW_KINDS = {
    "refused": (FormKind.DECLINE, refused_visit),
    "replacing": (FormKind.CONSENT, replacing_visit),
    "translated": (FormKind.CONSENT, translated_visit),
}


def form_of(name: str) -> bytes:
    """Return a sealed form that takes another one's place, or one that nobody but doctor and witness attest."""
    kind, visit = NEW_KINDS[name]
    return sealed(unsealed_form(form_source(visit(sample_pack())), kind), sample_keys().seal())


@pytest.mark.parametrize("name", NEW_KINDS)
def test_what_was_refused_or_replaces_another_is_countersigned_and_whatever_is_done_to_it_shows(name: str) -> None:
    form = form_of(name)
    signed = countersigned(form, sample_keys().signature())
    assert codes(form) == codes(signed) == set()
    assert "VERIFY-CHANGED-AFTER" in codes(appended(signed, draw_more))
    assert "VERIFY-NO-RECORD" in codes(appended(signed, swap_record))
    assert codes(with_changed_byte(signed, len(form) // 3)) & {"VERIFY-CHANGED", "VERIFY-DAMAGED"}
    assert codes(signed[: len(signed) // 2]) == {"VERIFY-TRUNCATED"}


@pytest.mark.parametrize(
    ("name", "key", "value"),
    [
        ("refused", "refusal", {"witness": "Somebody Else"}),
        ("refused", "refusal", {"witness_role": "Porter"}),
        ("replacing", "set_aside", {"document_code": "ZZZZ-9999"}),
        ("replacing", "set_aside", {"reason": "Nothing has changed."}),
        ("translated", "signatures", {"interpreter": "Somebody Else"}),
        ("translated", "helpers", {"name": "Somebody Else"}),
    ],
)
def test_a_record_that_names_another_witness_or_another_old_form_does_not_fit_the_pages(
    name: str, key: str, value: dict[str, str]
) -> None:
    kind, visit = NEW_KINDS[name]
    source = form_source(visit(sample_pack()))
    record = visit_record(source, kind)
    entry = record["course"][key]
    (entry[-1] if isinstance(entry, list) else entry).update(value)
    form = sealed(compose(CONTENT_OF[kind](source), record), sample_keys().seal())
    assert codes(form) == {"VERIFY-RECORD-PAGES"}


def test_what_is_no_certificate_is_not_trusted() -> None:
    with pytest.raises(ConsentError, match="VERIFY-ANCHOR"):
        examine(sealed_form(), b"no certificate")


def test_nothing_hides_in_the_room_behind_a_signatures_value() -> None:
    data = sealed_form()
    (embedded,) = PdfFileReader(BytesIO(data)).embedded_regular_signatures
    end_of_room = int(embedded.byte_range[2]) - 2
    assert data[end_of_room : end_of_room + 1] == b"0"
    assert codes(with_changed_byte(data, end_of_room)) == {"VERIFY-CHANGED"}


@pytest.mark.parametrize("more", [b"\n", b"\0", b"\n%junk\n%%EOF\n"])
def test_a_single_byte_behind_the_last_signature_shows(more: bytes) -> None:
    assert codes(countersigned_form() + more) & {"VERIFY-CHANGED-AFTER", "VERIFY-CHANGED"}


def test_a_file_that_points_back_to_its_first_revision_shows() -> None:
    sealed_at = re.findall(rb"startxref\s+(\d+)\s+%%EOF", countersigned_form())[1]
    back = countersigned_form() + b"\nstartxref\n" + sealed_at + b"\n%%EOF\n"
    assert "VERIFY-CHANGED-AFTER" in codes(back)


def test_no_damage_is_taken_for_good_and_none_ends_in_a_crash() -> None:
    data, chance = sealed_form(), random.Random(20261126)
    (embedded,) = PdfFileReader(BytesIO(data)).embedded_regular_signatures
    start, length, again, rest = (int(part) for part in embedded.byte_range)
    covered = [*range(start, start + length), *range(again, again + rest)]
    for at in chance.sample(covered, 25):
        assert codes(with_changed_byte(data, at)) != set()
    for _ in range(10):
        start = chance.randrange(len(data))
        assert codes(data[:start] + data[start + chance.randrange(1, 400) :]) != set()
