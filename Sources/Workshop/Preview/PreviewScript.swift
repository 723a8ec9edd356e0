/// Puts the preview's script into a page on its way to the browser; files on disk never have it.
enum PreviewScript {
  /// The page with the script, allowed to ask this server for what was found.
  ///
  /// The page's own policy forbids every connection, and of two policies the stricter one holds;
  /// so the one in the page is widened, by what the preview needs and no more.
  static func added(to page: [UInt8], edition: Int) -> [UInt8] {
    var page = page
    if let policy = end(of: "Content-Security-Policy\" content=\"", in: page) {
      page.insert(contentsOf: "connect-src 'self'; ".utf8, at: policy)
    }
    let tag = "<script src=\"\(Preview.prefix)preview.js?edition=\(edition)\" defer></script>\n"
    // A theme of the village's own may leave out what browsers add by themselves.
    let place = end(of: "</head>", in: page).map { $0 - "</head>".utf8.count } ?? page.count
    page.insert(contentsOf: tag.utf8, at: place)
    return page
  }

  /// The place after the first `words`, whose first byte stands only once in them.
  private static func end(of words: String, in page: [UInt8]) -> Int? {
    let words = Array(words.utf8)
    var start = 0
    while let first = page[start...].firstIndex(of: words[0]) {
      guard page.count - first >= words.count else { return nil }
      if page[first..<first + words.count].elementsEqual(words) { return first + words.count }
      start = first + 1
    }
    return nil
  }
}
