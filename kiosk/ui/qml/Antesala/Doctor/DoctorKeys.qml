import QtQuick

// The keys of the doctor's desk beside those of its list; the dialog "Keys" lists them all.
Item {
    id: root

    required property bool isOn

    signal asked(sheet: string)
    signal copied
    signal handedOver
    signal formOpened
    signal jumped(part: string)

    Shortcut {
        enabled: root.isOn
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        onActivated: root.asked("release")
    }
    Shortcut {
        enabled: root.isOn
        sequences: ["Ctrl+K"]
        onActivated: root.asked("countersign")
    }
    Shortcut {
        enabled: root.isOn
        sequences: ["Ctrl+R"]
        onActivated: root.asked("recheck")
    }
    Shortcut {
        enabled: root.isOn
        sequences: ["Ctrl+Shift+C"]
        onActivated: root.copied()
    }
    Shortcut {
        enabled: root.isOn
        sequences: ["Ctrl+H"]
        onActivated: root.handedOver()
    }
    Shortcut {
        enabled: root.isOn
        sequences: ["Ctrl+P"]
        onActivated: root.asked("brief")
    }
    Shortcut {
        enabled: root.isOn
        sequences: ["Ctrl+O"]
        onActivated: root.formOpened()
    }
    Shortcut {
        enabled: root.isOn
        sequences: ["F1"]
        onActivated: root.asked("keys")
    }
    Shortcut {
        enabled: root.isOn
        sequences: ["Ctrl+1"]
        onActivated: root.jumped("points")
    }
    Shortcut {
        enabled: root.isOn
        sequences: ["Ctrl+2"]
        onActivated: root.jumped("questions")
    }
    Shortcut {
        enabled: root.isOn
        sequences: ["Ctrl+3"]
        onActivated: root.jumped("placement")
    }
    Shortcut {
        enabled: root.isOn
        sequences: ["Ctrl+4"]
        onActivated: root.jumped("risks")
    }
}
