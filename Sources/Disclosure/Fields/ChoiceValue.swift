/// A value that is one of a fixed list of words.
public protocol ChoiceValue: FieldValue, CaseIterable, RawRepresentable where RawValue == String {
  /// The words that are accepted for this case.
  var choice: Choice { get }
}

extension ChoiceValue {
  /// The word that a clerk writes.
  public var name: String { choice.names.first ?? choice.key }

  public static var shape: FieldShape { .choice(allCases.map(\.choice)) }

  public static func parse(_ text: String) -> Result<Self, Misreading> {
    for value in allCases where value.choice.key == text || value.choice.names.contains(text) {
      return .success(value)
    }
    let words = allCases.map(\.choice)
    let candidates = words.flatMap { [$0.key] + $0.names }
    let near = Similarity.nearest(to: text, in: candidates)
    let all = words.map { $0.names.first ?? $0.key }
    return .failure(
      Misreading(
        code: "R06",
        what: Wording(
          "“\(text)”不在可写的词里，只能写：\(all.joined(separator: "、"))",
          "“\(text)” is not one of: \(words.map(\.key).joined(separator: ", "))"),
        write: near.flatMap { word in
          words.first { $0.key == word || $0.names.contains(word) }?.names.first
        } ?? all.first))
  }
}
