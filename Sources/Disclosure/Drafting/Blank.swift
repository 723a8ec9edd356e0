/// A place that is left for the clerk to fill in: `【待填：哪天开的】`.
///
/// Check T01 finds it and holds the record back until it is filled in.
public enum Blank {
  /// A blank with what belongs there.
  public static func text(_ hint: String) -> String { "\(open)\(hint)\(close)" }

  /// A blank behind a name that says it all: `应到【】`.
  public static func behind(_ name: String) -> String { "\(name)【】" }

  /// What belongs into the first blank of a text, where it says so.
  public static func hint(in text: String) -> String? {
    guard let start = text.firstRange(of: open),
      let end = text[start.upperBound...].firstRange(of: close)
    else { return nil }
    return String(text[start.upperBound..<end.lowerBound])
  }

  private static let open = "【待填："
  private static let close = "】"
}
