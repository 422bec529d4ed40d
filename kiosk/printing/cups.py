"""Prints by CUPS: `lp` hands a document over, `cancel` takes it back, IPP tells how it stands.

`lp` is what the system's administrators know and have set up (server, encryption, default printer). The PDF goes in by
standard input, so that no plain file of a patient's form lies in a folder of ours; CUPS itself spools it, see
docs/operating.md. No shell is involved, so a name may hold any character.
"""

from __future__ import annotations

import getpass
import os
import re
import subprocess
from collections.abc import Sequence

from kiosk.errors import PrintingError
from kiosk.printing import ipp
from kiosk.printing.ipp import Answer, Attributes, Operation, Status, Value
from kiosk.printing.printer import JobReport, JobState, Order, Queue, Ticket, Trouble

TITLE = "Antesala"
"""What the print system is told of a paper without a document code."""

_REQUEST = re.compile(r"request id is (.+)-(\d+) \(", re.DOTALL)
_DEFAULT = re.compile(r"system default destination: (.+)")
_LONGEST_MESSAGE = 200

_PRINTER = (
    "printer-name",
    "printer-info",
    "printer-location",
    "printer-state",
    "printer-state-reasons",
    "printer-state-message",
    "printer-is-accepting-jobs",
)
_JOB = ("job-state", "job-state-reasons", "job-name", "job-printer-uri", "job-printer-state-message")
_STOPPED = 5  # of a printer

_STATES = {
    3: JobState.WAITING,
    4: JobState.STOPPED,  # held
    5: JobState.PRINTING,
    6: JobState.STOPPED,
    7: JobState.CANCELLED,
    8: JobState.FAILED,
    9: JobState.DONE,
}
_HELD = 4
_TRIED_AGAIN = "resources-are-not-ready"  # held by CUPS itself until its next try

_TROUBLES = {
    "paused": Trouble.PAUSED,
    "moving-to-paused": Trouble.PAUSED,
    "media-empty": Trouble.NO_PAPER,
    "media-needed": Trouble.NO_PAPER,
    "input-tray-missing": Trouble.OPEN,
    "media-jam": Trouble.JAM,
    "cover-open": Trouble.OPEN,
    "door-open": Trouble.OPEN,
    "interlock-open": Trouble.OPEN,
    "toner-empty": Trouble.NO_INK,
    "marker-supply-empty": Trouble.NO_INK,
    "output-area-full": Trouble.FULL,
    "offline": Trouble.OFFLINE,
    "shutdown": Trouble.OFFLINE,
    "timed-out": Trouble.OFFLINE,
    "cups-missing-filter": Trouble.DRIVER,
    "cups-insecure-filter": Trouble.DRIVER,
}
_SEVERITY = re.compile(r"-(error|warning|report)$")


class CupsPrinter:
    """Fits the protocol `Printer`.

    Args:
        queue: The station's printer; None for the system's default.
        submit_timeout_s: Seconds that handing a document over may take.
        ask_timeout_s: Seconds for a question.
    """

    def __init__(self, queue: str | None = None, *, submit_timeout_s: float = 30, ask_timeout_s: float = 5) -> None:
        self._queue = queue
        self._submit_timeout_s = submit_timeout_s
        self._ask_timeout_s = ask_timeout_s

    def queues(self) -> Sequence[Queue]:
        """Return every printer that CUPS knows, by name."""
        answer = self._ask(Operation.CUPS_GET_PRINTERS, None, _PRINTER)
        default = _DEFAULT.match(self._run(["lpstat", "-d"], self._ask_timeout_s).stdout)
        found = [_queue(group, default[1] if default else None) for group in answer.groups]
        return sorted(found, key=lambda queue: queue.name)

    def submit(self, order: Order, *, queue: str | None = None) -> Ticket:
        """Hand a document to CUPS."""
        chosen = queue or self._queue
        title = order.document_code or TITLE
        done = self._run(_lp(order, chosen, title), self._submit_timeout_s, order.pdf)
        match = _REQUEST.search(done.stdout)
        if done.returncode == 0 and match:
            return Ticket(match[1], int(match[2]), title)
        raise self._refusal(chosen, done)

    def report(self, ticket: Ticket) -> JobReport:
        """Say how it stands with a job."""
        job = self._ask(Operation.GET_JOB_ATTRIBUTES, f"ipp://localhost/jobs/{ticket.job_id}", _JOB)
        if job.status == Status.NOT_FOUND or not job.groups or _first(job, "job-name") not in (None, ticket.title):
            return JobReport(JobState.LOST)
        state = _STATES.get(_number(job, "job-state"))
        if state is None:
            raise ipp.not_understood("job-state")
        message = _line(_first(job, "job-printer-state-message"))
        if state.is_over:
            return JobReport(state, message=message if state is JobState.FAILED else "")
        return self._unfinished(job, state, message)

    def cancel(self, ticket: Ticket) -> None:
        """Take a job back."""
        state = self.report(ticket).state  # its number may belong to another job by now
        done = None if state.is_over else self._run(["cancel", str(ticket.job_id)], self._ask_timeout_s)
        if done is not None and done.returncode == 0:
            return
        if done is None or self.report(ticket).state.is_over:
            raise PrintingError(
                "PRINTING-OVER", "There is nothing to cancel any more.", "Look at the printer, and at the job's state."
            )
        raise _failed(done)

    def _unfinished(self, job: Answer, state: JobState, message: str) -> JobReport:
        """Ask the printer why a job does not go on: the job itself often says only that it waits."""
        answer = self._ask(Operation.GET_PRINTER_ATTRIBUTES, str(_first(job, "job-printer-uri")), _PRINTER)
        if not answer.groups:  # deleted between two questions: its jobs are gone with it
            return JobReport(JobState.LOST)
        printer = _queue(answer.groups[0], None)
        troubles = tuple(dict.fromkeys((*_held(job), *printer.troubles)))
        if printer.is_stopped or state is JobState.STOPPED:
            return JobReport(JobState.STOPPED, troubles or (Trouble.OTHER,), printer.message or message)
        return JobReport(state, troubles, printer.message if troubles else "")

    def _refusal(self, queue: str | None, done: subprocess.CompletedProcess[str]) -> PrintingError:
        """Find out why `lp` refused. Its words do not say: without CUPS it says that there is no such printer."""
        known = {one.name: one for one in self.queues()}
        if queue is None and not any(one.is_default for one in known.values()):
            return PrintingError(
                "PRINTING-NO-DEFAULT",
                "No printer is chosen, and the system has no default printer.",
                'Name one in clinic.toml, `printer = "..."` under [printing], or set the default: `lpadmin -d NAME`.',
            )
        if queue is not None and queue not in known:
            listed = ", ".join(known) or "none"
            return PrintingError(
                "PRINTING-NO-PRINTER",
                f"There is no printer {queue}.",
                f"Choose another, or set it up. The system knows: {listed}.",
            )
        if any(
            one.is_default if queue is None else one.name == queue for one in known.values() if not one.is_accepting
        ):
            return PrintingError(
                "PRINTING-REFUSED",
                "The printer takes no new jobs.",
                "Let it take jobs again (`cupsaccept NAME`), or choose another printer.",
            )
        return _failed(done)

    def _ask(self, operation: Operation, target: str | None, wanted: Sequence[str]) -> Answer:
        server = self._run(["lpstat", "-H"], self._ask_timeout_s).stdout.strip()
        user = os.environ.get("CUPS_USER") or getpass.getuser()
        answer = ipp.ask(server, operation, target=target, wanted=wanted, user=user, timeout_s=self._ask_timeout_s)
        if answer.status > Status.LAST_SUCCESS and answer.status != Status.NOT_FOUND:
            raise ipp.not_understood(f"IPP {answer.status:#06x}")
        return answer

    def _run(
        self, command: Sequence[str], timeout_s: float, data: bytes | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Run one of CUPS's commands, in English whatever the system's language.

        It gets no terminal, on which it might ask for a password and wait for ever.
        """
        environment = {**os.environ, "LC_ALL": "C.UTF-8", "LANGUAGE": ""}
        try:
            done = subprocess.run(
                command,
                input=data or b"",
                capture_output=True,
                timeout=timeout_s,
                env=environment,
                check=False,
                start_new_session=True,
            )
        except subprocess.TimeoutExpired as error:
            raise _timeout(command[0], is_submit=data is not None) from error
        except OSError as error:
            raise PrintingError(
                "PRINTING-NO-CUPS",
                f"The system's print command `{command[0]}` does not run.",
                "Install CUPS (Debian: `apt-get install cups`), then set up a printer.",
            ) from error
        words = (done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace"))
        return subprocess.CompletedProcess(done.args, done.returncode, *words)


def _lp(order: Order, queue: str | None, title: str) -> list[str]:
    """Return the command; what somebody once set with `lpoptions` counts only where nothing is said here."""
    options = ("media=A4", f"sides={order.sides.value}", "job-sheets=none", "number-up=1")
    command = ["lp", *(("-d", queue) if queue else ()), "-n", str(order.copies), "-t", title]
    return [*command, *(part for option in options for part in ("-o", option)), "-"]


def _timeout(command: str, *, is_submit: bool) -> PrintingError:
    remedy = "Try again; if it stays so, start CUPS anew (`systemctl restart cups`)."
    if is_submit:
        remedy = "Look at the printer and its queue first: the document may be there. If not, print it again."
    return PrintingError("PRINTING-TIMEOUT", f"The print system took too long (`{command}`).", remedy)


def _failed(done: subprocess.CompletedProcess[str]) -> PrintingError:
    words = _line(done.stderr) or f"status {done.returncode}"
    remedy = "Look at the system's printer settings, then try again."
    return PrintingError("PRINTING-FAILED", f"The print system refused: {words}", remedy)


def _queue(group: Attributes, default: str | None) -> Queue:
    def text(key: str) -> str:
        return _line(next(iter(group.get(key, ())), None))

    reasons = [str(reason) for reason in group.get("printer-state-reasons", ())]
    troubles = tuple(dict.fromkeys(trouble for reason in reasons if (trouble := _trouble(reason))))
    is_stopped = _STOPPED in group.get("printer-state", ())
    label = " · ".join(part for part in (text("printer-info"), text("printer-location")) if part)
    return Queue(
        name=text("printer-name"),
        label=label or text("printer-name"),
        is_default=text("printer-name") == default,
        is_accepting=True in group.get("printer-is-accepting-jobs", ()),
        is_stopped=is_stopped or any(_is_blocking(reason) for reason in reasons),
        troubles=troubles or ((Trouble.OTHER,) if is_stopped else ()),
        message=text("printer-state-message"),
    )


def _trouble(reason: str) -> Trouble | None:
    return _TROUBLES.get(_SEVERITY.sub("", reason))


def _is_blocking(reason: str) -> bool:
    """Say whether a reason is an error; RFC 8011 section 5.4.12: one without a severity is."""
    return _trouble(reason) is not None and not reason.endswith(("-warning", "-report"))


def _held(job: Answer) -> tuple[Trouble, ...]:
    if _number(job, "job-state") != _HELD:
        return ()
    is_tried_again = _TRIED_AGAIN in job.groups[0].get("job-state-reasons", ())
    return (Trouble.NOT_TAKEN if is_tried_again else Trouble.HELD,)


def _first(answer: Answer, key: str) -> Value | None:
    return next(iter(answer.groups[0].get(key, ())), None) if answer.groups else None


def _number(answer: Answer, key: str) -> int:
    value = _first(answer, key)
    return value if isinstance(value, int) else 0


def _line(value: Value | None) -> str:
    """Return text as one line that can stand on a screen."""
    words = " ".join(value.split()) if isinstance(value, str) else ""
    return "".join(letter for letter in words if letter.isprintable())[:_LONGEST_MESSAGE]
