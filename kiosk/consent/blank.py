"""The form for days without a screen: the same content as the consent form, with room to write and nothing ticked.

A pure function of a pack. Its document code follows from the fingerprint of the words, so that a sheet found years
later names exactly what it said.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from kiosk.consent import treatment
from kiosk.consent.answers import when_not
from kiosk.consent.blocks import (
    Blanks,
    Block,
    Column,
    Drawing,
    Field,
    FormContent,
    Frame,
    Gap,
    Gaps,
    Heading,
    Illustrated,
    PaperKind,
    Paragraph,
    Room,
    Run,
    Signature,
    Signatures,
    Square,
    Statements,
    Table,
    Tone,
    Words,
    plain,
)
from kiosk.consent.markdown import runs_of
from kiosk.consent.record import origin
from kiosk.consent.separate_choices import choices_by_hand
from kiosk.consent.source import FormLook, day_in_words
from kiosk.picture.shapes import Box
from kiosk.picture.svg import Picture
from kiosk.procedure.form_words import FormWords
from kiosk.procedure.pack import Pack
from kiosk.procedure.words import ProcedureWords
from kiosk.visit.document_code import code_of_content
from kiosk.visit.outline import STRONGEST

_MIDDLE_DOT = " · "
_FIGURE_HEIGHT_MM = 46.0
_LINE = "_" * 24
"""To write on, at the foot of every page, for sheets that fall apart."""


@dataclass(frozen=True, slots=True)
class BlankSource:
    """What a blank form is made from.

    Attributes:
        pack: The procedure, the clinic's values filled in.
        words: The form's fixed words in the same language.
        language: Two letters.
        made_at: Aware time in the clinic's zone.
        use_until: The last day on which this print may be used.
        is_sample: It is marked as not valid.
        pictures: The figures to draw on, by name; where one is missing, words stand alone.
    """

    pack: Pack
    words: FormWords
    language: str
    look: FormLook
    made_at: datetime
    use_until: date
    is_sample: bool
    pictures: Mapping[str, Picture] = field(default_factory=dict)

    @property
    def said(self) -> ProcedureWords:
        """The pack's words."""
        return self.pack.words_in(self.language)

    @property
    def code(self) -> str:
        """The document code: the same for the same words."""
        return code_of_content(self.pack.approval_hash(self.language))


def blank_content(source: BlankSource) -> FormContent:
    """Return the blank consent form.

    Raises:
        PackError: The pack has no words in this language.
    """
    blocks = (
        _identity(source),
        *_pain(source),
        *treatment.what_it_is(source, _goals(source)),
        *treatment.risks(source),
        *_personal_risks(source),
        *_health(source),
        *treatment.alternatives(source),
        *treatment.if_refused(source),
        *treatment.before_and_after(source),
        *_questions(source),
        *_explained(source),
        *_decision(source),
        *choices_by_hand(source),
        *_signatures(source),
        *_revocation(source),
        Heading(source.words.headings.data_protection),
        Paragraph(runs_of(source.words.data_protection.text), Tone.SOFT),
        *_content(source),
    )
    return FormContent(PaperKind.BLANK, _frame(source), tuple(_numbered(blocks)))


def _frame(source: BlankSource) -> Frame:
    words, page, look = source.words.blank, source.words.page, source.look
    labels = source.words.identity
    version = source.pack.structure.version
    at = source.words.dates.date_and_time.format(
        date=day_in_words(source.made_at.date(), source.words), time=f"{source.made_at:%H:%M}"
    )
    return Frame(
        title=source.words.consent.title.format(procedure=source.said.consent_to),
        clinic=look.clinic,
        heading=_joined(look.unit, page.consent_form, page.content_version.format(version=version)),
        contact=_joined(look.address, look.phone),
        identity=_joined(*(f"{label} {_LINE}" for label in (labels.patient, labels.record))),
        document=words.document.format(code=source.code, version=version),
        issued=page.issued.format(time=at, language=page.language_name),
        page_number=page.number,
        band=words.band.format(date=day_in_words(source.use_until, source.words)),
        state=words.short,
        sample=page.sample if source.is_sample else "",
        accent=look.accent,
        logo=look.logo.svg if look.logo else b"",
        logo_aspect=look.logo.aspect if look.logo else 1.0,
        language=source.language,
        subject=_joined(source.said.title, source.code),
        issued_at=source.made_at,
        code=source.code,
        code_words=page.code_picture.format(code=source.code),
        record_words="",
    )


def _identity(source: BlankSource) -> Gaps:
    labels, words = source.words.identity, source.words.blank
    helps = (labels.reading, labels.touching, labels.translating)
    joints = tuple(joint.id for joint in source.pack.structure.joints)
    return Gaps(
        (
            (Gap(labels.patient, share=1.7), Gap(labels.born), Gap(labels.record)),
            (Gap(labels.doctor, share=1.7), Gap(labels.planned), Gap(labels.nerves)),
            (
                Gap(labels.procedure, value=source.said.title),
                Gap(
                    labels.side_and_joints, choices=(labels.left, labels.right, labels.both, *joints), lines=0, share=2
                ),
            ),
            (Gap(labels.indication, lines=2), Gap(labels.test_injection, lines=2)),
            (Gap(labels.sedation, value=labels.sedation_text),),
            (
                Gap(labels.representative, share=1.4),
                Gap(labels.representative_document),
                Gap(labels.representative_basis),
            ),
            (Gap(words.helper, share=1.4), Gap(words.helped_with, choices=helps, lines=0, share=2)),
        )
    )


def _pain(source: BlankSource) -> Iterator[Block]:
    """Yield the questions about the pain, and figures to shade."""
    asked, said = source.pack.structure.pain, source.said.pain
    if asked is None or said is None:
        return
    drawings = []
    for view in asked.views[:2]:
        picture = source.pictures.get(view.picture)
        if picture is not None:
            svg = picture.at_step(view.layers, focus=Box(*view.focus))
            alt = source.words.blank.figure.format(view=said.views[view.id])
            drawings.append(Drawing(svg, view.focus[2] / view.focus[3], _FIGURE_HEIGHT_MM, alt))
    scale = f"0: {said.weakest} · {STRONGEST}: {said.strongest}"
    questions = (
        (f"{said.strength} {scale}", tuple(map(str, range(STRONGEST + 1)))),
        (said.kind, tuple(said.kinds.values())),
        (said.since, tuple(said.sinces.values())),
        (said.prevent, tuple(said.prevents.values())),
    )
    answers = Gaps(tuple((Gap(question, choices=choices, lines=0),) for question, choices in questions))
    heading = Paragraph((Run(source.words.blank.pain, is_bold=True),))
    yield Illustrated(tuple(drawings), (heading, answers))


def _goals(source: BlankSource) -> Iterator[Block]:
    yield Gaps(((Gap(source.words.questions.goals, lines=2),),))


def _personal_risks(source: BlankSource) -> Iterator[Block]:
    words = source.words.blank
    yield Heading(source.words.headings.personal_risks, note=words.before_you_sign)
    yield Gaps(((Gap(words.before_you_sign, choices=(words.none_beyond,), lines=5),),))


def _health(source: BlankSource) -> Iterator[Block]:
    """Yield every safety question whole, as the screen asks it, with what must be known after the answer."""
    words, own = source.words.health, source.words.blank
    yield Heading(source.words.headings.health)
    yield from when_not(source)
    rows = []
    for question in source.pack.structure.safety_questions:
        said = source.said.safety_questions[question.id]
        advice = own.if_it_applies.format(advice=said.advice) if said.advice else ""
        small = " ".join(part for part in (said.help, advice) if part)
        rows.append((Words(runs_of(said.question), small, is_strong=True), Square(), Square(), Square(), Room()))
    columns = (
        Column(words.question, 0.5),
        Column(words.yes, 0.06),
        Column(words.no, 0.06),
        Column(words.not_sure, 0.1),
        Column(own.details, 0.28),
    )
    yield Table(columns, tuple(rows))


def _questions(source: BlankSource) -> Iterator[Block]:
    words = source.words.blank
    yield Heading(source.words.headings.questions)
    yield Gaps(((Gap(words.your_questions, lines=5), Gap(words.answers, lines=5)),))
    yield Statements((plain(words.not_to_know),), is_touched=False)


def _explained(source: BlankSource) -> Iterator[Block]:
    words = source.words.blank
    yield Heading(source.words.headings.explained, note=words.doctor_ticks)
    rows = tuple(
        (Words(runs_of(source.said.checks[check.id].topic)), Square(), Square()) for check in source.pack.checks
    )
    point = source.words.explained.point
    yield Table((Column(point, 0.56), Column(words.explained, 0.22), Column(words.said_back, 0.22)), rows, halves=2)
    yield Gaps(
        (
            (Gap(words.explained_by, share=1.4), Gap(words.explained_on)),
            (Gap(words.same_day),),
        )
    )
    yield Statements((plain(words.able),), is_touched=False)


def _decision(source: BlankSource) -> Iterator[Block]:
    """Yield the three decisions, equal beside each other, and what is signed with the first."""
    words = source.words.blank
    yield Heading(source.words.headings.your_decision, note=words.decide)
    yield Statements(tuple(plain(one) for one in (words.agree, words.talk_first, words.decline)), is_touched=False)
    yield Heading(source.words.headings.statements)
    yield Paragraph(plain(words.agree_only))
    ids = source.pack.structure.statements
    yield Statements(tuple(runs_of(source.said.statements[one]) for one in ids), is_touched=False)


def _signatures(source: BlankSource) -> Iterator[Block]:
    words, own = source.words.signatures, source.words.blank

    def place(title: str, *labels: str) -> Signature:
        fields = (words.name, *labels, words.when)
        return Signature(title, tuple(Field(label, "") for label in fields), note=words.empty)

    yield Heading(source.words.headings.signatures)
    yield Signatures((place(words.patient), place(words.representative, words.document, own.relation)))
    yield Signatures((place(words.doctor), place(own.helper, own.helped_with)))
    yield Signatures((place(own.witness, own.witness_of),))


def _revocation(source: BlankSource) -> Iterator[Block]:
    words = source.words.revocation
    yield Heading(source.words.headings.revocation)
    yield Blanks(runs_of(words.text), words.sentence, (source.words.signatures.name, words.signature, words.date))


def _content(source: BlankSource) -> Iterator[Block]:
    """Yield exactly which words these are."""
    words, structure = source.words.record, source.pack.structure
    yield Heading(words.content)
    said = words.content_text.format(
        procedure=source.said.title,
        version=structure.version,
        language=source.words.page.language_name,
        form_version=source.words.version,
    )
    fingerprint = f"{words.content_hash}: {source.pack.approval_hash(source.language)}"
    for line in (said, fingerprint):
        yield Paragraph(plain(line), Tone.SOFT)
    yield from origin(source)


def _numbered(blocks: tuple[Block, ...]) -> Iterator[Block]:
    number = 0
    for block in blocks:
        if isinstance(block, Heading) and block.level == 2:
            number += 1
            block = replace(block, number=number)
        yield block


def _joined(*parts: str) -> str:
    return _MIDDLE_DOT.join(part for part in parts if part)
