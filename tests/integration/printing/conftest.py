"""A private CUPS for each test. On Linux its absence is a failure: `make test` installs it."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.integration.printing.private_cups import PrivateCups, missing


@pytest.fixture
def cups() -> Iterator[PrivateCups]:
    if not sys.platform.startswith("linux"):
        pytest.skip("CUPS is tried on Linux")
    assert not missing(), f"not installed: {', '.join(missing())}; `make test` installs them on Debian"
    root = Path(tempfile.mkdtemp(prefix="cups-"))  # pytest's own folder has too long a path, and shuts others out
    root.chmod(0o755)  # CUPS runs its filters as another user when it runs as root
    private = PrivateCups(root)
    yield private
    private.stop()
    shutil.rmtree(root)
