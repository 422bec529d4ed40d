"""Every control as a page shows it, with sample words: what the grid of sizes, themes and text sizes is tested on."""

from __future__ import annotations

TOP = """TopBar {
    chapterNames: ["Your pain", "The treatment", "Risks and choices", "Your questions", "Your decision"]
    chapterShortNames: ["Your pain", "Treatment", "Risks", "Questions", "Decision"]
    chapterProgress: [1, 0.4, 0, 0, 0]
    currentChapter: 1
    language: "English"
}"""

LEFT = """[
    KioskButton { objectName: "back"; text: "Back"; iconName: "back" },
    KioskButton { objectName: "listen"; text: "Read to me"; iconName: "speaker" }
]"""

RIGHT = """[
    KioskButton { objectName: "ask"; text: "Ask my doctor about this"; kind: KioskButton.Ask; iconName: "chat" },
    KioskButton { objectName: "next"; text: "Next"; kind: KioskButton.Primary; iconName: "next"; iconAtEnd: true }
]"""

STEP = """({
    name: "lumbar_spine",
    layers: ["body", "muscle", "vertebrae", "discs", "joints", "nerve-roots", "target-branches", "electrodes"],
    highlight: ["target-branches"],
    labels: [
        { anchor: "disc", text: "Disc" },
        { anchor: "target-branch", text: "Small nerve of the joint" },
        { anchor: "electrode", text: "Electrode" }
    ],
    focus: [],
    alternative: "The lower back from the side"
})"""

RISKS = """[
    { name: "Minor complications", howOften: "about 5 in 100 treatments", bothSides: "5 had it, 95 did not",
      scope: "116 treatments studied", whatThen: "Settles in days to weeks.", isDrawn: true, filled: 5, hatched: 0,
      picture: "5 of 100 dots are filled, 95 are empty." },
    { name: "Infection", howOften: "none seen in 116 treatments; may be up to 3 in 100",
      bothSides: "up to 3 may have it, 97 or more do not", scope: "", whatThen: "Call us at once if you have fever.",
      isDrawn: true, filled: 0, hatched: 3, picture: "No dot is filled. 3 of 100 dots are striped. 97 are empty." },
    { name: "Injury of a nerve root", howOften: "not known; single reports", bothSides: "", scope: "",
      whatThen: "Can be permanent.", isDrawn: false, filled: 0, hatched: 0, picture: "" }
]"""


def page(words: str, *, picture: str = "", more: str = "", left: str = LEFT, right: str = RIGHT) -> str:
    """Return a page: the frame with its bars around some words."""
    shown = f"picture: {picture}" if picture else ""
    return f"""PageFrame {{
        id: frame
        anchors.fill: parent
        footer: "Sample: not valid as consent"
        topBar: {TOP}
        {shown}
        leftActions: {left}
        rightActions: {right}
        {more}
        {words}
    }}"""


PAGES = {
    "section": page(
        """Eyebrow { text: "The treatment · step 2 of 4" }
        Heading { text: "Finding the exact spot" }
        RichText {
            text: "You lie face down. The doctor numbs your skin.\\n\\nThen comes a **safety test** with a low current."
        }
        CalloutBox { text: "You are sleepy but can answer. Small twitches in your back are normal." }""",
        picture=f"PicturePane {{ step: {STEP}; stepCount: 4; stepIndex: 1 }}",
    ),
    "check": page(
        """Eyebrow { text: "Did we explain it well?" }
        Heading { text: "When do you go home after the treatment?" }
        ChoiceCard { objectName: "a"; text: "After one night in hospital"; verdict: ChoiceCard.Wrong
            verdictText: "We explain this again" }
        ChoiceCard { objectName: "b"; text: "The same day, with somebody to take me"; chosen: true }
        ChoiceCard { objectName: "c"; text: "The same day, driving my own car"; verdict: ChoiceCard.Right
            verdictText: "That is right" }
        ChoiceCard { objectName: "d"; text: "I am not sure. Please explain it again"; dashed: true }"""
    ),
    "safety": page(
        """Eyebrow { text: "Question 3 of 12"; asks: true }
        Heading { text: "Do you take a blood thinner?" }
        AnswerTriple { answer: "yes"; onAnswered: answer => window.heard = answer }
        CalloutBox { kind: CalloutBox.Ask; iconName: "warning"; text: "Do not stop it yourself." }
        CalloutBox { kind: CalloutBox.Good; iconName: "check"; text: "Thank you." }"""
    ),
    "risks": page(
        """Heading { text: "What can go wrong?" }
        RichText { text: "Most are sore for some days.\\n\\n- Call us with **fever**\\n- Call us with weakness" }""",
        picture=f"RiskPane {{ risks: {RISKS}; caption: 'Each dot is one of 100 treatments.' }}",
    ),
    "choices": page(
        """Heading { text: "Your other choices" }
        OptionList { options: [
            { name: "Exercise", what: "Guided training.", benefit: "Strength.", harm: "Takes time." },
            { name: "Nothing", what: "Waiting.", benefit: "No risk of treatment.", harm: "The pain may stay." }
        ] }"""
    ),
    "decision": page(
        """Heading { text: "What would you like to do?" }
        CardRow {
            height: Math.max(implicitHeight, frame.wordsHeight - y)
            ChoiceCard { objectName: "agree"; upright: true; text: "I would like to have lumbar rhizolysis"
                detail: "You sign after your doctor has talked with you." }
            ChoiceCard { objectName: "talk"; upright: true; text: "I want to talk to my doctor first"
                detail: "Your questions are passed on." }
            ChoiceCard { objectName: "decline"; upright: true; text: "I do not want this treatment"
                detail: "Your doctor will talk with you about other choices." }
        }""",
        right="[]",
    ),
    "statements": page(
        """Heading { text: "I consent to lumbar rhizolysis, right side" }
        TickCard { objectName: "understood"; text: "I understood the treatment, its risks and my choices."; ticked: true
            onClicked: window.heard = "understood" }
        TickCard { objectName: "mind"; text: "I can change my mind at any time, without a reason."; framed: false }"""
    ),
    "code": page(
        """Heading { text: "Please type your code" }
        CodeField { code: "204"; label: "Your code"; onDigit: digit => window.heard += digit
            onErased: window.heard += "<" }""",
        more="aside: NumberPad { onDigit: digit => window.heard += digit; onErased: window.heard += '<' }",
    ),
    "writing": page(
        """Heading { text: "What would you like to ask?" }
        TextEntry { id: entry; objectName: "question"; label: "Your question"; longest: 60
            placeholder: "Touch here and write"; onEdited: text => window.heard = text }""",
        more="foot: OnScreenKeyboard { target: entry.field; language: 'ca' }",
        left='[KioskButton { objectName: "back"; text: "Back"; iconName: "back" }]',
        right='[KioskButton { objectName: "done"; text: "Done"; kind: KioskButton.Primary }]',
    ),
    "sheet": page('Heading { text: "Behind the sheet" }')
    + """
    Sheet {
        isOpen: true
        title: "Are you still there?"
        iconName: "clock"
        countdown: 17
        actions: [
            KioskButton { objectName: "stay"; text: "I am still here"; kind: KioskButton.Primary
                onClicked: window.heard = "stay" },
            KioskButton { objectName: "leave"; text: "I stop for now"; onClicked: window.heard = "leave" }
        ]
        RichText { text: "Nothing you did is lost. The screen goes dark soon, so that nobody else reads it." }
    }""",
}

SIGNING = (
    page(
        """Heading { text: "Please sign" }
        SignaturePad {
            capture: window.capture
            hint: "Sign here with your finger or the pen"
            height: Math.max(implicitHeight, frame.wordsHeight - y)
            tools: [
                KioskButton { objectName: "undo"; kind: KioskButton.Tool; text: "Undo"; iconName: "undo" },
                KioskButton { objectName: "again"; kind: KioskButton.Tool; text: "Start again" }
            ]
        }""",
        right='[KioskButton { objectName: "sign"; text: "Sign and finish"; kind: KioskButton.Primary }]',
    )
    + "\n    required property SignatureCapture capture\n"
)
"""The page with the signature pad; it wants a `SignatureCapture` as `capture`."""
