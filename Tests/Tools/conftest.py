"""What the tests of this folder share: the built tool, and packs to run it on."""

import os
import pathlib
import shutil
import subprocess

import pytest

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]


def built_tool():
    """The tool that is tested, as a path that holds in every folder."""
    named = os.environ.get("REENTRY_TOOL", ".build/debug/reentry")
    return str((REPOSITORY / named).resolve())


class Tool:
    """Runs the tool, and gives what it printed."""

    def __init__(self, path):
        self.path = path

    def __call__(self, *arguments, folder=REPOSITORY, code=0, **settings):
        run = subprocess.run(
            [self.path, *map(str, arguments)], cwd=folder, capture_output=True, text=True,
            encoding="utf-8", stdin=subprocess.DEVNULL, timeout=120, check=False,
            env={**os.environ, **settings})
        if code is not None:
            assert run.returncode == code, run.stderr + run.stdout
        return run


@pytest.fixture(scope="session")
def tool():
    return Tool(built_tool())


@pytest.fixture(scope="session")
def repository():
    return REPOSITORY


@pytest.fixture
def pack(tmp_path):
    """A copy of the pack that ships, at `Rules` of an empty folder."""
    shutil.copytree(REPOSITORY / "Rules", tmp_path / "Rules")
    return tmp_path / "Rules"
