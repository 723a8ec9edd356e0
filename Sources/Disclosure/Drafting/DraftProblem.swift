/// Why a record cannot be drafted as it was asked for.
public struct DraftProblem: Error, Sendable, Hashable {
  /// What is the matter and what to ask instead.
  public let wording: Wording

  /// Describes a problem.
  public init(_ zh: String, _ en: String) {
    wording = Wording(zh, en)
  }
}
