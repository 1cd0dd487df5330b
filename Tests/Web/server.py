"""The page's server, as the debug build made it, with rules of its own to change."""

import os
import pathlib
import shutil
import subprocess
import tempfile

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = pathlib.Path(
    os.environ.get("REENTRY_WEB", REPOSITORY / ".build/debug/reentry-web"))
TODAY = "2026-11-22"


class Server:
    """Runs from `start` to `stop`; `address` ends in a slash, `rules` is a copy that tests may edit."""

    def start(self):
        self._folder = tempfile.TemporaryDirectory(prefix="reentry-web-")
        self.rules = pathlib.Path(self._folder.name) / "Rules"
        shutil.copytree(REPOSITORY / "Rules", self.rules)
        self._process = subprocess.Popen(
            [PROGRAM, "--port", "0", "--rules", self.rules, "--today", TODAY],
            cwd=self._folder.name, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.address = self._process.stdout.readline().strip()
        if not self.address:
            raise RuntimeError("the server did not start: " + self._process.stderr.read())
        return self

    def stop(self):
        """Ends it; returns what it said meanwhile, which should be nothing."""
        self._process.terminate()
        output, errors = self._process.communicate(timeout=30)
        self._folder.cleanup()
        return output + errors
