import QtQuick

// Tells a screen reader of what comes while a page stands: a hint, an error, the time that is left.
//
// Qt has announcements for it. Orca 43 does not hear those, Orca 48 does, and both hear a notification that appears: so on
// Linux the words appear as one, and nobody hears them twice.
Item {
    id: root

    required property string words
    property bool isUrgent: false
    property string notice: ""
    readonly property bool appears: Qt.platform.os === "linux"

    signal announced(words: string)

    function tell() {
        if (words === "")
            return;
        notice = words;
        if (appears) {
            // Inside a dialog Orca would say all the words of that before.
            parent = Window.contentItem;
            visible = false;
            visible = true;
            gone.restart();
        } else {
            root.Accessible.announce(words, isUrgent ? Accessible.Assertive : Accessible.Polite);
        }
        announced(words);
    }

    objectName: "announcer"
    visible: false

    Accessible.role: Accessible.Notification
    Accessible.name: notice

    // Once all of it is there, and the page that it came with stands.
    onWordsChanged: Qt.callLater(tell)

    // Long enough for a screen reader that is still speaking to come and look.
    Timer {
        id: gone

        interval: 2000
        onTriggered: root.visible = false
    }
}
