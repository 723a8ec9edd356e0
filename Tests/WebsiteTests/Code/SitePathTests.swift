import Testing

@testable import Website

@Suite struct SitePathTests {
  @Test(arguments: [
    (nil, "/"), ("https://qinghe.example", "/"), ("https://qinghe.example/cun", "/cun/"),
    ("https://qinghe.example/a/b", "/a/b/"),
  ])
  func aLostPageLinksFromThePathOfTheSite(base: String?, path: String) {
    #expect(SiteMap.path(of: base) == path)
  }

  @Test(arguments: [
    ("青禾村村规民约（2025年）", "青禾村村规民约"), ("青禾村村规民约", "青禾村村规民约"), ("（2025年）", "（2025年）"),
    ("红白理事会章程(试行)", "红白理事会章程"),
  ])
  func versionsOfRulesShareTheirName(title: String, name: String) {
    #expect(CodeLibrary.name(of: title) == name)
  }
}
