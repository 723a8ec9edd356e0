import Disclosure
import Notation
import Testing
import Website

@testable import Workshop

/// The theme: replaceable file by file, complete in both languages, in the words of whom it
/// speaks for, in the site's colour.
@Suite struct ThemeTests {
  private static func site(_ subject: String = "社区", more: String = "") -> String {
    let body = subject == "村" ? "柳荷村村民委员会" : "柳荷社区居民委员会"
    return """
      格式: 1
      名称: 柳荷公示栏
      主体: \(subject)
      地区: "510703999203"
      \(more)
      单位:
        - {代号: ju, 名称: \(body), 字: 柳荷, 监督: 监督委员会}
      公示栏:
        - {名称: 一号公示栏, 主栏: 是, 片区: 全部}
      提意见找: 监督委员会 0816-2200300 一楼 工作日9:00-17:00
      上级: 柳荷街道办事处 0816-2300300

      """
  }

  /// A matter in each state, rolls, rules and a page of text, in words of neither.
  private static let records: [String: String] = {
    func matter(_ serial: Int, _ fields: String) -> (String, String) {
      (
        "content/matters/\(serial).md",
        """
        ---
        标题: 关于第\(serial)件事的公示
        编号: 2026-\(serial)
        事项: 环境整治
        一句话: 第\(serial)件事，用钱3,000元。
        金额: 3,000元
        计划贴出: \(serial == 1 ? "2026-11-30" : serial == 2 ? "2026-11-19" : "2026-10-12")
        公示天数: 7
        \(fields)
        ---

        现予以公示，第\(serial)件。用钱3,000元。

        """
      )
    }
    let posted = "贴出记录:\n  - 2026-10-12 一号公示栏"
    return Dictionary(
      uniqueKeysWithValues: [
        matter(1, "备注: 还没有贴"),
        matter(2, "贴出记录:\n  - 2026-11-19 一号公示栏\n附表:\n  - 名单.csv 只上纸"),
        matter(3, posted + "\n收到的意见:\n  - 收到: 2026-10-15\n    要点: 渠口太窄"),
        matter(4, posted + "\n实施:\n  开始: 2026-11-02\n  结束: 2026-12-20\n  概况: 清渠"),
        matter(5, posted + "\n结果:\n  日期: 2026-11-03\n  内容: 已经办完"),
        matter(6, posted + "\n撤回:\n  日期: 2026-10-14\n  原因: 上级已经安排\n  决定: 2026-10-14 会议"),
        matter(7, posted + "\n网上公开到: 2026-11-10"),
        matter(8, "说明:\n  - {检查: W06, 理由: 下雨, 决定: 会议}"),
        ("content/matters/名单.csv", "姓名,金额（元）\n张某,3000\n"),
        (
          "content/rolls/红.md",
          "---\n标题: 秋季红榜\n榜: 红\n依据: 第一条\n展示: 2026-11-01\n条目:\n  - 一组 清渠出工\n---\n"
        ),
        (
          "content/code/约.md",
          "---\n标题: 柳荷公约\n版本: 一\n通过: 2026-01-05\n施行: 2026-02-01\n---\n\n第一条 爱护公物。\n"
        ),
        ("content/pages/怎么办.md", "---\n标题: 怎么办事\n---\n\n到一楼。\n"),
      ])
  }()

  private static let villageWords = ["村委会", "村民", "村务", "村里", "村公示栏", "村规民约", "本村", "全村"]

  @Test func `a community's pages, sheets and plain texts speak of no village`() throws {
    var files = Self.records
    files["site.yaml"] = Self.site()
    let pages = try ScratchSite(files).pages
    #expect(pages.count > 30)
    var found: [String] = []
    for (path, text) in pages where !path.hasPrefix("assets/") {
      var text = ScratchSite.visible(text)
      // The titles of laws and packs are no words of ours.
      for title in Self.ruleTexts { text = text.replacing(title, with: "") }
      for word in Self.villageWords where text.contains(word) {
        let near = text.split(separator: "\n").first { $0.contains(word) } ?? ""
        found.append("\(path): \(word) in \(near.prefix(80))")
      }
    }
    #expect(found.sorted() == [])
  }

  @Test func `a village's pages do speak of it`() throws {
    var files = Self.records
    files["site.yaml"] = Self.site("村")
    let text = try ScratchSite(files).pages.values.map(ScratchSite.visible).joined()
    for word in ["村委会", "全体村民", "村里", "村公示栏", "村规民约"] {
      #expect(text.contains(word), "\(word)")
    }
  }

  /// The names and sources of the rules, longest first.
  private static let ruleTexts: [String] = {
    RuleShelf(Stock(shipped: "rules")).packs.flatMap(\.rules)
      .flatMap { [$0.name ?? "", $0.source.title] }.filter { !$0.isEmpty }
      .sorted { $0.utf8.count > $1.utf8.count }
  }()

  // MARK: One file at a time

  private static func own(_ file: String, _ text: String) throws -> ScratchSite {
    var files = Self.records
    files["site.yaml"] = Self.site()
    files["themes/board/" + file] = text
    let site = try ScratchSite(files)
    #expect(!site.findings.contains { $0.place.file.hasPrefix("themes/") }, "\(file)")
    return site
  }

  @Test func `a template of the site's own takes the place of the shipped one`() throws {
    let site = try Self.own("notfound.mustache", "<p>{{site.name}} 没有</p>\n")
    #expect(site.pages["404.html"] == "<p>柳荷公示栏 没有</p>\n")
    #expect(site.pages["index.html"]?.contains("class=\"mast\"") == true)
  }

  @Test func `a partial of the site's own is taken by the shipped templates`() throws {
    let site = try Self.own("partials/rows.mustache", "<p class=\"own\">自己的</p>\n")
    #expect(site.pages["matters/index.html"]?.contains("class=\"own\"") == true)
  }

  @Test(arguments: ["board.css", "print.css", "board.js", "own.css"])
  func `a style sheet or script of the site's own is published`(name: String) throws {
    let site = try Self.own(name, "/* ours */\n")
    #expect(site.pages["assets/" + name] == "/* ours */\n")
    #expect((site.pages["assets/board.css"]?.utf8.count ?? 0 > 1_000) == (name != "board.css"))
  }

  @Test func `words of the site's own replace those of the same key, the others stay`() throws {
    let site = try Self.own("strings/zh-CN.yaml", "skip: 直接看正文\n")
    let page = try #require(site.pages["index.html"])
    #expect(page.contains("直接看正文") && page.contains("网上和公示栏不一样时"))
  }

  // MARK: Words

  private static func words(_ language: String) throws -> [String: String] {
    let path = "themes/board/strings/\(language).yaml"
    var findings: [Finding] = []
    let source = try #require(
      SourceText.read(try RepositoryFiles.bytes(path), file: path, findings: &findings))
    let tree = YAMLReader.read(source, findings: &findings)
    #expect(findings == [])
    let pairs = (tree.entries ?? []).map { ($0.key.text, $0.value.scalar?.text ?? "") }
    #expect(Set(pairs.map(\.0)).count == pairs.count)
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  @Test func `both languages have the same words, each with its text`() throws {
    let (zh, en) = (try Self.words("zh-CN"), try Self.words("en"))
    #expect(Set(zh.keys) == Set(en.keys))
    #expect((Array(zh.values) + Array(en.values)).allSatisfy { !$0.contains("{{") })
    // English has no word after the number of a day.
    let empty = zh.filter(\.value.isEmpty).map(\.key) + en.filter(\.value.isEmpty).map(\.key)
    #expect(empty == ["strip.day"])
    for (key, text) in en {
      #expect(!text.unicodeScalars.contains { (0x3000...0x9FFF).contains($0.value) }, "\(key)")
    }
    for key in zh.keys where key.contains("@") {
      #expect(key.hasSuffix("@社区") && zh[String(key.dropLast(3))] != nil, "\(key)")
    }
    for (key, text) in zh where !key.contains("@") && zh[key + "@社区"] == nil {
      for word in Self.villageWords { #expect(!text.contains(word), "\(key)") }
    }
  }

  @Test func `templates use every word, and no other`() throws {
    var used: Set<String> = []
    for file in try RepositoryFiles.list("themes/board") where file.hasSuffix(".mustache") {
      let text = String(decoding: try RepositoryFiles.bytes(file), as: UTF8.self)
      for tag in text.split(separator: "{{", omittingEmptySubsequences: false).dropFirst() {
        let name = tag.split(separator: "}", maxSplits: 1).first.map(String.init) ?? ""
        let key = name.drop { "#^/{& ".contains($0) }
        if key.hasPrefix("t.") { used.insert(String(key.dropFirst(2))) }
      }
    }
    let known = Set(try Self.words("zh-CN").keys.filter { !$0.contains("@") })
    #expect(used.subtracting(known).sorted() == [] && known.subtracting(used).sorted() == [])
  }

  // MARK: Colour

  @Test func `the site's colour is a style sheet of its own, on every page of the web`() throws {
    var files = Self.records
    files["site.yaml"] = Self.site(more: "颜色: #1f4e3d")
    let pages = try ScratchSite(files).pages
    let css = try #require(pages["assets/colours.css"])
    #expect(css.contains("--mast: #1f4e3d") && css.contains("@media screen"))
    for (path, page) in pages where path.hasSuffix(".html") && !path.hasSuffix("print.html") {
      #expect(page.contains("assets/colours.css\">"), "\(path)")
      #expect(!page.contains("style=\""), "\(path)")
    }
    #expect(pages["404.html"]?.contains("href=\"/assets/colours.css\"") == true)
  }

  @Test func `a site without a colour has neither the file nor the link`() throws {
    var files = Self.records
    files["site.yaml"] = Self.site()
    let pages = try ScratchSite(files).pages
    #expect(pages["assets/colours.css"] == nil)
    #expect(pages.values.allSatisfy { !$0.contains("colours.css") })
  }

  @Test func `a colour that is too light is named with a darker one, and the site stands`() throws {
    var files = Self.records
    files["site.yaml"] = Self.site(more: "颜色: #ff6600")
    let site = try ScratchSite(files)
    let finding = try #require(site.findings.first { $0.place.file == "site.yaml" })
    #expect(finding.message.zh.contains("#ff6600") && finding.place.line == 5)
    #expect(site.pages["index.html"] != nil && site.pages["assets/colours.css"] == nil)
  }

  @Test func `contrast is computed against the theme's own grounds`() throws {
    let css = String(decoding: try RepositoryFiles.bytes("themes/board/board.css"), as: UTF8.self)
    let parts = css.split(separator: "prefers-color-scheme: dark", maxSplits: 1)
    #expect(parts[0].contains("--board: \(Colour.Page.board.text);"))
    #expect(parts[0].contains("--mast-soft: \(Colour.Page.onHead.text);"))
    #expect(parts[1].contains("--slip: \(Colour.Page.darkSlip.text);"))
  }
}
