import Disclosure
import Testing

/// Which packs hold for a site, and which rules for a matter.
@Suite struct RuleBookTests {
  private static func pack(_ id: String, _ region: String) -> RulePack {
    var pack = RulePack()
    (pack.id, pack.region) = (id, region)
    var rule = Rule()
    (rule.id, rule.kind) = ("r", .window)
    pack.rules = [rule]
    return pack
  }

  private static let packs = [
    pack("village", "510703999201"), pack("district", "510703"), pack("province", "51"),
    pack("national", ""), pack("other-province", "33"), pack("other-district", "510704"),
    pack("other-village", "510703999202"),
  ]

  @Test(arguments: [
    ("510703999201", ["national", "province", "district", "village"]),
    ("510703999203", ["national", "province", "district"]),
    ("510799000000", ["national", "province"]),
    ("330000000000", ["national", "other-province"]),
    ("51", ["national", "province"]), ("", ["national"]), ("5", ["national"]),
  ])
  func `packs of the region and of what encloses it hold, wider ones first`(
    region: String, ids: [String]
  ) {
    #expect(RuleBook(packs: Self.packs, region: region).rules.map(\.pack) == ids)
    #expect(RuleBook(packs: Self.packs.reversed(), region: region).rules.map(\.pack) == ids)
  }

  @Test func `rules keep the order of their pack`() {
    var pack = Self.pack("one", "")
    pack.rules = ["b", "a", "c"].map { id in
      var rule = Rule()
      (rule.id, rule.kind) = (id, .vote)
      return rule
    }
    #expect(RuleBook(packs: [pack], region: "51").rules(.vote).map(\.id) == ["b", "a", "c"])
  }

  @Test func `a rule is in force from its first day to its last, both counted`() {
    let rule = TimelineSample.rule(.window, 5, from: "2025-01-01", to: "2025-12-31")
    let days = ["2024-12-31", "2025-01-01", "2025-12-31", "2026-01-01"].map {
      rule.isInForce(on: day($0))
    }
    #expect(days == [false, true, true, false])
  }

  // MARK: Categories

  private static let dividend: MatterCategory = {
    var category = MatterCategory()
    (category.id, category.name, category.owner) = ("dividend", "年终分红", .collective)
    category.aliases = ["收益分配", "分红"]
    return category
  }()

  @Test(arguments: ["dividend", "年终分红", "收益分配", "分红"])
  func `a category is found by its name, an alias or its identifier`(name: String) {
    var pack = Self.pack("national", "")
    pack.matters = [Self.dividend]
    let book = RuleBook(packs: [pack], region: "51")
    #expect(book.category(named: name)?.id == "dividend")
    #expect(book.category(named: "分") == nil)
  }

  // MARK: Scope

  private static func facts(_ change: (inout RuleFacts) -> Void = { _ in }) -> RuleFacts {
    var facts = RuleFacts(
      subject: .village, category: dividend, matter: "分红", issuer: .collective,
      stage: .afterDecision, form: .consultation)
    change(&facts)
    return facts
  }

  private static func scope(_ change: (inout RuleScope) -> Void) -> RuleScope {
    var scope = RuleScope()
    change(&scope)
    return scope
  }

  private static let scopes: [(name: String, scope: RuleScope, applies: Bool)] = [
    ("nothing said", RuleScope(), true),
    ("subject", scope { $0.subjects = [.village] }, true),
    ("other subject", scope { $0.subjects = [.community] }, false),
    ("one of the subjects", scope { $0.subjects = [.community, .village] }, true),
    ("matter by identifier", scope { $0.matters = ["dividend"] }, true),
    ("matter by name", scope { $0.matters = ["年终分红"] }, true),
    ("matter by another alias than the record's", scope { $0.matters = ["收益分配"] }, true),
    ("other matter", scope { $0.matters = ["land"] }, false),
    ("part of a name", scope { $0.matters = ["年终"] }, false),
    ("owner", scope { $0.owners = [.collective] }, true),
    ("other owner", scope { $0.owners = [.village, .party] }, false),
    ("issuer", scope { $0.issuers = [.collective] }, true),
    ("other issuer", scope { $0.issuers = [.committee] }, false),
    ("stage", scope { $0.stages = [.afterDecision] }, true),
    ("other stage", scope { $0.stages = [.beforeMeeting, .outcome] }, false),
    ("form", scope { $0.forms = [.consultation, .announcement] }, true),
    ("other form", scope { $0.forms = [.disclosure] }, false),
    ("kind of record", scope { $0.records = [.matter] }, true),
    ("other kind of record", scope { $0.records = [.roll] }, false),
    (
      "all parts fit",
      scope { ($0.subjects, $0.matters, $0.issuers) = ([.village], ["分红"], [.collective]) }, true
    ),
    (
      "one part does not fit",
      scope { ($0.subjects, $0.matters, $0.issuers) = ([.village], ["分红"], [.party]) }, false
    ),
  ]

  @Test(arguments: scopes)
  func `a rule applies where every part of its scope fits`(
    name: String, scope: RuleScope, applies: Bool
  ) {
    #expect(scope.applies(to: Self.facts()) == applies, "\(name)")
  }

  @Test func `a matter that no pack knows is matched by its own word, and has no owner`() {
    let facts = Self.facts { ($0.category, $0.matter) = (nil, "唱戏") }
    #expect(Self.scope { $0.matters = ["唱戏"] }.applies(to: facts))
    #expect(!Self.scope { $0.matters = ["年终分红"] }.applies(to: facts))
    #expect(!Self.scope { $0.owners = [.village, .collective] }.applies(to: facts))
  }

  @Test func `of a kind only the rules that apply on the day are given`() {
    var pack = Self.pack("national", "")
    var community = TimelineSample.rule(.window, 9, id: "community")
    community.scope.subjects = [.community]
    pack.rules = [
      TimelineSample.rule(.window, 5, to: "2025-12-31", id: "old"),
      TimelineSample.rule(.window, 7, from: "2026-01-01", id: "new"), community,
      TimelineSample.rule(.posting, 15, id: "posting"),
    ]
    let book = RuleBook(packs: [pack], region: "51")
    let found = ["2025-12-31", "2026-01-01"].map {
      book.rules(.window, for: Self.facts(), on: day($0)).map(\.id)
    }
    #expect(found == [["old"], ["new"]])
  }
}
