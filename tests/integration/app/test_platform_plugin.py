"""What Qt would answer by ending the program is told first."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.errors import StationError
from kiosk.ui.platform.plugin import require_platform, wanted_platforms

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="plug-ins of Linux")


def test_drawing_in_memory_works_here() -> None:
    require_platform({"QT_QPA_PLATFORM": "offscreen"})


def test_an_unknown_platform_is_told() -> None:
    with pytest.raises(StationError) as caught:
        require_platform({"QT_QPA_PLATFORM": "bogus"})
    assert caught.value.code == "STATION-PLUGIN"
    assert "'bogus'" in caught.value.what


def test_one_that_works_is_enough() -> None:
    require_platform({"QT_QPA_PLATFORM": "bogus;offscreen"})


def test_no_display_at_all_is_told() -> None:
    with pytest.raises(StationError) as caught:
        require_platform({})
    assert caught.value.code == "STATION-DISPLAY"


def test_a_missing_system_library_is_named_with_the_way_out(tmp_path: Path) -> None:
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None:
        pytest.skip("no compiler to make a plug-in that lacks its library")
    (tmp_path / "needed.c").write_text("int needed(void) { return 1; }", "utf-8")
    (tmp_path / "plugin.c").write_text("int needed(void); int plugin(void) { return needed(); }", "utf-8")
    for command in (
        ["-o", "libneeded-by-us.so.7", "needed.c", "-Wl,-soname,libneeded-by-us.so.7"],
        ["-o", "libqxcb.so", "plugin.c", "./libneeded-by-us.so.7"],
    ):
        subprocess.run([compiler, "-shared", "-fPIC", *command], cwd=tmp_path, check=True)
    (tmp_path / "libneeded-by-us.so.7").unlink()

    with pytest.raises(StationError) as caught:
        require_platform({"DISPLAY": ":0"}, folder=tmp_path)

    assert caught.value.code == "STATION-PLUGIN"
    assert "libneeded-by-us.so.7" in caught.value.what
    assert "make setup" in caught.value.remedy


@pytest.mark.parametrize(
    ("environment", "names"),
    [
        ({"DISPLAY": ":0"}, ["xcb"]),
        ({"WAYLAND_DISPLAY": "wayland-0"}, ["wayland"]),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, ["xcb", "wayland"]),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0", "XDG_SESSION_TYPE": "wayland"}, ["wayland", "xcb"]),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "wayland:x;xcb"}, ["wayland", "xcb"]),
    ],
)
def test_plugins_are_tried_in_qts_order(environment: dict[str, str], names: list[str]) -> None:
    assert list(wanted_platforms(environment)) == names
