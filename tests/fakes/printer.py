"""A print system in memory; it passes the same contract test as CUPS."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from kiosk.errors import PrintingError
from kiosk.printing.printer import JobReport, JobState, Order, Queue, Ticket, Trouble


@dataclass(slots=True)
class _Job:
    order: Order
    queue: str
    state: JobState = JobState.WAITING


@dataclass(slots=True)
class MemoryPrinter:
    """Prints at once unless its printer is in trouble.

    Attributes:
        queue: The station's printer; None for the default.
        default: The system's default printer.
        fails_with: Raised by the next question or order, which then does nothing.
    """

    queue: str | None = None
    default: str | None = None
    fails_with: PrintingError | None = None
    _queues: dict[str, Queue] = field(default_factory=dict)
    _jobs: dict[int, _Job] = field(default_factory=dict)
    _jams: set[str] = field(default_factory=set)
    _last: int = 0

    def queues(self) -> Sequence[Queue]:
        self._may_fail()
        return [replace(self._queues[name], is_default=name == self.default) for name in sorted(self._queues)]

    def submit(self, order: Order, *, queue: str | None = None) -> Ticket:
        self._may_fail()
        name = queue or self.queue or self.default
        if name is None:
            raise PrintingError("PRINTING-NO-DEFAULT", "No printer is chosen.", "Choose one.")
        if name not in self._queues:
            raise PrintingError("PRINTING-NO-PRINTER", f"There is no printer {name}.", "Choose another.")
        if not self._queues[name].is_accepting:
            raise PrintingError("PRINTING-REFUSED", "The printer takes no new jobs.", "Choose another.")
        self._last += 1
        self._jobs[self._last] = _Job(order, name)
        self._print()
        return Ticket(name, self._last, order.document_code or "Antesala")

    def report(self, ticket: Ticket) -> JobReport:
        self._may_fail()
        job = self._jobs.get(ticket.job_id)
        if job is None or (job.order.document_code or "Antesala") != ticket.title:
            return JobReport(JobState.LOST)
        if job.state is not JobState.WAITING:
            return JobReport(job.state)
        return JobReport(JobState.STOPPED, self._queues[job.queue].troubles)

    def cancel(self, ticket: Ticket) -> None:
        if self.report(ticket).state.is_over:
            raise PrintingError("PRINTING-OVER", "There is nothing to cancel any more.", "Look at the printer.")
        self._jobs[ticket.job_id].state = JobState.CANCELLED

    # ---- what happens to printers

    def add(self, name: str) -> None:
        """Set a printer up."""
        self._queues[name] = Queue(name, name, is_default=False, is_accepting=True, is_stopped=False)

    def make_default(self, name: str) -> None:
        """Let the system print here when nobody chooses."""
        self.default = name

    def refuse(self, name: str) -> None:
        """Let it take no new jobs."""
        self._queues[name] = replace(self._queues[name], is_accepting=False)

    def pause(self, name: str) -> None:
        """Let somebody pause it."""
        self._queues[name] = replace(self._queues[name], is_stopped=True, troubles=(Trouble.PAUSED,))

    def resume(self, name: str) -> None:
        """Let it go on."""
        self._queues[name] = replace(self._queues[name], is_stopped=False, troubles=())
        self._print()

    def jam(self, name: str) -> None:
        """Let paper jam at the next document."""
        self._jams.add(name)

    def mend(self, name: str) -> None:
        """Take the jammed paper out."""
        self.resume(name)

    def delete(self, name: str) -> None:
        """Take the printer away, and its jobs with it."""
        del self._queues[name]
        self._jobs = {number: job for number, job in self._jobs.items() if job.queue != name}

    def printed(self, ticket: Ticket) -> bytes:
        """Return what came out."""
        job = self._jobs[ticket.job_id]
        assert job.state is JobState.DONE
        return job.order.pdf

    def _print(self) -> None:
        for job in self._jobs.values():
            if job.queue in self._jams:
                self._jams.remove(job.queue)
                self._queues[job.queue] = replace(self._queues[job.queue], is_stopped=True, troubles=(Trouble.JAM,))
            if job.state is JobState.WAITING and not self._queues[job.queue].is_stopped:
                job.state = JobState.DONE

    def _may_fail(self) -> None:
        if self.fails_with is not None:
            error, self.fails_with = self.fails_with, None
            raise error
