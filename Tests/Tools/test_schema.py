"""The JSON Schema accepts what the reader accepts and refuses what it refuses, fault by fault.

Each fixture is read as a pack by the tool, and file by file by the schema that the tool makes of
that pack. A fault that the reader reports must be found by the schema in the same place, and a
fault that the schema finds must be one of the reader's. What no schema can tell is in BEYOND, and
stays there only as long as it is true.
"""

import json
import re
import shutil
import subprocess

import jsonschema
import pytest
import yaml

from conftest import REPOSITORY

RULES = REPOSITORY / "Tests/RulePacksTests/Fixtures"
PROOFS = REPOSITORY / "Tests/ProofsTests/Fixtures"

# Faults of the text, before there is anything that a schema could look at.
NOT_YAML = {
    "unreadable", "not-utf8", "too-large", "too-deep", "control-character", "yaml-syntax",
    "duplicate-key", "second-document", "unsupported-yaml", "empty-file"}

# What no schema of one file can tell; Docs/Schema.md has the same list in words.
BEYOND = [
    ("duplicate-name", "", "ids are compared over files, and lists by a part of their items"),
    ("circular-decisions", "", "a circle goes through files"),
    ("circular-questions", "", "a circle goes through keys"),
    ("second-availability", "", "it takes all questions"),
    ("band-overlap", "", "numbers inside texts"),
    ("session-overlap", "", "times inside texts"),
    ("empty-interval", "", "numbers inside texts"),
    ("outside-range", "^'[^']* [^']*' is", "numbers inside texts"),
    ("outside-range", "^'[0-9]{4}-[0-9-]+' is", "a length of time that a date means"),
    ("wrong-type", "is too long; write at most 100 years", "a number inside a text, times a unit"),
    ("wrong-type", "ends before it starts", "times inside a text"),
    ("missing-key", "^a pack needs", "a pack has it in any of its files"),
    ("case-failed", "", "what rules come to"),
    ("promise-broken", "", "what rules come to"),
    ("gap", "", "what rules come to"),
    ("overlap", "", "what rules come to"),
    ("conflict", "", "what rules come to"),
]

# Where the reader waits with a true complaint until more is in order.
AHEAD = [
    ("program", "program.yaml", "program/groups/group_a/track"),
]


class Tree:
    """A YAML text as JSON Schema sees it: typed by the core schema of YAML 1.2, as editors do."""

    def __init__(self, text):
        self.places = []
        root = yaml.compose(text, Loader=yaml.CSafeLoader)
        self.value = self.build(root, ()) if root is not None else None

    def build(self, node, path):
        self.places.append((node.start_mark, node.end_mark, path))
        if isinstance(node, yaml.MappingNode):
            pairs = {}
            for key, value in node.value:
                name = str(key.value)
                self.places.append((key.start_mark, key.end_mark, path + (name,)))
                pairs[name] = self.build(value, path + (name,))
            return pairs
        if isinstance(node, yaml.SequenceNode):
            return [self.build(item, path + (place,)) for place, item in enumerate(node.value)]
        return node.value if node.style else self.plain(node.value)

    @staticmethod
    def plain(text):
        if text in ("", "~", "null", "Null", "NULL"):
            return None
        if text.lower() in ("true", "false") and text in (
                text.lower(), text.upper(), text.capitalize()):
            return text.lower() == "true"
        if re.fullmatch(r"[-+]?[0-9]+", text):
            return int(text)
        if re.fullmatch(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", text):
            return float(text)
        return text

    def names(self, path):
        """All keys and texts of a part."""
        part = self.value
        for step in path:
            part = part[step]
        return {path[-1], *words(part)} if path else set(words(part))

    def path(self, line, column):
        """The path of the smallest part that is at a place."""
        at = (line - 1, column - 1)
        around = [
            ((end.index - start.index), -len(path), path) for start, end, path in self.places
            if (start.line, start.column) <= at <= (end.line, end.column)]
        return min(around)[2] if around else ()


def words(part):
    """The keys and texts of a part of a tree."""
    if isinstance(part, dict):
        return [word for key, value in part.items() for word in [key, *words(value)]]
    if isinstance(part, list):
        return [word for item in part for word in words(item)]
    return [part]


def leaves(error):
    """Where a schema finds a fault: at the parts of the text that it complains of in the end."""
    here = tuple(error.absolute_path)
    deeper = [
        leaf for inner in error.context or [] for leaf in leaves(inner)
        if len(leaf) > len(here) or inner.validator == "additionalProperties"]
    return deeper or [here]


def meets(one, other):
    """Whether two paths are about the same part: one within the other, at most two steps apart."""
    shorter, longer = sorted((one, other), key=len)
    return longer[:len(shorter)] == shorter and len(longer) - len(shorter) <= 2


class Fault:
    def __init__(self, match):
        self.file, self.line, self.column = match["file"], int(match["line"]), int(match["column"])
        self.severity, self.id = match["severity"], match["id"]
        self.message = match["message"]

    def __str__(self):
        return f"{self.file}:{self.line}:{self.column}: {self.message} [{self.id}]"


def faults(printed):
    pattern = re.compile(
        r"^(?P<file>.+?):(?P<line>\d+):(?P<column>\d+): (?P<severity>error): "
        r"(?P<message>.*) \[(?P<id>[a-z0-9-]+)\]$", re.MULTILINE)
    return [Fault(match) for match in pattern.finditer(printed)]


def exception(fault, beyond):
    """The entry of a list of exceptions that a fault falls under."""
    for id, words, _ in beyond:
        if fault.id == id and re.search(words, fault.message):
            return id, words
    return None


def gathered(found):
    """The names that the reader says once are unknown, where a name near them is given."""
    pattern = r"^only this place says '(.*)', and \d+ others say '(.*?)'"
    matches = [re.search(pattern, fault.message) for fault in found]
    return {name for match in matches if match for name in match.groups()}


def compare(text, schema, found, seen, beyond=BEYOND, elsewhere=frozenset()):
    """What the reader and the schema say differently about one file.

    Of the names in `elsewhere` the reader says once what the schema says in each place, or nowhere."""
    if any(fault.id in NOT_YAML for fault in found):
        return []
    tree = Tree(text)
    validator = jsonschema.Draft202012Validator(schema)
    places = [leaf for error in validator.iter_errors(tree.value) for leaf in leaves(error)]
    spread = [place for place in places if elsewhere & tree.names(place)]
    places = [place for place in places if place not in spread]
    told = [
        (fault, tree.path(fault.line, fault.column)) for fault in found if not gathered([fault])]
    plain = [path for fault, path in told if exception(fault, beyond) is None]
    said = []
    for fault, path in told:
        caught = [place for place in places if meets(path, place)]
        if exception(fault, beyond) is None:
            said += [] if caught else [f"misses {fault}"]
        else:
            others = [place for place in caught if not any(meets(place, other) for other in plain)]
            seen.append((exception(fault, beyond), bool(others)))
    alone = {place for place in places if not any(meets(path, place) for _, path in told)}
    said += [f"alone complains at {'/'.join(map(str, place))}" for place in sorted(alone, key=str)]
    refused = not validator.is_valid(tree.value)
    if bool(plain or spread) != refused and not alone:
        said.append("accepts the file" if plain else "refuses the file")
    return said


def packs():
    """Folders of rule files: those that a fixture adds, and those on which it stands."""
    base = RULES / "base"
    for fixture in sorted([*(RULES / "invalid").iterdir(), *(RULES / "valid").iterdir()]):
        yield fixture.name, [base, fixture]
    for fixture in sorted((PROOFS / "findings").iterdir()):
        yield fixture.name, [PROOFS / "base.yaml", fixture]
    yield "Rules", [REPOSITORY / "Rules"]
    for example in ["differences/before", "differences/after", "hurried"]:
        yield example, [REPOSITORY / "Docs/Examples" / example]


def page_examples():
    """The files that the page of diagnostics shows, but for those about all answers."""
    page = (REPOSITORY / "Docs/Diagnostics.md").read_text("utf-8")
    proved = re.search(r"^\*\*All answers:\*\*.*$", page, re.MULTILINE)[0]
    for section in page.split("\n## ")[1:]:
        id, example = section.split("\n", 1)[0], re.search(r"```yaml\n# (.*?)\n(.*?)```", section, re.S)
        if example and f"[{id}]" not in proved and example[1] != "answers.yaml":
            yield id, (example[1], example[0][8:-3])


def all_packs():
    yield from packs()
    for id, example in page_examples():
        yield f"page: {id}", [RULES / "base", example]


def read(tool, folder, parts):
    for part in parts:
        if isinstance(part, tuple):
            (folder / part[0]).parent.mkdir(parents=True, exist_ok=True)
            (folder / part[0]).write_text(part[1], "utf-8")
        elif part.is_dir():
            shutil.copytree(part, folder, dirs_exist_ok=True)
        else:
            folder.mkdir(exist_ok=True)
            shutil.copy(part, folder / part.name)
    found = faults(tool("check", ".", "--today", "2026-11-22", folder=folder, code=None).stderr)
    schema = json.loads(tool("schema", ".", folder=folder, code=None).stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    return found, schema


@pytest.fixture(scope="session")
def comparisons(tool, tmp_path_factory):
    """Of each pack, what the reader and the schema say differently; and the exceptions that were met."""
    said, seen = {}, []
    for name, parts in all_packs():
        folder = tmp_path_factory.mktemp("packs") / "pack"
        found, schema = read(tool, folder, parts)
        said[name] = []
        for file in sorted(folder.rglob("*.yaml")):
            own = [fault for fault in found if (folder / fault.file).resolve() == file.resolve()]
            path = str(file.relative_to(folder))
            said[name] += [
                (path, words) for words in compare(
                    file.read_text("utf-8"), schema, own, seen, elsewhere=gathered(found))]
    return said, seen


@pytest.mark.parametrize("name", [name for name, _ in all_packs()])
def test_schema_and_reader_agree(comparisons, name):
    said, _ = comparisons
    ahead = [(file, f"alone complains at {path}") for pack, file, path in AHEAD if pack == name]
    assert sorted(said[name]) == sorted(ahead)


@pytest.mark.parametrize("id,words", [entry[:2] for entry in BEYOND])
def test_what_no_schema_can_tell_is_met_and_never_told(comparisons, id, words):
    _, seen = comparisons
    met = [told for entry, told in seen if entry == (id, words)]
    assert met, "no fixture needs this exception"
    assert not any(met), "the schema tells some of these"


def test_enough_was_compared():
    assert len(list(packs())) > 70
    assert len(list(page_examples())) > 30


# What no schema of answers can tell.
BEYOND_ANSWERS = [
    ("outside-range", "^'[^']* [^']*' is", "numbers inside texts"),
    ("outside-range", "^'[0-9]{4}-[0-9-]+' is", "the plan's date is not known"),
    ("wrong-type", "is too long; write at most 100 years", "a number inside a text, times a unit"),
]


def answers_files():
    """Files of answers, each with the pack that it answers."""
    for file in sorted((RULES / "answers").rglob("*.*")):
        yield RULES / "base", file
    for file in sorted((REPOSITORY / "Samples").glob("*/answers.*")):
        yield REPOSITORY / "Rules", file


@pytest.fixture(scope="session")
def answers_schema(tool):
    schemas = {}

    def schema(pack):
        if pack not in schemas:
            schemas[pack] = json.loads(tool("schema", pack, "--answers").stdout)
            jsonschema.Draft202012Validator.check_schema(schemas[pack])
        return schemas[pack]

    return schema


@pytest.mark.parametrize(
    "pack,file", list(answers_files()), ids=lambda path: str(path.relative_to(REPOSITORY)))
def test_schema_and_reader_of_answers_agree(tool, answers_schema, pack, file):
    printed = tool("plan", file, "--rules", pack, "--today", "2026-11-22", code=None).stderr
    found = faults(printed)
    assert ("/invalid/" in str(file)) == bool(found)
    assert compare(
        file.read_text("utf-8"), answers_schema(pack), found, [], BEYOND_ANSWERS) == []


def test_without_a_pack_the_language_alone_is_said(tool, tmp_path):
    (tmp_path / "bin").mkdir()
    alone = shutil.copy(tool.path, tmp_path / "bin/reentry")
    run = subprocess.run(
        [alone, "schema"], cwd=tmp_path, capture_output=True, text=True, check=True, timeout=60)
    schema = json.loads(run.stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    for file in sorted((REPOSITORY / "Rules").rglob("*.yaml")):
        assert list(validator.iter_errors(Tree(file.read_text("utf-8")).value)) == []
    for text in [
        "rulse: []", "questions: { a: { ask: A?, type: yesno } }", "options: { Evening: 1 }",
        "promises: [{ id: a, says: A., when: { x: {} }, never: { y: z } }]",
    ]:
        assert not validator.is_valid(Tree(text).value), text


def test_the_names_of_a_pack_come_with_their_texts(tool):
    schema = json.loads(tool("schema", "Rules").stdout)
    test = schema["$defs"]["test_of_time_away"]
    assert test["description"] == "About how long has it been since your last session?"
    choices = {
        choice["const"]: choice["description"]
        for choice in schema["$defs"]["option_of_pace"]["oneOf"]}
    assert choices["three_week_ramp"] == "A three-week ramp"


def test_a_pack_that_cannot_be_found_is_said_and_nothing_written(tool, tmp_path):
    run = tool("schema", tmp_path / "none", "-o", tmp_path / "s.json", code=1)
    assert "does not exist" in run.stderr
    assert not (tmp_path / "s.json").exists()
