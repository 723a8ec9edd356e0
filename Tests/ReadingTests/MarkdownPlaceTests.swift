import Disclosure
import Reading
import Testing

private let sample = """
  # 关于**“分红”**的公示

  　　各位村民：按\\*规定，张*三、李*四领 [附件](附件.csv "说明") 后
  到`村委会`领取；**金额：**126元。&amp;后面
  第二行\\
  第三行

  > 引用一，
  > 引用**《法》**二
  >
  > - 项目 *甲*
  >   续行

  1. 一
     续一
     - 二 <b>三</b> 四

  如下：
  | 户主 | 金额 |
  |---|--:|
  | 张*三 | 1\\|2 **（一）**x |

  尾 <https://a.example/> 完 ![图](b.png) 了
  """

private func texts(_ runs: [Inline]) -> [(String, Spot)] {
  runs.flatMap { run -> [(String, Spot)] in
    switch run {
    case .text(let text, let spot), .code(let text, let spot): [(text, spot)]
    case .emphasis(let inner), .strong(let inner), .link(_, let inner, _): texts(inner)
    case .lineBreak: []
    }
  }
}

private func texts(_ blocks: [Block]) -> [(String, Spot)] {
  blocks.flatMap { block -> [(String, Spot)] in
    switch block {
    case .heading(_, let runs, _), .paragraph(let runs, _): texts(runs)
    case .list(_, let items, _): items.flatMap { texts($0) }
    case .quote(let inner, _): texts(inner)
    case .table(let table): ([table.header] + table.rows).joined().flatMap { texts($0) }
    case .code, .rule, .attachment: []
    }
  }
}

struct MarkdownPlaceTests {
  @Test func everyRunStandsWhereItSays() {
    let lines = sample.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Array($0.unicodeScalars) }
    let runs = texts(MarkdownReader.read(sample, firstLine: 1, file: "a.md").0.blocks)
    #expect(runs.count > 25)
    for (text, spot) in runs where text != "&" && text != " " {
      let line = lines[spot.line - 1]
      let found = line.dropFirst(spot.column - 1).prefix(text.unicodeScalars.count)
      #expect(Array(found) == Array(text.unicodeScalars), "\(text) \(spot)")
    }
  }

  @Test func hostileBodiesNeverCrashAndStayInside() {
    var random = SystemRandomNumberGenerator()
    let pieces = [
      "*", "**", "_", "[", "](", ")", "`", "```\n", "\n", "\n\n", ">", "- ", "| a | b |\n|-|-|\n",
      "<b>", "<!--", "&amp;", "\\", "张", "“", "：", "\u{0}", "\u{EA00}", "\t", "\r", "![x](y.png)",
      "    ", "　", "[a]: b\n", "|", "# ", "***",
    ]
    for _ in 0..<5_000 {
      var body = Array(sample.utf8)
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let at = Int.random(in: 0...body.count, using: &random)
        if Bool.random(using: &random) {
          body.insert(contentsOf: Array(pieces.randomElement(using: &random)!.utf8), at: at)
        } else {
          let end = Int.random(in: at...min(body.count, at + 12), using: &random)
          body.removeSubrange(at..<end)
        }
      }
      let lines = body.count { $0 == 10 || $0 == 13 } + 1
      let (prose, findings) = MarkdownReader.read(body, firstLine: 1, file: "a.md")
      let runs = texts(prose.blocks)
      #expect(runs.allSatisfy { (1...lines).contains($0.1.line) && $0.1.column >= 1 })
      #expect(findings.allSatisfy { $0.place.line <= lines })
    }
  }
}
