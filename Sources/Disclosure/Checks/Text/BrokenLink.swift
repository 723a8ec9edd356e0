/// T05: a link in the body to a file leads to one of the record's own.
public struct BrokenLink: RecordCheck {
  public static let info = CheckInfo(
    code: "T05", severity: .warning, effect: .mark,
    title: Wording("正文链接的文件在不在？", "Is the file there to which the body links?"),
    explanation: Wording(
      """
      正文里链到记录旁边的文件，要写进“附件”或者“附表”，公示时才会一起放上去；没写的，点了打不开。
      """,
      """
      A file to which the body links is published only where 附件 or 附表 names it; otherwise the link \
      opens nothing.
      """),
    bad: CheckExample(
      """
      ---
      标题: 关于修整二组水渠的公示
      编号: 2026-1
      事项: 环境整治
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      二组水渠打算修整300米，见1️⃣[工程图](工程图.pdf)。
      """),
    good: CheckExample(
      others: [("content/matters/2026/工程图.pdf", "%PDF-1.4")],
      """
      ---
      标题: 关于修整二组水渠的公示
      编号: 2026-1
      事项: 环境整治
      附件: 工程图.pdf
      计划贴出: 2026-11-23
      公示天数: 7
      ---
      二组水渠打算修整300米，见[工程图](工程图.pdf)。
      """))

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    let envelope = whole.envelope
    let links = envelope.body.links.filter { BrokenLink.isFileBeside($0.destination) }
    guard !links.isEmpty else { return [] }
    let names = (envelope.attachments + envelope.tables.map(\.name)).map { path in
      String(path.split(separator: "/").last ?? "")
    }
    return links.compactMap { link in
      guard !names.contains(link.destination) else { return nil }
      let near = Similarity.nearest(to: link.destination, in: names)
      return finding(
        at: Place(file: envelope.file, line: link.spot.line, column: link.spot.column),
        Wording(
          "链接的“\(link.destination)”没有和这件一起公开，点了打不开。"
            + (near.map { "是不是“\($0)”？" } ?? "请加一行：附件: \(link.destination)"),
          "“\(link.destination)” is not published with this record, so the link opens nothing; "
            + (near.map { "did you mean “\($0)”?" } ?? "add: files: \(link.destination)")))
    }
  }

  /// Whether a link names a file beside the record: no scheme, no folder, no place on the page.
  private static func isFileBeside(_ destination: String) -> Bool {
    destination.utf8.contains(UInt8(ascii: "."))
      && !destination.utf8.contains { ":/#?%".utf8.contains($0) }
  }
}
