import Disclosure
import Notation

/// The value of a field as one text.
struct TextSource: FieldSource {
  let text: FieldText
  let address: FieldAddress
  let notes: ReadingNotes

  func scalar<Value: FieldValue>(_ type: Value.Type) -> Value? {
    guard !text.isEmpty else { return nil }
    let written = text.text
    switch type.parse(written) {
    case .success(let value): return value
    case .failure(let misreading):
      notes.add(
        .misread(text.place(in: notes.file), misreading, written: written, address.info))
      return nil
    }
  }

  func facts<Value: Declared>(_ type: Value.Type) -> Value? {
    guard !text.isEmpty else { return nil }
    let infos = address.fields(of: type)
    var line = FactLine(text: text, fields: infos, rest: type.restFields)
    line.sort()
    var value = Value()
    for (index, info) in infos.enumerated() {
      guard let part = line.parts[info.key], !part.isEmpty else {
        let isMisspelt = line.misspelt.contains { $0.1.key == info.key }
        if info.isRequired, !isMisspelt {
          notes.add(.missing(text.place(in: notes.file), info))
        }
        continue
      }
      let address = address.part(info)
      notes.place(address, at: part.place(in: notes.file))
      type.fields[index].assign(&value, TextSource(text: part, address: address, notes: notes))
    }
    for word in line.leftOver {
      notes.add(.leftOver(word.place(in: notes.file), word.text, address.info))
    }
    for (word, field) in line.misspelt {
      notes.add(.misspeltLabel(word.place(in: notes.file), word.text, field))
    }
    return value
  }

  func items() -> [any FieldSource] {
    let texts = address.info?.shape.isInlineList == true ? text.items : [text]
    return texts.enumerated().map { index, text in
      let item = address.item(index)
      notes.place(item, at: text.place(in: notes.file))
      return TextSource(text: text, address: item, notes: notes)
    }
  }
}
