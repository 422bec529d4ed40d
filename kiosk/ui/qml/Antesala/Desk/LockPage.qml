pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.DeskModels
import Antesala.Theme

// The lock: nothing of a patient shows. The PIN goes on where the work was left.
DoorCard {
    id: root

    required property DeskViewModel desk
    required property LockViewModel page

    objectName: "lock"
    eyebrow: page.name
    title: qsTr("Locked: type your PIN")

    CodeField {
        objectName: "pinField"
        label: qsTr("PIN")
        isSecret: true
        length: root.page.length
        code: root.page.digits
        height: Theme.mm(14)
        onDigit: digit => root.page.type(digit)
        onErased: root.page.erase()
    }
    NumberPad {
        width: parent?.width ?? 0
        onDigit: digit => root.page.type(digit)
        onErased: root.page.erase()
    }
    DeskNotice {
        visible: root.page.isWrong || root.page.remedy !== ""
        what: root.page.isWrong ? qsTr("This PIN is not yours.") : root.page.remedy
        remedy: root.page.isWrong ? qsTr("Type it again, or log out and in with your password.") : qsTr("Or log out and in with your password.")
    }
    DeskButton {
        objectName: "leave"
        text: qsTr("Log out")
        width: parent?.width ?? 0
        onClicked: root.page.leave()
    }
}
