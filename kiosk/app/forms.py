"""Makes forms: facts out of the store, composed in the child process, kept with their event in one transaction."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.app.approval import ApprovalGuard
from kiosk.app.folders import ILLUSTRATIONS
from kiosk.app.sealer import Sealer
from kiosk.consent.blocks import FormContent
from kiosk.consent.content import CONTENT_OF
from kiosk.consent.document_code import new_document_code
from kiosk.consent.evidence import visit_record
from kiosk.consent.signing import until_signed
from kiosk.consent.source import FormLook, FormSource, PatientDetails
from kiosk.consent.take_home import take_home_content
from kiosk.consent.two_languages import in_two_languages, translated
from kiosk.consent.worker import FormWorker
from kiosk.errors import ExpectedError, PackError, PictureError, VisitError
from kiosk.picture.svg import Picture, read_picture_file
from kiosk.procedure.pack import Pack
from kiosk.records.store import Store
from kiosk.records.summary import Summary
from kiosk.staff.accounts import Account, Accounts
from kiosk.ui.patient.services import OpenVisit
from kiosk.ui.platform.tasks import TaskRunner
from kiosk.visit.encoding import sha256_hex
from kiosk.visit.events import Event
from kiosk.visit.fold import fold_all
from kiosk.visit.rules import signing, take_home
from kiosk.visit.session import Clock, Document
from kiosk.visit.state import Ending, Form, Stage, VisitState
from kiosk.visit.terms import Actor, Decision, FormKind, Role

LOG = logging.getLogger("antesala.forms")

PDF = "application/pdf"
_AFTER_SIGNING = (FormKind.REVOCATION, FormKind.RECHECK)
"""Forms that are about a consent signed before."""

_FRESH = timedelta(days=2)
"""How long after the last event a finished visit is looked at for what it lacks."""

_MOST_PICTURES = 8
"""Illustrations kept; a procedure's figures are two."""
_LATELY = timedelta(days=60)
"""How long a station may stand still before a form that it owes is no longer looked for."""


@dataclass(frozen=True, slots=True)
class FormDesk:
    """What every form of this clinic shares."""

    look: FormLook
    zone: ZoneInfo
    is_sample: bool
    station: str
    illustrations: Path = ILLUSTRATIONS


def pinned_pictures(pack: Pack, illustrations: Path = ILLUSTRATIONS) -> dict[str, Picture]:
    """Return the figure's illustrations, where they are still the ones that the visit pinned."""
    views = pack.structure.pain.views if pack.structure.pain is not None else ()
    found: dict[str, Picture] = {}
    for name in {view.picture for view in views}:
        try:
            picture = _picture(illustrations / f"{name}.svg")
        except PictureError as error:
            LOG.error("picture %s not on the form: %s", name, error.code)
            continue
        if sha256_hex(picture.data) == pack.pictures.get(name):
            found[name] = picture
    return found


def _picture(path: Path) -> Picture:
    """Return an illustration; a file that has not changed is read once."""
    try:
        changed_at_ns = path.stat().st_mtime_ns
    except OSError:
        return read_picture_file(path)
    return _kept_picture(path, changed_at_ns)


@lru_cache(maxsize=_MOST_PICTURES)
def _kept_picture(path: Path, _changed_at_ns: int) -> Picture:
    return read_picture_file(path)


class FormMaker:
    """Makes and keeps forms.

    Args:
        store: Where facts come from and forms go.
        accounts: For doctors' names.
        clock: The time.
        worker: The warm child process.
        sealer: The clinic's keys.
        desk: What every form shares.
    """

    def __init__(  # one of each that a form needs
        self,
        store: Store,
        accounts: Accounts,
        clock: Clock,
        worker: FormWorker,
        sealer: Sealer,
        desk: FormDesk,
    ) -> None:
        self._approvals = ApprovalGuard(clock, is_sample=desk.is_sample)
        self._store = store
        self._accounts = accounts
        self._clock = clock
        self._worker = worker
        self._sealer = sealer
        self._desk = desk

    def compose(self, visit: OpenVisit, kind: FormKind, document_code: str, *, beside: str = "") -> bytes:
        """Return the sealed PDF of a form; blocks until it is there, so call it off the screen's thread.

        Args:
            visit: As it stands.
            kind: Which form.
            document_code: See `new_document_code`.
            beside: Another language to stand below the visit's own, for a form that is signed on paper.

        Raises:
            ConsentError: It cannot be composed or sealed.
            PackError: Its words are not approved (PACK-NOT-APPROVED), or not there (PACK-NO-LANGUAGE).
        """
        state = visit.session.state
        history = until_signed(state, self._store.journal.events(state.visit_id)[: state.seq], kind)
        source = self.source(visit, document_code, history)
        if kind not in _AFTER_SIGNING:  # words that are out of date keep nobody from taking a consent back
            for language in filter(None, (source.language, beside)):
                self._approvals.require(visit.pack, language)
        content = content_beside(visit, source, CONTENT_OF[kind], beside) if beside else CONTENT_OF[kind](source)
        seal = self._sealer.seal(source, self._worker)
        return self._worker.make(content, visit_record(source, kind), seal).result()

    def keep(self, visit: OpenVisit, kind: FormKind, document_code: str, pdf: bytes) -> None:
        """Keep a form's bytes and its event, in one transaction."""
        document = Document(sha256_hex(pdf), PDF, pdf)
        visit.session.act_with_documents(
            (document,), self._program, signing.seal, form=kind, document_code=document_code, sha256=document.sha256
        )
        LOG.info("form %s of visit %s kept", document_code, visit.session.state.visit_id)

    def compose_take_home(self, visit: OpenVisit, document_code: str) -> bytes:
        """Return the sheet to take home; blocks, so call it off the screen's thread.

        Raises:
            ConsentError: It cannot be composed.
        """
        return self._worker.compose(take_home_content(self.source(visit, document_code))).result()

    def keep_take_home(self, visit: OpenVisit, document_code: str, pdf: bytes) -> None:
        """Keep the sheet and its event, in one transaction; nothing where it is there already."""
        document = Document(sha256_hex(pdf), PDF, pdf)
        rule, code = take_home.keep_take_home, document_code
        visit.session.act_with_documents((document,), self._program, rule, document_code=code, sha256=document.sha256)

    def now(self) -> datetime:
        """Return the aware time."""
        return self._clock.now()

    @property
    def _program(self) -> Actor:
        return Actor(Role.PROGRAM, "antesala", self._desk.station)

    def countersign(
        self, visit: OpenVisit, doctor: Account, password: str, *, authenticated_at: datetime, station: str
    ) -> None:
        """Add a doctor's signature to the form that counts, and keep it with its events in one transaction.

        Args:
            visit: Open at the doctor's station.
            doctor: Freshly authenticated.
            password: The doctor's, which unlocks the doctor's key.
            authenticated_at: When it was given.
            station: Where.

        Raises:
            ConsentError: The key or the form does not allow it.
            VisitError: The visit does not allow it.
        """
        form, actor = form_to_countersign(visit), Actor(Role.DOCTOR, doctor.id, station)
        pdf = self.countersigned(visit, form, doctor, password)
        self.keep_countersigned(visit, form, pdf, actor, authenticated_at=authenticated_at)

    def countersigned(self, visit: OpenVisit, form: Form, doctor: Account, password: str) -> bytes:
        """Return a form that waits for a doctor with the signature; blocks, and keeps nothing.

        Raises:
            ConsentError: The key or the form does not allow it.
        """
        kept = self._store.documents.document(form.sha256).data
        return self.signed(visit, kept, doctor, password, document_code=form.document_code)

    def keep_countersigned(
        self, visit: OpenVisit, form: Form, pdf: bytes, actor: Actor, *, authenticated_at: datetime
    ) -> None:
        """Keep a countersigned form with its events, in one transaction.

        Args:
            visit: Open at the doctor's station.
            form: The form that the signature was put into.
            pdf: What came of it.
            actor: The doctor.
            authenticated_at: When the password was given.

        Raises:
            VisitError: The visit does not allow it; VISIT-CHANGED where another form waits by now.
        """
        session, document = visit.session, Document(sha256_hex(pdf), PDF, pdf)
        session.act_with_documents(
            (document,),
            actor,
            signing.countersign,
            authenticated_at=authenticated_at,
            form_sha256=form.sha256,
            sealed_sha256=document.sha256,
        )
        LOG.info("form of visit %s countersigned", session.state.visit_id)

    def signed(self, visit: OpenVisit, form: bytes, doctor: Account, password: str, *, document_code: str) -> bytes:
        """Return a sealed form with a doctor's signature behind the seal; nothing is kept.

        Raises:
            ConsentError: The key or the form does not allow it.
        """
        signature = self._sealer.signature(self.source(visit, document_code), doctor, password)
        return self._worker.countersign(form, signature).result()

    def source(self, visit: OpenVisit, document_code: str, history: Sequence[Event] = ()) -> FormSource:
        """Return what a form of this visit is made from, as the journal has it now, or had it after some events."""
        visit_id = visit.session.state.visit_id
        state = fold_all(visit_id, history) if history else visit.session.state
        prepared, release = state.prepared, state.release
        patient = self._store.register.patient(prepared.patient_id if prepared else "")
        return FormSource(
            state=state,
            history=history or self._store.journal.events(visit_id)[: state.seq],  # none that the state does not know
            pack=visit.pack,
            words=visit.form_words[state.language],
            patient=PatientDetails(patient.full_name, patient.date_of_birth, patient.record_number),
            look=self._desk.look,
            doctor_name=self._name(prepared.doctor_id if prepared else ""),
            document_code=document_code,
            issued_at=self._clock.now(),
            zone=self._desk.zone,
            journal_link=self._store.journal.head_link().hex(),
            is_sample=self._desk.is_sample,
            informed_by_name=self._name(release.informed_by) if release else "",
            refused_by_name=self._name(state.refused_by) if state.refused_by else "",
            pictures=pinned_pictures(visit.pack, self._desk.illustrations),
        )

    def _name(self, account_id: str) -> str:
        account = self._accounts.account(account_id)
        return account.name if account else account_id


def content_beside(
    visit: OpenVisit, source: FormSource, content: Callable[[FormSource], FormContent], beside: str
) -> FormContent:
    """Return a form with another language below its own.

    Args:
        visit: Whose form it is.
        source: What it is made from.
        content: Makes it in one language.
        beside: The other language.

    Raises:
        PackError: There are no words in that language (PACK-NO-LANGUAGE).
    """
    visit.pack.words_in(beside)
    if beside not in visit.form_words:
        raise PackError(
            "PACK-NO-LANGUAGE",
            f"The forms have no fixed words in the language `{beside}`.",
            "Add them as docs/adding-a-language.md says, or choose another language.",
        )
    words = (source.words, visit.form_words[beside])
    other = translated(source, beside, words[1])
    return in_two_languages(content(source), content(other), words)


def form_to_countersign(visit: OpenVisit) -> Form:
    """Return the form that waits for a doctor now; later it may be another one.

    Raises:
        VisitError: There is no sealed form (VISIT-NOT-SEALED).
    """
    form = visit.session.state.form_to_countersign
    if form is None:
        raise VisitError("VISIT-NOT-SEALED", "The form is not sealed yet.", "Seal it first.")
    return form


class Forms:
    """Forms for a screen: composed on a background thread, kept on the screen's.

    Args:
        maker: Makes and keeps.
        tasks: The task runner of the screen.
    """

    def __init__(self, maker: FormMaker, tasks: TaskRunner) -> None:
        self._maker = maker
        self._tasks = tasks

    def rehearse(self, visit: OpenVisit, kind: FormKind, *, done: Callable[[Exception | None], None]) -> None:
        """Compose a form and throw it away, so that what cannot be printed is found before anybody signs."""
        self._tasks.run(
            "rehearse-form",
            lambda: self._maker.compose(visit, kind, new_document_code()),
            done=lambda _pdf: done(None),
            failed=done,
        )

    def make(self, visit: OpenVisit, kind: FormKind, *, done: Callable[[Exception | None], None]) -> None:
        """Compose a form of this kind and keep it; `done` is called on the screen's thread.

        A note for the talk of somebody who has decided anew meanwhile is thrown away: that decision has its own.
        """
        code, decided_at = new_document_code(), visit.session.state.decided_at

        def keep(pdf: bytes) -> None:
            if kind is FormKind.TALK_FIRST and visit.session.state.decided_at != decided_at:
                done(None)
                return
            try:
                self._maker.keep(visit, kind, code, pdf)
            except ExpectedError as error:  # the patient may have gone back meanwhile, or the disk is full
                done(error)
            else:
                done(None)
                self._give_take_home(visit)

        self._tasks.run("compose-form", lambda: self._maker.compose(visit, kind, code), done=keep, failed=done)

    def _give_take_home(self, visit: OpenVisit) -> None:
        """Make the sheet behind a signed consent; what goes wrong is made good by `finish_forms`."""
        code = new_document_code()

        def note(error: Exception) -> None:
            LOG.error("sheet not made %s", getattr(error, "code", type(error).__name__))

        def keep(pdf: bytes) -> None:
            try:
                self._maker.keep_take_home(visit, code, pdf)
            except ExpectedError as error:
                note(error)

        if take_home.lacks_take_home(visit.session.state):
            self._tasks.run(
                "compose-take-home", lambda: self._maker.compose_take_home(visit, code), done=keep, failed=note
            )


def finish_forms(store: Store, maker: FormMaker, open_visit: Callable[[str], OpenVisit]) -> int:
    """Make the forms that an interruption left unmade; return how many.

    A signature and a decision to talk first are kept before their form is composed, so that nothing is lost when the
    power fails in between. A form that cannot be made is noted in the log and keeps no other from being made.
    """
    made = 0
    for row in _to_look_at(store, maker.now()):
        is_fresh = row.stage is Stage.DONE and maker.now() - row.updated_at < _FRESH
        is_signed_end = row.ending in (Ending.DECLINED, Ending.REVOKED)
        if row.stage not in (Stage.SIGNED, Stage.WAITING) and not is_signed_end and not is_fresh:
            continue
        state = fold_all(row.visit_id, store.journal.events(row.visit_id))
        kind = unmade_form(state)
        if kind is not None:
            made += _made(maker, open_visit(row.visit_id), kind)
        if take_home.lacks_take_home(state):
            made += _take_home_made(maker, open_visit(row.visit_id))
    return made


def _to_look_at(store: Store, now: datetime) -> list[Summary]:
    """Return the visits that may lack a form: what is under way, and what ended lately. Never all that ever were."""
    found = {
        row.visit_id: row for row in (*store.summaries.open_visits(), *store.summaries.touched_since(now - _LATELY))
    }
    return list(found.values())


def unmade_form(state: VisitState) -> FormKind | None:
    """Return the form that this visit should have by now and has not, or None."""
    kind = state.signed.form if state.signed is not None else FormKind.DECLINE if state.refusal is not None else None
    if state.stage is Stage.WAITING and state.decision is Decision.TALK_FIRST:
        kind = FormKind.TALK_FIRST
    if state.ending is Ending.REVOKED:
        kind = FormKind.REVOCATION if state.revocation is not None else None
    elif _has(state, kind) and state.recheck is not None and state.recheck.signed is not None:
        kind = FormKind.RECHECK
    return None if _has(state, kind) else kind


def _has(state: VisitState, kind: FormKind | None) -> bool:
    return any(form.kind is kind and not form.is_superseded for form in state.forms)


def _made(maker: FormMaker, visit: OpenVisit, kind: FormKind) -> bool:
    code = new_document_code()
    try:
        maker.keep(visit, kind, code, maker.compose(visit, kind, code))
    except ExpectedError as error:
        LOG.error("form of visit %s not made %s", visit.session.state.visit_id, error.code)
        return False
    return True


def _take_home_made(maker: FormMaker, visit: OpenVisit) -> bool:
    code = new_document_code()
    try:
        maker.keep_take_home(visit, code, maker.compose_take_home(visit, code))
    except ExpectedError as error:
        LOG.error("sheet of visit %s not made %s", visit.session.state.visit_id, error.code)
        return False
    return True
