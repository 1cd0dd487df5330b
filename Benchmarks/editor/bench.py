"""Measures the language server over the protocol: from a key that is pressed to the diagnostics.

    python3 Benchmarks/editor/bench.py [--tool .build/release/reentry] [--keys 200]

Works on copies in a temporary folder: of the pack in Rules/, and of synthetic ones of 1,000 and of
10,000 rules, seeded. Times are those of the client, from before the bytes of the change are written
until the diagnostics of that version of the document have been read.
"""

import argparse
import json
import pathlib
import random
import shutil
import subprocess
import tempfile
import threading
import time
import queue

ROOT = pathlib.Path(__file__).resolve().parents[2]


class Client:
    def __init__(self, tool, folder):
        self.process = subprocess.Popen(
            [tool, "language-server", "--today", "2026-11-22"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.messages = queue.Queue()
        self.number = 0
        threading.Thread(target=self.read, daemon=True).start()
        self.ask("initialize", {"processId": None, "rootUri": folder.as_uri(), "capabilities": {}})
        self.tell("initialized", {})

    def read(self):
        while True:
            size = None
            while True:
                line = self.process.stdout.readline()
                if not line:
                    self.messages.put(None)
                    return
                if line == b"\r\n":
                    break
                if line.lower().startswith(b"content-length:"):
                    size = int(line.split(b":")[1])
            self.messages.put(json.loads(self.process.stdout.read(size)))

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def tell(self, method, params):
        self.send({"method": method, "params": params})

    def ask(self, method, params):
        self.number += 1
        self.send({"id": self.number, "method": method, "params": params})
        while True:
            message = self.next()
            if message.get("id") == self.number and "method" not in message:
                return message["result"]

    def next(self):
        message = self.messages.get(timeout=120)
        if message is None:
            raise SystemExit("the server has ended")
        return message

    def diagnostics(self, uri, version):
        """Waits for the diagnostics of a version of a document."""
        while True:
            message = self.next()
            params = message.get("params") or {}
            if message.get("method") == "textDocument/publishDiagnostics" and params["uri"] == uri:
                if params.get("version") == version:
                    return params["diagnostics"]

    def stop(self):
        self.ask("shutdown", None)
        self.tell("exit", None)
        if self.process.wait(10) != 0:
            raise SystemExit("the server did not end as it should")


def synthetic(folder, rules, seed=1):
    """Writes a pack of so many rules over eight questions, a thousand to a decision and file."""
    chance = random.Random(seed)
    numbers = {"days_away": 99, "weeks_done": 52, "hours": 40}
    choices = {"place": 8, "pace": 5, "mood": 12}
    head = "pack: { name: Synthetic, version: 1.0.0 }\nprogram:\n  name: Synthetic\n"
    head += "  contact: { phone: 555-0100 }\n  weeks: 8\nquestions:\n"
    for name, most in numbers.items():
        head += f"  {name}: {{ ask: How many?, type: number, range: 0 to {most} }}\n"
    for name, count in choices.items():
        words = ", ".join(f"{name}_{i}: Number {i}" for i in range(count))
        head += f"  {name}: {{ ask: Which one?, type: choice, choices: {{ {words} }} }}\n"
    for name in ["works", "studies"]:
        head += f"  {name}: {{ ask: Is it so?, type: yes_no }}\n"
    (folder / "pack.yaml").write_text(head)
    for part in range(0, rules, 1000):
        text = f"decision: decision_{part // 1000}\ntitle: A decision\nhit_policy: collect\noptions:\n"
        for option in range(12):
            text += f"  - option_{option}\n" if part else f"  option_{option}: {{ name: A result, plan: It is so. }}\n"
        text += "rules:\n"
        for rule in range(part, min(part + 1000, rules)):
            lines = []
            for name, most in numbers.items():
                low, high = sorted(chance.sample(range(1, most), 2))
                lines.append(f"{name}: {low} to {high}")
            for name, count in choices.items():
                first = chance.randrange(count - 1)
                lines.append(f"{name}: [{name}_{first}, {name}_{first + 1}]")
            for name in ["works", "studies"]:
                lines.append(f"{name}: {chance.choice(['yes', 'no'])}")
            when = ", ".join(chance.sample(lines, 4))
            text += f"  - id: rule-{rule}\n    when: {{ {when} }}\n"
            text += f"    then: option_{chance.randrange(12)}\n    because: The answers lead here.\n"
        (folder / f"decision-{part // 1000}.yaml").write_text(text)


def typed(client, path, word, keys, pause):
    """Presses keys within a word, back and forth; gives the times and what was found."""
    text = path.read_text()
    uri = path.as_uri()
    start = time.perf_counter()
    client.tell("textDocument/didOpen", {
        "textDocument": {"uri": uri, "languageId": "yaml", "version": 0, "text": text}})
    client.diagnostics(uri, 0)
    opened = time.perf_counter() - start
    before = text[: text.index(word)]
    line = before.count("\n")
    column = len(before) - before.rfind("\n") - 1
    times, found = [], 0
    for version in range(1, keys + 1):
        end = column + (1 if version % 2 == 0 else 0)
        change = {
            "range": {"start": {"line": line, "character": column},
                      "end": {"line": line, "character": end}},
            "text": "x" if version % 2 else ""}
        start = time.perf_counter()
        client.tell("textDocument/didChange", {
            "textDocument": {"uri": uri, "version": version}, "contentChanges": [change]})
        found += len(client.diagnostics(uri, version))
        times.append((time.perf_counter() - start) * 1000)
        time.sleep(pause)
    return opened * 1000, sorted(times), found


def proved(client, path):
    """How long it takes from opening a file until the figures above its rules are there."""
    uri = path.as_uri()
    start = time.perf_counter()
    while time.perf_counter() - start < 60:
        lenses = client.ask("textDocument/codeLens", {"textDocument": {"uri": uri}})
        if lenses and "worked out" not in lenses[0]["command"]["title"]:
            return (time.perf_counter() - start) * 1000
        time.sleep(0.005)
    raise SystemExit("no proofs came")


def show(name, times):
    middle, late = times[len(times) // 2], times[int(len(times) * 0.99)]
    print(f"{name:44} median {middle:6.1f} ms   99 of 100 within {late:6.1f} ms   worst {times[-1]:6.1f} ms")


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--tool", default=str(ROOT / ".build/release/reentry"))
    options.add_argument("--keys", type=int, default=200)
    options = options.parse_args()
    with tempfile.TemporaryDirectory() as place:
        place = pathlib.Path(place).resolve()
        shutil.copytree(ROOT / "Rules", place / "default")
        packs = [("the default pack", place / "default", "decisions/06-pace.yaml", "full_at_once }")]
        for count in [1000, 10000]:
            folder = place / str(count)
            folder.mkdir()
            synthetic(folder, count)
            packs.append((f"{count:,} rules", folder, "decision-0.yaml", "option_3\n    because"))
        for name, folder, file, word in packs:
            keys = options.keys if "10,000" not in name else options.keys // 4
            for way, pause in [("one key after the other", 0), ("ten keys a second", 0.1)]:
                if pause and "10,000" in name:
                    continue
                client = Client(options.tool, folder)
                opened, times, found = typed(client, folder / file, word, keys if not pause else keys // 4, pause)
                if found == 0:
                    raise SystemExit("no diagnostics were found; that is no measurement")
                show(f"{name}, {way}", times)
                if not pause:
                    figures = proved(client, folder / file) if "10,000" not in name else None
                    print(f"{'':4}opening a file {opened:.0f} ms"
                          + (f"; then the proofs {figures:.0f} ms after the last key" if figures else ""))
                client.stop()


if __name__ == "__main__":
    main()
