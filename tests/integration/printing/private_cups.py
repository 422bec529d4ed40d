"""A real CUPS of the test's own: its folder, its socket, its printers. The system's CUPS is neither used nor touched.

What comes out of a printer lies in its folder: each document, and beside it the words it came with. A printer jams, or
loses its paper, when a pipe of that name lies there.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.printing.cups import CupsPrinter

SERVER_BIN = Path("/usr/lib/cups")
PIECES = (
    "cupsd",
    "lp",
    "lpstat",
    "cancel",
    "lpadmin",
    "cupsenable",
    "cupsdisable",
    "cupsaccept",
    "cupsreject",
    "lpmove",
)
_TYPES = Path("/usr/share/cups/mime/mime.convs")
_PATH = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"

_CUPSD = """\
LogLevel debug
MaxLogSize 0
Listen {root}/cups.sock
Browsing Off
DefaultAuthType None
PreserveJobFiles No
MaxHoldTime 0
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
JobPrivateAccess default
JobPrivateValues default
<Limit All>
Order allow,deny
Allow all
</Limit>
</Policy>
"""

_FILES = """\
ServerRoot {root}/etc
ServerBin {root}/lib
StateDir {root}/state
CacheDir {root}/cache
RequestRoot {root}/spool
TempDir {root}/spool/tmp
ErrorLog {root}/error_log
AccessLog {root}/access_log
PageLog {root}/page_log
SystemGroup {group}
"""

# Called as CUPS calls every backend: job, user, title, copies, options, and the file or standard input.
_BACKEND = """\
#!/bin/sh
[ $# -eq 0 ] && exit 0
out="${DEVICE_URI#paper:}"
printf '%s\\n' "$1" "$2" "$3" "$4" "$5" > "$out/job-$1.words"
for trouble in media-jam media-empty; do
    if [ -p "$out/$trouble" ]; then
        echo "STATE: +$trouble-error" >&2
        echo "ERROR: Sample printer: $trouble" >&2
        read -r mended < "$out/$trouble"
        echo "STATE: -$trouble-error" >&2
    fi
done
[ -e "$out/broken" ] && exit 1
cat ${6:+"$6"} > "$out/job-$1.part" && mv "$out/job-$1.part" "$out/job-$1.pdf"
"""

# The driver of a printer that takes PDF: CUPS itself fits the pages to the paper and sets the copies.
_PPD = """\
*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "SAMPLE.PPD"
*Manufacturer: "Sample"
*Product: "(Sample)"
*ModelName: "Sample"
*ShortNickName: "Sample"
*NickName: "Sample"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: True
*DefaultColorSpace: RGB
*cupsFilter2: "{filter}"
*OpenUI *PageSize: PickOne
*OrderDependency: 10 AnySetup *PageSize
*DefaultPageSize: Letter
*PageSize Letter: ""
*PageSize A4: ""
*CloseUI: *PageSize
*OpenUI *PageRegion: PickOne
*OrderDependency: 10 AnySetup *PageRegion
*DefaultPageRegion: Letter
*PageRegion Letter: ""
*PageRegion A4: ""
*CloseUI: *PageRegion
*DefaultImageableArea: Letter
*ImageableArea Letter: "0 0 612 792"
*ImageableArea A4: "0 0 595 842"
*DefaultPaperDimension: Letter
*PaperDimension Letter: "612 792"
*PaperDimension A4: "595 842"
*OpenUI *Duplex: PickOne
*OrderDependency: 20 AnySetup *Duplex
*DefaultDuplex: None
*Duplex None: ""
*Duplex DuplexNoTumble: ""
*CloseUI: *Duplex
"""
TAKES_PDF = "application/vnd.cups-pdf application/pdf 0 -"
FAILS = "application/pdf application/vnd.cups-pdf 0 failing"

_FAILING_FILTER = "#!/bin/sh\necho 'ERROR: Sample filter gave up' >&2\nexit 1\n"


@dataclass(frozen=True, slots=True)
class Device:
    """A printer of the private CUPS.

    Attributes:
        queue: Its name.
        folder: Where its paper comes out.
    """

    queue: str
    folder: Path

    def printed(self, job_id: int) -> bytes:
        """Return what came out."""
        return (self.folder / f"job-{job_id}.pdf").read_bytes()

    def words(self, job_id: int) -> list[str]:
        """Return what the document came with: job, user, title, copies, options."""
        return (self.folder / f"job-{job_id}.words").read_text(encoding="utf-8").split("\n")

    def gets(self, trouble: str) -> None:
        """Let it jam (``media-jam``) or lose its paper (``media-empty``) at its next document."""
        os.mkfifo(self.folder / trouble)

    def is_mended(self, trouble: str) -> None:
        """Let the document that is stuck go on."""
        (self.folder / trouble).write_text("mended\n", encoding="utf-8")
        (self.folder / trouble).unlink()

    def breaks(self) -> None:
        """Let it fail at every document."""
        (self.folder / "broken").touch()


class PrivateCups:
    """Runs until it is closed.

    Args:
        root: An empty folder with a short path, for a socket's path has 107 bytes at most.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.environment = {**os.environ, "PATH": _PATH, "CUPS_SERVER": str(root / "cups.sock"), "HOME": str(root)}
        for name in ("PRINTER", "LPDEST", "CUPS_USER"):
            self.environment.pop(name, None)
        self._lay_out()
        self._process: subprocess.Popen[bytes] | None = None
        self.start()

    def _lay_out(self) -> None:
        for folder in ("etc/ppd", "state", "cache", "spool/tmp", "lib/backend", "lib/filter", "out"):
            (self.root / folder).mkdir(parents=True)
        group = "root" if os.geteuid() == 0 else str(os.getegid())
        (self.root / "etc" / "cupsd.conf").write_text(_CUPSD.format(root=self.root), encoding="utf-8")
        (self.root / "etc" / "cups-files.conf").write_text(
            _FILES.format(root=self.root, group=_group_name(group)), encoding="utf-8"
        )
        for part in ("daemon", "notifier"):
            (self.root / "lib" / part).symlink_to(SERVER_BIN / part)
        for one in (SERVER_BIN / "filter").iterdir():
            (self.root / "lib" / "filter" / one.name).symlink_to(one)
        _script(self.root / "lib" / "backend" / "paper", _BACKEND, mode=0o700)
        _script(self.root / "lib" / "filter" / "failing", _FAILING_FILTER, mode=0o755)

    def start(self) -> None:
        """Start the scheduler and wait until it answers."""
        etc = self.root / "etc"
        command = ["cupsd", "-f", "-c", str(etc / "cupsd.conf"), "-s", str(etc / "cups-files.conf")]
        self._process = subprocess.Popen(command, env=self.environment, stderr=subprocess.DEVNULL)
        wait_until(lambda: "is running" in self.run("lpstat", "-r"))

    def stop(self) -> None:
        """End the scheduler; its printers and jobs stay in the folder."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait(20)
            self._process = None
            (self.root / "cups.sock").unlink(missing_ok=True)

    def add(self, queue: str, *, driver: str = "", error_policy: str = "retry-job") -> Device:
        """Set a printer up, with a driver (`TAKES_PDF`, `FAILS`) or without: then it gets the document as it is."""
        folder = self.root / "out" / f"printer-{len(list((self.root / 'out').iterdir()))}"
        folder.mkdir()
        ppd = folder / "driver.ppd"
        ppd.write_text(_PPD.format(filter=driver), encoding="ascii")
        policy = f"printer-error-policy={error_policy}"
        self.run(
            "lpadmin", "-p", queue, "-E", "-v", f"paper:{folder}", *(("-P", str(ppd)) if driver else ()), "-o", policy
        )
        return Device(queue, folder)

    def run(self, *command: str) -> str:
        """Run one of CUPS's own commands, as an administrator would."""
        environment = {**self.environment, "LC_ALL": "C.UTF-8"}
        done = subprocess.run(command, env=environment, capture_output=True, timeout=20, check=False)
        assert done.returncode == 0 or command[0] == "lpstat", done.stderr.decode()
        return done.stdout.decode()

    def printer(self, monkeypatch: pytest.MonkeyPatch, queue: str | None = None) -> CupsPrinter:
        """Return our own printer, in the environment of this CUPS."""
        for name in ("PRINTER", "LPDEST", "CUPS_USER"):
            monkeypatch.delenv(name, raising=False)
        for name in ("PATH", "CUPS_SERVER", "HOME"):
            monkeypatch.setenv(name, self.environment[name])
        return CupsPrinter(queue)


def wait_until(holds: Callable[[], bool], *, within_s: float = 20) -> None:
    """Ask again and again, as a station does, until something holds: CUPS has no signal for us."""
    deadline = time.monotonic() + within_s
    while not holds():
        assert time.monotonic() < deadline, "it did not come about"
        time.sleep(0.02)


def missing() -> Sequence[str]:
    """Return which of CUPS's programs and files are not there."""
    pieces = [name for name in PIECES if shutil.which(name, path=_PATH) is None]
    return [*pieces, *([] if _TYPES.exists() else [str(_TYPES)])]


def _group_name(group: str) -> str:
    import grp  # not on Windows, where this module is only imported

    return grp.getgrgid(int(group)).gr_name if group.isdigit() else group


def _script(path: Path, text: str, *, mode: int) -> None:
    path.write_text(text, encoding="utf-8")
    path.chmod(mode)
