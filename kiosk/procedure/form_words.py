"""What `consent_templates/form/<language>.yaml` holds: the fixed words of the forms, the same for every procedure.

A sentence that names something has it in braces (``{procedure}``); which names a sentence must hold is checked when the
file is read, so that no form is ever printed with a gap.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from pydantic import Field, StringConstraints, ValidationError

from kiosk.procedure.help_words import HelpWords
from kiosk.procedure.named import named as _names
from kiosk.procedure.paper_words import BlankWords, ReadingCopyWords, SlipWords, TakeHomeWords, TwoLanguageWords
from kiosk.procedure.part_words import (
    AlternativesWords,
    DataWords,
    ExplainedWords,
    HealthWords,
    PainFormWords,
    PersonalRiskWords,
    QuestionWords,
    RecordWords,
    RevocationWords,
    RiskTableWords,
    SeparateChoiceWords,
    SignatureWords,
)
from kiosk.procedure.problems import PackRefusedError, Problem
from kiosk.procedure.source import validated
from kiosk.procedure.structure import PackModel
from kiosk.procedure.words import Line, Text
from kiosk.procedure.yaml_file import read_yaml

Twelve = Annotated[tuple[Line, ...], Field(min_length=12, max_length=12)]
WithProcedure = Annotated[Line, _names("procedure")]


class DateWords(PackModel):
    """How dates and times are written. `months` are January to December."""

    months: Twelve
    date: Annotated[Line, _names("day", "month", "year")]
    date_and_time: Annotated[Line, _names("date", "time")]


class StateWords(PackModel):
    """What state a form is in: `band` on top of page 1, `short` on every page."""

    band: Line
    short: Line


class StatesWords(PackModel):
    """Every state that a form can be in."""

    consent_unsigned: StateWords
    consent_on_paper: StateWords
    consent_signed: StateWords
    consent_signed_by_representative: StateWords
    consent_complete: StateWords
    talk_first: StateWords
    decline_unsigned: StateWords
    decline_on_paper: StateWords
    decline_signed: StateWords
    decline_signed_by_representative: StateWords
    decline_complete: StateWords
    decline_refused: StateWords
    decline_refused_by_representative: StateWords
    taken_back_unsigned: StateWords
    taken_back_signed: StateWords
    taken_back_by_representative: StateWords
    recheck_unsigned: StateWords
    recheck_signed: StateWords
    recheck_by_representative: StateWords
    recheck_complete: StateWords


class PageWords(PackModel):
    """What stands on every page."""

    document: Annotated[Line, _names("code", "version")]
    record: Annotated[Line, _names("number")]
    number: Annotated[Line, _names("page", "pages")]
    sample: Line
    consent_form: Line
    content_version: Annotated[Line, _names("version")]
    issued: Annotated[Line, _names("time", "language")]
    language_name: Line
    code_picture: Annotated[Line, _names("code")]
    record_file: Line


class IdentityWords(PackModel):
    """Labels of who and what the form is about."""

    patient: Line
    born: Line
    record: Line
    doctor: Line
    planned: Line
    not_planned: Line
    procedure: Line
    side_and_joints: Line
    nerves: Line
    not_confirmed: Line
    sedation: Line
    sedation_text: Line
    indication: Line
    test_injection: Line
    not_stated: Line
    representative: Line
    representative_document: Line
    representative_basis: Line
    company: Line
    nobody: Line
    left: Line
    right: Line
    both: Line
    reading: Line
    touching: Line
    translating: Line

    @property
    def ways_to_help(self) -> dict[str, str]:
        """What each way to help is called."""
        return {"reading": self.reading, "touching": self.touching, "translating": self.translating}


class HeadingWords(PackModel):
    """Headings of the parts, in the order of the consent form."""

    what_it_is: Line
    why: Line
    how_it_goes: Line
    what_to_expect: Line
    consequences: Line
    risks: Line
    personal_risks: Line
    health: Line
    alternatives: Line
    if_refused: Line
    before: Line
    after: Line
    red_flags: Line
    questions: Line
    explained: Line
    unseen: Line
    statements: Line
    separate_choices: Line
    signatures: Line
    revocation: Line
    data_protection: Line
    next_step: Line
    your_decision: Line
    taken_back: Line
    attested: Line
    record: Line


class ConsentWords(PackModel):
    """The form of somebody who agrees."""

    title: WithProcedure


class TalkFirstWords(PackModel):
    """The form of somebody who wants to talk first."""

    title: WithProcedure
    decision: Text
    next_step: Text


class DeclineWords(PackModel):
    """The form of somebody who declines."""

    title: WithProcedure
    decision: Text
    statement: Text
    next_step: Text


class RefusedWords(PackModel):
    """The form of somebody who declines and does not sign that either: the doctor and a witness do."""

    decision: Text
    said: Annotated[Line, _names("words")]
    doctor_statement: Annotated[Text, _names("name")]
    witness_statement: Annotated[Text, _names("name")]
    not_signed: Line
    witness_role: Line
    next_step: Text

    def attestations(self, name: str) -> tuple[str, str]:
        """Return what the doctor and what the witness says, on the doctor's screen and on the form.

        Args:
            name: Of who declined and did not sign.
        """
        return self.doctor_statement.format(name=name), self.witness_statement.format(name=name)


class ReplacedWords(PackModel):
    """What a new form says of the one whose place it takes."""

    text: Annotated[Line, _names("code", "time")]
    reason: Annotated[Line, _names("reason")]


class VoidWords(PackModel):
    """What is printed across a form that no longer counts, with the title of that mark."""

    title: Line
    set_aside: Annotated[Line, _names("code")]
    set_aside_alone: Line
    replaced: Line
    decided_anew: Line
    taken_back: Annotated[Line, _names("date")]
    expired: Annotated[Line, _names("date")]


class TakenBackWords(PackModel):
    """The form of somebody who takes a signed consent back, and names of the form that no longer counts."""

    title: WithProcedure
    decision: Text
    form: Line
    signed_at: Line
    on_paper: Line
    not_made: Line
    countersigned_at: Line
    not_countersigned: Line
    statement: Text
    next_step: Text


class RecheckWords(PackModel):
    """The re-check on the day of treatment: its form, and the sentence that the screen shows above the signature."""

    title: WithProcedure
    consent: Line
    moved: Annotated[Line, _names("date", "reason")]
    answers: Line
    question: Line
    today: Line
    before: Line
    not_asked: Line
    changed: Annotated[Line, _names("questions")]
    unchanged: Line
    still: Line
    talk_first: Line
    statement: Line
    statement_talk_first: Line

    def said(self, *, talks_first: bool) -> str:
        """Return the sentence that is signed; screen and form say the same."""
        return self.statement_talk_first if talks_first else self.statement


class FormWords(PackModel):
    """The whole of one form file."""

    version: Annotated[str, StringConstraints(pattern=r"^\d+\.\d+$")]
    dates: DateWords
    states: StatesWords
    page: PageWords
    identity: IdentityWords
    headings: HeadingWords
    risks: RiskTableWords
    personal_risks: PersonalRiskWords
    health: HealthWords
    alternatives: AlternativesWords
    questions: QuestionWords
    explained: ExplainedWords
    separate_choices: SeparateChoiceWords
    signatures: SignatureWords
    help: HelpWords
    revocation: RevocationWords
    data_protection: DataWords
    consent: ConsentWords
    talk_first: TalkFirstWords
    decline: DeclineWords
    refused: RefusedWords
    replaced: ReplacedWords
    void: VoidWords
    taken_back: TakenBackWords
    recheck: RecheckWords
    record: RecordWords
    pain: PainFormWords
    slip: SlipWords
    blank: BlankWords
    take_home: TakeHomeWords
    two_languages: TwoLanguageWords
    reading_copy: ReadingCopyWords


def read_form_words(path: Path) -> FormWords:
    """Read the forms' words of one language.

    Args:
        path: ``form/<language>.yaml`` of a templates folder.

    Raises:
        PackRefusedError: The file cannot be read (PACK-YAML) or does not have the right keys (PACK-FORM-WORDS); every
            mistake with its line.
    """
    file = read_yaml(path)
    try:
        return validated(file.data, FormWords)
    except ValidationError as error:
        problems = [_problem(path, file.line_of_loose(e["loc"]), e["loc"], e["msg"]) for e in error.errors()]
        raise PackRefusedError("PACK-FORM-WORDS", problems) from error


def _problem(path: Path, line: int, place: tuple[int | str, ...], message: str) -> Problem:
    name = ".".join(str(part) for part in place) or "the file"
    return Problem(path, line, f"`{name}`: {message}.", "Correct it after the English file that comes with Antesala.")
