import Disclosure
import Testing
import Website

@testable import Workshop

/// The next change is held against the pages themselves: every page of a small site, rendered day
/// by day, with nothing left out but the line that names the build day.
@Suite struct NextChangeSiteTests {
  private static let head = """
    格式: 1
    名称: 新桥村公示栏
    主体: 村
    地区: "510703999202"
    单位:
      - {代号: cun, 名称: 新桥村村民委员会, 字: 新桥村}
    公示栏:
      - {名称: 村委会公示栏, 主栏: 是, 片区: 全村}
      - {名称: 二组公示点, 主栏: 是, 片区: 二组}
    提意见找: 村务监督委员会 0816-2200100 村委会一楼 工作日9:00-17:00

    """

  /// Records with much that is dated ahead, and quiet weeks between.
  private static let quiet: [(file: String, text: String)] = [
    (
      "content/matters/1.md",
      """
      标题: 关于清理一组水渠的公示
      编号: 2026-1
      事项: 环境整治
      计划贴出: 2026-11-02
      公示天数: 7
      贴出记录:
        - 2026-11-02 村委会公示栏
        - 2026-11-03 二组公示点
      取下记录:
        - 2026-11-25 村委会公示栏
      收到的意见:
        - {收到: 2026-11-05, 要点: 渠口太窄, 答复: {日期: 2026-11-20, 内容: 已经加宽}}
      实施: {开始: 2026-11-27, 结束: 2026-12-16, 概况: 清渠1公里}
      结果: {日期: 2026-12-24, 内容: 已经清完}
      网上公开到: 2027-01-10
      """
    ),
    (
      "content/matters/2.md",
      """
      标题: 关于修补二组晒坝的公示
      编号: 2026-2
      事项: 公益事业
      计划贴出: 2026-11-04
      公示天数: 7
      贴出记录:
        - 2026-11-04 村委会公示栏
        - 2026-11-04 二组公示点
      更正:
        - {日期: 2026-12-01, 项目: 金额, 原文: 3000元, 改为: 2800元, 原因: 算错了}
      重新公示:
        - 计划贴出: 2026-12-02
          公示天数: 7
          原因: 金额改了
          贴出记录:
            - 2026-12-02 村委会公示栏
            - 2026-12-02 二组公示点
      撤回: {日期: 2026-12-20, 原因: 上级已经安排, 决定: 2026-12-20 村两委会议}
      """
    ),
    (
      "content/rolls/红榜.md",
      """
      标题: 2026年秋季红榜
      榜: 红
      依据: 村规民约第一条
      展示: 2026-10-20
      撤下: 2026-12-10
      条目:
        - 一组 清渠出工
      """
    ),
    (
      "content/rolls/待改进.md",
      """
      标题: 待改进事项
      榜: 黑
      依据: 村规民约第一条
      展示: 2026-11-18
      撤下: 2026-12-29
      条目:
        - {地点: 二组渠边, 事由: 垃圾1处, 整改到: 2026-11-22, 改好: 2026-11-30}
        - {地点: 一组路口, 事由: 建渣1处, 整改到: 2026-12-18}
      """
    ),
    (
      "content/boards/二组.md",
      """
      公示栏: 二组公示点
      开始: 2026-11-12
      结束: 2026-11-13
      原因: 玻璃坏了
      """
    ),
    (
      "content/accounts/11.md",
      """
      账: 村级账
      期间: 2026-11
      上月结余: 1,000.00元
      本月结余: 900.00元
      台账: 11.csv
      贴出记录:
        - 2026-12-13 村委会公示栏
        - 2026-12-18 二组公示点
      """
    ),
    (
      "content/accounts/11.csv",
      """
      日期,凭证号,摘要,类别,收入,支出,余额,经手人,审批人
      2026-11-08,记-1,清渠工具,维修支出,,100.00,900.00,会计,主任

      """
    ),
    ("content/code/2020.md", code("2020", "2020-01-01")),
    ("content/code/2026.md", code("2026", "2027-01-15")),
  ]

  private static func code(_ version: String, _ from: String) -> String {
    """
    标题: 新桥村村规民约（\(version)年）
    版本: "\(version)"
    通过: 2019-11-16 村民会议 应到100 实到80 同意80
    施行: \(from)
    """
  }

  private static func folder(_ records: [(file: String, text: String)]) throws -> ScratchFolder {
    let folder = try ScratchFolder()
    for (file, text) in [("site.yaml", head)] + records {
      let path = folder.path + "/" + file
      let parent = path.split(separator: "/").dropLast().joined(separator: "/")
      try LooseFile.makeFolders("/" + parent)
      let body = file.contains("/code/") ? "第一条 爱护公物。" : "现予以公示。"
      let isRecord = file.hasSuffix(".md")
      try LooseFile.write(!isRecord ? text : "---\n\(text)\n---\n\n\(body)\n", to: path)
    }
    return folder
  }

  /// The pages of a day, and what is foretold on it.
  private struct Snap {
    var pages: [String: String]
    var next: ChangeDay?
  }

  private static func snap(_ folder: ScratchFolder, on day: Day, shelf: inout ThemeShelf?) throws
    -> Snap
  {
    var freezing = try Freezing(site: folder.path)
    let (frozen, _) = freezing.freeze(for: DayChoice(asked: day, today: day))
    let site = try #require(frozen)
    let theme =
      shelf ?? ThemeShelf(of: freezing.folder, site: site.site, language: .chinese)
    shelf = theme
    var marks: [String: [Finding]] = [:]
    for finding in Report(site.findings).findings where finding.effect == .mark {
      marks[finding.place.file, default: []].append(finding)
    }
    let snapshot = Snapshot(
      site: site.site, day: day, language: .chinese, baseURL: "https://xinqiao.example",
      register: site.register,
      wholes: site.wholes, marks: marks, held: [:], theme: theme.theme, assets: [],
      file: { _ in nil })
    var pages: [String: String] = [:]
    for job in SiteMap.jobs(for: snapshot).jobs where job.address.path != "data/build.js" {
      let text = String(decoding: job.render(), as: UTF8.self)
      pages[job.address.path] =
        text.split(separator: "\n").filter { !$0.contains("本页更新到") }.joined(separator: "\n")
    }
    return Snap(
      pages: pages,
      next: site.register.nextChange(
        after: day,
        knowing: Register.Knowledge(held: [], marked: Set(marks.keys))))
  }

  /// Days with a window that runs, between two facts, in a quiet stretch, and near the end.
  @Test(arguments: [
    "2026-11-11", "2026-11-13", "2026-11-30", "2026-12-10", "2026-12-12", "2027-01-01",
  ])
  func `no page changes before the day foretold, and one does on it`(start: String) throws {
    let folder = try Self.folder(Self.quiet)
    let day = try #require(Day(start))
    var shelf: ThemeShelf?
    let now = try Self.snap(folder, on: day, shelf: &shelf)
    let next = try #require(now.next)
    #expect(next.day > day && !next.changes.isEmpty)
    // Between the two nothing happens; the day before is where a change would be missed.
    for other in Set([day + 1, next.day - 1]) where other > day && other < next.day {
      let pages = try Self.snap(folder, on: other, shelf: &shelf).pages
      let changed = pages.filter { now.pages[$0.key] != $0.value }.keys.sorted()
      #expect(changed == [], "on \(other), foretold \(next.day)")
    }
    #expect(try Self.snap(folder, on: next.day, shelf: &shelf).pages != now.pages)
  }

  @Test func `a posting that is late counts on every day`() throws {
    let folder = try Self.folder([
      (
        "content/matters/3.md",
        """
        标题: 关于清理三组水渠的公示
        编号: 2026-3
        事项: 环境整治
        计划贴出: 2026-11-10
        公示天数: 7
        """
      )
    ])
    let first = try #require(Day("2026-11-10"))
    let last = try #require(Day("2026-11-13"))
    var shelf: ThemeShelf?
    let snaps = try (first...last).map { try Self.snap(folder, on: $0, shelf: &shelf) }
    for (index, day) in (first...last).enumerated().dropLast() {
      let turn = snaps[(index + 1)...].firstIndex { $0.pages != snaps[index].pages }
      #expect(snaps[index].next?.day == turn.map { first + $0 }, "after \(day)")
    }
  }
}
