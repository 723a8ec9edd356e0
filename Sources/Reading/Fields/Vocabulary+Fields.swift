import Disclosure
import Notation

extension Vocabulary {
  /// The keys of a declared value, in both languages, as the forgiving reader needs them.
  init(_ fields: [FieldInfo], and more: [Term] = []) {
    self.init(fields.map(Term.init) + more)
  }
}

extension Vocabulary.Term {
  /// The term of a field; trees carry its English key.
  init(_ field: FieldInfo) {
    self.init(
      [field.key] + field.names, field.shape.vocabularyShape, inner: field.shape.vocabulary)
  }
}

extension FieldShape {
  /// How the forgiving reader takes a value of this shape.
  fileprivate var vocabularyShape: Vocabulary.Shape {
    switch self {
    case .text: .text
    case .facts: .facts
    case .list(.facts): .facts
    case .list: .inlineList
    case .day, .money, .count, .yesNo, .choice, .number, .phone, .threshold: .plain
    }
  }

  /// The keys that may stand within a value of this shape.
  fileprivate var vocabulary: Vocabulary? {
    switch self {
    case .facts(let fields), .list(.facts(let fields)): Vocabulary(fields)
    default: nil
    }
  }
}
