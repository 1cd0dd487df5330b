"""The page's server, as the debug build made it, with rules of its own to change."""

import os
import pathlib
import shutil
import subprocess
import tempfile
import urllib.parse

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = pathlib.Path(
    os.environ.get("REENTRY_WEB", REPOSITORY / ".build/debug/reentry-web"))
# The tool that was built beside it.
TOOL = PROGRAM.with_name("reentry")
TODAY = "2026-11-22"


class Server:
    """Runs from `start` to `stop`; `address` ends in a slash, `rules` is a copy that tests may edit."""

    def start(self):
        self._folder = tempfile.TemporaryDirectory(prefix="reentry-web-")
        self.rules = pathlib.Path(self._folder.name) / "Rules"
        shutil.copytree(REPOSITORY / "Rules", self.rules)
        self.run()
        return self

    def run(self, port=0):
        """Starts the program, at a port that is free or at one that it had before."""
        self._process = subprocess.Popen(
            [PROGRAM, "--port", str(port), "--rules", self.rules, "--today", TODAY],
            cwd=self._folder.name, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.address = self._process.stdout.readline().strip()
        if not self.address:
            raise RuntimeError("the server did not start: " + self._process.stderr.read())

    @property
    def port(self):
        return urllib.parse.urlsplit(self.address).port

    def change(self, path, old, new):
        """Writes a file of the rules otherwise, as an editor does."""
        file = self.rules / path
        text = file.read_text()
        if old not in text:
            raise ValueError(f"{path} does not hold: {old}")
        file.write_text(text.replace(old, new))

    def end(self):
        """Ends the program; returns what it said meanwhile, which should be nothing."""
        self._process.terminate()
        output, errors = self._process.communicate(timeout=30)
        return output + errors

    def stop(self):
        said = self.end()
        self._folder.cleanup()
        return said
