import Disclosure

extension FieldShape {
  /// The schema of a value of this shape; the parts of facts are defined under `path`.
  func schema(path: String) -> SchemaValue {
    switch self {
    case .text: .map([("type", .texts(["string", "number", "boolean"]))])
    case .day: Self.written("^\(SchemaPattern.day)$")
    case .money: .any([Self.written(SchemaPattern.money), .map([("type", .text("number"))])])
    case .count:
      .any([
        .map([("type", .text("integer")), ("minimum", .number(0))]),
        Self.written(SchemaPattern.count),
      ])
    case .yesNo:
      .any([.map([("type", .text("boolean"))]), .map([("enum", .texts(Bool.words))])])
    case .choice(let choices): .map([("enum", .texts(choices.flatMap(\.words)))])
    case .number: Self.written(SchemaPattern.number)
    case .phone:
      .any([Self.written(SchemaPattern.phone), .map([("type", .text("integer"))])])
    case .threshold: Self.written(SchemaPattern.threshold)
    case .list(.facts(let parts)):
      .any([
        .map([
          ("type", .text("array")), ("items", FieldShape.facts(parts).schema(path: path)),
        ]),
        FieldShape.facts(parts).schema(path: path),
      ])
    case .list(let item):
      .any([
        .map([("type", .text("array")), ("items", item.schema(path: path))]),
        item.inlineSchema ?? item.schema(path: path),
      ])
    case .facts(let parts):
      .any([FieldShape.line(of: parts), RecordSchema.object(parts, path: path)])
    }
  }

  /// Several values on one line, with `、` between; nil where a line is no more than one.
  private var inlineSchema: SchemaValue? {
    guard case .choice(let choices) = self else { return nil }
    let word = "(\(choices.flatMap(\.words).joined(separator: "|")))"
    return Self.written("^\(word)([、，；,;] *\(word))*$")
  }

  /// A fact on one line, as minutes have it: the day that it cannot be without stands in it.
  private static func line(of parts: [FieldInfo]) -> SchemaValue {
    let needsDay = parts.contains { part in
      if case .day = part.shape { part.isRequired } else { false }
    }
    return written(needsDay ? SchemaPattern.day : "\\S")
  }

  private static func written(_ pattern: String) -> SchemaValue {
    .map([("type", .text("string")), ("pattern", .text(pattern))])
  }
}

extension Choice {
  /// Every word that is accepted, the Chinese ones first.
  var words: [String] { names + [key] }
}
