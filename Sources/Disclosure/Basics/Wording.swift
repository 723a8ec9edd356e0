/// A sentence in the two languages of the program, Chinese first.
public struct Wording: Sendable, Hashable {
  /// What clerks and villagers read.
  public var zh: String
  /// The same for readers of English.
  public var en: String

  /// Creates a sentence from its Chinese and its English form.
  public init(_ zh: String, _ en: String) {
    self.zh = zh
    self.en = en
  }

  /// The sentence in `language`.
  public func text(in language: Language) -> String {
    switch language {
    case .chinese: zh
    case .english: en
    }
  }
}
