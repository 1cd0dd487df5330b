"""How long `reentry check --watch` takes from a save to the last line of its result.

measure.py [TOOL] [ROUNDS]: every other save breaks a rule. The pack is a copy of Rules."""

import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]


def result(process):
    """Reads up to the line that counts what was found."""
    for line in process.stdout:
        if " error" in line and "error:" not in line or "nothing to mend" in line:
            return line
    sys.exit("the watch ended")


def main():
    tool = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".build/release/reentry").resolve()
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 61
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(REPOSITORY / "Rules", pathlib.Path(folder) / "Rules")
        file = pathlib.Path(folder) / "Rules/decisions/06-pace.yaml"
        good = file.read_text("utf-8")
        texts = [good.replace("hit_policy", "hit_polcy"), good]
        process = subprocess.Popen(
            [tool, "check", "Rules", "--watch", "--today", "2026-11-22"], cwd=folder, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        result(process)
        times = {"broken": [], "good": []}
        for number in range(rounds):
            time.sleep(0.1)
            file.write_text(texts[number % 2], "utf-8")
            saved = time.monotonic()
            result(process)
            times["good" if number % 2 else "broken"].append(time.monotonic() - saved)
        process.kill()
    for name, taken in times.items():
        print(f"{name}: {len(taken)} saves, median {statistics.median(taken) * 1000:.0f} ms, "
              f"{min(taken) * 1000:.0f} to {max(taken) * 1000:.0f} ms")


if __name__ == "__main__":
    main()
