import Disclosure
import Testing

@testable import Reading

/// What is wrong in a file is said at its place, all of it at once, with what to write.
@Suite struct MistakeTests {
  static let broken = """
    ---
    标提: 关于年终分红的公示
    编号: 第十二
    事项: 年终分红
    形式: 公式
    金额: 十二万
    计划贴出: 2026-02-30
    公示天数: 七八天
    已开的会:
      - 2026-10-22 村民代表会议 应倒61
      - 村党组织会议
    附表: ../秘密.csv
    附件: 合同.pdf
    ---
    """

  @Test func `all mistakes of a file are found at once, each at its line`() {
    let folder = RecordFolder(bytes: { _ in nil }, names: { ["合同书.pdf"] })
    let reading = RecordReader.read(
      Array(Self.broken.utf8), file: "content/matters/1.md", context: RecordContext(folder: folder))
    let found = reading.findings.map { "\($0.code):\($0.place.line)" }.sorted()
    #expect(
      found == [
        "R01:10", "R01:2", "R02:11", "R03:6", "R04:8", "R05:7", "R06:5", "R08:3", "R20:13",
        "R21:12",
      ])
    #expect(reading.findings.allSatisfy { $0.severity == .error && $0.effect == .withhold })
    for word in ["非法", "违规", "失败", "无效"] {
      #expect(reading.findings.allSatisfy { !$0.message.zh.contains(word) })
    }
  }

  @Test func `a misspelt key, word or file gets the one that was meant`() {
    let folder = RecordFolder(bytes: { _ in nil }, names: { ["合同书.pdf"] })
    let reading = RecordReader.read(
      Array(Self.broken.utf8), file: "content/matters/1.md", context: RecordContext(folder: folder))
    let fixes = reading.findings.compactMap { finding in
      finding.fix.map { "\(finding.place.line):\($0.place.column)+\($0.place.length) \($0.text)" }
    }
    #expect(
      Set(fixes) == ["2:1+2 标题", "5:5+2 公示", "10:23+4 应到61", "13:5+6 合同书.pdf"])
    #expect(
      reading.findings.first { $0.place.line == 2 }?.message.zh
        == "没有“标提”这一项，是不是“标题”？请改成：标题: 关于年终分红的公示")
  }

  @Test func `the same notice in Chinese and in English keys is the same`() throws {
    let chinese = """
      ---
      标题: 甲
      编号: 2026-3
      事项: 年终分红
      形式: 公示
      金额: 100元
      已开的会:
        - 2026-10-22 成员代表大会 应到61 实到55 同意52
      提意见找: 监事会 0816-2200000
      贴出记录:
        - 2026-10-23 村委会公示栏
      ---
      """
    let english = """
      ---
      title: 甲
      number: 2026-3
      matter: 年终分红
      form: consultation
      amount: 100元
      meetings:
        - {date: 2026-10-22, body: 成员代表大会, due: 61, present: 55, for: 52}
      contact: {who: 监事会, phone: 0816-2200000}
      posted:
        - date: 2026-10-23
          board: 村委会公示栏
      ---
      """
    let records = try [chinese, english].map { text in
      let reading = RecordReader.read(Array(text.utf8), file: "content/matters/1.md")
      #expect(reading.findings.map(\.message.zh) == [])
      return try #require(reading.record as? Matter)
    }
    #expect(records[0].title == records[1].title)
    #expect(records[0].number == records[1].number)
    #expect(records[0].form == records[1].form)
    #expect(records[0].amount == records[1].amount)
    #expect(records[0].meetings == records[1].meetings)
    #expect(records[0].contact == records[1].contact)
    #expect(records[0].posted == records[1].posted)
  }

  @Test func `every text is kept for the checks, of unknown keys too`() throws {
    let text = "---\n标题: 甲\n电话费: 13900000000\n备注: 存档\n---\n"
    let reading = RecordReader.read(Array(text.utf8), file: "content/pages/1.md")
    let texts = try #require(reading.record).envelope.texts
    #expect(texts.map(\.text) == ["甲", "电话费", "13900000000", "存档"])
    #expect(texts.map(\.label) == ["title", "电话费", "电话费", "note"])
    #expect(texts[2].place(offset: 0, length: 11, in: "x").column == 6)
  }

  @Test func `the kind is the folder, or what the record says`() {
    func kind(_ file: String, _ line: String) -> RecordKind? {
      let text = "---\n\(line)\n标题: 甲\n---\n"
      let record = RecordReader.read(Array(text.utf8), file: file).record
      return record.map { type(of: $0).kind }
    }
    #expect(kind("content/rolls/a.md", "") == .roll)
    #expect(kind("content/matters/a.md", "类型: 说明页") == .page)
    #expect(kind("a.md", "kind: matter") == .matter)
    #expect(kind("a.md", "") == nil)
  }
}
