"""The note for the talk with the doctor is the one of the decision that counts, however long an earlier one took."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, cast

from kiosk.app.forms import FormMaker, Forms
from kiosk.ui.patient.services import OpenVisit
from kiosk.ui.platform.tasks import TaskRunner
from kiosk.visit.encoding import sha256_hex
from kiosk.visit.rules import decision, signing
from kiosk.visit.terms import Decision, FormKind
from tests.unit.visit.clinic_day import PROGRAM, ClinicDay


@dataclass
class SlowTasks:
    """Does nothing before it is told to."""

    waiting: list[tuple[Callable[[], Any], Callable[[Any], None]]] = field(default_factory=list)

    def run(self, _name: str, work: Callable[[], Any], *, done: Callable[[Any], None], failed: object) -> None:
        self.waiting.append((work, done))

    def go_on(self) -> None:
        """Finish what waits, the first one first."""
        waiting, self.waiting = self.waiting, []
        for work, done in waiting:
            done(work())


class PlainMaker:
    """Makes forms of a few bytes and keeps them by the real rule."""

    def compose(self, _visit: OpenVisit, kind: FormKind, document_code: str) -> bytes:
        return f"{kind.value} {document_code}".encode()

    def keep(self, visit: OpenVisit, kind: FormKind, document_code: str, pdf: bytes) -> None:
        visit.session.act(PROGRAM, signing.seal, form=kind, document_code=document_code, sha256=sha256_hex(pdf))


def test_a_note_that_comes_after_the_next_decision_is_thrown_away() -> None:
    day, tasks, told = ClinicDay().decided(Decision.TALK_FIRST), SlowTasks(), list[Exception | None]()
    visit = OpenVisit(day.session, cast(Any, None), {}, ("en",))
    forms = Forms(cast(FormMaker, PlainMaker()), cast(TaskRunner, tasks))
    forms.make(visit, FormKind.TALK_FIRST, done=told.append)
    day.later(seconds=5)
    day.patient(decision.reopen)
    day.patient(decision.decide, decision=Decision.TALK_FIRST)
    tasks.go_on()
    assert (day.state.forms, told) == ((), [None])
    forms.make(visit, FormKind.TALK_FIRST, done=told.append)
    tasks.go_on()
    assert [form.kind for form in day.state.forms] == [FormKind.TALK_FIRST]
