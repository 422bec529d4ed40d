"""Forms are made in a child process that is warm, is replaced when it dies, and never outlives the program."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from kiosk.consent.blocks import FormContent
from kiosk.consent.content import consent_content
from kiosk.consent.worker import FormWorker
from kiosk.errors import ConsentError
from tests.builders.form import SAMPLE_PATIENT, form_source
from tests.builders.visit import released_visit, sample_pack, signed_visit

pytestmark = pytest.mark.integration

ROOT = Path(__file__).resolve().parents[3]
PATIENCE_S = 20.0


@pytest.fixture(scope="module")
def content() -> FormContent:
    return consent_content(form_source(signed_visit(sample_pack())))


def test_a_form_comes_back_as_pdf_the_same_as_composed_here(content: FormContent) -> None:
    from kiosk.consent.layout import compose

    with FormWorker() as worker:
        assert worker.compose(content).result(PATIENCE_S) == compose(content)


def test_one_child_makes_all_forms(content: FormContent) -> None:
    with FormWorker() as worker:
        first = worker.warm_up().result(PATIENCE_S)
        worker.compose(content).result(PATIENCE_S)
        assert worker.warm_up().result(PATIENCE_S) == first


def test_a_child_that_died_is_replaced_and_the_form_still_comes(content: FormContent) -> None:
    with FormWorker() as worker:
        child = psutil.Process(worker.warm_up().result(PATIENCE_S))
        child.kill()
        child.wait(PATIENCE_S)
        assert worker.compose(content).result(PATIENCE_S).startswith(b"%PDF-")
        assert worker.warm_up().result(PATIENCE_S) != child.pid


def test_a_child_that_hangs_is_ended_and_told_as_such_and_the_next_form_comes(content: FormContent) -> None:
    with FormWorker(timeout_s=PATIENCE_S) as worker:
        child = psutil.Process(worker.warm_up().result(PATIENCE_S))
        child.suspend()
        worker._timeout_s = 1.0
        with pytest.raises(ConsentError, match="FORM-TIMEOUT"):
            worker.compose(content).result(PATIENCE_S)
        assert psutil.wait_procs([child], timeout=PATIENCE_S)[1] == []
        worker._timeout_s = PATIENCE_S
        assert worker.compose(content).result(PATIENCE_S).startswith(b"%PDF-")


def test_an_error_of_ours_crosses_the_border_whole(content: FormContent) -> None:
    patient = replace(SAMPLE_PATIENT, name="Sample \N{GRINNING FACE}")
    unprintable = consent_content(form_source(released_visit(sample_pack()), patient=patient))
    with FormWorker() as worker:
        with pytest.raises(ConsentError) as caught:
            worker.compose(unprintable).result(PATIENCE_S)
        assert (caught.value.code, "U+1F600" in caught.value.what) == ("FORM-CHARACTER", True)
        assert caught.value.remedy
        assert worker.compose(content).result(PATIENCE_S)


def test_missing_characters_are_found_before_anybody_signs() -> None:
    with FormWorker() as worker:
        assert worker.missing_characters(["Łukasz", "李"]).result(PATIENCE_S) == frozenset("李")


def test_closing_leaves_no_process_behind() -> None:
    worker = FormWorker()
    child = psutil.Process(worker.warm_up().result(PATIENCE_S))
    worker.close()
    assert psutil.wait_procs([child], timeout=PATIENCE_S)[1] == []


def test_closing_before_anything_was_asked_is_fine() -> None:
    FormWorker().close()


def test_the_child_ends_when_the_program_is_killed() -> None:
    program = (
        "import sys\n"
        "from kiosk.consent.worker import FormWorker\n"
        "if __name__ == '__main__':\n"
        "    print(FormWorker().warm_up().result(20), flush=True)\n"
        "    sys.stdin.read()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout is not None
        child = psutil.Process(int(parent.stdout.readline()))
        parent.kill()
    assert psutil.wait_procs([child], timeout=PATIENCE_S)[1] == []


def test_the_programs_own_process_loads_no_pdf_library() -> None:
    program = (
        "import sys\n"
        "import kiosk.consent.worker, kiosk.consent.content, kiosk.consent.document_code, kiosk.consent.evidence\n"
        "heavy = ('reportlab', 'svglib', 'PIL', 'lxml', 'pikepdf', 'pyhanko')\n"
        "print([name for name in heavy if name in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
