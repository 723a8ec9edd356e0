"""The rendered site as the browser tests see it: its folder, its pages, one of each type."""

import os
import re
import shutil
from html.parser import HTMLParser
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SITE = Path(os.environ.get("GONGSHI_SITE", ROOT / "_site")).resolve()


def chromium():
    """The path of the installed Chromium."""
    names = ("chromium", "chromium-browser", "google-chrome")
    return next(filter(None, map(shutil.which, names)))


def html_files():
    """Every page of the site, relative to it, in a fixed order."""
    return sorted(str(path.relative_to(SITE)) for path in SITE.rglob("*.html"))


def page_type(path):
    """What a page shares with the others of its type: the form of its address and its state."""
    form = re.sub(r"\d+", "0", path)
    form = re.sub(r"[^/.]*[^\x00-\x7f][^/.]*", "x", form)
    form = re.sub(r"^matters/(by|from|state)/[^/]+/", "matters/by/x/", form)
    form = re.sub(r"^matters/[a-z]+/0/0/", "matters/0/0/", form)
    text = (SITE / path).read_text(encoding="utf-8")
    state = re.search(r'class="[^"]*\b(s-[a-z]+)', text)
    one_thing = re.fullmatch(r"matters/([a-z]+/)?\d+/\d+/[a-z]+\.html", path)
    return (form, state.group(1) if state and one_thing else "")


def samples():
    """One page of each type."""
    chosen = {}
    for path in html_files():
        chosen.setdefault(page_type(path), path)
    return sorted(chosen.values())


class Markup(HTMLParser):
    """The links, loads, anchors and forbidden things of one page."""

    LOADS = {("script", "src"), ("img", "src"), ("source", "src"), ("iframe", "src")}

    def __init__(self, text):
        super().__init__()
        self.links, self.loads, self.anchors, self.forbidden = [], [], set(), []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            value = value or ""
            if name == "id":
                self.anchors.add(value)
            elif name == "style" or name.startswith("on"):
                self.forbidden.append(f"<{tag} {name}>")
            elif (tag, name) in self.LOADS:
                self.loads.append(value)
            elif tag == "link" and name == "href":
                if dict(attributes).get("rel") in ("stylesheet", "icon"):
                    self.loads.append(value)
                elif dict(attributes).get("rel") != "canonical":
                    self.links.append(value)
            elif name == "href":
                self.links.append(value)
        if tag == "style" or (tag == "script" and not dict(attributes).get("src")):
            self.forbidden.append(f"<{tag}>")
