"""How many wrong changes to the rules `reentry test --mutate` tries in a second.

The whole process is timed, with starting it and reading the pack. Twice the default pack: with all its
cases, where only changes without a difference need sets of cases, and with hardly any, where nearly
every change does.
"""

import json
import statistics
import subprocess
import time

TOOL = [".build/release/reentry", "test", "Rules", "--mutate", "--format", "json"]
ROUNDS = 11


def measured(options):
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        run = subprocess.run(TOOL + options, capture_output=True, text=True, check=True)
        times.append(time.perf_counter() - start)
    return json.loads(run.stdout)["mutation"], statistics.median(times)


def main():
    print("| cases | changes | unnoticed | median | changes a second |")
    print("|---|---:|---:|---:|---:|")
    for name, options in [("all", []), ("one", ["--filter", "flooded, and away thirty days"])]:
        found, seconds = measured(options)
        print(
            f"| {name} | {found['tried']} | {found['score']['unnoticed']} "
            f"| {seconds * 1000:.0f} ms | {found['tried'] / seconds:.0f} |"
        )


if __name__ == "__main__":
    main()
