import QtQuick

// The keys of reception's page beside those of its list; the dialog "Keys" lists them all.
Item {
    id: root

    property bool isOn: true

    signal asked(sheet: string)
    signal calledBack
    signal prepared
    signal printed
    signal listRead
    signal dayEnded
    signal closed

    Shortcut {
        enabled: root.isOn
        sequences: ["F4"]
        onActivated: root.calledBack()
    }
    Shortcut {
        enabled: root.isOn
        sequences: ["Ctrl+N"]
        onActivated: root.prepared()
    }
    Shortcut {
        enabled: root.isOn
        sequences: ["Ctrl+I"]
        onActivated: root.listRead()
    }
    Shortcut {
        enabled: root.isOn
        sequences: ["Ctrl+E"]
        onActivated: root.dayEnded()
    }
    Shortcut {
        enabled: root.isOn
        sequences: ["Ctrl+P"]
        onActivated: root.printed()
    }
    Shortcut {
        enabled: root.isOn
        sequences: ["F6"]
        onActivated: root.asked("code")
    }
    Shortcut {
        enabled: root.isOn
        sequences: ["Ctrl+Delete"]
        onActivated: root.asked("cancel")
    }
    Shortcut {
        enabled: root.isOn
        sequences: ["Ctrl+K"]
        onActivated: root.asked("recheck")
    }
    Shortcut {
        enabled: root.isOn
        sequences: ["Ctrl+B"]
        onActivated: root.asked("takeBack")
    }
    Shortcut {
        enabled: root.isOn
        sequences: ["Ctrl+D"]
        onActivated: root.asked("blank")
    }
    Shortcut {
        enabled: root.isOn
        sequences: ["F1"]
        onActivated: root.asked("keys")
    }
    Shortcut {
        enabled: root.isOn
        sequences: ["Escape"]
        onActivated: root.closed()
    }
}
