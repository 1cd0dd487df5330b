"""Runs the tests of this folder, or those whose names are given: run.py [-k WORD] [test_base.Base]"""

import pathlib
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from browser import Shared  # noqa: E402


def main():
    words = sys.argv[1:]
    if not any(not word.startswith("-") and word.startswith("test_") for word in words):
        words = ["discover", "-s", str(HERE), "-t", str(HERE)] + words
    run = unittest.main(module=None, argv=["run.py"] + words, exit=False, verbosity=1)
    said = Shared.stop()
    if said:
        print("the server said something while it was tested:\n" + said, file=sys.stderr)
    sys.exit(0 if run.result.wasSuccessful() and not said else 1)


if __name__ == "__main__":
    main()
