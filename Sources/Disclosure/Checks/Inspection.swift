/// Runs the checks and says what their findings mean for a record.
public enum Inspection {
  /// What the checks on records find in one record, with the village's 说明 taken into account.
  public static func findings(of whole: Whole, in context: CheckContext) -> [Finding] {
    guard !whole.isDraft else { return [] }
    var context = context
    context.dossier = Dossier(of: whole, rules: context.rules)
    var found: [Finding] = []
    for check in Checks.ofRecords { found += check.check(whole, in: context) }
    guard case .matter(let matter) = whole, !matter.matter.waivers.isEmpty else { return found }
    return found.map { explained($0, by: matter.matter.waivers) }
  }

  /// What the checks on the register find on `day`.
  public static func findings(of register: Register, on day: Day) -> [Finding] {
    let found = Checks.ofRegister.flatMap { $0.check(register, on: day) }
    let waivers = Dictionary(
      register.matters.filter { !$0.waivers.isEmpty }.map { ($0.file, $0.waivers) },
      uniquingKeysWith: { first, _ in first })
    guard !waivers.isEmpty else { return found }
    return found.map { explained($0, by: waivers[$0.place.file] ?? []) }
  }

  /// A marked finding with the village's reason beside it, where one was given.
  private static func explained(_ finding: Finding, by waivers: [Waiver]) -> Finding {
    // What harms a person stays withheld, whatever is said of it.
    guard finding.effect == .mark, !finding.mayHarm,
      let waiver = waivers.first(where: { $0.check == finding.code }), let reason = waiver.reason,
      waiver.decision != nil
    else { return finding }
    var explained = finding
    explained.severity = .note
    explained.reason = reason
    return explained
  }
}
