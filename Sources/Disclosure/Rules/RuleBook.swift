/// The rules of all packs that hold for a site's region, in a fixed order.
public struct RuleBook: Sendable {
  /// The rules, packs of wider regions first, each pack's rules in its own order.
  public let rules: [Rule]
  /// The categories of matters, by their order in the packs.
  public let categories: [MatterCategory]
  private let byKind: [RuleKind: [Rule]]
  private let sharedByKind: [RuleKind: [SharedRule]]
  private let wordsByTopic: [String: [SharedRule]]
  private let categoryByName: [String: Int]
  /// The names of all bodies that vote.
  let votingBodies: [String]

  /// Gathers the packs whose region is a prefix of `region`.
  public init(packs: [RulePack], region: String) {
    let chosen = packs.filter { $0.holds(in: region) }.sorted(by: RulePack.precedes)
    rules = chosen.flatMap { pack in
      pack.rules.map { rule in
        var rule = rule
        rule.pack = pack.id
        return rule
      }
    }
    categories = chosen.flatMap(\.matters)
    byKind = Dictionary(grouping: rules.filter { $0.kind != nil }) { $0.kind ?? .window }
    sharedByKind = byKind.mapValues { $0.map(SharedRule.init) }
    wordsByTopic = Dictionary(
      grouping: (sharedByKind[.words] ?? []).filter { $0.rule.topic != nil && $0.rule.to == nil }
    ) { $0.rule.topic ?? "" }
    votingBodies = (byKind[.vote] ?? []).flatMap(\.bodies)
    var names: [String: Int] = [:]
    for (index, category) in categories.enumerated() {
      for name in [category.id, category.name] + category.aliases where names[name] == nil {
        names[name] = index
      }
    }
    categoryByName = names
  }

  /// All rules of a kind, in order.
  public func rules(_ kind: RuleKind) -> [Rule] { byKind[kind] ?? [] }

  /// The category that bears a name, an alias or a 代号.
  public func category(named name: String) -> MatterCategory? {
    categoryByName[name].map { categories[$0] }
  }

  /// The rules of a kind that apply to a matter and are in force on a day.
  public func rules(_ kind: RuleKind, for facts: RuleFacts, on day: Day) -> [Rule] {
    shared(kind, for: facts, on: day).map(\.rule)
  }

  /// The same by reference, for what is asked of every record.
  public func shared(_ kind: RuleKind, for facts: RuleFacts, on day: Day) -> [SharedRule] {
    (sharedByKind[kind] ?? []).filter {
      $0.rule.isInForce(on: day) && $0.rule.scope.applies(to: facts)
    }
  }

  /// The rules about words of a topic (类) that apply to a record and have not ended.
  func words(about topic: String, for facts: RuleFacts) -> [SharedRule] {
    (wordsByTopic[topic] ?? []).filter { $0.rule.scope.applies(to: facts) }
  }
}
