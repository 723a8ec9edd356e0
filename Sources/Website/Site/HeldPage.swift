import Disclosure

/// The last clean page of a withheld record, which says that the record is being checked.
public enum HeldPage {
  /// The page with a line in its header; as it was where its template has no place for one.
  /// - Parameters:
  ///   - page: the page as it was published.
  ///   - since: the day on which it was published, where it is known.
  public static func marked(_ page: [UInt8], publishedOn since: Day?, in language: Language)
    -> [UInt8]
  {
    let mark = Array("<!--held-->".utf8)
    guard let start = page.firstIndex(of: mark) else { return page }
    var line = Array("<p class=\"frozen\">".utf8)
    line.appendEscaped(sentence(since).text(in: language))
    line += Array("</p>".utf8)
    return page[..<start] + line + page[(start + mark.count)...]
  }

  private static func sentence(_ since: Day?) -> Wording {
    guard let since else {
      return Wording(
        "这一件正在核对，下面是以前公布的内容。", "This notice is being checked; below is what was published before.")
    }
    return Wording(
      "这一件正在核对，下面是\(since.short.zh)公布的内容。",
      "This notice is being checked; below is what was published on \(since.short.en).")
  }
}

extension [UInt8] {
  /// Where `part` begins for the first time.
  fileprivate func firstIndex(of part: [UInt8]) -> Int? {
    guard let first = part.first, part.count <= count else { return nil }
    return (0...(count - part.count)).first { start in
      self[start] == first && self[start..<(start + part.count)].elementsEqual(part)
    }
  }
}
