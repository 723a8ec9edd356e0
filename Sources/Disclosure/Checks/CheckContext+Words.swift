extension CheckContext {
  /// The rules about words of a topic (类) that hold for a record.
  ///
  /// What harms a person is judged by today's rules, whatever day the record speaks of: a rule that
  /// has ended no longer counts.
  func words(about topic: String, for whole: Whole) -> [SharedRule] {
    rules.words(about: topic, for: facts(of: whole))
  }

  /// What decides which rules apply to a record.
  func facts(of whole: Whole) -> RuleFacts {
    switch whole {
    case .matter(let matter): return matter.facts
    case .account(let account): return account.facts
    default: break
    }
    return RuleFacts(
      subject: site.subject ?? .village, category: nil, matter: "",
      issuer: site.issuers.first?.effectiveSort ?? .committee, record: whole.kind)
  }
}
