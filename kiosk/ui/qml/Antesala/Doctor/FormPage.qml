import QtQuick
import Antesala.DeskModels
import Antesala.Theme

// One page of a form in the middle of its row. It asks for its picture when it comes near, and again when its width
// changes; its words are there for a screen reader.
Item {
    id: root

    required property FormViewModel form
    required property real pageWidth
    required property int index
    required property var row

    // The first widths of a page that is being laid out are none.
    function draw() {
        if (pageWidth > Theme.mm(10))
            form.draw(index, Math.round(pageWidth * Screen.devicePixelRatio));
    }

    height: paper.height

    Component.onCompleted: draw()
    Component.onDestruction: form?.forget(index)
    onPageWidthChanged: row.picture === "" ? draw() : settle.restart()

    Timer {
        id: settle

        interval: 80
        onTriggered: root.draw()
    }
    Rectangle {
        id: paper

        objectName: "formPage:" + root.index
        x: Math.round((root.width - width) / 2)
        width: root.pageWidth
        height: Math.round(root.pageWidth * root.row.ratio)
        color: Theme.pictureGround
        border.color: Theme.lineControl
        border.width: 1

        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Page %1 of %2").arg(root.row.number).arg(root.form.count)
        Accessible.description: root.row.text

        Image {
            objectName: "formPicture:" + root.index
            anchors.fill: parent
            anchors.margins: 1
            source: root.row.picture === "" ? "" : "image://sheet/" + root.row.picture
            cache: false
            Accessible.ignored: true
        }
    }
}
