import QtQuick
import Antesala.ControlModels
import Antesala.Controls
import Antesala.PatientModels
import Antesala.Theme

// The sentence that is signed, and the pad. The tools are above the hand; a mark also names who saw it.
Item {
    id: root

    required property SigningViewModel page
    required property SignatureCapture capture
    required property real room
    readonly property bool isMark: page.method === "mark"

    signal witnessAsked

    width: parent?.width ?? 0
    // Where words leave too little for a hand to sign, the page turns on to the pad.
    height: visible ? Math.max(room, pad.y + pad.leastHeight) : 0
    implicitHeight: height

    PlainColumn {
        id: words

        width: parent.width

        SigningTitle {
            page: root.page
        }
        TileGrid {
            visible: !root.isMark && !Theme.isCompact && Theme.textScale < 1.3
            narrowest: Theme.bodySize * 16
            gap: Theme.spaceTiny
            model: root.page.statements
            tile: Component {
                SummaryRow {
                    required property var modelData

                    iconName: "check"
                    text: modelData.text
                }
            }
        }
        KindHint {
            visible: root.page.isLacking
            text: root.isMark ? qsTr("Please make your mark on the pad, and type who saw it.") : qsTr("Please sign on the pad. A short touch is not enough.")
        }
        WriteCard {
            objectName: "writeWitness"
            visible: root.isMark
            prompt: qsTr("Name of the person who sees you make the mark")
            written: root.page.name
            onClicked: root.witnessAsked()
        }
    }
    SignaturePad {
        id: pad

        y: words.height + Theme.space
        height: parent.height - y
        capture: root.capture
        hint: root.isMark ? qsTr("Make your mark here") : qsTr("Sign here with your finger or the pen")
        tools: [
            KioskButton {
                objectName: "undo"
                kind: KioskButton.Tool
                text: qsTr("Undo")
                iconName: "undo"
                wordless: root.width < Theme.mm(330)
                onClicked: root.page.undo()
            },
            KioskButton {
                objectName: "startAgain"
                kind: KioskButton.Tool
                text: qsTr("Start again")
                onClicked: root.page.startAgain()
            },
            KioskButton {
                objectName: "anotherWay"
                kind: KioskButton.Tool
                text: qsTr("Another way to sign")
                visible: !root.isMark
                onClicked: root.page.anotherWay()
            }
        ]
    }
}
