"""The one place that knows where things lie: what ships with the program, and what a clinic keeps."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

PROGRAM = Path(__file__).resolve().parents[2]
"""Folder that holds main.py."""

ILLUSTRATIONS = PROGRAM / "assets" / "illustrations"
TEMPLATES = PROGRAM / "consent_templates"
SAMPLE_CLINIC = PROGRAM / "assets" / "sample_clinic" / "clinic.toml"
SAMPLE_VOICES = PROGRAM / "build" / "voices"
"""Where `make setup` puts the sample clinic's sentences, read aloud."""


@dataclass(frozen=True, slots=True)
class Folders:
    """Where one clinic's things lie.

    Attributes:
        data: Database, keystore, log; nobody else's business.
        clinic: The clinic's settings, clinic.toml.
        templates: Procedure packs and the form's words.
    """

    data: Path
    clinic: Path = SAMPLE_CLINIC
    templates: Path = TEMPLATES

    @property
    def records(self) -> Path:
        """Folder of the encrypted store."""
        return self.data / "records"

    @property
    def seal(self) -> Path:
        """Folder of the keys that seal and sign forms."""
        return self.data / "seal"

    @property
    def voices(self) -> Path:
        """Folder of the clinic's sentences, read aloud ahead."""
        return self.data / "voices"

    @property
    def log(self) -> Path:
        """Folder of the log."""
        return self.data / "log"


def default_data() -> Path:
    """Return the user's data folder for the sample clinic."""
    from platformdirs import user_data_path  # not before the first frame

    return user_data_path("antesala", appauthor=False) / "sample-clinic"
