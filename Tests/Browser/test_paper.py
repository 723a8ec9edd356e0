"""The A4 sheet as PDF: its size, its fonts, and that nothing of the notice is lost."""

import re
import subprocess
import unicodedata
import xml.etree.ElementTree as ET

import pytest

from sitepages import SITE, html_files, page_type

A4 = (595.28, 841.89)  # points


def sheets():
    """One printed sheet of each state, and at least three."""
    chosen = {}
    for path in html_files():
        if path.endswith("/print.html"):
            web = path.replace("print.html", "index.html")
            chosen.setdefault(page_type(web) if (SITE / web).is_file() else path, path)
    return sorted(chosen.values())


def plain(text):
    """The text as its bare characters: fonts map some to their look-alikes, lines break anywhere."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))


def run(*words):
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout


@pytest.fixture(params=sheets(), scope="module")
def sheet(request, browser, tmp_path_factory):
    """A sheet's PDF and the pieces of text that it must hold."""
    page = browser.new_page()
    page.goto((SITE / request.param).as_uri())
    page.emulate_media(media="print")
    pieces = page.evaluate(
        """() => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const pieces = [];
          while (walker.nextNode()) {
            const node = walker.currentNode;
            const range = document.createRange();
            range.selectNodeContents(node);
            const box = range.getBoundingClientRect();
            const shown = node.parentElement.checkVisibility({visibilityProperty: true});
            if (shown && box.width > 1 && box.height > 1) pieces.push(node.data);
          }
          return pieces;
        }"""
    )
    pdf = tmp_path_factory.mktemp("paper") / "sheet.pdf"
    page.pdf(path=str(pdf), prefer_css_page_size=True, print_background=True)
    page.close()
    return pdf, pieces


def test_there_is_a_sheet_to_print():
    assert len(sheets()) >= 3


def test_the_sheet_is_a4_and_short(sheet):
    facts = run("pdfinfo", str(sheet[0]))
    width, height = map(float, re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", facts).groups())
    assert abs(width - A4[0]) < 1 and abs(height - A4[1]) < 1
    # A household list takes its pages; a notice without one takes few.
    most = 4 + len(sheet[1]) // 60
    assert 1 <= int(re.search(r"Pages:\s+(\d+)", facts).group(1)) <= most


def test_every_font_is_embedded(sheet):
    rows = run("pdffonts", str(sheet[0])).splitlines()
    assert len(rows) > 2
    # Columns: name, type, encoding, emb, sub, uni, object and its generation; the first three
    # may hold blanks.
    for row in rows[2:]:
        assert row.split()[-5] == "yes", row


def test_the_whole_notice_is_on_the_paper(sheet):
    pdf, pieces = sheet
    printed = plain(run("pdftotext", "-layout", str(pdf), "-"))
    flowing = plain(run("pdftotext", "-raw", str(pdf), "-"))
    for piece in pieces:
        for part in re.split(r"[，。；：、\s]+", piece):
            # A long stretch may go over the end of a page, where its number stands.
            for start in range(0, len(part), 8):
                word = plain(part[start : start + 8])
                if len(word) > 1 and word not in flowing:
                    halves = [word[: len(word) // 2], word[len(word) // 2 :]]
                    assert all(half in flowing or half in printed for half in halves), word


def test_nothing_runs_off_the_paper(sheet):
    boxes = run("pdftotext", "-bbox", str(sheet[0]), "-")
    boxes = re.sub(r"<!DOCTYPE[^>]*>", "", boxes)
    pages = [e for e in ET.fromstring(boxes).iter() if e.tag.endswith("page")]
    assert [e for page in pages for e in page.iter() if e.tag.endswith("word")]
    for page in pages:
        # A wide ledger lies on its side.
        width, height = float(page.get("width")), float(page.get("height"))
        assert sorted((width, height)) == pytest.approx(A4, abs=1)
        for word in (e for e in page.iter() if e.tag.endswith("word")):
            assert float(word.get("xMin")) >= 28 and float(word.get("xMax")) <= width - 28, word.text
            assert float(word.get("yMin")) >= 14 and float(word.get("yMax")) <= height - 14, word.text
