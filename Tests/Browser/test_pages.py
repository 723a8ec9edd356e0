"""One page of each type in a browser: quiet, self-contained, readable at every width."""

import pytest

from sitepages import SITE, samples

WIDTHS = {390: 844, 1280: 900}


def visit(browser, url, **options):
    """Opens a page and returns it with everything that went wrong and every request."""
    context = browser.new_context(**options)
    page = context.new_page()
    wrong, requests = [], []
    page.on("console", lambda m: wrong.append(m.text) if m.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("requestfailed", lambda request: wrong.append(request.url))
    page.on("request", lambda request: requests.append(request.url))
    page.on("response", lambda r: wrong.append(f"{r.status} {r.url}") if r.status >= 400 else None)
    page.goto(url)
    return page, wrong, requests


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("path", samples())
def test_a_page_is_quiet_and_asks_nobody_else(browser, base, path, width, scheme):
    if path == "404.html" and base.startswith("file:"):
        pytest.skip("only a server shows it; its links start from the site's path")
    viewport = {"width": width, "height": WIDTHS[width]}
    page, wrong, requests = visit(browser, base + path, viewport=viewport, color_scheme=scheme)
    assert [text for text in wrong if "favicon" not in text] == []
    assert [url for url in requests if not url.startswith((base, "data:"))] == []
    assert page.title()
    assert page.inner_text("body").strip()
    page.context.close()


@pytest.mark.parametrize("size", ["20", "32"])
@pytest.mark.parametrize("width", [320, 390])
@pytest.mark.parametrize("path", [path for path in samples() if not path.endswith("print.html")])
def test_a_phone_needs_no_scrolling_sideways(browser, server, path, width, size):
    context = browser.new_context(viewport={"width": width, "height": 640})
    context.add_init_script(f"localStorage.setItem('gongshi-text-size', '{size}')")
    page = context.new_page()
    page.goto(server + path)
    assert page.evaluate("document.documentElement.getAttribute('data-size')") == size
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    context.close()


@pytest.mark.parametrize("path", samples())
def test_a_page_says_the_same_without_scripts(browser, path):
    texts = []
    for scripts in (True, False):
        context = browser.new_context(java_script_enabled=scripts)
        page = context.new_page()
        page.goto((SITE / path).as_uri())
        main = page.locator("main")
        texts.append((main if main.count() else page.locator("body")).inner_text())
        context.close()
    assert texts[0].strip()
    assert texts[0] == texts[1]


def test_the_size_of_the_text_is_remembered(browser, base):
    context = browser.new_context(viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(base + "index.html")
    before = page.evaluate("parseFloat(getComputedStyle(document.body).fontSize)")
    page.click("button[data-size='26']")
    larger = page.evaluate("parseFloat(getComputedStyle(document.body).fontSize)")
    assert (before, larger) == (20, 26)
    page.reload()
    assert page.evaluate("parseFloat(getComputedStyle(document.body).fontSize)") == 26
    page.goto(base + "matters/index.html")
    assert page.evaluate("parseFloat(getComputedStyle(document.body).fontSize)") == 26
    assert page.get_attribute("button[data-size='26']", "aria-pressed") == "true"
    context.close()
