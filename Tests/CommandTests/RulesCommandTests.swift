import Testing

struct RulesCommandTests {
  @Test func theRulesOfASiteAreListedWithTheirSources() throws {
    let folder = try SiteFolder.planted()
    let list = try CommandRunner.run(["rules"], in: folder)
    #expect(list.status == 0)
    for word in ["全国（national）", "posting-15", "不少于15天", "村民委员会组织法", "第三十五条", "核对"] {
      #expect(list.output.contains(word), "\(word)")
    }
    // A village has none of what holds for communities alone.
    #expect(!list.output.contains("notice-residents-10"))
    // Nor what another village has given itself.
    #expect(!list.output.contains("village-510703999201"))
    let json = try CommandRunner.run(["rules", "--format", "json"], in: folder)
    #expect(
      json.output.contains("\"id\": \"posting-15\"") && json.output.contains("\"version\": 1"))
  }

  @Test func aRegionNeedsNoSite() throws {
    let folder = try SiteFolder()
    let nation = try CommandRunner.run(["rules", "--region", "11"], in: folder)
    #expect(nation.status == 0 && nation.output.contains("national"))
    #expect(!nation.output.contains("fucheng"))
    let district = try CommandRunner.run(["rules", "--region", "510703"], in: folder)
    #expect(district.output.contains("fucheng"))
    #expect(try CommandRunner.run(["rules", "--region", "四川"], in: folder).status == 2)
    #expect(try CommandRunner.run(["rules"], in: folder).status == 1)
  }

  @Test func theSheetHasARowToSignForEveryRule() throws {
    let folder = try SiteFolder.planted()
    let result = try CommandRunner.run(
      ["rules", "--print", "--output", "审核表.html", "--as-of", SampleMatter.today], in: folder)
    #expect(result.status == 0 && result.output.isEmpty)
    let sheet = try #require(folder.text("审核表.html"))
    let rows = sheet.split(separator: "□ 同意").count - 1
    #expect(rows > 50 && result.errors.contains("\(rows)条"))
    #expect(sheet.contains("以上共\(rows)条") && sheet.contains("司法所意见"))
    for word in ["审核人（签名）", "盖章处", "推定：", "2026年11月22日"] {
      #expect(sheet.contains(word), "\(word)")
    }
    // One file that asks nobody for anything.
    for word in ["http:", "https:", "src=", "<img", "<script", "<link", "url("] {
      #expect(!sheet.contains(word), "\(word)")
    }
    // A sheet that someone may have filled in is not written over.
    let again = try CommandRunner.run(
      ["rules", "--print", "--output", "审核表.html"], in: folder)
    #expect(again.status == 2 && again.errors.contains("审核表.html"))
    #expect(folder.text("审核表.html") == sheet)
  }

  @Test func aPackOfTheVillageStandsOnItsSheet() throws {
    let folder = try SiteFolder.planted()
    let pack = """
      代号: own
      名称: 新桥村<甲>
      地区: "510703999202"
      规则:
        - 代号: window-9
          种类: 公示期
          名称: 分红公示不少于九个工作日
          适用: {事项: 年终分红}
          天数: 9
          计日: 工作日
          方向: 不少于
          效力: 村规
          自: 2026-01-01
          来源: {名称: 新桥村村规民约, 条: 第九条, 核对: 2026-11-20}
          程度: 必须

      """
    try folder.write("rules/own.yaml", pack)
    let sheet = try CommandRunner.run(["rules", "--print"], in: folder).output
    for word in [
      "新桥村&lt;甲&gt;：1条", "不少于9个工作日（只算工作日，当天不算）", "事项：年终分红",
      "《新桥村村规民约》第九条", "效力：村规，2026年1月1日起", "核对：2026年11月20日", "贴出前拦下",
    ] {
      #expect(sheet.contains(word), "\(word)")
    }
  }
}
