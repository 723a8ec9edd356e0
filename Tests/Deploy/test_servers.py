"""The configurations of docs/deploy, in Debian's own nginx and Caddy on the loopback.

Each server runs from the shipped file; only names, ports and folders are put in.
"""

import gzip
import html
import http.client
import os
import re
import shutil
import socket
import subprocess
import time
from pathlib import Path
from urllib.parse import quote

import pytest

ROOT = Path(__file__).resolve().parents[2]
DEPLOY = ROOT / "docs" / "deploy"
ENVIRONMENT = {**os.environ, "PATH": os.environ["PATH"] + os.pathsep + "/usr/sbin"}


def program():
    """The built gongshi: the release of scripts/site, else the debug build."""
    if asked := os.environ.get("GONGSHI"):
        return Path(asked)
    built = [ROOT / ".build" / kind / "gongshi" for kind in ("release", "debug")]
    return next(path for path in built if path.is_file())


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def get(port, path, host="127.0.0.1", **headers):
    """The answer to one GET: status, headers, body."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("GET", path, headers={"Host": host, **headers})
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer.status, answer.headers, body


class Running:
    """A server that serves a village at `site` and a township at `township`."""

    def __init__(self, command, site, township, folder):
        log = folder / "log"
        # Caddy keeps its configuration and certificates in folders of the user's.
        homes = {"XDG_CONFIG_HOME": str(folder), "XDG_DATA_HOME": str(folder)}
        self.site, self.township = site, township
        self.log = open(log, "w+", encoding="utf-8")
        self.process = subprocess.Popen(
            command, stdout=self.log, stderr=subprocess.STDOUT, env={**ENVIRONMENT, **homes}
        )
        end = time.monotonic() + 20
        while not self.answers():
            if self.process.poll() is not None or time.monotonic() > end:
                self.stop()
                pytest.fail(log.read_text(encoding="utf-8"))
            time.sleep(0.02)

    def answers(self):
        try:
            get(self.site, "/")
            get(self.township, "/qinghe/")
            return True
        except OSError:
            return False

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=10)
        self.log.close()


@pytest.fixture(scope="session")
def pages(tmp_path_factory):
    """A folder as on the server: the village's pages, and beside them what the program keeps."""
    pages = tmp_path_factory.mktemp("www")
    subprocess.run(
        [program(), "build", "--site", ROOT, "--output", pages / "qinghe", "--quiet"]
        + ["--base-url", "https://gongshi.qingshan.example/qinghe"],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    (pages / "qinghe" / ".git").mkdir()
    (pages / "qinghe" / ".git" / "config").write_text("[core]\n")
    (pages / "qinghe" / "empty").mkdir()
    return pages


def nginx(pages, folder):
    """nginx with the two shipped files, put in where Debian's nginx.conf includes them."""
    site, township = free_port(), free_port()
    text = (DEPLOY / "nginx.conf").read_text(encoding="utf-8")
    assert text.count("listen 80;") == text.count("listen [::]:80;") == 2
    text = text.replace("    listen [::]:80;\n", "")
    for port in (site, township):
        text = text.replace("listen 80;", f"listen 127.0.0.1:{port};", 1)
    text = text.replace("root /var/www/gongshi", f"root {pages}")
    (folder / "snippets").mkdir()
    shutil.copy(DEPLOY / "nginx-gongshi.conf", folder / "snippets" / "gongshi.conf")
    (folder / "gongshi.conf").write_text(text, encoding="utf-8")
    temporary = "".join(
        f"  {kind}_temp_path {folder}/{kind};\n"
        for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    # Started by root, nginx reads as www-data, who may not enter pytest's folders.
    user = "user root;\n" if os.geteuid() == 0 else ""
    (folder / "nginx.conf").write_text(
        f"{user}pid {folder}/pid;\nerror_log stderr;\ndaemon off;\nworker_processes 1;\n"
        "events {}\n"
        "http {\n  include /etc/nginx/mime.types;\n  default_type application/octet-stream;\n"
        f"  access_log off;\n{temporary}  include {folder}/gongshi.conf;\n}}\n"
    )
    command = ["nginx", "-e", "stderr", "-c", folder / "nginx.conf"]
    subprocess.run([*command, "-t"], check=True, env=ENVIRONMENT, capture_output=True)
    return Running(command, site, township, folder)


def caddy(pages, folder):
    """Caddy with the shipped file, without certificates and without its door for orders."""
    site, township = free_port(), free_port()
    text = (DEPLOY / "Caddyfile").read_text(encoding="utf-8")
    for name, port in (("gongshi.qingshan.example", township), ("qinghe.example", site)):
        opening = f"\n{name} {{\n"
        assert text.count(opening) == 1
        text = text.replace(opening, f"\nhttp://:{port} {{\n\tbind 127.0.0.1\n")
    text = text.replace("root * /var/www/gongshi", f"root * {pages}")
    (folder / "Caddyfile").write_text("{\n\tadmin off\n}\n" + text, encoding="utf-8")
    command = ["caddy", "run", "--adapter", "caddyfile", "--config", folder / "Caddyfile"]
    return Running(command, site, township, folder)


@pytest.fixture(scope="session", params=[nginx, caddy], ids=["nginx", "caddy"])
def server(request, pages, tmp_path_factory):
    running = request.param(pages, tmp_path_factory.mktemp(request.param.__name__))
    yield running
    running.stop()


def parts(policy):
    """A Content-Security-Policy as a table of its directives."""
    split = (directive.split() for directive in policy.split(";"))
    return {words[0]: set(words[1:]) for words in split if words}


def meta_policy(page):
    text = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page).group(1)
    return parts(html.unescape(text))


def address(site, path):
    """The address of a file of the site, as a browser asks for it."""
    return "/" + quote(str(path.relative_to(site)))


def a_file(pages, ending):
    """The address of some file of the site with this ending."""
    site = pages / "qinghe"
    return address(site, sorted(site.rglob("*" + ending))[0])


def test_the_board_is_the_first_page(server, pages):
    status, headers, body = get(server.site, "/")
    assert status == 200
    assert body == (pages / "qinghe" / "index.html").read_bytes()
    assert headers["Content-Type"].lower() == "text/html; charset=utf-8"


def test_the_address_on_the_paper_leads_to_the_page(server, pages):
    page = (pages / "qinghe" / "matters" / "2026" / "4" / "index.html").read_bytes()
    assert get(server.site, "/matters/2026/4/")[::2] == (200, page)
    assert get(server.site, "/matters/2026/4/index.html")[::2] == (200, page)
    assert get(server.township, "/qinghe/matters/2026/4/")[::2] == (200, page)
    status, headers, _ = get(server.site, "/matters/2026/4")
    assert status in (301, 308)
    assert headers["Location"] == "/matters/2026/4/"


def test_addresses_in_chinese_are_found(server):
    assert get(server.site, quote("/pages/怎么看公示/"))[0] == 200


@pytest.mark.parametrize("path", ["/matters/2026/4000/", "/nothing", "/nothing.html"])
def test_a_wrong_address_shows_the_page_that_says_so(server, pages, path):
    lost = (pages / "qinghe" / "404.html").read_bytes()
    for port, start in ((server.site, ""), (server.township, "/qinghe")):
        status, headers, body = get(port, start + path)
        assert (status, body) == (404, lost)
        assert headers["Content-Type"].lower() == "text/html; charset=utf-8"
        assert headers["Cache-Control"] == "no-cache"


def test_what_the_lost_page_loads_is_there_under_a_path(server):
    _, _, body = get(server.township, "/qinghe/nothing/at/all")
    loads = re.findall(r'(?:href|src)="([^"]*/assets/[^"]*)"', body.decode())
    assert loads
    for load in loads:
        assert load.startswith("/qinghe/")
        assert get(server.township, load)[0] == 200


def test_a_village_that_is_not_there_is_not_found(server):
    assert get(server.township, "/nocun/")[0] == 404


@pytest.mark.parametrize(
    "ending, kinds",
    [
        ("index.html", {"text/html; charset=utf-8"}),
        ("notice.txt", {"text/plain; charset=utf-8"}),
        (".csv", {"text/csv; charset=utf-8"}),
        (".css", {"text/css; charset=utf-8"}),
        (".js", {"text/javascript; charset=utf-8", "application/javascript; charset=utf-8"}),
        # JSON is UTF-8 by its own standard, with or without a word about it.
        (".json", {"application/json", "application/json; charset=utf-8"}),
        (
            "sitemap.xml",
            {"text/xml; charset=utf-8", "application/xml", "application/xml; charset=utf-8"},
        ),
        ("robots.txt", {"text/plain; charset=utf-8"}),
    ],
)
def test_each_kind_of_file_says_what_it_is(server, pages, ending, kinds):
    wanted = a_file(pages, ending)
    for port, start in ((server.site, ""), (server.township, "/qinghe")):
        status, headers, _ = get(port, start + wanted)
        assert status == 200
        assert headers["Content-Type"].lower() in kinds
        assert headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(
    "ending", ["index.html", "print.html", "notice.txt", ".csv", ".json", "robots.txt"]
)
def test_what_may_be_withdrawn_is_asked_for_anew(server, pages, ending):
    wanted = a_file(pages, ending)
    _, headers, _ = get(server.site, wanted)
    assert headers["Cache-Control"] == "no-cache"
    assert get(server.site, wanted, **{"If-None-Match": headers["ETag"]})[0] == 304


def test_a_compressed_page_is_asked_for_anew_too(server):
    _, headers, _ = get(server.site, "/", **{"Accept-Encoding": "gzip"})
    again = {"Accept-Encoding": "gzip", "If-None-Match": headers["ETag"]}
    assert get(server.site, "/", **again)[0] == 304


@pytest.mark.parametrize("ending", [".css", ".js"])
def test_style_and_script_are_kept_for_an_hour(server, pages, ending):
    wanted = a_file(pages, "board" + ending)
    for port, start in ((server.site, ""), (server.township, "/qinghe")):
        _, headers, _ = get(port, start + wanted)
        assert headers["Cache-Control"] == "public, max-age=3600"


@pytest.mark.parametrize("ending", ["index.html", ".css", "board.js", ".json", "notice.txt"])
def test_text_is_sent_compressed_to_who_takes_it(server, pages, ending):
    site = pages / "qinghe"
    largest = max(site.rglob("*" + ending), key=lambda path: path.stat().st_size)
    plain = largest.read_bytes()
    assert len(plain) > 512
    wanted = address(site, largest)
    _, headers, body = get(server.site, wanted, **{"Accept-Encoding": "gzip"})
    assert headers["Content-Encoding"] == "gzip"
    assert "accept-encoding" in headers["Vary"].lower()
    assert gzip.decompress(body) == plain
    assert get(server.site, wanted)[2] == plain


@pytest.mark.parametrize(
    "path", ["/", "/matters/2026/4/", "/matters/2026/4/print.html", "/nothing"]
)
def test_the_header_asks_for_what_the_page_asks_for(server, path):
    for port, start in ((server.site, ""), (server.township, "/qinghe")):
        _, headers, body = get(port, start + path)
        policies = headers.get_all("Content-Security-Policy")
        assert len(policies) == 1
        said = parts(policies[0])
        assert said.pop("frame-ancestors") == {"'self'"}
        # A page from a server loads nothing from a disk; the page says `file:` for the USB stick.
        asked = {name: sources - {"file:"} for name, sources in meta_policy(body.decode()).items()}
        assert said == asked
        assert headers["Referrer-Policy"] == "same-origin"
        assert headers["X-Content-Type-Options"] == "nosniff"


def test_a_file_that_is_no_page_has_no_policy_of_pages(server, pages):
    _, headers, _ = get(server.site, a_file(pages, ".csv"))
    assert headers["Content-Security-Policy"] is None


@pytest.mark.parametrize("path", ["/empty/", "/assets/", "/matters/2026/4/files/"])
def test_no_folder_shows_its_list(server, pages, path):
    for port, start in ((server.site, ""), (server.township, "/qinghe")):
        status, _, body = get(port, start + path)
        assert status == 404
        assert b"board.css</a>" not in body


def test_the_township_lists_nothing_by_itself(server):
    status, _, body = get(server.township, "/")
    assert status in (403, 404)
    assert b"qinghe" not in body


def test_what_begins_with_a_dot_is_refused(server, pages):
    kept = sorted(path.name for path in (pages / ".qinghe.gongshi").iterdir())
    assert "ledger" in kept
    hidden = ["/.git/config", "/.git/", "/.nothing"]
    for port, start in ((server.site, ""), (server.township, "/qinghe")):
        for path in hidden:
            status, _, body = get(port, start + path)
            assert status == 404
            assert b"[core]" not in body
    for name in kept:
        assert get(server.township, f"/.qinghe.gongshi/{name}")[0] == 404
    assert get(server.site, "/../.qinghe.gongshi/ledger")[0] in (400, 404)


def test_the_server_does_not_say_its_version(server):
    _, headers, _ = get(server.site, "/")
    assert not re.search(r"\d", headers.get("Server") or "")


class TestUnits:
    """The systemd units, by systemd's own reading of them."""

    @pytest.fixture(autouse=True)
    def analyze(self):
        if not shutil.which("systemd-analyze"):
            pytest.skip("no systemd here")

    def test_systemd_understands_the_units(self, tmp_path):
        for kind in ("service", "timer"):
            text = (DEPLOY / f"gongshi-build@.{kind}").read_text(encoding="utf-8")
            text = text.replace("/usr/bin/gongshi", str(program()))
            (tmp_path / f"gongshi-build@.{kind}").write_text(text, encoding="utf-8")
        units = [tmp_path / f"gongshi-build@qinghe.{kind}" for kind in ("service", "timer")]
        for unit in units:
            unit.symlink_to(tmp_path / unit.name.replace("qinghe", ""))
        done = subprocess.run(
            ["systemd-analyze", "verify", "--man=no", *units], capture_output=True, text=True
        )
        said = [line for line in (done.stdout + done.stderr).splitlines() if "gongshi" in line]
        assert (done.returncode, said) == (0, [])

    def test_the_timer_runs_just_after_midnight_in_china(self):
        text = (DEPLOY / "gongshi-build@.timer").read_text(encoding="utf-8")
        when = re.search(r"^OnCalendar=(.*)$", text, flags=re.M).group(1)
        done = subprocess.run(
            ["systemd-analyze", "calendar", when],
            capture_output=True,
            text=True,
            check=True,
            env={**ENVIRONMENT, "TZ": "UTC", "LC_ALL": "C"},
        )
        assert re.search(r"16:0[1-9]:00 UTC", done.stdout)
