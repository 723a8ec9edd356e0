import Disclosure
import Reading

/// JSON Schemas (2020-12) of what people write, made from the declared fields that reading uses.
enum RecordSchema {
  /// The schema of the front matter of a kind.
  static func frontMatter(of kind: RecordKind) -> SchemaValue {
    let type = SchemaValue.map([
      ("description", .text("哪一类记录，文件夹不对时写\nthe kind, where the folder does not say it")),
      ("enum", .texts(kind.choice.words)),
    ])
    return document(
      kind.rawValue,
      Wording("\(kind.name)：两行---中间的内容", "front matter of a record: \(kind.wording.en)"),
      kind.fields, more: RecordKind.keys.map { ($0, type) })
  }

  /// The schema of a file that is one map.
  static func document(
    _ name: String, _ title: Wording, _ fields: [FieldInfo], more: [(String, SchemaValue)] = []
  ) -> SchemaValue {
    object(fields, path: "", more: more)
      .with([
        ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
        ("$id", .text("urn:gongshi:schema:\(name)")),
        ("title", .text("\(title.zh) · \(title.en)")),
      ])
      .adding([("$defs", .map(definitions(fields, path: "")))])
  }

  /// A map of fields: each under any one of its names, and nothing else.
  static func object(
    _ fields: [FieldInfo], path: String, more: [(String, SchemaValue)] = []
  ) -> SchemaValue {
    let properties = fields.flatMap { field in
      (field.names + [field.key]).map { name in
        (name, SchemaValue.map([("$ref", .text("#/$defs/\(joined(path, field.key))"))]))
      }
    }
    return .map([
      ("type", .text("object")), ("additionalProperties", .flag(false)),
      ("properties", .map(properties + more)),
      ("allOf", .list(fields.flatMap { namedOnce($0) })),
    ])
  }

  /// A required field stands under exactly one of its names, another one under one at most.
  private static func namedOnce(_ field: FieldInfo) -> [SchemaValue] {
    let names = field.names + [field.key]
    func required(_ names: [String]) -> SchemaValue { .map([("required", .texts(names))]) }
    if field.isRequired { return [.map([("oneOf", .list(names.map { required([$0]) }))])] }
    return names.indices.flatMap { first in
      names[(first + 1)...].map { .map([("not", required([names[first], $0]))]) }
    }
  }

  /// The definitions of fields and of the parts within them.
  private static func definitions(
    _ fields: [FieldInfo], path: String
  ) -> [(String, SchemaValue)] {
    fields.flatMap { field in
      let path = joined(path, field.key)
      var value = field.shape.schema(path: path)
      // A name with nothing behind it counts as not written.
      if !field.isRequired { value = .any([value, .map([("type", .text("null"))])]) }
      return [(path, value.with(annotations(of: field)))]
        + definitions(field.shape.parts ?? [], path: path)
    }
  }

  private static func annotations(of field: FieldInfo) -> [(String, SchemaValue)] {
    var example = field.example
    if example.hasPrefix("\""), example.hasSuffix("\"") {
      example = String(example.dropFirst().dropLast())
    }
    let isTree = example.hasPrefix("{") || example.hasPrefix("[")
    let shown = isTree ? "\n\(field.name): \(example)" : ""
    var notes: [(String, SchemaValue)] = [
      ("title", .text("\(field.name) · \(field.key)")),
      ("description", .text("\(field.summary.zh)\n\(field.summary.en)\(shown)")),
    ]
    if !example.isEmpty, !isTree { notes.append(("examples", .texts([example]))) }
    return notes
  }

  private static func joined(_ path: String, _ key: String) -> String {
    path.isEmpty ? key : path + "." + key
  }
}

extension SchemaValue {
  /// The map with more keys behind.
  fileprivate func adding(_ more: [(String, SchemaValue)]) -> SchemaValue {
    guard case .map(let entries) = self else { return self }
    return .map(entries + more)
  }
}
