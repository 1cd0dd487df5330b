"""The hook, the action and the workflows of Docs/ContinuousIntegration.md, run for real."""

import http.server
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


# The hook


@pytest.fixture
def hooked(program, tool, repository, tmp_path):
    """The same with the hook in place, from a repository that holds nothing else."""
    hooks = Folder(tmp_path / "hooks", tool)
    shutil.copy(repository / ".pre-commit-hooks.yaml", hooks.path)
    (hooks.path / "Scripts").mkdir()
    shutil.copy(repository / "Scripts/check-hook", hooks.path / "Scripts")
    hooks.commit("Begin")
    _, config = page_blocks(repository)[".pre-commit-config.yaml"]
    config["repos"][0]["repo"] = str(hooks.path)
    config["repos"][0]["rev"] = hooks.git("rev-parse", "HEAD").stdout.strip()
    (program.path / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config))
    program.run(["pre-commit", "install"])
    program.commit("Check the rules")
    return program


def test_hook_lets_a_good_pack_pass(hooked):
    change(hooked, "title:", "title:  ")
    run = hooked.commit("Space")
    assert re.search(r"check the rules\.+Passed", run.stdout + run.stderr)


def test_hook_refuses_a_slip(hooked):
    before = hooked.git("rev-parse", "HEAD").stdout
    change(hooked, "hit_policy", "hit_polcy")
    run = hooked.commit("Slip", code=1)
    assert "'hit_polcy' is not a key of a decision" in run.stdout + run.stderr
    assert hooked.git("rev-parse", "HEAD").stdout == before


def test_hook_lets_other_files_be(hooked):
    (hooked.path / "notes.md").write_text("Nothing about rules.\n")
    run = hooked.commit("Note")
    assert "(no files to check)Skipped" in run.stdout + run.stderr


def test_hook_looks_at_what_is_staged(hooked):
    (hooked.path / "notes.md").write_text("x\n")
    hooked.git("add", "notes.md")
    change(hooked, "title:", "title:  ")
    hooked.git("add", "Rules")
    change(hooked, "hit_policy", "hit_polcy")
    hooked.git(*COMMIT, "--message", "Only what is staged")
    assert "hit_polcy" in (hooked.path / "Rules/decisions/06-pace.yaml").read_text("utf-8")


def test_hook_builds_the_tool_once_where_there_is_none(hooked, tool, tmp_path):
    """With a `make` that only notes that it was asked, and in which surroundings."""
    binaries = tmp_path / "bin"
    (binaries / "reentry").unlink()
    (binaries / "make").write_text(
        "#!/bin/sh\n"
        f'echo "$* ${{GIT_INDEX_FILE-none}}" >> "{tmp_path}/made"\n'
        'mkdir -p "$3/.build/release"\n'
        f'ln -s "{tool.path}" "$3/.build/release/reentry"\n')
    (binaries / "make").chmod(0o755)
    for number in range(2):
        change(hooked, "title:", "title: ")
        hooked.commit(f"Space {number}")
    (made,) = (tmp_path / "made").read_text("utf-8").splitlines()
    assert re.fullmatch(r"-s -C \S+ build none", made)


def test_manifest_is_valid(program, repository):
    program.run(["pre-commit", "validate-manifest", str(repository / ".pre-commit-hooks.yaml")])


# The action


def action_steps(repository):
    action = yaml.safe_load((repository / "action.yml").read_text("utf-8"))
    return {step["name"]: step["run"] for step in action["runs"]["steps"] if "run" in step}


@pytest.fixture
def job(program, tool, tmp_path):
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
        "RULES": "Rules", "BASE": base, "STRICT": "--strict", "SARIF": "reentry.sarif"}
    return clone


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
    job.bash(action_steps(repository)["Compare with the branch that the pull request goes to"])
    text = (tmp_path / "reentry-diff.md").read_text("utf-8")
    assert "time_away is 22 to 30 days" in text
    with open(job.settings["GITHUB_STEP_SUMMARY"], encoding="utf-8") as summary:
        assert summary.read() == text
    with open(job.settings["GITHUB_OUTPUT"], encoding="utf-8") as output:
        assert output.read() == "written=true\n"


def test_action_leaves_a_broken_pack_to_the_check(job, repository):
    steps = action_steps(repository)
    change(job, "hit_policy", "hit_polcy")
    job.bash(steps["Compare with the branch that the pull request goes to"])
    assert not os.path.exists(job.settings["GITHUB_OUTPUT"])
    run = job.bash(steps["Check the rules"], code=1)
    assert run.stdout.startswith("::error file=Rules/decisions/06-pace.yaml,line=")


def test_action_builds_what_is_not_here(repository):
    # The build itself is `make build`, which every test of the tool begins with.
    script = action_steps(repository)["Build reentry"]
    assert script.splitlines()[0] == 'make -C "$GITHUB_ACTION_PATH" build'
    assert (repository / "Makefile").read_text("utf-8").count("\nbuild: set-up\n") == 1


# GitLab


class Notes(http.server.BaseHTTPRequestHandler):
    """Takes a note as GitLab's interface does."""

    taken = []

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"])).decode("utf-8")
        self.taken.append((self.path, self.headers["PRIVATE-TOKEN"], urllib.parse.parse_qs(body)))
        self.send_response(201)
        self.end_headers()

    def log_message(self, *words):
        pass


def gitlab(repository, name):
    _, jobs = page_blocks(repository)[".gitlab-ci.yml"]
    before = jobs["check-rules"]["before_script"]
    return "\n".join([*before, *jobs[name]["script"]])


@pytest.fixture
def pipeline(job):
    release = job.path / ".reentry/.build/release"
    release.mkdir(parents=True)
    (release / "reentry").symlink_to(shutil.which("reentry", path=job.settings["PATH"]))
    return job


def test_gitlab_keeps_reports_of_a_broken_pack(pipeline, repository):
    change(pipeline, "hit_policy", "hit_polcy")
    pipeline.bash(gitlab(repository, "check-rules"), code=1)
    assert "unknown-key" in (pipeline.path / "code-quality.json").read_text("utf-8")
    assert "unknown-key" in (pipeline.path / "reentry.xml").read_text("utf-8")


def test_gitlab_says_whose_plans_change(pipeline, repository):
    Notes.taken.clear()
    server = http.server.HTTPServer(("127.0.0.1", 0), Notes)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    pipeline.bash(
        gitlab(repository, "whose-plans-change"),
        CI_MERGE_REQUEST_DIFF_BASE_SHA=pipeline.settings["BASE"], COMMENT_TOKEN="t",
        CI_API_V4_URL=f"http://127.0.0.1:{server.server_port}/api/v4", CI_PROJECT_ID="7",
        CI_MERGE_REQUEST_IID="3", NO_PROXY="127.0.0.1", no_proxy="127.0.0.1")
    server.shutdown()
    ((path, token, fields),) = Notes.taken
    assert path == "/api/v4/projects/7/merge_requests/3/notes"
    assert token == "t"
    assert fields["body"] == [(pipeline.path / "comment.md").read_text("utf-8")]
    assert "time_away is 22 to 30 days" in fields["body"][0]


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
