"""The clinic's settings, read from one file, clinic.toml, and the clinic's clock.

Standard library only, for the first frame waits for it. Every mistake in the file is refused with file, line, key and a
way out; nothing is guessed. The table ``[values]`` is handed on as it stands: `kiosk.procedure.values` types it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from kiosk.settings_file import Kind, SettingsFile

KEY_SOURCES = ("key-file", "passphrase", "systemd-creds", "windows-dpapi")
"""Ways to lock the key of the records; the first only in the sample clinic."""

_PHONE = re.compile(r"\+?[0-9][0-9 ()-]{1,24}")
_SERVER = re.compile(r"https?://[!-~]{3,200}")
_NAME = re.compile(r"[a-z][a-z0-9_]*")
_LANGUAGE = re.compile(r"[a-z]{2}")
STATION_NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
"""What a station may be called."""

_SWITCH_KEY = re.compile(r"Space|Return|Enter|F(9|[12][0-9]|3[0-5])")
"""The first function keys are the kiosk's own."""

_LOGO = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_. -]{0,80}\.svg")
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")

ACCENT = "#0A5463"
LEAST_CONTRAST = 4.5
"""Of text on its ground (WCAG 2.2, 1.4.3)."""


@dataclass(frozen=True, slots=True)
class KioskSettings:
    """How the patient's kiosk behaves.

    Attributes:
        station: Name of this station in journal and log.
        idle_s: Seconds without a touch before the warning, 30 to 900.
        warning_s: Seconds of the warning's countdown, 20 to 120.
        thanks_s: Seconds the thank-you stays, 5 to 300.
        low: On an upright screen everything that is touched stands in its lower part, for every new patient.
        screen_diagonal_inches: Where the screen reports a wrong size; None trusts the screen.
        switch_scanning: Every patient begins with scanning by one switch.
        switch_key: Name of the switch's key; None for Space and Enter.
        switch_touch: While somebody scans, a touch anywhere is the switch.
    """

    station: str
    idle_s: int
    warning_s: int
    thanks_s: int
    low: bool
    screen_diagonal_inches: float | None
    switch_scanning: bool
    switch_key: str | None
    switch_touch: bool


@dataclass(frozen=True, slots=True)
class DeskSettings:
    """How the desks of reception and doctors behave.

    Attributes:
        reception: Name of reception's station in journal and log.
        doctor: Name of the doctors' station.
        lock_s: Seconds without a touch or key before the screen is locked, 30 to 3600.
        language: Two-letter code of the language that staff read; None for the clinic's first.
    """

    reception: str
    doctor: str
    lock_s: int
    language: str | None


@dataclass(frozen=True, slots=True)
class LookSettings:
    """How the clinic's forms look.

    Attributes:
        logo: An SVG file, or None.
        accent: Colour of the clinic's name, of headings and of lines in tables, ``#RRGGBB``.
    """

    logo: Path | None
    accent: str


class VoiceOutput(StrEnum):
    """What a patient hears the kiosk's words through."""

    HEADPHONES = "headphones"
    SPEAKER = "speaker"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class VoiceSettings:
    """How words are read aloud.

    Attributes:
        output: Through what; `OFF` reads nothing aloud and shows no button for it.
        recordings: Folder of the clinic's own recordings; None for none.
    """

    output: VoiceOutput
    recordings: Path | None


@dataclass(frozen=True, slots=True)
class ClinicSettings:
    """Everything that a clinic sets; `app` hands each room its part.

    Attributes:
        name: As on screens and forms.
        unit: Department, as on forms.
        address: As on forms.
        phone: The clinic's number.
        time_zone: The clinic's calendar and the times on forms.
        languages: Two-letter codes of the languages offered, in order.
        validity_weeks: How long a signed consent stays valid, 1 to 260.
        is_sample: Nothing made here is valid; every screen and page says so.
        key_source: One of `KEY_SOURCES`.
        kiosk: The patient's kiosk.
        desk: The desks of reception and doctors.
        timestamp_url: Server for time stamps behind the seal (RFC 3161); None for none.
        printer: Name of this station's printer; None for the system's default.
        look: Logo and colour of forms.
        voice: Reading aloud.
        optional_consents: What is asked beside the treatment, by the names of the packs; nothing where it is left out.
        optional_consents_at: File and line of that, for a name that no pack knows.
        values: The table ``[values]``, as parsed.
        values_at: File and line of each value, and under the empty name of the table.
    """

    name: str
    unit: str
    address: str
    phone: str
    time_zone: ZoneInfo
    languages: tuple[str, ...]
    validity_weeks: int
    is_sample: bool
    key_source: str
    kiosk: KioskSettings
    desk: DeskSettings
    timestamp_url: str | None
    printer: str | None
    look: LookSettings
    voice: VoiceSettings
    optional_consents: tuple[str, ...]
    optional_consents_at: str = field(compare=False)
    values: Mapping[str, object]
    values_at: Mapping[str, str] = field(compare=False)

    @property
    def desk_language(self) -> str:
        """The language that staff read at the desks."""
        return self.desk.language or self.languages[0]

    @property
    def all_languages(self) -> tuple[str, ...]:
        """The languages that anybody reads here, patients or staff; each once."""
        return tuple(dict.fromkeys((*self.languages, self.desk_language)))


class SystemClock:
    """The machine's time and the clinic's calendar; fits the `Clock` protocol of a visit.

    Args:
        zone: The clinic's time zone.
    """

    def __init__(self, zone: ZoneInfo) -> None:
        self._zone = zone

    def now(self) -> datetime:
        """Return the aware UTC time."""
        return datetime.now(UTC)

    def today(self) -> date:
        """Return the day in the clinic's time zone."""
        return self.now().astimezone(self._zone).date()


def read_clinic(path: Path) -> ClinicSettings:
    """Read clinic.toml.

    Args:
        path: The file, UTF-8.

    Raises:
        ClinicError: CLINIC-FILE-MISSING, CLINIC-FILE-UNREADABLE, CLINIC-NOT-TOML, CLINIC-KEY-UNKNOWN,
            CLINIC-KEY-MISSING, CLINIC-KEY-WRONG or CLINIC-KEY-SOURCE.
    """
    file = SettingsFile(path, _SCHEMA)
    top, clinic, look, voice = file.table(""), file.table("clinic"), file.table("look"), file.table("voice")
    key_source = file.table("records")["key"] or ("key-file" if top["sample"] else None)
    if key_source is None or (key_source == "key-file" and not top["sample"]):
        raise file.error(
            "CLINIC-KEY-SOURCE",
            ("records", "key"),
            "does not say how the key of the records is locked; a plain key file is for the sample clinic alone",
            'Write `key = "systemd-creds"`, `"windows-dpapi"` or `"passphrase"` under [records].',
        )
    return ClinicSettings(
        **clinic,
        is_sample=top["sample"],
        key_source=key_source,
        kiosk=KioskSettings(**file.table("kiosk")),
        desk=DeskSettings(**file.table("desk")),
        timestamp_url=file.table("seal")["timestamp_url"],
        printer=file.table("printing")["printer"],
        look=LookSettings(logo=path.parent / look["logo"] if look["logo"] else None, accent=look["accent"]),
        voice=VoiceSettings(voice["output"], path.parent / voice["recordings"] if voice["recordings"] else None),
        optional_consents=file.table("consent")["optional"],
        optional_consents_at=file.place_of("consent", "optional"),
        values=top["values"],
        values_at={key: file.place_of_value(key) for key in ("", *top["values"])},
    )


def _text(value: object) -> str | None:
    is_text = isinstance(value, str) and value.isprintable() and 0 < len(value.strip()) <= 200
    return str(value).strip() if is_text else None


def _matching(pattern: re.Pattern[str]) -> Callable[[object], str | None]:
    return lambda value: value if isinstance(value, str) and pattern.fullmatch(value) else None


def _languages(value: object) -> tuple[str, ...] | None:
    if not (isinstance(value, list) and value and all(isinstance(code, str) for code in value)):
        return None
    return tuple(value) if len(set(value)) == len(value) and all(map(_LANGUAGE.fullmatch, value)) else None


def _names(value: object) -> tuple[str, ...] | None:
    if not (isinstance(value, list) and all(isinstance(name, str) and _NAME.fullmatch(name) for name in value)):
        return None
    return tuple(value) if len(set(value)) == len(value) else None


def _time_zone(value: object) -> ZoneInfo | None:
    try:
        return ZoneInfo(value) if isinstance(value, str) and value else None
    except (ZoneInfoNotFoundError, ValueError, OSError):  # an unknown name, a path out of the folder, a folder
        return None


def _accent(value: object) -> str | None:
    is_colour = isinstance(value, str) and _COLOUR.fullmatch(value)
    return str(value).upper() if is_colour and contrast_on_white(str(value)) >= LEAST_CONTRAST else None


def contrast_on_white(colour: str) -> float:
    """Return the contrast of a colour ``#RRGGBB`` with white, 1 to 21.

    Source: WCAG 2.2, definitions of relative luminance and of contrast ratio.
    """
    shares = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares)
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def _output(value: object) -> VoiceOutput | None:
    return VoiceOutput(value) if isinstance(value, str) and value in set(VoiceOutput) else None


def _number_from(least: float, most: float, *kinds: type) -> Callable[[Any], object]:
    return lambda value: value if type(value) in kinds and least <= value <= most else None


def _station(usual: str) -> Kind:
    return Kind(_matching(STATION_NAME), "a name of lower-case words, digits and hyphens", f'"{usual}"', usual)


def _whole(least: int, most: int, unit: str, *, usual: int) -> Kind:
    expects = f"a whole number of {unit} from {least} to {most}"
    return Kind(_number_from(least, most, int), expects, str(usual), usual)


_YES_OR_NO = Kind(lambda value: value if isinstance(value, bool) else None, "true or false", "false", False)

_SCHEMA: Mapping[str, Mapping[str, Kind]] = {
    "": {
        "sample": _YES_OR_NO,
        "values": Kind(lambda value: value if isinstance(value, dict) else None, "a table", "[values]", {}),
    },
    "clinic": {
        "name": Kind(_text, "one line of text", '"Sample Clinic"'),
        "unit": Kind(_text, "one line of text", '"Pain unit"'),
        "address": Kind(_text, "one line of text", '"1 Sample Street, 00000 Sampletown"'),
        "phone": Kind(_matching(_PHONE), "a telephone number", '"+34 000 000 000"'),
        "time_zone": Kind(_time_zone, "the name of a time zone", '"Europe/Madrid"'),
        "languages": Kind(_languages, "a list of two-letter languages, each once", '["en"]'),
        "validity_weeks": _whole(1, 260, "weeks", usual=26),
    },
    "kiosk": {
        "station": _station("kiosk-1"),
        "idle_s": _whole(30, 900, "seconds", usual=120),
        "warning_s": _whole(20, 120, "seconds", usual=30),
        "thanks_s": _whole(5, 300, "seconds", usual=30),
        "low": _YES_OR_NO,
        "screen_diagonal_inches": Kind(
            _number_from(5, 100, int, float), "a number of inches from 5 to 100", "21.5", None
        ),
        "switch_scanning": _YES_OR_NO,
        "switch_key": Kind(
            _matching(_SWITCH_KEY), "the name of a key: Space, Return, Enter or F9 to F35", '"F13"', None
        ),
        "switch_touch": _YES_OR_NO,
    },
    "desk": {
        "reception": _station("reception-1"),
        "doctor": _station("doctor-1"),
        "lock_s": _whole(30, 3600, "seconds", usual=300),
        "language": Kind(_matching(_LANGUAGE), "a two-letter language", '"en"', None),
    },
    "look": {
        "logo": Kind(_matching(_LOGO), "the name of an SVG file that lies beside clinic.toml", '"logo.svg"', None),
        "accent": Kind(
            _accent,
            f"a colour written #RRGGBB and dark enough for text on white paper (contrast {LEAST_CONTRAST} to 1)",
            f'"{ACCENT}"',
            ACCENT,
        ),
    },
    "printing": {
        "printer": Kind(_text, "the name of a printer", '"front-desk"', None),
    },
    "consent": {
        "optional": Kind(_names, "a list of names, each once", '["photos", "teaching", "research"]', ()),
    },
    "voice": {
        "output": Kind(
            _output, "one of " + ", ".join(VoiceOutput), f'"{VoiceOutput.HEADPHONES}"', VoiceOutput.HEADPHONES
        ),
        "recordings": Kind(_text, "the name of a folder", '"recordings"', None),
    },
    "seal": {
        "timestamp_url": Kind(_matching(_SERVER), "the address of a server", '"https://time.example/stamp"', None),
    },
    "records": {
        "key": Kind(
            lambda value: value if value in KEY_SOURCES else None,
            "one of " + ", ".join(KEY_SOURCES),
            '"systemd-creds"',
            None,
        ),
    },
}
