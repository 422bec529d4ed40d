pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.PatientModels

// Day and month of birth, so that a slip that somebody found opens nothing.
PatientFrame {
    id: root

    required property BirthdayViewModel page

    offersBreak: true

    aside: NumberPad {
        onDigit: digit => root.page.type(digit)
        onErased: root.page.erase()
    }
    leftActions: [
        BackButton {
            onClicked: root.page.back()
        }
    ]
    rightActions: [
        NextButton {
            onClicked: root.page.next()
        }
    ]

    Heading {
        id: title

        text: qsTr("When is your birthday?")
    }
    DoorWords {
        isWrong: root.page.isWrong
        callsSomebody: root.page.callsSomebody
        waitS: root.page.waitS
        wrongText: qsTr("This does not fit the code. Please try again.")
    }
    KindHint {
        visible: root.page.isLacking
        text: root.page.day === "" ? qsTr("Please type the day, then touch the month.") : qsTr("Please touch the month.")
    }
    DayField {
        day: root.page.day
        question: title.text
        onDigit: digit => root.page.type(digit)
        onErased: root.page.erase()
    }
    MonthGrid {
        month: root.page.month
        onChosen: month => root.page.chooseMonth(month)
    }
}
