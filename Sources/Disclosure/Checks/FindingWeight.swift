/// How grave a finding is and what it does, by the state of the notice.
public struct FindingWeight: Sendable, Hashable {
  /// How grave it is.
  public let severity: Severity
  /// What the build does.
  public let effect: Effect

  /// 拦下.
  public static let withhold = FindingWeight(severity: .error, effect: .withhold)
  /// 要补.
  public static let mark = FindingWeight(severity: .warning, effect: .mark)
  /// 建议.
  public static let advise = FindingWeight(severity: .note, effect: .advise)
  /// 建议, and strongly.
  public static let urge = FindingWeight(severity: .warning, effect: .advise)

  /// What comes of it, to end a message with; nothing for advice.
  public var outcome: Wording {
    switch effect {
    case .withhold:
      Wording("改好之前，这一件不打印、不上网", "until then it is neither printed nor published")
    case .mark: Wording("照常公开，页面会写明", "it is published, and the page says so")
    case .advise: Wording("不改也照常公开", "it is published in any case")
    }
  }
}

extension Check {
  /// A finding of this check with its weight.
  public func finding(
    at place: Place, _ message: Wording, _ weight: FindingWeight, rule: Rule? = nil,
    fix: Fix? = nil
  ) -> Finding {
    finding(
      at: place, message, severity: weight.severity, effect: weight.effect, rule: rule, fix: fix)
  }
}

extension MatterWhole {
  /// Whether the notice hangs, or hung, on any board.
  public var isPosted: Bool { timeline.rounds[0].isPartlyPosted }

  /// Something false: held back while it is not yet on the wall, marked afterwards.
  public var weightOfFalsehood: FindingWeight { isPosted ? .mark : .withhold }

  /// How a rule weighs that is not kept in a round.
  public func weight(of rule: Rule, in round: RoundTimeline) -> FindingWeight {
    switch rule.degree ?? .mark {
    case .must: round.isPartlyPosted ? .mark : .withhold
    case .mark: .mark
    case .advise: .advise
    }
  }

  /// How a rule weighs of which the notice only reports that it was not kept.
  public func weight(ofPast rule: Rule) -> FindingWeight {
    rule.degree == .advise ? .advise : .mark
  }

  /// Whether the notice announces or consults on something of the village's own, for which
  /// meetings and approvals are to be expected.
  public var isOwnDecision: Bool {
    (facts.form == .consultation || facts.form == .announcement) && category?.isVoted == true
  }

  /// The first day on which the notice hung; the planned one before that.
  public var firstShown: Day? {
    timeline.rounds[0].boards.compactMap(\.posted).min() ?? matter.planned
  }
}
