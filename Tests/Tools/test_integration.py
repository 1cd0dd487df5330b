"""The hook, the action and the workflows of Docs/ContinuousIntegration.md, run for real."""

import http.server
import json
import os
import re
import shutil
import subprocess
import sys
import threading
import urllib.parse

import pytest
import yaml

COMMIT = ("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet")


class Folder:
    """A repository of git, with the built tool on its PATH."""

    def __init__(self, path, tool):
        self.path = path
        binaries = path.parent / "bin"
        binaries.mkdir(exist_ok=True)
        if not (binaries / "reentry").exists():
            (binaries / "reentry").symlink_to(tool.path)
        scripts = os.path.dirname(sys.executable)
        self.settings = {
            **os.environ, "PATH": f"{binaries}:{scripts}:{os.environ['PATH']}",
            "HOME": str(path.parent), "GIT_CONFIG_NOSYSTEM": "1",
            "PRE_COMMIT_HOME": str(path.parent / "pre-commit"),
        }
        path.mkdir(exist_ok=True)
        self.git("init", "--quiet", "--initial-branch=main")

    def run(self, words, code=0, **settings):
        run = subprocess.run(
            words, cwd=self.path, env={**self.settings, **settings}, capture_output=True,
            text=True, encoding="utf-8", stdin=subprocess.DEVNULL, timeout=300, check=False)
        if code is not None:
            assert run.returncode == code, run.stdout + run.stderr
        return run

    def bash(self, script, code=0, **settings):
        return self.run(["bash", "-e", "-o", "pipefail", "-c", script], code, **settings)

    def git(self, *words, code=0):
        return self.run(["git", *words], code)

    def commit(self, message, code=0):
        self.git("add", "--all")
        return self.git(*COMMIT, "--message", message, code=code)


@pytest.fixture
def program(tool, repository, tmp_path):
    """The repository of a program, with the pack that ships."""
    folder = Folder(tmp_path / "program", tool)
    shutil.copytree(repository / "Rules", folder.path / "Rules")
    folder.commit("Begin")
    return folder


def change(folder, before, after):
    file = folder.path / "Rules/decisions/06-pace.yaml"
    text = file.read_text("utf-8")
    assert before in text
    file.write_text(text.replace(before, after), "utf-8")


def page_blocks(repository):
    """The YAML of the page, by the file's name in its first line."""
    text = (repository / "Docs/ContinuousIntegration.md").read_text("utf-8")
    blocks = re.findall(r"```yaml\n# (\S+)\n(.*?)```", text, re.S)
    return {name: (words, yaml.safe_load(words)) for name, words in blocks}


def path_without(folder, *names):
    """A folder for a PATH with all programs of the machine but some."""
    folder.mkdir()
    for place in reversed(["/usr/local/bin", *os.environ["PATH"].split(":")]):
        for program in os.scandir(place) if os.path.isdir(place) else []:
            link = folder / program.name
            link.unlink(missing_ok=True)
            if program.name not in names:
                link.symlink_to(program.path)
    return folder


def put_program(file, script):
    file.unlink(missing_ok=True)
    file.write_text("#!/bin/sh\n" + script)
    file.chmod(0o755)


# The build


def test_build_needs_no_make(repository, tmp_path):
    """With a `swift` that only notes how it was called."""
    bare = path_without(tmp_path / "bare", "make", "curl")
    put_program(bare / "swift", f'echo "$* in $PWD" >> "{tmp_path}/built"\n')
    run = subprocess.run(
        [repository / "Scripts/build"], env={**os.environ, "PATH": str(bare)}, cwd=tmp_path,
        capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    (built,) = (tmp_path / "built").read_text("utf-8").splitlines()
    assert re.fullmatch(
        rf"build -c release .*-static-.* --product reentry in {repository}", built)


def test_make_builds_in_the_same_way(repository):
    run = subprocess.run(
        ["make", "--no-print-directory", "--dry-run", "build", "build-web"], cwd=repository,
        capture_output=True, text=True, check=True)
    assert run.stdout.splitlines()[-2:] == [
        "SWIFT='swift' Scripts/build reentry", "SWIFT='swift' Scripts/build reentry-web"]


# The hook


@pytest.fixture
def hooks(tool, repository, tmp_path):
    """A repository that holds the hook and what builds the tool, and nothing else."""
    hooks = Folder(tmp_path / "hooks", tool)
    shutil.copy(repository / ".pre-commit-hooks.yaml", hooks.path)
    (hooks.path / "Scripts").mkdir()
    for name in ["installing.sh", "check-hook", "build", "set-up", "linking"]:
        shutil.copy(repository / "Scripts" / name, hooks.path / "Scripts")
    hooks.commit("Begin")
    return hooks


@pytest.fixture
def hooked(program, hooks, repository):
    """A program's repository with the hook in place."""
    _, config = page_blocks(repository)[".pre-commit-config.yaml"]
    config["repos"][0]["repo"] = str(hooks.path)
    config["repos"][0]["rev"] = hooks.git("rev-parse", "HEAD").stdout.strip()
    (program.path / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config))
    program.run(["pre-commit", "install"])
    program.commit("Check the rules")
    return program


@pytest.fixture
def by_hand(program, hooks):
    """Runs the hook as it is, outside of a commit."""
    def run(*words, folder=".", code=0):
        script = f"cd '{folder}' && '{hooks.path}/Scripts/check-hook' \"$@\""
        return program.run(["sh", "-c", script, "sh", *words], code)
    return run


def test_hook_lets_a_good_pack_pass(hooked):
    change(hooked, "title:", "title:  ")
    run = hooked.commit("Space")
    assert re.search(r"check the rules\.+Passed", run.stdout + run.stderr)


def test_hook_refuses_a_slip(hooked):
    before = hooked.git("rev-parse", "HEAD").stdout
    change(hooked, "hit_policy", "hit_polcy")
    run = hooked.commit("Slip", code=1)
    assert "'hit_polcy' is not a key of a decision" in run.stdout + run.stderr
    assert "\nRules/decisions/06-pace.yaml:" in run.stdout + run.stderr
    assert hooked.git("rev-parse", "HEAD").stdout == before


def test_hook_lets_other_files_be(hooked):
    (hooked.path / "notes.md").write_text("Nothing about rules.\n")
    (hooked.path / "other.yaml").write_text("nothing: about rules\n")
    run = hooked.commit("Note")
    assert re.search(r"check the rules\.+Passed", run.stdout + run.stderr)


def test_hook_refuses_what_lacks_a_file(hooked):
    hooked.git("rm", "--quiet", "Rules/questions/2-time-away.yaml")
    run = hooked.git(*COMMIT, "--message", "Delete", code=1)
    assert "'time_away'" in run.stdout + run.stderr


def test_hook_refuses_what_lacks_the_pack(hooked):
    hooked.git("rm", "--quiet", "-r", "Rules")
    run = hooked.git(*COMMIT, "--message", "Delete", code=1)
    assert "'Rules' does not exist" in run.stdout + run.stderr


def test_hook_looks_at_what_is_staged(hooked):
    (hooked.path / "notes.md").write_text("x\n")
    hooked.git("add", "notes.md")
    change(hooked, "title:", "title:  ")
    hooked.git("add", "Rules")
    change(hooked, "hit_policy", "hit_polcy")
    hooked.git(*COMMIT, "--message", "Only what is staged")
    assert "hit_polcy" in (hooked.path / "Rules/decisions/06-pace.yaml").read_text("utf-8")


def test_hook_looks_at_nothing_that_is_not_added(hooked):
    (hooked.path / "Rules/draft.yaml").write_text("questions: [\n")
    (hooked.path / "notes.md").write_text("x\n")
    hooked.git("add", "notes.md")
    hooked.git(*COMMIT, "--message", "With a draft beside it")
    questions = hooked.path / "Rules/questions"
    (hooked.path / "Rules/draft.yaml").unlink()
    hooked.git("rm", "--quiet", "--cached", "Rules/questions/2-time-away.yaml")
    (questions / "2-time-away.yaml").rename(questions / "2-away.yaml")
    run = hooked.git(*COMMIT, "--message", "With a file that was not added", code=1)
    assert "'time_away'" in run.stdout + run.stderr


def test_hook_looks_at_the_part_that_a_commit_takes(hooked):
    change(hooked, "hit_policy", "hit_polcy")
    hooked.git("add", "Rules")
    wording = hooked.path / "Rules/wording.yaml"
    wording.write_text(wording.read_text("utf-8") + "\n# A line more.\n", "utf-8")
    hooked.git(*COMMIT, "--message", "This file alone", "Rules/wording.yaml")
    assert "hit_polcy" in hooked.git("diff", "--cached").stdout


def test_hook_builds_the_tool_once_where_there_is_none(hooked, tool, tmp_path):
    """With no make, and a `swift` that only notes that it was asked, and in which surroundings."""
    (tmp_path / "bin/reentry").unlink()
    bare = path_without(tmp_path / "bare", "make", "reentry")
    put_program(
        bare / "swift",
        f'echo "$* ${{GIT_INDEX_FILE-none}}" >> "{tmp_path}/built"\n'
        f'mkdir -p .build/release\nln -s "{tool.path}" .build/release/reentry\n')
    scripts = os.path.dirname(sys.executable)
    hooked.settings["PATH"] = f"{tmp_path}/bin:{scripts}:{bare}"
    for number in range(2):
        change(hooked, "title:", "title: ")
        hooked.commit(f"Space {number}")
    (built,) = (tmp_path / "built").read_text("utf-8").splitlines()
    assert re.fullmatch(r"build -c release .* --product reentry none", built)


def test_hook_runs_by_hand_from_any_folder(program, by_hand):
    change(program, "hit_policy", "hit_polcy")
    by_hand("./Rules/", "--strict", folder="Rules/decisions")
    by_hand("--strict")
    program.git("add", "--all")
    for words in [["Rules"], []]:
        run = by_hand(*words, folder="Rules/decisions", code=1)
        assert run.stderr.startswith("Rules/decisions/06-pace.yaml:")


def test_hook_needs_a_repository(by_hand):
    assert by_hand("Rules", folder="/", code=128).stderr.startswith("fatal: not a git repository")


def test_hook_takes_no_half_of_a_merge(program, by_hand):
    program.git("switch", "--quiet", "--create", "side")
    for branch, bound in [("side", "21"), ("main", "25")]:
        program.git("switch", "--quiet", branch)
        change(program, "more than 30 days", f"more than {bound} days")
        program.commit("Move a bound")
    program.git(*COMMIT[:-2], "merge", "--quiet", "side", code=1)
    assert "06-pace.yaml is unmerged" in by_hand("Rules", code=1).stderr


def test_hook_takes_a_pack_in_any_folder(program, by_hand):
    for name in ["packs/one two", "packs/*"]:
        shutil.copytree(program.path / "Rules", program.path / name)
    run = by_hand("packs/*", code=1)
    assert "'packs/*' does not exist" in run.stderr
    program.git("add", "--all")
    by_hand("packs/one two")
    by_hand("packs/*")
    (program.path / "packs/*/decisions/06-pace.yaml").write_text("x: y\n")
    program.git("add", "--all")
    by_hand("packs/one two")
    by_hand("Rules")
    by_hand("packs/*", code=1)


def test_hook_takes_a_pack_at_the_top(program, by_hand):
    program.git("mv", *[f"Rules/{file.name}" for file in (program.path / "Rules").iterdir()], ".")
    by_hand(".", "--strict")
    program.git("rm", "--quiet", "--force", "questions/2-time-away.yaml")
    by_hand(".", code=1)


def test_hook_takes_a_baseline_from_the_index(program, by_hand):
    (program.path / "Rules/more.yml").write_text("questions: {}\n")
    program.git("add", "--all")
    by_hand("Rules", "--strict", code=1)
    program.run(["reentry", "check", "Rules", "--write-baseline", "known"])
    run = by_hand("Rules", "--strict", "--baseline", "known", code=1)
    assert "'known' does not exist" in run.stderr
    program.git("add", "--all")
    by_hand("Rules", "--strict", "--baseline", "known")
    by_hand("Rules", "--strict", "--baseline=known")


@pytest.mark.parametrize("word", ["--fix", "--watch", "--write-baseline=x"])
def test_hook_refuses_what_changes_files(by_hand, word):
    assert f"'{word}' works on files on disk" in by_hand("Rules", word, code=64).stderr


def test_manifest_is_valid(program, repository):
    program.run(["pre-commit", "validate-manifest", str(repository / ".pre-commit-hooks.yaml")])


# The action


def action_steps(repository):
    action = yaml.safe_load((repository / "action.yml").read_text("utf-8"))
    return {step["name"]: step["run"] for step in action["runs"]["steps"] if "run" in step}


@pytest.fixture
def job(program, tool, repository, tmp_path):
    """A clone on a branch that changes a bound, with what the runner gives to a step."""
    clone = Folder(tmp_path / "work", tool)
    clone.git("pull", "--quiet", str(program.path), "main")
    clone.git("remote", "add", "origin", str(program.path))
    base = clone.git("rev-parse", "HEAD").stdout.strip()
    change(clone, "more than 30 days", "more than 21 days")
    clone.commit("Move a bound")
    files = {
        name: str(tmp_path / name.lower())
        for name in ["GITHUB_OUTPUT", "GITHUB_PATH", "GITHUB_STEP_SUMMARY"]}
    clone.settings |= {
        **files, "GITHUB_WORKSPACE": str(clone.path), "RUNNER_TEMP": str(tmp_path),
        "GITHUB_ACTION_PATH": str(repository), "RULES": "Rules", "BASE": base,
        "CHANGE": clone.git("rev-parse", "HEAD").stdout.strip(), "RUN": "https://example.org/7",
        "STRICT": "--strict", "SARIF": "reentry.sarif"}
    return clone


COMPARE = "Compare with the branch that the pull request goes to"


def compared(job, repository, tmp_path):
    """The text of the comment, which the summary has too."""
    job.bash(action_steps(repository)[COMPARE])
    text = (tmp_path / "reentry-diff.md").read_text("utf-8")
    with open(job.settings["GITHUB_STEP_SUMMARY"], encoding="utf-8") as summary:
        assert summary.read() == text
    with open(job.settings["GITHUB_OUTPUT"], encoding="utf-8") as output:
        assert output.read() == "written=true\n"
    return text


def test_action_finds_the_tool(job, repository):
    job.bash(action_steps(repository)["Look for a reentry that is here already"])
    with open(job.settings["GITHUB_OUTPUT"], encoding="utf-8") as output:
        assert output.read() == "here=true\n"


def test_action_names_a_build_by_its_sources(job, repository):
    job.bash(
        action_steps(repository)["Look for a reentry that is here already"],
        PATH="/usr/bin:/bin", GITHUB_ACTION_PATH=str(repository))
    with open(job.settings["GITHUB_OUTPUT"], encoding="utf-8") as output:
        assert re.fullmatch(r"key=[0-9a-f]{64}\n", output.read())


def test_action_writes_sarif_of_a_broken_pack_too(job, repository):
    change(job, "hit_policy", "hit_polcy")
    job.bash(action_steps(repository)["Write the findings as SARIF"])
    assert '"unknown-key"' in (job.path / "reentry.sarif").read_text("utf-8")


def test_action_says_whose_plans_change(job, repository, tmp_path):
    assert "time_away is 22 to 30 days" in compared(job, repository, tmp_path)


@pytest.mark.parametrize("depth", [[], ["--depth=1"]])
def test_action_leaves_out_what_others_changed(program, job, repository, tmp_path, depth):
    """The branch went on since the event came, and its newest commit is in what is checked out."""
    promises = program.path / "Rules/promises.yaml"
    first = promises.read_text("utf-8").split("\n  - id: ")[:2]
    promises.write_text("\n  - id: ".join(first) + "\n", "utf-8")
    program.commit("Take promises away")
    program.git("fetch", "--quiet", str(job.path), "main")
    program.git(*COMMIT[:-2], "merge", "--quiet", "--no-ff", "--message", "Try", "FETCH_HEAD")
    shutil.rmtree(job.path)
    program.git("clone", "--quiet", *depth, f"file://{program.path}", str(job.path))
    text = compared(job, repository, tmp_path)
    assert "time_away is 22 to 30 days" in text
    assert "promise" not in text.lower()


def test_action_takes_a_merge_of_ones_own_for_a_change(program, job, repository, tmp_path):
    """Where the branch itself is checked out, its last merge is not the pull request's."""
    job.git("switch", "--quiet", "--create", "side", job.settings["BASE"])
    (job.path / "notes.md").write_text("x\n")
    job.commit("Note")
    job.git("switch", "--quiet", "main")
    job.git(*COMMIT[:-2], "merge", "--quiet", "--no-ff", "--message", "Take it in", "side")
    job.settings["CHANGE"] = job.git("rev-parse", "HEAD").stdout.strip()
    assert "time_away is 22 to 30 days" in compared(job, repository, tmp_path)


def test_action_says_that_a_broken_pack_cannot_be_compared(job, repository, tmp_path):
    change(job, "hit_policy", "hit_polcy")
    text = compared(job, repository, tmp_path)
    assert "The rules as they are now cannot be read." in text
    assert "https://example.org/7" in text
    run = job.bash(action_steps(repository)["Check the rules"], code=1)
    assert run.stdout.startswith("::error file=Rules/decisions/06-pace.yaml,line=")


def test_action_says_that_the_pack_before_cannot_be_compared(job, repository, tmp_path):
    change(job, "hit_policy", "hit_polcy")
    job.commit("Slip")
    job.settings["BASE"] = job.git("rev-parse", "HEAD").stdout.strip()
    change(job, "hit_polcy", "hit_policy")
    text = compared(job, repository, tmp_path)
    assert "The rules before this change cannot be read." in text


@pytest.mark.parametrize("name", ["New", "./New", "a b/New/"])
def test_action_says_that_a_pack_is_new(job, repository, tmp_path, name):
    shutil.copytree(job.path / "Rules", job.path / name)
    job.settings["RULES"] = name
    assert "This pack is new" in compared(job, repository, tmp_path)


def test_action_compares_a_pack_at_the_top(job, repository, tmp_path):
    job.git("mv", *[f"Rules/{file.name}" for file in (job.path / "Rules").iterdir()], ".")
    job.commit("Move")
    job.settings["BASE"] = job.git("rev-parse", "HEAD").stdout.strip()
    file = job.path / "decisions/06-pace.yaml"
    file.write_text(file.read_text("utf-8").replace("than 21 days", "than 30 days"), "utf-8")
    job.settings["RULES"] = "."
    assert "time_away is 22 to 30 days" in compared(job, repository, tmp_path)


def test_action_builds_what_is_not_here(job, repository, tmp_path):
    """In the surroundings of the image `swift:6.3`, with a script in the place of the build."""
    action = tmp_path / "action"
    (action / "Scripts").mkdir(parents=True)
    put_program(action / "Scripts/build", "echo built\n")
    bare = path_without(tmp_path / "bare", "make", "curl", "jq")
    run = job.bash(
        action_steps(repository)["Build reentry"], PATH=str(bare), GITHUB_ACTION_PATH=str(action))
    assert run.stdout == "built\n"
    with open(job.settings["GITHUB_PATH"], encoding="utf-8") as path:
        assert path.read() == f"{action}/.build/release\n"


# GitLab


class Notes(http.server.BaseHTTPRequestHandler):
    """Keeps the notes of a merge request as GitLab's interface does, a hundred a page."""

    place = "/api/v4/projects/7/merge_requests/3/notes"
    kept = []

    def do_GET(self):
        path, _, query = self.path.partition("?")
        fields = urllib.parse.parse_qs(query)
        assert (path, fields["per_page"], fields["sort"]) == (self.place, ["100"], ["asc"])
        first = 100 * (int(fields["page"][0]) - 1)
        notes = [
            {"id": first + number, "body": body, "author": {"id": 1}}
            for number, body in enumerate(self.kept[first:first + 100])]
        self.answer(200, json.dumps(notes).encode())

    def do_POST(self):
        assert self.path == self.place
        self.kept.append(self.body())
        self.answer(201, b"{}")

    def do_PUT(self):
        place, _, number = self.path.rpartition("/")
        assert place == self.place
        self.kept[int(number)] = self.body()
        self.answer(200, b"{}")

    def body(self):
        text = self.rfile.read(int(self.headers["Content-Length"])).decode("utf-8")
        (body,) = urllib.parse.parse_qs(text)["body"]
        return body

    def answer(self, code, data):
        self.send_response(code if self.headers["PRIVATE-TOKEN"] == "t" else 401)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *words):
        pass


def gitlab(repository, name):
    """What a job runs, with what it takes from the one that it extends."""
    _, jobs = page_blocks(repository)[".gitlab-ci.yml"]
    before = jobs[jobs[name]["extends"]]["before_script"]
    return "\n".join([*before, *jobs[name]["script"]])


@pytest.fixture
def pipeline(job, repository, tmp_path):
    """A clone in the image `swift:6.3`, which has no make, curl or jq, with a reentry that is built."""
    bare = path_without(tmp_path / "bare", "make", "curl", "jq", "reentry")
    put_program(
        bare / "apt-get",
        f'echo "$*" >> "{tmp_path}/apt-get"\n'
        f'case "$*" in *update*) : > "{tmp_path}/lists"; exit 0 ;; esac\n'
        f'[ -f "{tmp_path}/lists" ] || exit 100\n'
        'for name in curl jq; do\n'
        f'    case "$*" in *"$name"*) ln -s "/usr/bin/$name" "{bare}/$name" ;; esac\n'
        'done\n')
    release = job.path / ".reentry/.build/release"
    release.mkdir(parents=True)
    (release / "reentry").symlink_to(shutil.which("reentry", path=job.settings["PATH"]))
    shutil.copytree(repository / "Scripts", job.path / ".reentry/Scripts")
    job.settings |= {
        "PATH": str(bare), "CI_MERGE_REQUEST_DIFF_BASE_SHA": job.settings["BASE"],
        "CI_PROJECT_ID": "7", "CI_MERGE_REQUEST_IID": "3", "COMMENT_TOKEN": "t",
        "CI_PIPELINE_URL": "https://example.org/8", "NO_PROXY": "127.0.0.1",
        "no_proxy": "127.0.0.1"}
    return job


@pytest.fixture
def notes(pipeline):
    """What stands on the merge request."""
    Notes.kept = []
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Notes)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    pipeline.settings["CI_API_V4_URL"] = f"http://127.0.0.1:{server.server_port}/api/v4"
    yield Notes.kept
    server.shutdown()


def test_gitlab_keeps_reports_of_a_broken_pack(pipeline, repository):
    change(pipeline, "hit_policy", "hit_polcy")
    pipeline.bash(gitlab(repository, "check-rules"), code=1)
    assert "unknown-key" in (pipeline.path / "code-quality.json").read_text("utf-8")
    assert "unknown-key" in (pipeline.path / "reentry.xml").read_text("utf-8")


def test_gitlab_builds_what_is_not_here(pipeline, repository, tool):
    """The clone of reentry comes from a repository; a script stands in the place of the build."""
    shutil.rmtree(pipeline.path / ".reentry")
    source = pipeline.path.parent / "source"
    (source / "Scripts").mkdir(parents=True)
    put_program(
        source / "Scripts/build",
        'cd "$(dirname "$0")/.." && mkdir -p .build/release\n'
        f'ln -s "{tool.path}" .build/release/reentry\n')
    pipeline.bash(
        f"cd '{source}' && git init -q && git add -A && git {' '.join(COMMIT)} -m x && git tag v1")
    run = pipeline.bash(
        gitlab(repository, "check-rules"), code=1, REENTRY_REPOSITORY=f"file://{source}",
        REENTRY_REVISION="v1")
    assert "[case-failed]" in run.stderr


def test_gitlab_says_whose_plans_change(pipeline, repository, notes, tmp_path):
    notes += [f"note {number}" for number in range(150)]
    pipeline.bash(gitlab(repository, "whose-plans-change"))
    assert len(notes) == 151
    text = (pipeline.path / "comment.md").read_text("utf-8")
    assert notes[150] == f"<!-- reentry diff -->\n{text}"
    assert "time_away is 22 to 30 days" in text
    install = "install -y --no-install-recommends curl ca-certificates jq"
    asked = (tmp_path / "apt-get").read_text("utf-8").splitlines()
    assert [line.split("-q ")[1] for line in asked] == [install, "update", install]
    notes += [f"note {number}" for number in range(100)]
    change(pipeline, "more than 21 days", "more than 25 days")
    pipeline.bash(gitlab(repository, "whose-plans-change"))
    assert len(notes) == 251
    assert "time_away is 26 to 30 days" in notes[150]


def test_gitlab_compares_with_the_branch_where_the_result_is_tried(pipeline, repository, notes):
    pipeline.bash(
        gitlab(repository, "whose-plans-change"),
        CI_MERGE_REQUEST_TARGET_BRANCH_SHA=pipeline.settings["CHANGE"])
    assert "time_away" not in notes[0]


def test_gitlab_says_that_a_broken_pack_cannot_be_compared(pipeline, repository, notes):
    change(pipeline, "hit_policy", "hit_polcy")
    pipeline.bash(gitlab(repository, "whose-plans-change"))
    assert "The rules as they are now cannot be read." in notes[0]
    assert "https://example.org/8" in notes[0]


def test_gitlab_keeps_the_token_to_itself(pipeline, repository, notes):
    script = gitlab(repository, "whose-plans-change")
    run = pipeline.bash(script, code=None, COMMENT_TOKEN="wrong")
    assert run.returncode != 0
    assert "401" in run.stderr and "wrong" not in run.stdout + run.stderr
    assert notes == []


def test_gitlab_checks_in_the_pipeline_that_counts(repository):
    """Both jobs run for a merge request, and each makes the reports that it names."""
    _, jobs = page_blocks(repository)[".gitlab-ci.yml"]
    merge = {"if": '$CI_PIPELINE_SOURCE == "merge_request_event"'}
    assert jobs["whose-plans-change"]["rules"] == [merge]
    assert jobs["check-rules"]["rules"] == [
        merge, {"if": "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH"}]
    assert "reports" not in jobs["whose-plans-change"]["artifacts"]
    assert "artifacts" not in jobs[".with-reentry"]


# What the systems accept


@pytest.mark.parametrize("schema, name", [
    ("vendor.github-actions", "action.yml"),
    ("vendor.github-workflows", ".github/workflows/rules.yaml"),
    ("vendor.gitlab-ci", ".gitlab-ci.yml"),
])
def test_schemas_accept(program, repository, tmp_path, schema, name):
    if name == "action.yml":
        file = repository / name
    else:
        words, _ = page_blocks(repository)[name]
        file = tmp_path / "workflow.yml"
        file.write_text(words, "utf-8")
    transform = ["--data-transform", "gitlab-ci"] if "gitlab" in schema else []
    program.run(["check-jsonschema", "--builtin-schema", schema, *transform, str(file)])
