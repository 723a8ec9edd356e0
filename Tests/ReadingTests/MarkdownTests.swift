import Disclosure
import Reading
import Testing

private func outline(_ runs: [Inline]) -> String {
  runs.map { run in
    switch run {
    case .text(let text, _): text
    case .code(let text, _): "`\(text)`"
    case .emphasis(let inner): "<i>\(outline(inner))</i>"
    case .strong(let inner): "<b>\(outline(inner))</b>"
    case .link(let to, let inner, _): "[\(outline(inner))→\(to)]"
    case .lineBreak: "⏎"
    }
  }.joined()
}

private func outline(_ blocks: [Block]) -> String {
  blocks.map { block in
    switch block {
    case .heading(let level, let runs, _): "h\(level) " + outline(runs)
    case .paragraph(let runs, _): "p " + outline(runs)
    case .list(let start, let items, _):
      (start.map { "ol\($0) " } ?? "ul ") + items.map { "(\(outline($0)))" }.joined()
    case .quote(let inner, _): "q (\(outline(inner)))"
    case .code(let text, _): "code \(text)"
    case .rule: "hr"
    case .table(let table):
      "table "
        + ([table.header] + table.rows).map { $0.map(outline).joined(separator: "¦") }
        .joined(separator: "/")
    case .attachment(let file, let caption, _): "file \(file) \(caption)"
    }
  }.joined(separator: " ‖ ")
}

private func read(_ body: String) -> (Prose, [Finding]) {
  MarkdownReader.read(body, firstLine: 11, file: "a.md")
}

struct MarkdownTests {
  @Test(arguments: [
    ("村民\n委员会", "p 村民委员会"),
    ("如下，\nabc", "p 如下，abc"),
    ("Qinghe\nvillage", "p Qinghe village"),
    ("共\n12户", "p 共 12户"),
    ("　　各村民：\n　　现予公示。", "p 各村民：⏎现予公示。"),
    ("甲  \n乙", "p 甲⏎乙"),
    ("甲\\\n乙*丙", "p 甲⏎乙*丙"),
    ("# 标题 #", "h1 标题"),
    ("标题\n---", "h2 标题"),
    ("- 甲\n- 乙", "ul (p 甲)(p 乙)"),
    ("3. 甲\n4. 乙", "ol3 (p 甲)(p 乙)"),
    ("> 甲\n> 乙", "q (p 甲乙)"),
    ("---\n\n甲", "hr ‖ p 甲"),
    ("```\n张*三 **\n```", "code 张*三 **\n"),
    ("用`a*b*c`写", "p 用`a*b*c`写"),
    ("甲&amp;乙", "p 甲&乙"),
  ])
  func blocksAndLineBreaksReadAsChinese(body: String, expected: String) {
    #expect(outline(read(body).0.blocks) == expected)
  }

  @Test(arguments: [
    ("这是**重点**的", "p 这是<b>重点</b>的"),
    ("这是**“重点”**的", "p 这是<b>“重点”</b>的"),
    ("依据**《组织法》**第三条", "p 依据<b>《组织法》</b>第三条"),
    ("**金额：**126元，**时间：**七天", "p <b>金额：</b>126元，<b>时间：</b>七天"),
    ("**金额:**十元", "p <b>金额:</b>十元"),
    ("**（一）**甲**（二）**乙", "p <b>（一）</b>甲<b>（二）</b>乙"),
    ("张*三、李*四", "p 张*三、李*四"),
    ("张*（女）、李*（男）", "p 张*（女）、李*（男）"),
    ("（*三）和张*，", "p （*三）和张*，"),
    ("张**、李**", "p 张**、李**"),
    ("622202*****1234", "p 622202*****1234"),
    ("138****1234和139****5678", "p 138****1234和139****5678"),
    ("138**12和139**34", "p 138**12和139**34"),
    ("**张*三**", "p <b>张*三</b>"),
    ("*重点*，甲", "p <i>重点</i>，甲"),
    ("电话：____，____元", "p 电话：____，____元"),
    ("\\*\\*甲\\*\\*", "p **甲**"),
    ("私用\u{EA00}字**“甲”**乙\u{E000}", "p 私用\u{EA00}字<b>“甲”</b>乙\u{E000}"),
  ])
  func asterisksBesideHanTextAreReadAsMeant(body: String, expected: String) {
    #expect(outline(read(body).0.blocks) == expected)
  }

  @Test(arguments: [
    ("| 甲 | 乙 |\n|---|--:|\n| 张*三 | 1\\|2 |\n| **（一）**x |", "table 甲¦乙/张*三¦1|2/<b>（一）</b>x¦"),
    ("如下：\n| a | b |\n|:-:|---|\n| - x | # y |\n完", "p 如下： ‖ table a¦b/- x¦# y ‖ p 完"),
    ("```\n| a | b |\n|---|---|\n```\n", "code | a | b |\n|---|---|\n"),
    ("a | b\n---|---\n1<br>2 | 3", "table a¦b/1⏎2¦3"),
  ])
  func pipeTablesAreRead(body: String, expected: String) {
    #expect(outline(read(body).0.blocks) == expected)
  }

  @Test(arguments: [
    ("[甲](https://a.example)", "p [甲→https://a.example]", []),
    ("[甲](附件.csv)", "p [甲→附件.csv]", []),
    ("[甲](javascript:alert(1))", "p 甲", ["T12"]),
    ("[甲](JaVaScript&#58;alert)", "p 甲", ["T12"]),
    ("[甲](../../etc)", "p 甲", ["T12"]),
    ("[甲](%2e%2e/etc)", "p 甲", ["T12"]),
    ("[甲](//a.example)", "p 甲", ["T12"]),
    ("[甲](<\\\\a>)", "p 甲", ["T12"]),
    ("甲<font color=red>乙</font>丙", "p 甲乙丙", ["T11"]),
    ("<div>\n甲\n</div>\n\n乙", "p 乙", ["T11"]),
    ("![收支](收支.csv)\n![图](a.jpg)", "file 收支.csv 收支 ‖ file a.jpg 图", []),
    ("![图](https://a.example/x.png)", "p 图", ["T13"]),
    ("见![图](a.png)", "p 见图", ["T13"]),
  ])
  func whatLeavesTheSiteIsDroppedAndSaid(body: String, expected: String, codes: [String]) {
    let (prose, findings) = read(body)
    #expect(outline(prose.blocks) == expected)
    #expect(findings.map(\.code) == codes)
    #expect(findings.allSatisfy { $0.place.line >= 11 })
  }

  @Test func limitsAreFindings() {
    let bodies = [
      String(repeating: "甲", count: 400_000), String(repeating: "[", count: 3_000),
      String(repeating: ">", count: 100_000), String(repeating: "<!--", count: 200_000),
      (0..<60).map { String(repeating: "  ", count: $0) + "- a" }.joined(separator: "\n"),
    ]
    for body in bodies {
      let (_, findings) = read(body)
      #expect(findings.first?.code == "R16")
    }
  }
}
