public import Disclosure

/// What a record's file alone does not say, and its reading needs.
public struct RecordContext: Sendable {
  /// The files beside the record.
  public var folder: RecordFolder
  /// Whether a matter's lists name households; decides where tables without a channel are shown.
  public var namesHouseholds: @Sendable (String) -> Bool

  /// Creates a context; without rules no matter is known to name households.
  public init(folder: RecordFolder = .empty, rules: RuleBook? = nil) {
    self.folder = folder
    namesHouseholds = { matter in
      rules?.category(named: matter)?.namesHouseholds ?? false
    }
  }
}
