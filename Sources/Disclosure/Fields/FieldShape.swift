/// How the value of a field is written.
///
/// One declaration serves reading, messages, the JSON
/// Schema, `gongshi new` and the field reference.
public indirect enum FieldShape: Sendable {
  /// A text: the rest of its line, whatever it holds, or a block.
  case text
  /// A day, `2026-10-23`.
  case day
  /// An amount of money, `126,800元`.
  case money
  /// A whole number, zero or more, with the unit that may follow it (`天`, `户`).
  case count(unit: String)
  /// `是` or `否`.
  case yesNo
  /// One of a fixed list of words.
  case choice([Choice])
  /// A notice number, `2026-12`.
  case number
  /// A telephone number.
  case phone
  /// A fraction with its base, `不少于 2/3 应到`.
  case threshold
  /// Several values: separated by `、` on one line, or a YAML list.
  case list(FieldShape)
  /// A fact of several parts: one line, or a YAML map.
  case facts([FieldInfo])

  /// Whether the value is written on the rest of its line and may hold any character.
  public var isText: Bool {
    if case .text = self { true } else { false }
  }
}
