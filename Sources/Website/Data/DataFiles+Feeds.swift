import Disclosure

extension DataFiles {
  /// The most entries of a feed; older ones stand in the lists.
  private static var longest: Int { 50 }

  /// `feed.atom` and `feed.json`; none without an address, since their links are full ones.
  var feedJobs: [PageJob] {
    guard let base = context.snapshot.baseURL else { return [] }
    let facts = base + "\n" + changeFacts
    return [
      job("feed.atom", facts) { atom(entries(base), base: base) },
      job("feed.json", facts) { jsonFeed(entries(base), base: base) },
    ].compactMap { $0 }
  }

  /// What may stand in feeds and calendars: nothing whose public time is over.
  var openListings: [MatterListing] { listings.filter { $0.state != .archived } }

  /// What decides which matters stand in these files, and when each changed.
  var changeFacts: String {
    openListings.map { listing in
      "\(listing.card.file) \(listing.changes.count) \(listing.changes.last?.description ?? "")"
    }.joined(separator: "\n")
  }

  /// The entries, latest change first.
  private func entries(_ base: String) -> [FeedEntry] {
    let all = openListings.compactMap { FeedEntry($0, in: context, base: base) }
      .sorted { ($1.updated, $0.id) < ($0.updated, $1.id) }
    return Array(all.prefix(DataFiles.longest))
  }

  private var feedAuthor: String { context.site.issuers.first?.name ?? context.site.name }

  /// Atom, RFC 4287.
  private func atom(_ entries: [FeedEntry], base: String) -> [UInt8] {
    var writer = XMLWriter()
    writer.element(
      "feed",
      ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": context.snapshot.language.rawValue]
    ) { feed in
      feed.text("id", "urn:x-gongshi:\(context.site.region ?? base)")
      feed.text("title", context.site.name)
      feed.text("updated", FeedEntry.moment(entries.first?.updated ?? .earliest))
      feed.empty(
        "link", ["rel": "self", "type": "application/atom+xml", "href": base + "/feed.atom"])
      feed.empty("link", ["rel": "alternate", "type": "text/html", "href": base + "/"])
      feed.element("author") { $0.text("name", feedAuthor) }
      for entry in entries {
        feed.element("entry") { writer in
          writer.text("id", entry.id)
          writer.text("title", entry.title)
          writer.empty("link", ["rel": "alternate", "type": "text/html", "href": entry.address])
          writer.text("published", FeedEntry.moment(entry.published))
          writer.text("updated", FeedEntry.moment(entry.updated))
          writer.element("author") { $0.text("name", entry.issuer) }
          writer.empty("category", ["term": entry.category])
          writer.text("summary", entry.text)
        }
      }
    }
    return writer.bytes
  }

  /// JSON Feed 1.1.
  private func jsonFeed(_ entries: [FeedEntry], base: String) -> [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.object { writer in
      writer.field("version", "https://jsonfeed.org/version/1.1")
      writer.field("title", context.site.name)
      writer.field("home_page_url", base + "/")
      writer.field("feed_url", base + "/feed.json")
      writer.field("language", context.snapshot.language.rawValue)
      writer.array("authors") { $0.object { $0.field("name", feedAuthor) } }
      writer.array("items") { writer in
        for entry in entries {
          writer.object { writer in
            writer.field("id", entry.id)
            writer.field("url", entry.address)
            writer.field("title", entry.title)
            writer.field("content_text", entry.text)
            writer.field("date_published", FeedEntry.moment(entry.published))
            writer.field("date_modified", FeedEntry.moment(entry.updated))
            writer.array("authors") { $0.object { $0.field("name", entry.issuer) } }
            writer.field("tags", [entry.category])
          }
        }
      }
    }
    return writer.bytes + [10]
  }
}
