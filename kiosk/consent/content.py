"""The forms a visit can end in, each as plain facts in reading order.

Pure functions of the journal and the pinned pack. They work before the signature too (for a preview, for printing on
paper, and for finding a letter that cannot be printed), and say on the form that it is not signed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from kiosk.consent import answers, recheck, record, refusal, revocation, signing, treatment
from kiosk.consent.blocks import Block, FormContent, Heading, Paragraph, Seal
from kiosk.consent.company import hand_note_today, recheck_began
from kiosk.consent.identity import form_frame, identity_card
from kiosk.consent.markdown import blocks_of, runs_of
from kiosk.consent.pain import pain, pain_in_short
from kiosk.consent.replacing import replaced
from kiosk.consent.separate_choices import separate_choices
from kiosk.consent.source import FormSource, require_pinned_pack
from kiosk.procedure.form_words import StateWords
from kiosk.visit.terms import FormKind, SignMethod


def consent_content(source: FormSource) -> FormContent:
    """Return the consent form.

    Raises:
        ConsentError: The pack is not the visit's (FORM-OTHER-PACK).
        PackError: The pack has no words in the visit's language.
    """
    blocks = (
        identity_card(source),
        *replaced(source),
        *pain(source),
        *treatment.what_it_is(source, treatment.goals(source)),
        *treatment.risks(source, source.state.joints),
        *treatment.personal_risks(source),
        *answers.health(source),
        *treatment.alternatives(source),
        *treatment.if_refused(source),
        *treatment.before_and_after(source),
        *answers.questions(source),
        *answers.explained(source),
        *signing.statements(source),
        *separate_choices(source),
        *signing.signatures(source, FormKind.CONSENT),
        *revocation.empty_block(source),
        *signing.data_protection(source),
        *record.record(source),
    )
    title = source.words.consent.title.format(procedure=source.said.consent_to)
    return _form(source, FormKind.CONSENT, title, blocks)


def talk_first_content(source: FormSource) -> FormContent:
    """Return the form of somebody who wants to talk first; nobody signs it.

    Raises:
        ConsentError: The pack is not the visit's (FORM-OTHER-PACK).
        PackError: The pack has no words in the visit's language.
    """
    words = source.words.talk_first
    blocks = (
        identity_card(source),
        *replaced(source),
        Heading(source.words.headings.your_decision),
        signing.seal(source, beside=Paragraph(runs_of(words.decision))),
        *answers.questions(source),
        *answers.unseen(source),
        *_answered_health(source),
        *answers.explained(source),
        Heading(source.words.headings.next_step),
        *blocks_of(words.next_step),
        signing.data_note(source),
    )
    title = words.title.format(procedure=source.said.consent_to)
    return _form(source, FormKind.TALK_FIRST, title, blocks)


def decline_content(source: FormSource) -> FormContent:
    """Return the form of somebody who declines, signed, or attested by doctor and witness where nobody signs.

    Raises:
        ConsentError: The pack is not the visit's (FORM-OTHER-PACK).
        PackError: The pack has no words in the visit's language.
    """
    words, refused = source.words.decline, signing.refusal_on(source, FormKind.DECLINE)
    blocks = (
        identity_card(source),
        *replaced(source),
        Heading(source.words.headings.your_decision),
        *(refusal.decision(source, refused) if refused else blocks_of(words.decision)),
        *treatment.if_refused(source),
        *treatment.alternatives(source),
        *answers.questions(source),
        *answers.explained(source),
        Heading(source.words.headings.next_step),
        *blocks_of(source.words.refused.next_step if refused else words.next_step),
        *(refusal.attested(source, refused) if refused else signing.decline_statement(source)),
        *signing.signatures(source, FormKind.DECLINE),
        *signing.data_protection(source),
    )
    title = words.title.format(procedure=source.said.consent_to)
    return _form(source, FormKind.DECLINE, title, blocks)


def taken_back_content(source: FormSource) -> FormContent:
    """Return the form of somebody who takes a signed consent back; it names the form that no longer counts.

    Raises:
        ConsentError: The pack is not the visit's (FORM-OTHER-PACK).
        PackError: The pack has no words in the visit's language.
    """
    words = source.words.taken_back
    blocks = (
        identity_card(source),
        Heading(source.words.headings.your_decision),
        *blocks_of(words.decision),
        *revocation.form_taken_back(source),
        Heading(source.words.headings.next_step),
        *blocks_of(words.next_step),
        *revocation.statement(source),
        *signing.signatures(source, FormKind.REVOCATION),
        *signing.data_protection(source),
    )
    title = words.title.format(procedure=source.said.consent_to)
    return _form(source, FormKind.REVOCATION, title, blocks)


def recheck_content(source: FormSource) -> FormContent:
    """Return the form of the re-check on the day of treatment; it names the consent that it adds to.

    Raises:
        ConsentError: The pack is not the visit's (FORM-OTHER-PACK).
        PackError: The pack has no words in the visit's language.
    """
    blocks = (
        identity_card(source, helped_since=recheck_began(source)),
        *recheck.consent_named(source),
        *recheck.answers_today(source),
        *hand_note_today(source),
        *recheck.wish_today(source),
        *recheck.statement(source),
        *signing.signatures(source, FormKind.RECHECK),
        *signing.data_protection(source),
    )
    title = source.words.recheck.title.format(procedure=source.said.consent_to)
    return _form(source, FormKind.RECHECK, title, blocks)


def recheck_sheet_content(source: FormSource) -> FormContent:
    """Return the re-check to fill in and sign by hand, whatever was answered at the screen.

    Raises:
        ConsentError: The pack is not the visit's (FORM-OTHER-PACK).
        PackError: The pack has no words in the visit's language.
    """
    asked_anew = replace(source, state=replace(source.state, recheck=None))
    signed = signing.signatures(asked_anew, FormKind.RECHECK)
    blocks = (
        identity_card(source),
        *recheck.consent_named(asked_anew),
        *recheck.by_hand(source),
        *(block for block in signed if not isinstance(block, Seal)),
        *signing.data_protection(source),
    )
    title = source.words.recheck.title.format(procedure=source.said.consent_to)
    return _form(asked_anew, FormKind.RECHECK, title, blocks)


CONTENT_OF = {
    FormKind.CONSENT: consent_content,
    FormKind.TALK_FIRST: talk_first_content,
    FormKind.DECLINE: decline_content,
    FormKind.REVOCATION: taken_back_content,
    FormKind.RECHECK: recheck_content,
}
"""The content function of each kind of form."""


def _form(source: FormSource, kind: FormKind, title: str, blocks: Iterable[Block]) -> FormContent:
    require_pinned_pack(source)
    frame = form_frame(source, title, _state(source, kind))
    return FormContent(kind, frame, tuple(_numbered(blocks)))


def _answered_health(source: FormSource) -> Iterator[Block]:
    if source.state.safety or source.state.pain.placed:
        yield Heading(source.words.headings.health)
        yield from pain_in_short(source)
        yield from answers.safety_answers(source)


def _numbered(blocks: Iterable[Block]) -> Iterator[Block]:
    """Number the parts of a form."""
    number = 0
    for block in blocks:
        if isinstance(block, Heading) and block.level == 2:
            number += 1
            block = replace(block, number=number)
        yield block


def _state(source: FormSource, kind: FormKind) -> StateWords:
    """Return what the form says about itself: who has signed, and whose signature it waits for."""
    states = source.words.states
    if kind is FormKind.TALK_FIRST:
        return states.talk_first
    if kind is FormKind.REVOCATION:
        return revocation.state(source)
    if kind is FormKind.RECHECK:
        return recheck.state(source)
    is_consent = kind is FormKind.CONSENT
    if signing.refusal_on(source, kind) is not None and not signing.is_countersigned(source, kind):
        return refusal.state(source)
    signed = signing.signature_on(source, kind)
    if signed is None and signing.refusal_on(source, kind) is None:
        return states.consent_unsigned if is_consent else states.decline_unsigned
    if signed is not None and signed.method is SignMethod.ON_PAPER:
        return states.consent_on_paper if is_consent else states.decline_on_paper
    if signing.is_countersigned(source, kind):
        return states.consent_complete if is_consent else states.decline_complete
    if source.prepared.signatory.is_patient:
        return states.consent_signed if is_consent else states.decline_signed
    return states.consent_signed_by_representative if is_consent else states.decline_signed_by_representative
