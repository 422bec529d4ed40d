import QtQml
import QtQuick

// Puts an item that a page hands in into its place, and keeps it as large as the place.
QtObject {
    id: root

    required property Item item
    required property Item place

    readonly property list<QtObject> bindings: [
        Binding {
            target: root.item
            property: "parent"
            value: root.place
            when: root.item !== null
        },
        Binding {
            target: root.item
            property: "width"
            value: root.place.width
            when: root.item !== null
        },
        Binding {
            target: root.item
            property: "height"
            value: root.place.height
            when: root.item !== null
        }
    ]
}
