"""Fixtures: Debian's Chromium, and the site over HTTP on the loopback."""

import functools
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest
from playwright.sync_api import sync_playwright

from sitepages import SITE, chromium


def pytest_configure():
    if not (SITE / "index.html").is_file():
        raise pytest.UsageError(f"no site in {SITE}; run ./scripts/site first")


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium())
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def server():
    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass

    handler = functools.partial(Quiet, directory=str(SITE))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()


@pytest.fixture(params=["file", "http"])
def base(request, server):
    """Where the site is opened from: a disk or a server."""
    return SITE.as_uri() + "/" if request.param == "file" else server
