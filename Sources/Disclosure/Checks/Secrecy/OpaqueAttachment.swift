/// S09: every file that goes on the web can be looked into.
public struct OpaqueAttachment: RecordCheck {
  public static let info = CheckInfo(
    code: "S09", severity: .error, effect: .withhold,
    title: Wording("附件里的内容看得见吗？", "Can every attachment be looked into?"),
    explanation: Wording(
      """
      身份证号、银行卡号多半是从附件里漏出去的，而程序看不到 Word、Excel 和压缩包里面。
      表格请另存为 CSV，写在“附表”里，程序会逐格检查；文件请另存为 PDF，发布前自己从头看一遍。
      """,
      """
      Most leaks come from attachments, and the program cannot look into Word, Excel or archives. \
      Save a table as CSV and name it under tables, where each cell is checked; save a text as PDF \
      and read it through before it is published.
      """),
    bad: CheckExample(
      others: [("content/matters/2026/发放表.xlsx", "PK")],
      """
      ---
      标题: 关于发放误工补贴的公示
      编号: 2026-1
      事项: 误工补贴
      形式: 公开
      附件: 1️⃣发放表.xlsx
      ---
      上半年误工补贴已经核对，现予公开。
      """),
    good: CheckExample(
      others: [("content/matters/2026/发放表.csv", "组,人数,金额\n一组,3,600\n")],
      """
      ---
      标题: 关于发放误工补贴的公示
      编号: 2026-1
      事项: 误工补贴
      形式: 公开
      附表: 发放表.csv 网上
      ---
      上半年误工补贴已经核对，现予公开。
      """))

  /// What pages can show and the program has looked into, or a person can read through.
  private static let readable: Set<String> = ["csv", "pdf", "jpg", "jpeg", "png"]

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    let envelope = whole.envelope
    return envelope.attachments.compactMap { path in
      let name = path.split(separator: "/").last.map(String.init) ?? path
      let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
      guard !OpaqueAttachment.readable.contains(ending) else { return nil }
      return finding(
        at: place(of: name, in: whole),
        Wording(
          "程序看不到“\(name)”里面有没有身份证号。表格请另存为CSV，写在“附表”里；"
            + "文字请另存为PDF。改好之前，这一件不打印、不上网",
          "the program cannot look into “\(name)”. Save a table as CSV and name it under tables; "
            + "save a text as PDF"))
    }
  }

  private func place(of name: String, in whole: Whole) -> Place {
    if case .matter(let matter) = whole,
      let index = matter.matter.files.firstIndex(where: { $0.hasSuffix(name) })
    {
      return matter.matter.places["files", index]
    }
    return Place(file: whole.envelope.file, line: 1, column: 1)
  }
}
