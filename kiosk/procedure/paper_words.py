"""Fixed words of the papers that are no form of a visit's end: slip, blank form, sheet to take home."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from kiosk.procedure.named import named
from kiosk.procedure.structure import PackModel
from kiosk.procedure.words import Line, Text


class SlipWords(PackModel):
    """The slip with the code that reception hands to the patient; it says nothing of the treatment."""

    title: Line
    for_whom: Annotated[Line, named("name")]
    code: Line
    steps: Annotated[tuple[Line, ...], Field(min_length=2, max_length=5)]
    scan: Line
    keep: Line
    sample: Line


class BlankWords(PackModel):
    """The form that is filled in by hand while the kiosk cannot be used.

    Attributes:
        band: On top of page 1, with the last day on which this print may be used.
        short: On every page.
        figure: The figure in words.
        explained_by: Beside the name of the doctor who informed.
    """

    band: Annotated[Line, named("date")]
    short: Line
    document: Annotated[Line, named("code", "version")]
    pain: Line
    figure: Annotated[Line, named("view")]
    before_you_sign: Line
    none_beyond: Line
    details: Line
    if_it_applies: Annotated[Line, named("advice")]
    your_questions: Line
    answers: Line
    not_to_know: Line
    doctor_ticks: Line
    explained: Line
    said_back: Line
    explained_by: Line
    explained_on: Line
    able: Line
    same_day: Line
    decide: Line
    agree: Line
    talk_first: Line
    decline: Text
    agree_only: Line
    helper: Line
    helped_with: Line
    witness: Line
    witness_of: Line
    relation: Line


class TakeHomeWords(PackModel):
    """The sheet that the patient takes home. Nobody who finds it should learn whose it is.

    Attributes:
        band: On top of page 1.
        short: On every page.
        identity: At the foot of every page, in place of a name.
        whom_to_call: Above the signs to call for.
    """

    title: Annotated[Line, named("procedure")]
    kind: Line
    band: Line
    short: Line
    identity: Annotated[Line, named("number")]
    whom_to_call: Annotated[Line, named("phone")]
    answer: Annotated[Line, named("note")]
    talked: Line
    explained: Line
    end: Text


class TwoLanguageWords(PackModel):
    """A form in two languages.

    Attributes:
        note: Which language counts; on top of the form, in both.
        as_written: Stands in the translation for what somebody wrote.
    """

    note: Annotated[Line, named("binding", "other")]
    as_written: Line


class ReadingCopyWords(PackModel):
    """A kept form in two languages, for reading: never a second original.

    Attributes:
        band: On top of page 1.
        short: On every page.
        original: Names the form itself, and the fingerprint of its file.
        signed: Where the form has a signature.
        nobody_signs: Where it has none.
        changed: Where the fixed words or the program are not those that the form was made with.
    """

    band: Line
    short: Line
    document: Annotated[Line, named("code")]
    original: Annotated[Line, named("code", "sha256")]
    signed: Line
    nobody_signs: Line
    changed: Line
