/// A check that sees one record as a whole and the rules, never the day.
///
/// What it finds can be kept as long as neither the record nor the rules change.
public protocol RecordCheck: Check {
  /// What is wrong with the record.
  func check(_ whole: Whole, in context: CheckContext) -> [Finding]
}
