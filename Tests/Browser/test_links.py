"""Every page's markup: links resolve, nothing is loaded from elsewhere, nothing is inline."""

from urllib.parse import unquote, urlsplit

import pytest

from sitepages import SITE, Markup, html_files

PAGES = {path: Markup((SITE / path).read_text(encoding="utf-8")) for path in html_files()}


def target(page, link):
    """The file of a link inside the site and its fragment; None for one that leads elsewhere."""
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return None
    path = unquote(parts.path)
    if path.startswith("/"):
        place = SITE / path.lstrip("/")
    else:
        place = (SITE / page).parent / path if path else SITE / page
    place = place.resolve()
    if path.endswith("/") and page == "404.html":
        place = place / "index.html"
    return place, unquote(parts.fragment)


@pytest.mark.parametrize("page", PAGES)
def test_links_inside_the_site_lead_to_a_file(page):
    for link in PAGES[page].links + PAGES[page].loads:
        found = target(page, link)
        if found is None:
            continue
        place, fragment = found
        assert place.is_file(), link
        assert SITE in place.parents, f"{link} leaves the site"
        if fragment and place.suffix == ".html":
            assert fragment in PAGES[str(place.relative_to(SITE))].anchors, link


@pytest.mark.parametrize("page", PAGES)
def test_nothing_is_loaded_from_elsewhere(page):
    for load in PAGES[page].loads:
        assert target(page, load) is not None, load


@pytest.mark.parametrize("page", PAGES)
def test_no_script_or_style_stands_in_the_page(page):
    assert PAGES[page].forbidden == []


@pytest.mark.parametrize("page", PAGES)
def test_other_links_lead_to_known_places(page):
    for link in PAGES[page].links:
        assert urlsplit(link).scheme in ("", "https", "http", "tel", "mailto"), link


def is_gone_roll(page):
    """Whether a page only tells who comes by an old address that the roll was taken down."""
    text = (SITE / page).read_text(encoding="utf-8")
    return page.startswith("rolls/") and 'class="state badge s-archived"' in text


def test_every_page_is_reached_from_the_board():
    seen, waiting = set(), ["index.html"]
    while waiting:
        page = waiting.pop()
        if page in seen or page not in PAGES:
            continue
        seen.add(page)
        for link in PAGES[page].links:
            found = target(page, link)
            if found:
                waiting.append(str(found[0].relative_to(SITE)))
    unlinked = set(PAGES) - seen - {"404.html"}
    # A roll is gone on its day: nothing links to it any more.
    assert {page for page in unlinked if not is_gone_roll(page)} == set()
    assert [page for page in seen if is_gone_roll(page)] == []
