"""What the documentation says is so: links lead somewhere, commands are accepted, codes exist,
and what a page shows of a day's work is what the program prints.

A page is played by its fences:

- a `console` block is typed line by line: `$ ` before what is typed, the answer below. `…` in the
  answer stands for anything;
- a block behind `<!-- file: PATH -->` is written to that file;
- a `diff` block behind `<!-- edit: PATH -->` changes it;
- `<!-- day: 2026-11-22 -->` is the day from there on;
- `<!-- start -->` begins with an empty folder;
- `<!-- run: LINE -->` is typed out of the reader's sight; `$ROOT` is the repository.
"""

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted(
    path
    for pattern in ("*.md", "docs/**/*.md", "rules/**/*.md", "themes/*.md", "seeds/*.md")
    for path in ROOT.glob(pattern)
)
# With GONGSHI_WRITE_DOCS the answers in the pages are written anew; read the difference.
WRITES = "GONGSHI_WRITE_DOCS" in os.environ
GENERATED = {"docs/checks.md", "docs/checks.en.md", "docs/fields.md"}
WRITTEN = [page for page in PAGES if str(page.relative_to(ROOT)) not in GENERATED]


def name(page):
    return str(page.relative_to(ROOT))


def program():
    """The built gongshi: the one that was asked for, else the release, else the debug build."""
    if asked := os.environ.get("GONGSHI"):
        return Path(asked)
    built = [ROOT / ".build" / kind / "gongshi" for kind in ("release", "debug")]
    return next(path for path in built if path.is_file())


@dataclass
class Fence:
    """A fenced block: its language, its lines, where it starts, the comment before it."""

    language: str
    text: str
    line: int
    order: str


@dataclass
class Order:
    """A comment for whoever plays the page."""

    text: str
    line: int


def blocks(text):
    """The fenced blocks and the comments of a page, in order."""
    found, fence, order = [], None, ""
    for number, line in enumerate(text.split("\n"), 1):
        if fence is not None:
            if line.strip() == "```":
                found.append(Fence(fence[0], "".join(fence[1]), fence[2], order))
                fence, order = None, ""
            else:
                fence[1].append(line + "\n")
        elif line.startswith("```"):
            fence = (line[3:].strip(), [], number + 1)
        elif comment := re.fullmatch(r"<!-- (.*) -->", line):
            order = comment.group(1)
            if re.match(r"day: |run: |start$", order):
                found.append(Order(order, number))
                order = ""
    return found


def prose(text):
    """The page without its fenced blocks."""
    return re.sub(r"^```.*?^```$", "", text, flags=re.S | re.M)


def anchors(text):
    """The anchors of a page's headings, as GitHub and Gitea make them."""
    found = set()
    for heading in re.findall(r"^#+ (.*)$", prose(text), flags=re.M):
        heading = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading)
        anchor = "".join(
            "-" if letter == " " else letter
            for letter in heading.lower()
            if letter.isalnum() or letter in " -_"
        )
        while anchor in found:
            anchor += "-1"
        found.add(anchor)
    return found


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_links_lead_somewhere(page):
    text = re.sub(r"`[^`\n]*`", "", prose(page.read_text(encoding="utf-8")))
    for link in re.findall(r"\]\(([^)\s]+)\)", text):
        if re.match(r"[a-z]+:", link):
            continue
        path, _, fragment = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), link
        assert ROOT in target.parents, link
        if fragment:
            assert fragment in anchors(target.read_text(encoding="utf-8")), link


def test_every_page_of_docs_is_reached_from_its_index():
    index = (ROOT / "docs" / "README.md").read_text(encoding="utf-8")
    linked = {(ROOT / "docs" / link).resolve() for link in re.findall(r"\]\(([^)#\s]+)", index)}
    pages = {page for page in PAGES if page.parent == ROOT / "docs" and page.name != "README.md"}
    assert pages - linked == set()


@pytest.fixture(scope="session")
def codes():
    listed = subprocess.run([program(), "explain"], capture_output=True, text=True, check=True)
    return set(re.findall(r"^([A-Z]\d\d)\b", listed.stdout, flags=re.M))


@pytest.mark.parametrize("page", WRITTEN, ids=name)
def test_codes_of_checks_exist(page, codes):
    text = page.read_text(encoding="utf-8")
    text = re.sub(r"^```console.*?^```$", "", text, flags=re.S | re.M)
    text = text.replace("T09", "") if page.name == "engineer.md" else text  # the one that it adds
    said = set(re.findall(r"(?<![A-Za-z0-9])[BPRSTW]\d\d(?![0-9A-Za-z])", text))
    assert said - codes == set()


# What stands in a page for something that the reader puts in.
PLACEHOLDERS = {
    "DIR": "somewhere",
    "KIND TITLE": "事项 关于修渠的公示",
    "FILE": "known.txt",
    "CODE": "W01",
    "DATE": "2026-11-22",
    "文件夹名": "somewhere",
    "/srv/gongshi/qinghe": ".",
    "/var/www/gongshi/qinghe": "_site",
    "/tmp/qinghe": ".",
}


def commands(page):
    """Every command line of a page that starts with gongshi; those of consoles are played."""
    text = page.read_text(encoding="utf-8")
    lines = re.findall(r"`(gongshi [^`\n]*)`", prose(text))
    for block in blocks(text):
        if isinstance(block, Fence) and block.language == "sh":
            lines += re.findall(r"^(?:sudo (?:-u \w+ )?)?(gongshi [^#\n]*)", block.text, re.M)
    return list(dict.fromkeys(line.strip() for line in lines))


COMMANDS = [(page, line) for page in WRITTEN for line in commands(page)]


@pytest.fixture(scope="session")
def planted(tmp_path_factory):
    folder = tmp_path_factory.mktemp("planted") / "village"
    subprocess.run([program(), "init", folder], check=True, stdout=subprocess.DEVNULL)
    return folder


@pytest.mark.parametrize(
    "page, line", COMMANDS, ids=lambda value: value if isinstance(value, str) else name(value)
)
def test_commands_are_accepted(page, line, planted, tmp_path):
    folder = tmp_path / "village"
    shutil.copytree(planted, folder)
    words = line
    for placeholder, value in PLACEHOLDERS.items():
        words = words.replace(placeholder, value)
    words = re.sub(r"\s*[|>&;].*", "", words).replace("…", "").split()
    if words[1:2] == ["init"]:
        words[2:3] = ["fresh"]
    try:
        done = subprocess.run(
            [program(), *words[1:]],
            cwd=folder,
            env={**os.environ, "LC_ALL": "C.UTF-8"},
            capture_output=True,
            text=True,
            timeout=20,
        )
    except subprocess.TimeoutExpired:
        # A server that runs until it is stopped.
        assert words[1] == "serve"
        return
    # A page may name a command without what belongs to it: `gongshi init`.
    is_name = done.returncode == 2 and "少写了" in done.stderr
    assert done.returncode in (0, 1) or is_name, done.stderr


class Play:
    """A page that is being played: its folder, its day."""

    def __init__(self, folder):
        self.folder, self.day, self.where = folder, "2026-11-22", folder
        self.tools = folder / ".tools"
        self.tools.mkdir()
        script = self.tools / "gongshi"
        # The clerk types no day; the program asks the clock. Here the page says which day it is.
        script.write_text(
            "#!/bin/sh\ncase $1 in\n"
            f'init | new | check | build | status) exec "{program()}" "$@" --as-of "$DAY" ;;\n'
            f'*) exec "{program()}" "$@" ;;\nesac\n'
        )
        script.chmod(0o755)

    def type(self, line):
        """Types a line into a shell and reads what it answers."""
        environment = {
            "PATH": f"{self.tools}:/usr/local/bin:/usr/bin:/bin",
            "LC_ALL": "C.UTF-8",
            "HOME": str(self.folder),
            "DAY": self.day,
            "ROOT": str(ROOT),
        }
        done = subprocess.run(
            ["sh", "-c", f"{line}\npwd >'{self.tools}/where'"],
            cwd=self.where,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=60,
        )
        if (self.tools / "where").is_file():
            self.where = Path((self.tools / "where").read_text().strip())
        return done.stdout

    def file(self, path):
        file = self.where / path
        file.parent.mkdir(parents=True, exist_ok=True)
        return file


def answers(block):
    """What is typed in a console block, what is expected, and where it stands."""
    typed = []
    for number, line in enumerate(block.text.splitlines(), block.line):
        if line.startswith("$ "):
            typed.append([line[2:], [], number])
        elif typed:
            typed[-1][1].append(line)
    return typed


def matches(expected, answer):
    pattern = re.escape("\n".join(expected).strip()).replace("…", ".*")
    return re.fullmatch(pattern, answer.strip(), flags=re.S) is not None


def changed(text, change, place):
    """The text with a diff put in: the lines with - and without a mark must stand there."""
    lines = change.splitlines()
    old = "".join(line[1:] + "\n" for line in lines if line[:1] in "- ")
    new = "".join(line[1:] + "\n" for line in lines if line[:1] in "+ ")
    assert old and text.count(old) == 1, f"{place}: these lines do not stand there once:\n{old}"
    return text.replace(old, new)


PLAYED = [page for page in PAGES if "\n```console\n" in page.read_text(encoding="utf-8")]


@pytest.mark.parametrize("page", PLAYED, ids=name)
def test_a_page_shows_what_the_program_does(page, tmp_path):
    play, lines, wrong = None, page.read_text(encoding="utf-8").split("\n"), []
    for number, block in enumerate(blocks("\n".join(lines))):
        if isinstance(block, Order):
            word, _, rest = block.text.partition(": ")
            if word == "start":
                folder = tmp_path / str(number)
                folder.mkdir()
                play = Play(folder)
            elif word == "day":
                play.day = rest
            else:
                play.type(rest)
        elif file := re.fullmatch(r"file: (.*)", block.order):
            play.file(file.group(1)).write_text(block.text, encoding="utf-8")
        elif file := re.fullmatch(r"edit: (.*)", block.order):
            target = play.file(file.group(1))
            text = target.read_text(encoding="utf-8")
            place = f"{name(page)}:{block.line}"
            target.write_text(changed(text, block.text, place), encoding="utf-8")
        elif block.language == "console":
            for line, expected, at in answers(block):
                answer = play.type(line).strip("\n")
                if not matches(expected, answer):
                    wrong.append((at, len(expected), answer))
    if WRITES:
        for at, count, answer in reversed(wrong):
            lines[at : at + count] = answer.splitlines()
        page.write_text("\n".join(lines), encoding="utf-8")
    else:
        assert not wrong, "\n".join(f"{name(page)}:{at}:\n{answer}" for at, _, answer in wrong)


@pytest.mark.parametrize("page", ["README.md", "README.zh.md"])
def test_the_record_of_the_readme_has_no_finding_on_its_day(page, tmp_path):
    text = (ROOT / page).read_text(encoding="utf-8")
    records = [
        block.text
        for block in blocks(text)
        if isinstance(block, Fence) and block.text.startswith("---\n标题")
    ]
    assert len(records) == 1
    shutil.copy(ROOT / "site.yaml", tmp_path)
    shutil.copytree(ROOT / "rules", tmp_path / "rules")
    folder = tmp_path / "content" / "matters" / "2026"
    folder.mkdir(parents=True)
    (folder / "年终分红.md").write_text(records[0], encoding="utf-8")
    for table in re.findall(r"^  - (\S+\.csv)", records[0], flags=re.M):
        shutil.copy(next((ROOT / "content").rglob(table)), folder)
    done = subprocess.run(
        [program(), "check", "--site", tmp_path, "--as-of", "2026-11-22"],
        capture_output=True,
        text=True,
        env={**os.environ, "LC_ALL": "C.UTF-8"},
    )
    assert (done.returncode, done.stdout) == (0, "检查完毕，没有发现问题。\n")
