"""Fixed words of the parts of a form: tables, blocks and the record, in the order of the page."""

from __future__ import annotations

from typing import Annotated

from kiosk.procedure.frequency import FrequencyWords, Shares
from kiosk.procedure.named import named
from kiosk.procedure.structure import PackModel
from kiosk.procedure.words import Line, Text

WithName = Annotated[Line, named("name")]


class RiskTableWords(PackModel):
    """The table of risks. Frequencies are said from the numbers."""

    what: Line
    how_often: Line
    of_hundred: Line
    what_then: Line
    not_drawn: Line
    serious: Line
    only_at: Annotated[Line, named("level")]
    drawn: Annotated[Line, named("filled", "rest")]
    drawn_up_to: Annotated[Line, named("hatched", "rest")]
    drawn_range: Annotated[Line, named("filled", "most", "rest")]
    key: Text
    frequency: FrequencyWords

    def picture_said(self, shares: Shares) -> str:
        """Return an icon array in words, for those who do not see it; screen and form say the same."""
        most = shares.filled + shares.hatched
        if not shares.filled:
            return self.drawn_up_to.format(hatched=shares.hatched, rest=100 - most)
        if shares.hatched:
            return self.drawn_range.format(filled=shares.filled, most=most, rest=100 - most)
        return self.drawn.format(filled=shares.filled, rest=100 - most)


class PersonalRiskWords(PackModel):
    """Risks of this patient, as the doctor stated them."""

    written_by: Line
    none: Line
    not_stated: Line


class HealthWords(PackModel):
    """Health questions and the patient's answers."""

    not_for: Line
    question: Line
    answer: Line
    yes: Line
    no: Line
    not_sure: Line
    not_answered: Line


class AlternativesWords(PackModel):
    """The table of alternatives."""

    what: Line
    benefit: Line
    harm: Line


class QuestionWords(PackModel):
    """What the patient asked, and how it was settled."""

    none: Line
    about_section: Annotated[Line, named("section")]
    in_person: Line
    not_to_know: Annotated[Text, named("section")]
    settled: Line
    said_back: Line
    open: Line
    note: Annotated[Line, named("note")]
    goals: Line


class ExplainedWords(PackModel):
    """The table of what was explained, and how."""

    point: Line
    how: Line
    once: Line
    again: Line
    by_doctor: Line
    by_doctor_said_back: Line
    still_open: Line
    not_reached: Line
    unseen: Line
    in_short: Line
    all_seen: Line
    informed: Annotated[Line, named("doctor", "time")]
    same_day: Annotated[Line, named("reason")]


class SeparateChoiceWords(PackModel):
    """The table of what was asked beside the treatment."""

    question: Line
    answer: Line
    taken_back: Annotated[Line, named("time")]


class SignatureWords(PackModel):
    """Signature blocks."""

    patient: Line
    representative: Line
    doctor: Line
    name: Line
    when: Line
    place: Line
    empty: Line
    waiting: Line
    countersigned: Line
    drawn: WithName
    mark: Line
    witness: Line
    typed: Line
    reason: Line
    document: Line
    interpreter: Line
    interpreter_statement: Line
    doctor_field: Line
    signed_by: WithName
    digital: Line
    seal: Line
    sealed_by: Annotated[Line, named("clinic")]
    seal_text: Text
    seal_field: Line


class RevocationWords(PackModel):
    """The block for taking the consent back, empty on every consent form."""

    text: Text
    sentence: Line
    signature: Line
    date: Line


class DataWords(PackModel):
    """Data protection, teaching and research, copy."""

    text: Text


class RecordWords(PackModel):
    """The last page: exactly what was asked, answered and seen."""

    intro: Text
    asked: Line
    first_answer: Line
    asked_again: Line
    final_answer: Line
    unsure: Line
    sections: Line
    section: Line
    seen: Line
    steps: Annotated[Line, named("seen", "of")]
    never: Line
    times_on: Annotated[Line, named("date", "zone")]
    times_in: Annotated[Line, named("zone")]
    also: Line
    content: Line
    content_text: Annotated[Line, named("procedure", "version", "language", "form_version")]
    content_dates: Annotated[Line, named("written", "review_by")]
    content_hash: Line
    journal: Line
    sources: Line


class PainFormWords(PackModel):
    """What the form says around the answers about the pain.

    Attributes:
        figure: The figure in words.
        nothing: Stands where it keeps the patient from nothing.
    """

    figure: Annotated[Line, named("view", "places")]
    nothing: Line
    changed_to: Line
    open: Line
    settled: Line
