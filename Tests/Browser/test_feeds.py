"""Feeds and calendar, read by libraries that know nothing of this project."""

import json
from datetime import date, timedelta

import feedparser
import icalendar

from sitepages import SITE


def test_the_atom_feed_is_sound_and_its_links_lead_to_pages():
    feed = feedparser.parse((SITE / "feed.atom").read_bytes())
    assert not feed.bozo, feed.get("bozo_exception")
    assert feed.version == "atom10" and feed.feed.id and feed.feed.title
    assert len({entry.id for entry in feed.entries}) == len(feed.entries) > 5
    home = feed.feed.link
    for entry in feed.entries:
        assert entry.title and entry.summary and entry.author
        assert entry.published_parsed <= entry.updated_parsed
        assert entry.link.startswith(home)
        assert (SITE / entry.link.removeprefix(home) / "index.html").is_file(), entry.link


def test_both_feeds_say_the_same():
    atom = feedparser.parse((SITE / "feed.atom").read_bytes())
    other = json.loads((SITE / "feed.json").read_text(encoding="utf-8"))
    assert other["version"] == "https://jsonfeed.org/version/1.1"
    assert [(e.id, e.title, e.link, e.updated) for e in atom.entries] == [
        (item["id"], item["title"], item["url"], item["date_modified"]) for item in other["items"]
    ]


def test_every_window_is_an_event_of_whole_days():
    calendar = icalendar.Calendar.from_ical((SITE / "calendar.ics").read_bytes())
    assert calendar["VERSION"] == "2.0"
    events = calendar.walk("VEVENT")
    assert len({str(event["UID"]) for event in events}) == len(events) > 5
    matters = json.loads((SITE / "data/matters.json").read_text(encoding="utf-8"))["matters"]
    spans = {
        (matter["path"], item["posted"]): item["lastDay"]
        for matter in matters
        for item in matter["rounds"]
        if "posted" in item and "lastDay" in item
    }
    for event in events:
        first, end = event.decoded("DTSTART"), event.decoded("DTEND")
        assert type(first) is date and type(end) is date and first < end
        assert event["STATUS"] in ("CONFIRMED", "CANCELLED")
        assert event.decoded("SEQUENCE") >= 0
        path = str(event["URL"]).split("/", 3)[3]
        assert spans[path, str(first)] == str(end - timedelta(days=1))
