"""`reentry check --watch`, with the ways in which editors save."""

import os
import queue
import shutil
import signal
import subprocess
import threading

import pytest

# Far more than a check takes; a test that fails ends all the same.
PATIENCE = 60


class Watched:
    """A running watch, its outputs line by line as they come."""

    def __init__(self, tool, folder, *options):
        self.process = subprocess.Popen(
            [tool.path, "check", "Rules", "--watch", *options], cwd=folder, text=True,
            encoding="utf-8", stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT)
        self.lines = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        for line in self.process.stdout:
            self.lines.put(line)

    def until(self, words):
        """All lines up to the first that has the words."""
        seen = []
        while not seen or words not in seen[-1]:
            seen.append(self.lines.get(timeout=PATIENCE))
        return "".join(seen)

    def has_more(self):
        try:
            return self.lines.get(timeout=0.5)
        except queue.Empty:
            return None


@pytest.fixture
def watched(tool, pack, tmp_path):
    watched = Watched(tool, tmp_path)
    watched.until(": nothing to mend")
    yield watched
    watched.process.kill()
    watched.process.wait()


@pytest.fixture
def pace(pack):
    return pack / "decisions/06-pace.yaml"


def test_checks_again_on_save_and_says_what_was_saved(watched, pace):
    good = pace.read_text("utf-8")
    pace.write_text(good.replace("hit_policy", "hit_polcy"), "utf-8")
    said = watched.until("1 error\n")
    assert "changed: Rules/decisions/06-pace.yaml\n" in said
    assert "'hit_polcy' is not a key" in said
    assert "\x1b" not in said
    pace.write_text(good, "utf-8")
    assert "error" not in watched.until(": nothing to mend")


def test_gives_no_false_alarm_while_an_editor_saves(watched, pace):
    text = pace.read_text("utf-8")
    beside = pace.with_suffix(".yaml~")
    os.rename(pace, beside)
    pace.write_text(text, "utf-8")
    os.remove(beside)
    said = watched.until(": nothing to mend")
    assert "error" not in said
    (pace.parent / ".06-pace.yaml.swp").write_text("x")
    (pace.parent / "4913").write_text("x")
    assert watched.has_more() is None


def test_waits_for_a_folder_that_vanished(watched, pack, tmp_path):
    shutil.move(pack, tmp_path / "aside")
    assert watched.until("is gone") == "'Rules' is gone; waiting until it is back\n"
    assert watched.has_more() is None
    shutil.move(tmp_path / "aside", pack)
    assert "error" not in watched.until(": nothing to mend")


def test_waits_for_a_folder_that_is_not_there_yet(tool, pack, tmp_path):
    shutil.move(pack, tmp_path / "aside")
    watched = Watched(tool, tmp_path)
    assert "'Rules' does not exist" in watched.until("1 error")
    shutil.move(tmp_path / "aside", pack)
    watched.until(": nothing to mend")
    watched.process.kill()
    watched.process.wait()


def test_ends_well_with_ctrl_c(watched):
    watched.process.send_signal(signal.SIGINT)
    assert watched.process.wait(timeout=PATIENCE) == 0


@pytest.mark.parametrize("option", [("--format", "json"), ("--fix",), ("--write-baseline", "x")])
def test_goes_with_text_alone(tool, pack, option):
    run = tool("check", pack, "--watch", *option, code=64)
    assert "--watch" in run.stderr and run.stdout == ""
