#!/usr/bin/env python3
"""Asks z3 whether the lenders' tables have gaps, and prints its times next to ours.

    python3 -m venv Benchmarks/.build/z3 && Benchmarks/.build/z3/bin/pip install z3-solver
    Benchmarks/.build/z3/bin/python Benchmarks/z3/compare.py

The tables and our times come from the benchmark's own executable, run first. Exits 1 if z3 and
we disagree about any table.
"""

import json
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

import z3

ROUNDS = 3
BENCHMARKS = pathlib.Path(__file__).resolve().parent.parent


def is_complete(table):
    """What z3 says, the seconds of the check alone, and the seconds of stating the table too."""
    start = time.perf_counter()
    # Over the reals: all cuts lie at whole numbers, so that there is a gap between real numbers
    # exactly if there is one at a whole number. z3 is quickest this way; its integers, bit vectors
    # and difference logic took two to thirty times as long.
    variables = [z3.Real(f"x{index}") for index in range(len(table["columns"]))]
    solver = z3.Solver()
    for variable, (low, high) in zip(variables, table["columns"]):
        solver.add(low <= variable, variable <= high)
    for rule in table["rules"]:
        outside = []
        for variable, column, side in zip(variables, table["columns"], rule):
            if side is None:
                continue
            if side[0] > column[0]:
                outside.append(variable < side[0])
            if side[1] < column[1]:
                outside.append(variable >= side[1] + 1)
        solver.add(z3.Or(outside))
    stated = time.perf_counter()
    answer = solver.check()
    end = time.perf_counter()
    assert answer != z3.unknown
    return answer == z3.unsat, end - stated, end - start


def main():
    agree = True
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["swift", "run", "-c", "release", "--package-path", str(BENCHMARKS),
             "reentry-bench", "--write-tables", folder],
            check=True, stdout=sys.stderr)
        print("| rules x inputs | gaps? | we: rules to boxes | we: proof or a gap | we: all gaps"
              " | z3: check alone | z3: with stating | z3 check / ours with boxes |")
        print("|---:|---|---:|---:|---:|---:|---:|---:|")
        paths = pathlib.Path(folder).glob("*.json")
        for path in sorted(paths, key=lambda p: [int(n) for n in p.stem.split("x")][::-1]):
            table = json.loads(path.read_text())
            runs = [is_complete(table) for _ in range(ROUNDS)]
            complete = runs[0][0]
            checks = statistics.median(run[1] for run in runs) * 1000
            whole = statistics.median(run[2] for run in runs) * 1000
            ours = table["milliseconds"]
            verdict = "no" if complete else "yes"
            if complete != table["complete"]:
                agree, verdict = False, "WE DISAGREE"
            total = ours["rows"] + ours["is_complete"]
            print(f"| {path.stem.replace('x', ' x ')} | {verdict} | {ours['rows']:.2f} ms"
                  f" | {ours['is_complete']:.2f} ms | {ours['gaps']:.2f} ms | {checks:.0f} ms"
                  f" | {whole:.0f} ms | {checks / total:.0f} |")
    sys.exit(0 if agree else 1)


main()
