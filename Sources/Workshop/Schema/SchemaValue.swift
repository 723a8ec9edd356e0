import Website

/// A JSON value of a schema, its keys in the order in which they are written.
indirect enum SchemaValue {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([SchemaValue])
  case map([(String, SchemaValue)])

  /// A list of texts.
  static func texts(_ texts: [String]) -> SchemaValue { .list(texts.map { .text($0) }) }

  /// A schema that takes what any of several takes; those within those are taken out of them.
  static func any(_ schemas: [SchemaValue]) -> SchemaValue {
    let flat = schemas.flatMap { schema -> [SchemaValue] in
      guard case .map(let entries) = schema, entries.count == 1, entries[0].0 == "anyOf",
        case .list(let inner) = entries[0].1
      else { return [schema] }
      return inner
    }
    return flat.count == 1 ? flat[0] : .map([("anyOf", .list(flat))])
  }

  /// The schema with more keys in front.
  func with(_ more: [(String, SchemaValue)]) -> SchemaValue {
    guard case .map(let entries) = self else { return self }
    return .map(more + entries)
  }

  /// The value as a file.
  var json: String {
    var writer = JSONWriter(pretty: true)
    write(to: &writer)
    return String(decoding: writer.bytes, as: UTF8.self) + "\n"
  }

  private func write(to writer: inout JSONWriter) {
    switch self {
    case .text(let text): writer.string(text)
    case .number(let number): writer.number(Int64(number))
    case .flag(let flag): writer.bool(flag)
    case .list(let values):
      writer.array { writer in for value in values { value.write(to: &writer) } }
    case .map(let entries):
      writer.object { writer in
        for (key, value) in entries {
          writer.key(key)
          value.write(to: &writer)
        }
      }
    }
  }
}
