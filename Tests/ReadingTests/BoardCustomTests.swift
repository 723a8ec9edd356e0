import Disclosure
import Testing

@testable import Reading

/// What real boards do, and what the checks say of it.
@Suite struct BoardCustomTests {
  private static let issuers = """
    格式: 1
    名称: 青禾村公示栏
    主体: 村
    地区: "510703999201"
    单位:
      - {代号: cun, 名称: 青禾村村民委员会, 字: 青禾村}
      - {代号: sanzu, 名称: 青禾村第三村民小组, 字: 青禾三组}
      - {代号: zhen, 名称: 青山镇人民政府, 字: 青山府}
    公示栏:
      - {名称: 村委会公示栏, 主栏: 是, 片区: 全村}
      - {名称: 三组公示点, 主栏: 是, 片区: 三组}
    提意见找: 村务监督委员会 0816-2200000 村委会一楼 工作日9:00-17:00
    """

  /// The findings of one code in a record with these lines, each with its effect and message.
  private static func found(_ code: String, _ lines: String) throws -> [Finding] {
    let example = CheckExample(
      others: [("site.yaml", issuers)],
      """
      ---
      \(lines)
      ---
      先听大家的意见，有什么想法都可以说。
      """)
    return try ExampleSite(example).findings(on: example.day).filter { $0.code == code }
  }

  @Test(arguments: [
    ("关于2027年春节文艺活动安排的公示", true),
    ("关于2027年村级公益岗位方案的公示", true),
    ("关于青禾村村庄规划（2026—2035年）草案的公示", true),
    ("关于2026年至2030年沟渠管护的公示", true),
    ("关于2025年下半年误工补贴的公示", true),
    ("关于2027年二组水渠修整的公示", false),
    ("关于2030年二组水渠修整方案的公示", false),
    ("关于青禾村村庄规划（2021—2023年）草案的公示", false),
  ])
  func `a title may speak of next year's plan and of a span`(title: String, isRight: Bool) throws {
    let found = try Self.found("T02", "标题: \(title)\n编号: 2026-1\n事项: 公益事业\n阶段: 会前")
    #expect(found.isEmpty == isRight)
  }

  @Test(arguments: [
    ("青禾村村民委员会", false), ("青禾村第三村民小组", true), ("青山镇人民政府", false),
  ])
  func `a group hangs its papers where the group reads them`(issuer: String, isRight: Bool) throws {
    let found = try Self.found(
      "W17", "标题: 关于放水轮班的公示\n编号: 2026-1\n发布单位: \(issuer)\n事项: 组务\n贴在哪: 三组公示点")
    #expect(found.isEmpty == isRight)
  }

  @Test(arguments: [("青禾村村民委员会", false), ("青禾村第三村民小组", false), ("青山镇人民政府", true)])
  func `a higher office's numbers have gaps, since not all is reposted`(
    issuer: String, isRight: Bool
  ) throws {
    let found = try Self.found(
      "R32", "标题: 转贴：耕地地力保护补贴\n编号: 2026-18\n发布单位: \(issuer)\n形式: 转贴\n事项: 补贴发放")
    #expect(found.isEmpty == isRight)
  }

  @Test(arguments: [
    ("2026-11-03 收集点离水井太近 答复2026-11-10 往南挪30米", nil),
    ("2026-11-03 收集点离水井太近 答复2026-11-13 往南挪30米", "11月13日（星期五）才答复，晚了3天"),
    ("2026-11-03 收集点离水井太近", "已过12天"),
    ("2026-11-03 收集点离水井太近 答复2026-11-25 往南挪30米", "已过12天"),
    ("2026-11-18 收集点离水井太近", nil),
  ])
  func `an opinion is answered within seven days, and a late answer stays late`(
    opinion: String, says: String?
  ) throws {
    let found = try Self.found(
      "W10",
      """
      标题: 关于渠边环境整治的公示
      编号: 2026-1
      事项: 环境整治
      阶段: 会前
      计划贴出: 2026-11-02
      公示天数: 7
      贴出记录:
        - 2026-11-02 村委会公示栏
        - 2026-11-02 三组公示点
      收到的意见:
        - \(opinion)
      """)
    #expect(found.count == (says == nil ? 0 : 1))
    #expect(found.allSatisfy { $0.effect == .mark && $0.message.zh.contains(says ?? "") })
  }

  @Test(arguments: [("", true), ("截止: 2026-11-26\n", false)])
  func `who has posted the slips writes the new end and is not asked again`(
    line: String, isAsked: Bool
  ) throws {
    let found = try Self.found(
      "W05",
      """
      标题: 关于渠边环境整治的公示
      编号: 2026-1
      事项: 环境整治
      阶段: 会前
      计划贴出: 2026-11-17
      公示天数: 7
      \(line)贴出记录:
        - 2026-11-17 村委会公示栏
        - 2026-11-19 三组公示点
      """)
    #expect(found.isEmpty != isAsked)
    #expect(found.allSatisfy { $0.message.zh.contains("截止: 2026-11-26") })
  }
}
