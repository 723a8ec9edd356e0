"""The sample workflows of docs/ci: well-formed, and every command in them is one of the program's."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / "docs/ci").glob("*.yml"))


def program():
    for build in ("release", "debug"):
        path = ROOT / ".build" / build / "gongshi"
        if path.exists():
            return path
    pytest.fail("gongshi is not built")


def jobs(file):
    return yaml.safe_load(file.read_text())["jobs"]


def steps(file):
    return [step for job in jobs(file).values() for step in job["steps"]]


def scripts(file):
    return [step["run"] for step in steps(file) if "run" in step]


def test_there_is_one_for_each_host():
    assert [file.name for file in FILES] == ["gitea.yml", "github.yml"]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_a_workflow_says_when_and_where_it_runs(file):
    tree = yaml.safe_load(file.read_text())
    # YAML 1.1 reads the key `on` as true.
    events = tree[True]
    assert {"pull_request", "push", "schedule"} <= set(events)
    # 16:10 UTC is 00:10 in China.
    assert events["schedule"] == [{"cron": "10 16 * * *"}]
    for job in tree["jobs"].values():
        assert job["runs-on"]
        assert all(("run" in step) != ("uses" in step) for step in job["steps"])


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_actions_are_of_known_owners_and_pinned_to_a_major_version(file):
    used = [step["uses"] for step in steps(file) if "uses" in step]
    assert used
    for action in used:
        assert re.fullmatch(r"(actions|github)/[a-z/-]+@v\d+", action), action


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_scripts_are_shell(file):
    for script in scripts(file):
        subprocess.run(["sh", "-n"], input=script, text=True, check=True)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_script_with_the_program_runs_on_the_demo_site(file, tmp_path):
    """Runs them as written, with a `gongshi` in front of the path that notes what it was asked."""
    bin = tmp_path / "bin"
    bin.mkdir()
    wrapper = bin / "gongshi"
    wrapper.write_text(
        f'#!/bin/sh\necho "$@" >>"{tmp_path}/calls"\n'
        f'"{program()}" "$@"\nstatus=$?\necho "$status" >>"{tmp_path}/statuses"\nexit $status\n'
    )
    wrapper.chmod(0o755)
    site = tmp_path / "village"
    site.mkdir()
    shutil.copy(ROOT / "site.yaml", site)
    shutil.copytree(ROOT / "content", site / "content")
    shutil.copytree(ROOT / "rules", site / "rules")
    environment = {
        "PATH": f"{bin}:/usr/bin:/bin",
        "GITHUB_STEP_SUMMARY": str(tmp_path / "summary"),
        "GONGSHI_OUTPUT": str(tmp_path / "www"),
    }
    count = 0
    for script in scripts(file):
        if not re.search(r"^\s*gongshi ", script, re.MULTILINE):
            continue
        script = script.replace("/tmp/gongshi.sarif", str(tmp_path / "gongshi.sarif"))
        run = subprocess.run(
            ["sh", "-e", "-c", script],
            cwd=site,
            env=environment,
            capture_output=True,
            text=True,
        )
        assert run.returncode == 0, script + run.stdout + run.stderr
        count += 1
    statuses = (tmp_path / "statuses").read_text().split()
    assert count >= 3 and len(statuses) >= count
    # 2 is wrong usage, 3 the machine: neither may come of a sample.
    assert set(statuses) <= {"0", "1"}
