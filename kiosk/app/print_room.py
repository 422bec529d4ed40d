"""Prints and saves what reception hands out: the code slip, made anew, and forms, exactly as they are kept.

A form goes to the print system first; only what the print system took is noted as printed. Whether paper came out is
followed from there.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import TypeVar

from kiosk.app.blank_forms import blank_in_two_languages, blank_source
from kiosk.app.desk_door import known
from kiosk.app.forms import PDF, content_beside
from kiosk.app.house import House
from kiosk.app.paper_files import read_scan, write_new_file
from kiosk.app.reading_copies import ReadingCopies
from kiosk.consent.blank import blank_content
from kiosk.consent.content import recheck_sheet_content
from kiosk.consent.document_code import new_document_code
from kiosk.consent.slip import SlipHolder, slip_content
from kiosk.consent.source import FormLook
from kiosk.consent.void import void_words
from kiosk.consent.worker import ANSWER_TIMEOUT_S
from kiosk.errors import PrintingError, VisitError
from kiosk.printing.printer import Order, Printer, Sides, Ticket
from kiosk.ui.desk.services import Failed, Member
from kiosk.ui.patient.services import OpenVisit
from kiosk.ui.platform.tasks import TaskRunner
from kiosk.ui.reception.services import BlankForm, Choice, JobNews, JobState, PrintWish, ScanWish, ToSign
from kiosk.visit.encoding import sha256_hex
from kiosk.visit.rules import reception, rechecking, revoking
from kiosk.visit.session import Document
from kiosk.visit.standing import void_of_paper
from kiosk.visit.state import Stage, VisitState
from kiosk.visit.terms import Actor, Decision, FormKind, Role

LOG = logging.getLogger("antesala.printing")

_KIND_OF = {Decision.AGREE: FormKind.CONSENT, Decision.DECLINE: FormKind.DECLINE}

_RULE_OF = {
    ToSign.FORM: reception.sign_on_paper,
    ToSign.REVOCATION: revoking.revoke_on_paper,
}

_Answer = TypeVar("_Answer")


@dataclass(frozen=True, slots=True)
class Paper:
    """What goes to a printer or into a file.

    Attributes:
        document_code: Of a form or sheet; None for what has none.
    """

    pdf: bytes
    document_code: str | None
    sides: Sides = Sides.BOTH


class StoredPapers:
    """Finds and makes papers, and notes their printing. Blocks: keep it off the screen.

    Args:
        house: Ready.
        station: Name of this desk.
    """

    def __init__(self, house: House, *, station: str) -> None:
        self._house = house
        self._station = station
        self._reading_copies = ReadingCopies(house)

    def paper(self, wish: PrintWish) -> Paper:
        """Return what is kept, its bytes checked against their hash, or the slip with the visit's code now.

        Raises:
            VisitError: VISIT-NO-SUCH-FORM, VISIT-REASON-MISSING, or VISIT-NO-CODE for the slip of a visit that is over.
            RecordsError: The form was erased or changed.
            ConsentError: It cannot be made, or a scanned picture cannot be put on a page.
            PackError: There are no approved words in the other language (PACK-NO-LANGUAGE, PACK-NOT-APPROVED).
        """
        if wish.blank is not None:
            return self._blank(wish.blank, wish.beside)
        visit = self._house.visits.open(wish.visit_id)
        state = visit.session.state
        if wish.to_sign is not None:
            return self._to_sign(visit, wish.to_sign, wish.beside)
        if not wish.sha256:
            return Paper(self._slip(state).result(ANSWER_TIMEOUT_S), None, Sides.ONE)
        if wish.sha256 not in state.kept_papers:
            raise VisitError("VISIT-NO-SUCH-FORM", "This form is not one of the visit's.", "Open the visit again.")
        if wish.beside:
            return Paper(self._reading_copies.of_form(visit, wish.sha256, wish.beside), None)
        return Paper(self._pages(wish.sha256), _code_of(wish.sha256, state))

    def printed(self, wish: PrintWish) -> Paper:
        """Return a paper as it is printed: a form, sheet or scan that no longer counts says so on every page.

        Raises:
            VisitError: As `paper`.
            RecordsError: As `paper`.
            ConsentError: The slip or the mark cannot be made.
        """
        if wish.blank is not None:
            return self.paper(wish)
        self._house.expiry.look(wish.visit_id)
        paper = self.paper(wish)
        state = self._house.visits.open(wish.visit_id).session.state
        void = void_of_paper(state, wish.sha256)
        if void is None:
            return paper
        words = self._house.form_words[state.language]
        said = void_words(void, words, self._house.settings.time_zone)
        marked = self._house.worker.mark_void(paper.pdf, words.void.title, said)
        return Paper(marked.result(ANSWER_TIMEOUT_S), paper.document_code, paper.sides)

    def require_reason(self, wish: PrintWish) -> None:
        """Refuse a copy without a reason before it is printed, not after.

        Raises:
            VisitError: VISIT-REASON-MISSING.
        """
        if not wish.sha256 or wish.beside:
            return
        state = self._house.visits.open(wish.visit_id).session.state
        if state.printed.get(wish.sha256, 0) and not wish.reason.strip():
            raise VisitError("VISIT-REASON-MISSING", "Printing a form again needs a reason.", "Write why.")

    def note(self, wish: PrintWish, member: Member, printer: str) -> None:
        """Note that the print system took a form; a slip is no part of the record, and a copy to read is no form."""
        if wish.sha256 and wish.beside:
            self._note_kept(wish, member, "reading-copy-printed")
        elif wish.sha256:
            self._house.visits.open(wish.visit_id).session.act(
                Actor(Role.RECEPTION, member.id, self._station),
                reception.print_form,
                sha256=wish.sha256,
                copies=wish.copies,
                printer=printer,
                reason=wish.reason,
            )

    def note_saved(self, wish: PrintWish, member: Member) -> None:
        """Note that a kept paper, or a copy for reading of it, goes into a file, where this program no longer sees it.

        Raises:
            RecordsError: It could not be kept; then the file is not to be written.
        """
        if wish.sha256:
            self._note_kept(wish, member, "reading-copy-saved" if wish.beside else "paper-saved")

    def _note_kept(self, wish: PrintWish, member: Member, what: str) -> None:
        """Note in the staff's stream which kept paper somebody took, and in which other language."""
        code = _code_of(wish.sha256, self._house.visits.open(wish.visit_id).session.state) or ""
        about = {"visit_id": wish.visit_id, "document_code": code, "language": wish.beside}
        self._house.roster.note(member.id, self._station, what, **about)

    def keep_scan(self, wish: ScanWish, member: Member) -> None:
        """Keep the scan of what was signed on paper with its event, in one transaction.

        Raises:
            StationError: The file cannot be used.
            ConsentError: The picture cannot be read (SCAN-UNREADABLE).
            VisitError: The visit does not allow it now.
        """
        data, media_type = read_scan(wish.path)
        if media_type != PDF:
            # what cannot be read is refused before it ends a visit
            self._house.worker.scan(data).result(ANSWER_TIMEOUT_S)
        scan = Document(sha256_hex(data), media_type, data)
        self._house.expiry.look(wish.visit_id)
        session = self._house.visits.open(wish.visit_id).session
        actor = Actor(Role.RECEPTION, member.id, self._station)
        if wish.signed is ToSign.RECHECK:
            rule = rechecking.recheck_on_paper
            session.act_with_documents((scan,), actor, rule, scan_sha256=scan.sha256, sheet_code=wish.sheet_code)
        else:
            session.act_with_documents((scan,), actor, _RULE_OF[wish.signed], scan_sha256=scan.sha256)

    def _blank(self, wish: BlankForm, beside: str) -> Paper:
        """Make a blank form on the words as they are now.

        Raises:
            PackError: They are not approved (PACK-NOT-APPROVED).
        """
        house, pack = self._house, self._house.packs[wish.procedure_id]
        languages = (wish.language, *((beside,) if beside else ()))
        for language in languages:
            house.visits.require_approved(pack, language)
        now = house.clock.now()
        sources = [blank_source(house.settings, pack, house.form_words[one], one, now) for one in languages]
        content = blank_in_two_languages(*sources) if beside else blank_content(sources[0])
        return Paper(house.worker.compose(content).result(ANSWER_TIMEOUT_S), None)

    def _pages(self, sha256: str) -> bytes:
        """Return what is kept as PDF; a scanned picture is put on a page."""
        kept = self._house.store.documents.document(sha256)
        return kept.data if kept.media_type == PDF else self._house.worker.scan(kept.data).result(ANSWER_TIMEOUT_S)

    def _to_sign(self, visit: OpenVisit, page: ToSign, beside: str) -> Paper:
        """Make a page as the visit stands now, with empty places for the signatures; it is not kept."""
        if page is ToSign.RECHECK:
            code = rechecking.code_of_sheet(visit.session.state)
            source = self._house.maker.source(visit, code)
            content = (
                content_beside(visit, source, recheck_sheet_content, beside)
                if beside
                else recheck_sheet_content(source)
            )
            return Paper(self._house.worker.compose(content).result(ANSWER_TIMEOUT_S), code)
        code = new_document_code()
        kind = _released_kind(visit.session.state) if page is ToSign.FORM else _revocation(visit.session.state)
        return Paper(self._house.maker.compose(visit, kind, code, beside=beside), code)

    def _slip(self, state: VisitState) -> Future[bytes]:
        house, prepared = self._house, state.prepared
        if prepared is None or not state.code or state.ending is not None:
            raise VisitError("VISIT-NO-CODE", "No code opens this visit any more.", "Prepare a visit, or a new code.")
        patient = house.store.register.patient(prepared.patient_id)
        settings = house.settings
        return house.worker.slip(
            slip_content(
                house.form_words[state.language].slip,
                FormLook(settings.name, settings.unit, settings.address, settings.phone),
                SlipHolder(state.language, patient.given_name, patient.family_name, state.code),
                made_at=house.clock.now(),
                is_sample=settings.is_sample,
            )
        )


class PrintRoom:
    """Prints and saves away from the screen's thread; fits the protocol `Papers` of `kiosk.ui.reception.services`.

    Args:
        papers: Where they come from.
        printer: The station's.
        tasks: The task runner of the screen.
    """

    def __init__(self, papers: StoredPapers, printer: Printer, tasks: TaskRunner) -> None:
        self._papers = papers
        self._printer = printer
        self._tasks = tasks
        self._tickets: dict[str, Ticket] = {}

    def printers(self, *, done: Callable[[Sequence[Choice]], None], failed: Failed) -> None:
        """Return every printer that the system knows, the system's default first."""

        def ask() -> Sequence[Choice]:
            queues = sorted(self._printer.queues(), key=lambda queue: not queue.is_default)
            return [Choice(queue.name, queue.label) for queue in queues]

        self._run("list-printers", ask, done, failed)

    def print(self, wish: PrintWish, member: Member, *, done: Callable[[str], None], failed: Failed) -> None:
        """Hand a paper to the print system, and note a form's printing; tells the job's id."""

        def hand_over() -> Ticket:
            self._papers.require_reason(wish)
            paper = self._papers.printed(wish)
            order = Order(paper.pdf, paper.document_code, wish.copies, paper.sides)
            ticket = self._printer.submit(order, queue=wish.printer or None)
            self._papers.note(wish, member, ticket.queue)
            return ticket

        def keep(ticket: Ticket) -> None:
            job_id = f"{ticket.queue}-{ticket.job_id}"
            self._tickets[job_id] = ticket
            LOG.info("job %s handed over", job_id)
            done(job_id)

        self._run("print", hand_over, keep, failed)

    def look(self, job_id: str, *, done: Callable[[JobNews], None], failed: Failed) -> None:
        """Say how it stands with a job."""
        self._run("look-at-job", lambda: self._news(job_id), done, failed)

    def take_back(self, job_id: str, *, done: Callable[[], None], failed: Failed) -> None:
        """Take a job back."""
        self._run("take-job-back", lambda: self._printer.cancel(self._ticket(job_id)), lambda _none: done(), failed)

    def keep_scan(self, wish: ScanWish, member: Member, *, done: Callable[[], None], failed: Failed) -> None:
        """Keep the scan of what was signed on paper, encrypted, with what it ends or adds to."""
        self._run("keep-scan", lambda: self._papers.keep_scan(wish, member), lambda _none: done(), failed)

    def save(self, wish: PrintWish, path: str, member: Member, *, done: Callable[[str], None], failed: Failed) -> None:
        """Write a paper into a file that is not there yet, noted first; tells where it lies."""

        def work() -> str:
            pdf = self._papers.paper(wish).pdf
            self._papers.note_saved(wish, member)
            return write_new_file(path, pdf)

        self._run("save-paper", work, done, failed)

    def _news(self, job_id: str) -> JobNews:
        report = self._printer.report(self._ticket(job_id))
        what = " ".join(trouble.what for trouble in report.troubles) or report.message
        return JobNews(JobState(report.state.value), what, " ".join(trouble.remedy for trouble in report.troubles))

    def _ticket(self, job_id: str) -> Ticket:
        if job_id not in self._tickets:
            raise PrintingError("PRINTING-UNKNOWN", "This job is not known here.", "Look at the printer.")
        return self._tickets[job_id]

    def _run(self, name: str, work: Callable[[], _Answer], done: Callable[[_Answer], None], failed: Failed) -> None:
        self._tasks.run(name, work, done=done, failed=lambda error: failed(known(error)))


def _released_kind(state: VisitState) -> FormKind:
    kind = _KIND_OF.get(state.release.decision) if state.release and state.stage is Stage.RELEASED else None
    if kind is None:
        raise VisitError("VISIT-NOT-RELEASED", "Nothing is released to be signed.", "Ask the doctor to release it.")
    return kind


def _revocation(state: VisitState) -> FormKind:
    if not (state.is_taking_back or state.can_be_revoked):
        raise VisitError("VISIT-NOT-NOW", "No signed consent counts that could be taken back.", "Reload the visit.")
    return FormKind.REVOCATION


def _code_of(sha256: str, state: VisitState) -> str | None:
    """Return the document code that is printed on a paper; None for a scan."""
    if state.take_home is not None and state.take_home.sha256 == sha256:
        return state.take_home.document_code
    return next((form.document_code for form in state.forms if form.sha256 == sha256), None)
