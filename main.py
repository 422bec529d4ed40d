"""Antesala's door: `python main.py --help` says what can be asked."""

from __future__ import annotations

import sys

from kiosk.app.command_line import main

if __name__ == "__main__":
    sys.exit(main())
