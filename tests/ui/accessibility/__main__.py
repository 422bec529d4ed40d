"""Measures every control of every page and writes the table: `make accessibility`.

Without arguments each page is seen under twelve looks in which any two of language, screen, text size and theme meet;
with `--whole` under all of them. It says what falls short, and ends with 1 then.
"""

from __future__ import annotations

import argparse
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from os import cpu_count

from tests.ui.accessibility.looks import PAIRWISE, WHOLE
from tests.ui.accessibility.measuring import walk_desks, walk_scenes
from tests.ui.accessibility.table import PAPER, rows_of, written
from tests.ui.conftest import ROOT
from tests.ui.patient.scenes import SCENES

HEAD = """# Every control, measured

Written by `make accessibility`; a test says when the pages and controls named here are no longer those of the screens.

{how}

Sizes are the least over all looks, in millimetres of the screen: 20 mm by 20 mm for a patient's finger, but 14 mm by
20 mm for a key of a keyboard, and 8 mm at a desk. Contrast is the least over all looks, sampled from the drawn window:
`words` against what lies under them (7 asked for, WCAG 2.2, 1.4.6); `graphics`: a control's edge, its signs and its
mark against what lies beside them (3 asked for, 1.4.11). `(words)` stands for all words and signs of a page outside its
controls. `looks` says under how many looks, in how many situations, a control was met. Names that differ from situation
to situation stand beside each other."""


def main(arguments: list[str]) -> int:
    """Measure, write the table, and say what falls short.

    Args:
        arguments: Those of the command line.

    Returns:
        0 where all is as it should be, 1 otherwise.
    """
    parser = argparse.ArgumentParser(prog="make accessibility", description=__doc__)
    parser.add_argument("--whole", action="store_true", help="every combination of looks: about ten minutes")
    parser.add_argument("--jobs", type=int, default=cpu_count() or 1, help="processes side by side")
    chosen = parser.parse_args(arguments)
    looks = WHOLE if chosen.whole else PAIRWISE
    shares = [list(SCENES)[start :: chosen.jobs] for start in range(chosen.jobs)]
    with ProcessPoolExecutor(chosen.jobs, mp_context=get_context("spawn")) as pool:
        parts = list(pool.map(walk_scenes, shares, [looks] * chosen.jobs))
        desks, desks_short = pool.submit(walk_desks).result()
    met = [one for part, _short in parts for one in part]
    short = sorted({line for _part, lines in parts for line in lines}) + desks_short
    how = (
        "Every page was seen in every language, screen, text size and theme there is."
        if chosen.whole
        else "Every page was seen under twelve looks, in which any two of language (3), screen (2 in landscape, 1 in "
        "portrait), text size (100 to 200 %) and theme (3) meet; `make accessibility ARGS=--whole` takes all 108."
    )
    PAPER.write_text(written(HEAD.format(how=how), rows_of(met), rows_of(desks)), encoding="utf-8")
    sys.stdout.write("\n".join(short) or f"{len(met)} controls met, all as they should be: {PAPER.relative_to(ROOT)}")
    sys.stdout.write("\n")
    return 1 if short else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
