"""Every page in every state worth looking at: a name, and how a sample kiosk gets there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiosk.errors import ClinicError, RecordsError
from kiosk.visit.outline import Answer
from kiosk.visit.terms import Decision, Help, Relation, TopicKind
from tests.ui.patient.stage import CODE, SampleKiosk

Scene = Callable[[SampleKiosk], object]


def _section(section_id: str, step: int = 0) -> Scene:
    return lambda stage: stage.go_to(section_id, step=step)


def _section_with(attribute: str, *, is_last: bool = False) -> Scene:
    def show(stage: SampleKiosk) -> None:
        section = next(one for one in stage.pack.sections if getattr(one, attribute))
        stage.go_to(section.id, step=len(section.steps) - 1 if is_last else 0)

    return show


def _reading(scene: Scene, *, sentence: int = 0) -> Scene:
    """Rest in the middle of reading a page aloud; without a window there is nothing to read."""

    def show(stage: SampleKiosk) -> None:
        scene(stage)
        QCoreApplication.processEvents()
        stage.reading.wearHeadphones()
        stage.player.jump(sentence)
        stage.reading.pause()

    return show


def _declined(stage: SampleKiosk) -> None:
    stage.go_to("serious_risks")
    stage.page.toggleNotToKnow()


def _company(stage: SampleKiosk) -> None:
    stage.open_visit()
    stage.journey.accept_notice()


def _company_chosen(stage: SampleKiosk) -> None:
    _company(stage)
    stage.page.choose("carer")


def _helped(stage: SampleKiosk, *, name: str = "", way: str = "translating", is_writing: bool = False) -> None:
    """Somebody of the family helps; shown are the ways to help."""
    _company(stage)
    stage.page.choose("relative")
    stage.page.next()
    stage.page.toggle(way)
    stage.page.writeName(name)
    if is_writing:
        stage.page.startWriting()
    elif not name:
        stage.page.next()


def _with_helper(show: Scene, *, is_alone: bool | None = None) -> Scene:
    """Return a scene in which somebody of the family touches the screen."""

    def begin(stage: SampleKiosk) -> None:
        stage.begin()
        stage.journey.state_company((Help.TOUCHING,), "Sample Daughter", Relation.RELATIVE)
        if is_alone is not None:
            stage.journey.company.choose_alone(is_alone=is_alone)
        show(stage)

    return begin


def _comes_back(stage: SampleKiosk) -> None:
    stage.go_to("summary")
    stage.page.next()
    stage.page.next()


def _own_wish(stage: SampleKiosk) -> None:
    stage.learn_all()
    stage.journey.state_company((Help.READING, Help.TOUCHING), "Sample Daughter", Relation.RELATIVE)
    stage.release()


def _goals(stage: SampleKiosk) -> None:
    stage.go_to("goals")
    stage.page.toggle("walk")


def _check(stage: SampleKiosk) -> str:
    return stage.pack.checks[0].id


def _lacking(stage: SampleKiosk) -> None:
    stage.go_to(_check(stage))
    stage.page.next()


def _code(stage: SampleKiosk) -> None:
    stage.kiosk._flow._start(stage.language)


def _wrong_codes(stage: SampleKiosk, *, times: int) -> None:
    _code(stage)
    for _ in range(times):
        for _ in CODE:
            stage.page.type("9")
        stage.clock.advance(seconds=0 if times < 5 else 300)
    for digit in CODE[:3]:
        stage.page.type(digit)


def _birthday(stage: SampleKiosk) -> None:
    _code(stage)
    for digit in CODE:
        stage.page.type(digit)


def _half_a_birthday(stage: SampleKiosk) -> None:
    _birthday(stage)
    stage.page.type("1")
    stage.page.type("4")
    stage.page.chooseMonth(3)


def _safety(answer: str, *, detail: str = "") -> Scene:
    def show(stage: SampleKiosk) -> None:
        stage.go_to("blood_thinner")
        if answer:
            stage.page.choose(answer)
            stage.page.write(detail)

    return show


def _urgent(stage: SampleKiosk, *, is_attended: bool = False) -> None:
    stage.go_to("fever")
    stage.journey.answer_safety("fever", Answer.YES, "")
    if is_attended:
        stage.attend()


def _pain(*places: str, view: str = "") -> Scene:
    def show(stage: SampleKiosk) -> None:
        stage.go_to("pain_place")
        for place in places:
            stage.page.toggle(place)
        if view:
            stage.page.look(view)

    return show


def _pain_lacking(stop_id: str) -> Scene:
    def show(stage: SampleKiosk) -> None:
        stage.go_to(stop_id)
        stage.page.next()

    return show


def _pain_listed(stage: SampleKiosk) -> None:
    _pain("low_back:right", "calf:right")(stage)
    stage.page.toggleList()


def _pain_not_shown(stage: SampleKiosk) -> None:
    stage.go_to("pain_place")
    stage.page.answerOtherwise("cannot_show")


def _pain_felt(stage: SampleKiosk) -> None:
    stage.go_to("pain_feel")
    stage.page.rate(7)
    stage.page.toggle("aching")
    stage.page.toggle("electric")


def _pain_lived(stage: SampleKiosk) -> None:
    stage.go_to("pain_life")
    stage.page.choose("years")
    stage.page.toggle("walk")
    stage.page.toggle("sleep")


def _topics(stage: SampleKiosk) -> None:
    stage.go_to("topics")
    stage.journey.raise_topic(TopicKind.SECTION, ref=stage.pack.sections[3].id)
    stage.journey.raise_topic(TopicKind.WRITTEN, text="Can I drive my grandchildren to school the day after?")
    stage.page.toggleInPerson()


def _writing(stage: SampleKiosk) -> None:
    stage.go_to("topics")
    stage.page.startWriting()
    stage.page.write("Can I drive to work the day after?")


def _summary(stage: SampleKiosk) -> None:
    stage.learn_all(missed=(stage.pack.checks[2].id,))
    _topics(stage)
    stage.go_to("summary")


def _decision_too_early(stage: SampleKiosk) -> None:
    stage.begin()
    stage.kiosk.decideNow()
    stage.page.decide("agree")


def _waiting(decision: Decision) -> Scene:
    def show(stage: SampleKiosk) -> None:
        stage.learn_all()
        stage.decide(decision)

    return show


def _asked_beside(answer: str = "", *, is_lacking: bool = False) -> Scene:
    def show(stage: SampleKiosk) -> None:
        stage.learn_all()
        stage.journey.decide(Decision.AGREE)
        if answer:
            stage.page.choose(answer)
        if is_lacking:
            stage.page.next()

    return show


def _signing(part: str = "read", *, method: str = "", is_lacking: bool = False, has_risks: bool = True) -> Scene:
    def show(stage: SampleKiosk) -> None:
        stage.learn_all()
        stage.release(risks=("Bleeding is more likely while you take a blood thinner.",) if has_risks else ())
        page = stage.page
        if is_lacking:
            page.next()
        if part != "read":
            for statement in stage.outline.statements:
                page.touch(statement)
            page.next()
        if part == "other":
            page.anotherWay()
        if method:
            page.chooseMethod(method)

    return show


def _decline(stage: SampleKiosk) -> None:
    stage.begin()
    stage.kiosk.decideNow()
    stage.release(Decision.DECLINE)


def _translated(stage: SampleKiosk) -> None:
    stage.learn_all()
    stage.journey.state_company((Help.TRANSLATING,), "Sample Interpreter")
    stage.release()


def _replacing(stage: SampleKiosk) -> None:
    stage.learn_all()
    stage.release()
    stage.sign()
    stage.set_aside()


def _taking_back(part: str = "read", *, method: str = "") -> Scene:
    def show(stage: SampleKiosk) -> None:
        stage.learn_all()
        stage.release()
        stage.sign()
        stage.reopen_to_take_back()
        if part != "read":
            stage.page.next()
        if method:
            stage.page.anotherWay()
            stage.page.chooseMethod(method)

    return show


def _taking_one_back(stage: SampleKiosk) -> None:
    stage.learn_all()
    stage.journey.decide(Decision.AGREE)
    stage.decide(yes_beside=("photos", "teaching"))
    stage.release()
    stage.sign()
    stage.reopen_to_take_back()
    stage.page.takeChoiceBack("photos")


def _taken_back(stage: SampleKiosk) -> None:
    _taking_back("sign", method="typed")(stage)
    stage.page.writeName("Sample Patient One")
    stage.page.writeReason("My arm is in plaster")
    stage.page.next()


def _kept(stage: SampleKiosk) -> None:
    _taking_back()(stage)
    stage.page.keepConsent()


def _today(*, answers: bool = False, choice: str = "", part: str = "", signs: bool = False) -> Scene:
    def show(stage: SampleKiosk) -> None:
        stage.learn_all()
        stage.release()
        stage.sign()
        stage.open_today()
        if answers:
            stage.answer_today(yes_to=("escort_today", "infection"))
        if choice:
            stage.page.decide(choice)
        if part or signs:
            stage.page.next()
        if signs:
            stage.page.anotherWay()
            stage.page.chooseMethod("typed")
            stage.page.writeName("Sample Patient One")
            stage.page.writeReason("My arm is in plaster")
            stage.page.next()

    return show


def _for_staff(stage: SampleKiosk) -> None:
    what, remedy = "The clinic has not set `duration`.", "Add `duration` to the table [values] of clinic.toml."
    stage.kiosk.refuse(ClinicError("CLINIC-VALUE-MISSING", what, remedy))


def _sheet(name: str) -> Scene:
    def show(stage: SampleKiosk) -> None:
        stage.begin()
        stage.kiosk._flow.show_sheet(name)

    return show


def _other_ways(stage: SampleKiosk) -> None:
    stage.begin()
    wishes = stage.kiosk.property("display").wishes
    wishes.openSheet()
    wishes.scan(True)


def _idle(stage: SampleKiosk) -> None:
    stage.begin()
    for _ in range(stage.policy.idle_s + 3):
        stage.kiosk.property("idle").tick()


SCENES: dict[str, Scene] = {
    "welcome": lambda stage: None,
    "code": _code,
    "code-wrong": lambda stage: _wrong_codes(stage, times=1),
    "code-slowed": lambda stage: _wrong_codes(stage, times=3),
    "code-somebody-comes": lambda stage: _wrong_codes(stage, times=5),
    "birthday": _birthday,
    "birthday-typed": _half_a_birthday,
    "notice": lambda stage: stage.open_visit(),
    "company": _company,
    "company-lacking": _helped,
    "company-named": lambda stage: _helped(stage, name="Sample Interpreter"),
    "company-writing": lambda stage: _helped(stage, name="Sample Inter", is_writing=True),
    "section": _section("joint_pain"),
    "section-in-short": _section("joint_pain", 1),
    "section-list": _section_with("items", is_last=True),
    "section-risks": _section_with("risks"),
    "section-choices": _section_with("alternatives"),
    "section-more": _section_with("more", is_last=True),
    "section-reading": _reading(_section("joint_pain", 1), sentence=3),
    "section-declined": _declined,
    "check": lambda stage: stage.go_to(_check(stage)),
    "check-reading": _reading(lambda stage: stage.go_to(_check(stage)), sentence=2),
    "check-lacking": _lacking,
    "check-right": lambda stage: stage.pass_check(_check(stage)),
    "explain": lambda stage: stage.miss_check(_check(stage)),
    "explain-missed-twice": lambda stage: stage.miss_check(_check(stage), times=2),
    "pain-place": _pain(),
    "pain-place-shown": _pain("low_back:right", "buttock:right", "thigh_back:right"),
    "pain-place-side": _pain("calf:right", "foot:right", view="right"),
    "pain-place-front": _pain("thigh_front:left", view="front"),
    "pain-place-many": _pain(
        *(f"{zone}:{side}" for zone in ("low_back", "buttock", "calf") for side in ("left", "right"))
    ),
    "pain-place-listed": _pain_listed,
    "pain-place-cannot-show": _pain_not_shown,
    "pain-place-lacking": _pain_lacking("pain_place"),
    "pain-feel": _pain_felt,
    "pain-feel-lacking": _pain_lacking("pain_feel"),
    "pain-life": _pain_lived,
    "pain-life-lacking": _pain_lacking("pain_life"),
    "safety": _safety(""),
    "safety-yes": _safety("yes", detail="Acenocoumarol, every evening"),
    "urgent": _urgent,
    "urgent-attended": lambda stage: _urgent(stage, is_attended=True),
    "goals": _goals,
    "topics": _topics,
    "topics-writing": _writing,
    "summary": _summary,
    "decision": lambda stage: stage.learn_all(),
    "decision-too-early": _decision_too_early,
    "asked-beside": _asked_beside(),
    "asked-beside-yes": _asked_beside("yes"),
    "asked-beside-lacking": _asked_beside(is_lacking=True),
    "waiting": _waiting(Decision.AGREE),
    "waiting-talk-first": _waiting(Decision.TALK_FIRST),
    "waiting-decline": _waiting(Decision.DECLINE),
    "signing-read": _signing(),
    "signing-lacking": _signing(is_lacking=True, has_risks=False),
    "signing-sign": _signing("sign"),
    "signing-ways": _signing("other"),
    "signing-mark": _signing("other", method="mark"),
    "signing-typed": _signing("other", method="typed"),
    "signing-decline": _decline,
    "signing-replacing": _replacing,
    "signing-translated": _translated,
    "taking-back": _taking_back(),
    "taking-back-sign": _taking_back("sign"),
    "taking-back-mark": _taking_back("sign", method="mark"),
    "taking-one-back": _taking_one_back,
    "taken-back": _taken_back,
    "consent-kept": _kept,
    "today": _today(),
    "today-still": _today(answers=True),
    "today-read": _today(answers=True, choice="agree"),
    "today-sign": _today(answers=True, choice="talk_first", part="sign"),
    "today-taking-back": _today(answers=True, choice="decline"),
    "today-signed": _today(answers=True, choice="agree", signs=True),
    "problem": lambda stage: stage.kiosk.fail(RecordsError("RECORDS-DISK", "The disk is full.", "Free some space.")),
    "problem-staff": _for_staff,
    "break": _sheet("break"),
    "help": _sheet("help"),
    "staff": _sheet("staff"),
    "languages": _sheet("language"),
    "idle": _idle,
    "company-who": _company_chosen,
    "alone": _with_helper(lambda stage: stage.go_to("pain_place")),
    "alone-step-back": _with_helper(lambda stage: stage.go_to("pain_place"), is_alone=True),
    "alone-come-back": _with_helper(_comes_back, is_alone=True),
    "helper-check": _with_helper(lambda stage: stage.go_to(_check(stage))),
    "helper-decision": _with_helper(lambda stage: stage.go_to("decision")),
    "helper-help": _with_helper(lambda stage: stage.kiosk._flow.show_sheet("help")),
    "signing-helped": _own_wish,
    "other-ways": _other_ways,
}
