/// A new matter with all that could be worked out, and why.
public struct MatterPlan: Sendable {
  /// The lines of its fields, by their keys.
  public internal(set) var values: [String: DraftValue] = [:]
  /// Its body.
  public internal(set) var body = ""
  /// The issuer.
  public internal(set) var issuer = Issuer()
  /// The number.
  public internal(set) var number = DocumentNumber(year: 0, serial: 0)
  /// The name of its file, without number and ending.
  public internal(set) var name = ""
  /// What was worked out, in the order of the record.
  public internal(set) var notes: [DraftNote] = []
  /// What the clerk has to think of, beyond filling in the blanks.
  public internal(set) var duties: [DraftNote] = []
}
