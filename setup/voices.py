"""Prepares what the sample clinic's kiosk reads aloud, again only after a word, or the way of speaking, has changed.

`main.py voices` does the work and knows which sentences lack a sound; starting it takes a second, which a fingerprint
of all that it reads saves. Without a voice the set-up goes on: the kiosk then has no button for reading aloud.
"""

from __future__ import annotations

import hashlib
import subprocess
from pathlib import Path

READ = (
    "assets/sample_clinic",
    "assets/translations",
    "consent_templates",
    "kiosk/app/screen_words.py",
    "kiosk/app/spoken_words.py",
    "kiosk/procedure",
    "kiosk/speech",
    "kiosk/ui/patient/risk_rows.py",
)
"""Files and folders that decide which sentences there are, and how they sound."""

STAMP = "fingerprint.txt"


def prepare(root: Path, python: Path) -> list[str]:
    """Prepares the sentences that lack a sound, or does nothing where nothing changed.

    Args:
        root: The project's folder.
        python: The environment's interpreter.

    Returns:
        Lines to show where something is not as it should be.
    """
    stamp = root / "build" / "voices" / STAMP
    now = fingerprint(root)
    if stamp.exists() and stamp.read_text(encoding="utf-8") == now:
        return []
    print("Preparing what is read aloud (under a minute the first time) ...", flush=True)
    done = subprocess.run(
        [str(python), str(root / "main.py"), "voices"], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False
    )
    if done.returncode != 0:
        return ["Reading aloud is not whole:", *done.stderr.decode("utf-8", "replace").splitlines()]
    stamp.parent.mkdir(parents=True, exist_ok=True)  # where the sample clinic reads nothing aloud, nothing made it
    stamp.write_text(now, encoding="utf-8")
    return []


def fingerprint(root: Path) -> str:
    """Says in one text what `READ` holds.

    Args:
        root: The project's folder.
    """
    digest = hashlib.sha256()
    for name in READ:
        place = root / name
        for file in sorted(place.rglob("*") if place.is_dir() else [place]):
            if file.is_file() and file.suffix != ".pyc":
                digest.update(file.relative_to(root).as_posix().encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()
