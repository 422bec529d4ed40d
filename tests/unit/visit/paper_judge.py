"""What must never have happened around a re-check on paper; it knows neither rules nor states, like the `Judge`."""

from __future__ import annotations

from kiosk.visit import events
from kiosk.visit.events import Event
from kiosk.visit.terms import FormKind, Role
from tests.unit.visit.judge import Judge


class PaperJudge:
    """Takes one event after the other, each before the other judge takes it, with books of its own.

    Args:
        judge: Knows what is under way at the kiosk.
    """

    def __init__(self, judge: Judge) -> None:
        self._judge = judge
        self.consent: str | None = None
        self.sheets: dict[str, str] = {}
        self.scans: list[str] = []
        self._newest: dict[str, str] = {}
        self._code = ""
        self._counting: set[str] = set()
        self._replaced: set[str] = set()
        self._is_signed = False

    def note_sheet(self, code: str) -> None:
        """A sheet was printed: its code says for ever which consent it adds to."""
        assert self.consent is not None
        assert self.sheets.setdefault(code, self.consent) == self.consent, "one code for two consents"
        assert list(self.sheets.values()).count(self.consent) == 1, "two codes for one consent"

    def take(self, event: Event) -> None:
        """Judge one more event."""
        match event.fact:
            case events.RecheckedOnPaper() as fact:
                assert event.actor.role in (Role.RECEPTION, Role.DOCTOR)
                assert fact.document_code == self.consent, "adds to nothing, or to another consent"
                assert self.sheets[fact.sheet_code] == self.consent, "the sheet of another consent"
                assert fact.scan_sha256 not in self.scans, "the same scan twice"
                assert not self._is_signed, "a signature is left without its form"
                assert not self._judge.is_rechecking, "one is under way at the kiosk"
                assert not self._judge.is_taking_back
            case events.FormSealed(form=FormKind.RECHECK, document_code=code):
                assert self._is_signed or code == self._code, "the form of a re-check that counts no more"
            case events.Countersigned(sha256=sha256):
                assert sha256 not in self._replaced, "countersigned what counts no more"
        self._note(event.fact)

    def _note(self, fact: events.Fact) -> None:
        match fact:
            case events.FormSealed(form=FormKind.CONSENT, document_code=code):
                self.consent = code
            case events.FormSealed(form=FormKind.RECHECK, document_code=code, sha256=sha256):
                self._is_signed, self._code = False, code
                self._counting.add(sha256)
            case events.FormStamped(document_code=code, sha256=sha256) if self._newest[code] in self._counting:
                self._counting.add(sha256)
            case events.SignedOnPaper():
                self.consent = ""
            case events.Superseded():
                self.consent = None
                self._set_aside(is_signed=False)
            case events.Signed(form=FormKind.RECHECK):
                self._set_aside(is_signed=True)
            case events.RecheckedOnPaper(scan_sha256=scan):
                self.scans.append(scan)
                self._set_aside(is_signed=False)
        if isinstance(fact, events.FormSealed | events.FormStamped):
            self._newest[fact.document_code] = fact.sha256

    def _set_aside(self, *, is_signed: bool) -> None:
        self._replaced |= self._counting
        self._counting, self._code, self._is_signed = set(), "", is_signed
