"""Runs the tests, a process for each core; `make test` calls it.

A process that dies in the middle of a test, by a fault below Python, is never passed over: it is said, with the test it
ran, and that test has to pass in a process of its own. Any other failure is final at once.
"""

from __future__ import annotations

import re
import subprocess
import sys

_EVERY_CORE = ("-n", "auto", "--dist", "load")
_CRASHED = re.compile(r"worker '\w+' crashed while running '([^']+)'")
_FAILED = re.compile(r"^(?:FAILED|ERROR) (\S+)", re.MULTILINE)


def crashed_alone(output: str) -> list[str]:
    """Return the tests in which a process died, or nothing where any other test failed too.

    Args:
        output: What pytest printed.
    """
    crashed = list(dict.fromkeys(_CRASHED.findall(output)))
    failed = {name.split(" ")[0] for name in _FAILED.findall(output)}
    return crashed if failed and failed <= set(crashed) else []


def main(arguments: list[str]) -> int:
    """Run pytest.

    Args:
        arguments: Handed on to pytest.

    Returns:
        pytest's exit code.
    """
    command = [sys.executable, "-m", "pytest"]
    with subprocess.Popen([*command, *_EVERY_CORE, *arguments], stdout=subprocess.PIPE, text=True) as run:
        assert run.stdout is not None
        lines = []
        for line in run.stdout:
            sys.stdout.write(line)
            lines.append(line)
    again = crashed_alone("".join(lines))
    if not run.returncode or not again:
        return run.returncode
    print(f"\nA test process died, which must be looked into. By itself once more: {', '.join(again)}", flush=True)
    return subprocess.run([*command, *again], check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
