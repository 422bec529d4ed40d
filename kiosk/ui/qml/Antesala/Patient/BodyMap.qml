pragma ComponentBehavior: Bound
import QtQuick
import Antesala.Controls
import Antesala.ControlModels
import Antesala.PatientModels
import Antesala.Theme

// The figure on which the patient touches where it hurts, and beside it the ways to look at it. A touch beside a zone
// counts for the nearest one. The keyboard goes from zone to zone by its arrows; there is a list too.
Item {
    id: root

    required property PainPlaceViewModel page
    required property DisplayViewModel display

    readonly property string tone: display.skin > 0 ? "~" + display.skin : ""
    readonly property var figure: Object.assign({}, page.figure, {
        "name": page.figure.name + tone
    })
    readonly property real aspect: figure.focus[2] / figure.focus[3]
    readonly property real figureWidth: Math.floor(Math.min(width - views.width - Theme.space, height * aspect))

    objectName: "bodyMap"

    PicturePane {
        id: pane

        // The zone at which Tab stops: the one that had the focus last.
        property string stop: ""
        readonly property string focusGroup: "group"

        x: Math.max(0, Math.round((root.width - width - Theme.space - views.width) / 2))
        y: Math.round((root.height - height) / 2)
        width: root.figureWidth
        height: Math.min(root.height, Math.round(root.figureWidth / root.aspect))
        step: root.figure

        FigureTouch {
            id: zones

            onChanged: {
                if (!points.some(point => "zone:" + point.layer === pane.stop))
                    pane.stop = "";
            }
            figure: root.figure
            pane: ({
                    width: pane.width,
                    height: pane.height,
                    reach: Theme.touchTarget / 2
                })
        }
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: point => {
                const layer = zones.zoneAt(point.position.x, point.position.y);
                if (layer !== "")
                    root.page.touchLayer(layer);
            }
        }
        Repeater {
            model: zones.sides

            Text {
                required property var modelData

                x: Math.max(Theme.spaceTiny, Math.min(modelData.x - width / 2, pane.width - width - Theme.spaceTiny))
                y: Theme.space
                text: modelData.isLeft ? qsTr("Left") : qsTr("Right")
                textFormat: Text.PlainText
                color: Theme.light.ink
                font.family: Theme.fontFamily
                // The longest of these words keeps off the head.
                font.pixelSize: Math.min(Theme.smallSize, Math.round(pane.width * 0.085))
                font.bold: true
                Accessible.ignored: true
            }
        }
        Repeater {
            model: zones.points

            // What was touched is told by a sign too, not by colour alone. Arrows lead from zone to zone.
            Item {
                id: middle

                required property var modelData
                required property int index
                readonly property bool isPadKey: true

                objectName: "zone:" + modelData.layer
                activeFocusOnTab: pane.stop === objectName || (pane.stop === "" && index === 0)
                onActiveFocusChanged: {
                    if (activeFocus)
                        pane.stop = objectName;
                }

                Accessible.role: Accessible.CheckBox
                Accessible.name: root.page.nameOfLayer(modelData.layer)
                Accessible.checkable: true
                Accessible.checked: modelData.isTouched
                Accessible.focusable: true
                Accessible.onPressAction: root.page.touchLayer(modelData.layer)
                Keys.onSpacePressed: root.page.touchLayer(modelData.layer)
                Keys.onReturnPressed: root.page.touchLayer(modelData.layer)
                Keys.onEnterPressed: root.page.touchLayer(modelData.layer)

                x: modelData.x - width / 2
                y: modelData.y - height / 2
                width: Theme.mm(6.5)
                height: width

                FocusRing {
                    visible: middle.activeFocus
                    aroundRadius: middle.width / 2
                    // The picture's ground is light in every theme.
                    tint: Theme.light.ink
                }
                Rectangle {
                    anchors.fill: parent
                    visible: middle.modelData.isTouched
                    radius: width / 2
                    color: Theme.light.ink
                    border.color: Theme.light.card
                    border.width: Theme.mm(0.6)

                    TintedIcon {
                        anchors.centerIn: parent
                        name: "check"
                        tint: Theme.light.card
                        size: Math.round(parent.width * 0.65)
                    }
                }
            }
        }
    }
    // One below the other where they fit, else in two columns.
    Item {
        id: views

        readonly property real widest: Math.max(...choices.model.map(view => metrics.advanceWidth(view.text)))
        readonly property real tile: Math.ceil(Math.max(Theme.mainButton * 1.4, widest + 2 * Theme.mm(5)))
        readonly property real step: Theme.mainButton + Theme.targetGap
        readonly property int rows: choices.count * step - Theme.targetGap <= root.height ? choices.count : Math.ceil(choices.count / 2)
        readonly property int columns: Math.ceil(choices.count / rows)

        x: pane.x + pane.width + Theme.space
        y: Math.max(0, Math.min(pane.y, root.height - height))
        width: columns * (tile + Theme.targetGap) - Theme.targetGap
        height: rows * step - Theme.targetGap

        FontMetrics {
            id: metrics

            font.family: Theme.fontFamily
            font.pixelSize: Theme.labelSize
            font.bold: true
        }
        Repeater {
            id: choices

            model: root.page.views

            PlainChoice {
                required property var modelData
                required property int index

                objectName: "view:" + modelData.id
                x: Math.floor(index / views.rows) * (views.tile + Theme.targetGap)
                y: index % views.rows * views.step
                width: views.tile
                height: Theme.mainButton
                text: modelData.text
                isChosen: modelData.isShown
                onClicked: root.page.look(modelData.id)
            }
        }
    }
    SkinButton {
        x: views.x + (views.width - width) / 2
        y: pane.y + pane.height - height
        visible: y > views.y + views.height
        colour: root.display.skinColour
        onClicked: root.display.nextSkin()
    }
}
