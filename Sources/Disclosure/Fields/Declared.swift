/// A value made of declared fields: a record's front matter, or one fact in a list.
///
/// Written as a map, each field stands under its name. Written as one line, as in minutes
/// (`2026-10-22 成员代表大会 应到61 实到55`), a part is recognised by its look: a day, a telephone
/// number, a word of a choice, a number behind its name. What is left fills, in order, the text
/// fields that `restFields` names.
public protocol Declared: FieldValue {
  /// A value with nothing filled in.
  init()
  /// Its fields in the order in which they are documented.
  static var fields: [Field<Self>] { get }
  /// The keys of the text fields that take, in this order, the words of a line that no other
  /// field claims; the last one takes all that is left.
  static var restFields: [String] { get }
}

extension Declared {
  public static var restFields: [String] { [] }

  public static var shape: FieldShape { .facts(fields.map(\.info)) }

  public static func parse(_ text: String) -> Result<Self, Misreading> {
    .failure(
      Misreading(
        code: "R07",
        what: Wording("“\(text)”要分项写", "“\(text)” has to be written part by part")))
  }

  public static func read(from source: any FieldSource) -> Self? {
    source.facts(Self.self)
  }
}
