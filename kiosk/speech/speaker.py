"""The child process that speaks: libespeak-ng makes the sound, libsndfile packs it. `voice.py` runs it as a program.

One question comes by standard input, as JSON, and one answer goes to standard output, so that no list of processes
shows what a patient hears. Whatever goes wrong inside a library goes wrong here, and who asked ends it after a while.
It uses the standard library alone, so that it stands by itself and starts in a twentieth of a second.
"""

from __future__ import annotations

import ctypes
import io
import json
import os
import secrets
import sys
import wave
from contextlib import suppress
from ctypes import POINTER, Structure, c_char_p, c_double, c_int, c_int64, c_short, c_size_t, c_uint, c_void_p
from pathlib import Path

PACKER = "libsndfile.so.1"
QUALITY = 0.1
"""Of Ogg Vorbis, 0 to 1: about 40 kbit a second of one voice."""

# From espeak-ng/speak_lib.h.
_SYNCHRONOUS, _DO_NOT_EXIT, _RATE, _BY_CHARACTERS = 2, 0x8000, 1, 1
_UTF8 = 0x1
# From sndfile.h.
_WRITE, _OGG_VORBIS, _SET_QUALITY = 0x20, 0x200000 | 0x0060, 0x1300

_HEARS = ctypes.CFUNCTYPE(c_int, POINTER(c_short), c_int, c_void_p)


class CannotSpeakError(Exception):
    """The whole question cannot be answered.

    Args:
        code: As of a SpeechError.
        detail: A few words of the library or the system.
    """

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code, detail)
        self.code = code
        self.detail = detail


class Engine:
    """libespeak-ng in one voice.

    Args:
        library: Its file.
        voice: Name of the voice.
        words_a_minute: Its speed.

    Attributes:
        rate: Samples a second.
    """

    def __init__(self, library: str, voice: str, words_a_minute: int) -> None:
        try:
            self._library = ctypes.CDLL(library)
        except OSError as error:
            raise CannotSpeakError("SPEECH-NO-ESPEAK", str(error)) from error
        self._heard = bytearray()
        self._hear = _HEARS(self._take)  # kept, for the library holds no reference to it
        self.rate = int(self._library.espeak_Initialize(_SYNCHRONOUS, 0, None, _DO_NOT_EXIT))
        if self.rate <= 0:
            raise CannotSpeakError("SPEECH-NO-ESPEAK", "espeak-ng lacks its data")
        self._library.espeak_SetSynthCallback(self._hear)
        if self._library.espeak_SetVoiceByName(voice.encode()) != 0:
            raise CannotSpeakError("SPEECH-NO-VOICE", voice)
        self._library.espeak_SetParameter(_RATE, words_a_minute, 0)
        self._say = self._library.espeak_Synth
        self._say.argtypes = [c_char_p, c_size_t, c_uint, c_int, c_uint, c_uint, c_void_p, c_void_p]

    def samples(self, words: str) -> bytes:
        """Return how a sentence sounds: 16 bits a sample, one channel; empty for silence.

        No pause follows: whoever plays it rests between two sentences, recorded ones too.
        """
        self._heard.clear()
        text = words.encode()
        self._say(text, len(text) + 1, 0, _BY_CHARACTERS, 0, _UTF8, None, None)
        return bytes(self._heard) if any(self._heard) else b""

    def _take(self, samples: ctypes._Pointer[c_short], count: int, _events: object) -> int:
        if count > 0:  # else there are none to point at
            self._heard += ctypes.string_at(samples, 2 * count)
        return 0


class _Info(Structure):
    """SF_INFO of libsndfile."""

    _fields_ = (
        ("frames", c_int64),
        ("samplerate", c_int),
        ("channels", c_int),
        ("format", c_int),
        ("sections", c_int),
        ("seekable", c_int),
    )


def packed(samples: bytes, rate: int, packer: str = PACKER) -> tuple[str, bytes]:
    """Return the ending and the bytes of a sound's file: Ogg Vorbis, or WAV where the system has no libsndfile.

    Args:
        samples: 16 bits each, one channel.
        rate: Samples a second.
        packer: File of libsndfile.
    """
    try:
        library = ctypes.CDLL(packer)
        memory = os.memfd_create("sentence")
    except (OSError, AttributeError):  # it is not there; memory as a file is Linux's alone
        return ".wav", _wav(samples, rate)
    with os.fdopen(memory, "rb") as file:
        library.sf_open_fd.argtypes = [c_int, c_int, POINTER(_Info), c_int]
        library.sf_open_fd.restype = c_void_p
        library.sf_command.argtypes = [c_void_p, c_int, c_void_p, c_int]
        library.sf_write_short.argtypes = [c_void_p, c_char_p, c_int64]
        library.sf_write_short.restype = c_int64
        library.sf_close.argtypes = [c_void_p]
        info = _Info(samplerate=rate, channels=1, format=_OGG_VORBIS)
        sound = library.sf_open_fd(memory, _WRITE, ctypes.byref(info), 0)
        if not sound:  # built without Vorbis
            return ".wav", _wav(samples, rate)
        quality = c_double(QUALITY)
        library.sf_command(sound, _SET_QUALITY, ctypes.byref(quality), ctypes.sizeof(quality))
        written = library.sf_write_short(sound, samples, len(samples) // 2)
        is_whole = library.sf_close(sound) == 0 and written == len(samples) // 2
        file.seek(0)
        return (".ogg", file.read()) if is_whole else (".wav", _wav(samples, rate))


def _wav(samples: bytes, rate: int) -> bytes:
    whole = io.BytesIO()
    with wave.open(whole, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(rate)
        sound.writeframes(samples)
    return whole.getvalue()


def keep(folder: Path, name: str, data: bytes) -> None:
    """Write a file that is there whole or not at all; no power cut is feared, for it can be made again.

    Raises:
        CannotSpeakError: SPEECH-NOT-WRITTEN.
    """
    draft = folder / f".{name}.{secrets.token_hex(8)}"
    try:
        draft.write_bytes(data)
        draft.replace(folder / name)
    except OSError as error:
        with suppress(OSError):
            draft.unlink()
        raise CannotSpeakError("SPEECH-NOT-WRITTEN", error.strerror or "") from error


def answer(question: dict[str, object]) -> dict[str, object]:
    """Say sentences into a folder.

    Args:
        question: ``library``, ``voice``, ``words_a_minute``, ``folder`` and ``sentences`` (words by the name of their
            file, without its ending).

    Returns:
        ``files``, the name of the file by the name asked for; a sentence that made no sound is not among them. Or
        ``code`` and ``detail``.
    """
    sentences = question["sentences"]
    assert isinstance(sentences, dict)
    try:
        engine = Engine(str(question["library"]), str(question["voice"]), int(str(question["words_a_minute"])))
        files = {}
        for name, words in sentences.items():
            samples = engine.samples(words)
            if samples:
                ending, data = packed(samples, engine.rate)
                files[name] = f"{name}{ending}"
                keep(Path(str(question["folder"])), files[name], data)
    except CannotSpeakError as refusal:
        return {"code": refusal.code, "detail": refusal.detail}
    return {"files": files}


if __name__ == "__main__":
    json.dump(answer(json.load(sys.stdin)), sys.stdout)
