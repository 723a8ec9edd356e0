"""`gongshi serve` in a browser: a saved record reloads its page, a slip appears in the panel."""

import os
import re
import signal
import subprocess
import time

import pytest

from sitepages import ROOT

PROGRAM = os.environ.get("GONGSHI", str(ROOT / ".build/debug/gongshi"))
RECORD = """---
标题: 关于1号渠段修整方案的公示
编号: 2026-71
发布单位: 新桥村村民委员会
事项: 环境整治
一句话: 修整1号渠段，用钱6,000元。
金额: 6,000元
已开的会:
  - 2026-10-08 村党组织会议
  - 2026-10-09 村两委会议
  - 2026-10-12 党员大会
  - 2026-10-15 村民代表会议 应到36 实到32 同意30 反对1 弃权1
监督意见: 2026-10-16 同意公示
计划贴出: 2026-11-20
公示天数: 7
贴在哪: 村委会公示栏
贴出记录:
  - 2026-11-20 村委会公示栏
---

经村民代表会议讨论通过，现将修整方案予以公示，公示期为7天。
"""
WIDTHS = {390: 844, 1280: 900}


@pytest.fixture
def preview(tmp_path):
    """A planted village with one more record, previewed: its address, its folder, the record."""
    village, scratch = tmp_path / "village", tmp_path / "tmp"
    scratch.mkdir()
    day = ["--as-of", "2026-11-22"]
    subprocess.run([PROGRAM, "init", str(village), *day], check=True, capture_output=True)
    record = village / "content/matters/71.md"
    record.write_text(RECORD, encoding="utf-8")
    process = subprocess.Popen(
        [PROGRAM, "serve", "--port", "0", "--site", str(village), *day],
        stdout=subprocess.PIPE,
        env={**os.environ, "TMPDIR": str(scratch), "LC_ALL": "C.UTF-8"},
        text=True,
    )
    address = None
    while address is None:
        line = process.stdout.readline()
        assert line, "the preview ended before it gave its address"
        address = re.search(r"http://localhost:\d+/", line)
    yield address.group(), record
    process.send_signal(signal.SIGINT)
    assert process.wait(60) == 0
    assert list(scratch.iterdir()) == []


def opened(browser, address, width):
    context = browser.new_context(viewport={"width": width, "height": WIDTHS[width]})
    context.set_default_timeout(60_000)
    page = context.new_page()
    wrong = []

    def hear(message):
        # The browser asks for an icon of its own accord.
        if message.type in ("error", "warning") and "favicon" not in message.location["url"]:
            wrong.append(message.text)

    page.on("console", hear)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.goto(address)
    return page, wrong


@pytest.mark.parametrize("width", WIDTHS)
def test_a_saved_record_reloads_the_page_and_a_slip_is_shown(browser, preview, width):
    address, record = preview
    page, wrong = opened(browser, address + "matters/2026/71/", width)
    badge, panel = page.locator("button.badge"), page.locator("#panel")
    badge.wait_for()
    assert not panel.is_visible()
    title = page.title()

    start = time.monotonic()
    record.write_text(RECORD.replace("用钱6,000元", "全部由村里出钱6,000元"), encoding="utf-8")
    page.get_by_text("全部由村里出钱").first.wait_for()
    print(f"reloaded after {time.monotonic() - start:.2f} s")

    # A slip: the page opens its panel by itself, says where and what to type, and counts it.
    record.write_text(RECORD.replace("2026-10-15 村民", "2026-10-45 村民"), encoding="utf-8")
    panel.wait_for()
    finding = panel.locator("li.mine").first
    assert "content/matters/71.md" in finding.inner_text()
    assert "第12行" in finding.inner_text()
    assert "这一页" in finding.inner_text()
    assert re.fullmatch(r"\([1-9]\d*\) .+", page.title())
    if shots := os.environ.get("GONGSHI_SHOTS"):
        page.screenshot(path=f"{shots}/preview-{width}.png")
    box = panel.bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= width
    assert page.evaluate("document.documentElement.scrollWidth") <= width

    # The keyboard closes it and opens it again; closed, it stays so when the page is loaded anew.
    panel.get_by_role("button").focus()
    page.keyboard.press("Escape")
    assert not panel.is_visible()
    page.reload()
    badge.wait_for()
    assert not panel.is_visible()
    badge.focus()
    page.keyboard.press("Enter")
    assert panel.is_visible()
    assert badge.get_attribute("aria-expanded") == "true"

    # Mended: the panel is empty and the title is its own again.
    record.write_text(RECORD, encoding="utf-8")
    page.wait_for_function("title => document.title === title", arg=title)
    assert wrong == []
    page.context.close()


def test_where_nothing_can_be_built_the_page_says_so_and_waits(browser, preview):
    address, record = preview
    site = record.parents[2] / "site.yaml"
    text = site.read_text(encoding="utf-8")
    page, _ = opened(browser, address, 1280)
    page.locator("button.badge").wait_for()
    site.write_text("名称: [", encoding="utf-8")
    page.locator("#panel .stale").wait_for()
    assert "site.yaml" in page.locator("#panel").inner_text()
    site.write_text(text, encoding="utf-8")
    page.locator("#panel .stale").wait_for(state="detached")
    page.context.close()


def test_paper_is_printed_without_the_panel(browser, preview):
    address, _ = preview
    page, _ = opened(browser, address + "matters/2026/71/print.html", 1280)
    page.locator("button.badge").wait_for()
    page.emulate_media(media="print")
    assert not page.locator("button.badge").is_visible()
    page.context.close()
