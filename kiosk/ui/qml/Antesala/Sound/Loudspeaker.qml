import QtMultimedia

// Plays one file at a time. It stands in QML, for Qt takes its threads down while it waits for them: an object that
// Python made would have to ask for Python's lock there, and the two would wait for each other for ever.
MediaPlayer {
    id: root

    readonly property MediaDevices devices: MediaDevices {
        onDefaultAudioOutputChanged: root.deviceChanged()
    }
    readonly property bool hasDevice: devices.audioOutputs.length > 0
    // Which call of `open` is being heard: what an earlier one still has to tell is recognised by it.
    property int turn: 0

    signal moved(turn: int)
    signal heard(turn: int)
    signal failed(turn: int)
    signal deviceChanged

    function open(file: url, number: int) {
        turn = number;
        if (source === file)
            stop();
        source = file;
        play();
    }
    function tune(rate: real, volume: real) {
        playbackRate = rate;
        audioOutput.volume = volume;
    }

    audioOutput: AudioOutput {
        device: root.devices.defaultAudioOutput
    }
    // A slower voice stays the same voice.
    pitchCompensation: true

    onHasDeviceChanged: deviceChanged()
    onPositionChanged: position => {
        if (position > 0)
            moved(turn);
    }
    onMediaStatusChanged: {
        if (mediaStatus === MediaPlayer.EndOfMedia)
            heard(turn);
    }
    onErrorOccurred: failed(turn)
}
