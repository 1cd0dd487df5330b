"""Runs the tests of this folder, or those that are named: run.py [-k WORD] [Tests/Tools/test_x.py]

REENTRY_TOOL names the tool that is tested; without it, the debug build."""

import pathlib
import sys

import pytest

HERE = pathlib.Path(__file__).resolve().parent


def main():
    words = sys.argv[1:]
    if not any("test_" in word and not word.startswith("-") for word in words):
        words.append(str(HERE))
    options = ["--quiet", "--rootdir", str(HERE), "--import-mode", "importlib"]
    options += ["-p", "no:cacheprovider", "-o", "asyncio_default_fixture_loop_scope=function"]
    sys.exit(pytest.main(options + words))


if __name__ == "__main__":
    main()
