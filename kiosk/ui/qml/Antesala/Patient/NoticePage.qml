import QtQuick
import Antesala.Controls
import Antesala.PatientModels

// What happens with the patient's answers, on one screen.
PatientFrame {
    id: root

    required property NoticeViewModel page

    showsChapters: false
    rightActions: [
        NextButton {
            onClicked: root.page.next()
        }
    ]

    Eyebrow {
        text: root.page.clinicName
    }
    Heading {
        text: qsTr("Your answers stay with your clinic")
    }
    FactGrid {
        facts: [
            {
                "icon": "pen",
                "title": qsTr("What we keep"),
                "text": qsTr("What you read, what you answer, what you ask, and what you decide. Nothing else.")
            },
            {
                "icon": "person",
                "title": qsTr("Who sees it"),
                "text": qsTr("Your doctor. The front desk sees how far you are, but none of your health answers.")
            },
            {
                "icon": "pause",
                "title": qsTr("You can stop at any time"),
                "text": qsTr("Take a break or leave. What you have done is kept, and your code brings you back.")
            },
            {
                "icon": "chat",
                "title": qsTr("You can ask"),
                "text": root.page.phone === "" ? qsTr("Touch Help on any page, and somebody comes to you.") : qsTr("Touch Help on any page. About your data, call %1.").arg(root.page.phone)
            }
        ]
    }
    ReadAllCard {
        reading: root.reading
    }
    CalloutBox {
        text: qsTr("Are the words too small, or hard to see? Touch the buttons at the top: larger text and more contrast.")
        iconName: "text-size"
    }
}
