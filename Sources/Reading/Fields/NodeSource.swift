import Disclosure
import Notation

/// The value of a field as a tree holds it.
struct NodeSource: FieldSource {
  let node: Node
  let address: FieldAddress
  let notes: ReadingNotes

  func scalar<Value: FieldValue>(_ type: Value.Type) -> Value? {
    switch node.content {
    case .empty: return nil
    case .scalar(let scalar):
      return TextSource(text: FieldText(scalar), address: address, notes: notes).scalar(type)
    case .list(let items) where items.count == 1:
      return NodeSource(node: items[0], address: address, notes: notes).scalar(type)
    case .list, .map:
      notes.add(.oneValueOnly(node.place(in: notes.file), address.info))
      return nil
    }
  }

  func facts<Value: Declared>(_ type: Value.Type) -> Value? {
    switch node.content {
    case .empty: return nil
    case .scalar(let scalar):
      return TextSource(text: FieldText(scalar), address: address, notes: notes).facts(type)
    case .list(let items) where items.count == 1:
      return NodeSource(node: items[0], address: address, notes: notes).facts(type)
    case .list:
      notes.add(.oneValueOnly(node.place(in: notes.file), address.info))
      return nil
    case .map(let entries):
      return map(type, entries: entries)
    }
  }

  func items() -> [any FieldSource] {
    switch node.content {
    case .empty: return []
    case .list(let nodes):
      return nodes.filter { !$0.isEmpty }.enumerated().map { index, node in
        item(node, index)
      }
    case .map: return [item(node, 0)]
    case .scalar(let scalar):
      guard address.info?.shape.isInlineList == true, !scalar.isQuoted else {
        return [item(node, 0)]
      }
      return FieldText(scalar).items.enumerated().map { index, text in
        notes.place(address.item(index), at: text.place(in: notes.file))
        return TextSource(text: text, address: address.item(index), notes: notes)
      }
    }
  }

  private func item(_ node: Node, _ index: Int) -> NodeSource {
    let address = address.item(index)
    notes.place(address, at: node.contentPlace(in: notes.file))
    return NodeSource(node: node, address: address, notes: notes)
  }

  /// Reads a map key by key; every key is named once, in either language.
  func map<Value: Declared>(
    _ type: Value.Type, entries: [Entry], ignoring: [String] = []
  ) -> Value {
    var value = Value()
    let infos = address.fields(of: type)
    var read: Set<String> = []
    var meant: Set<String> = []
    for entry in entries where !ignoring.contains(entry.key.text) {
      guard let index = infos.index(named: entry.key.text) else {
        let field = notes.unknown(entry, fields: infos, isOfRecord: address.field.isEmpty)
        if let field { meant.insert(field.key) }
        continue
      }
      let info = infos[index]
      let part = address.part(info)
      guard read.insert(info.key).inserted else {
        notes.add(.writtenTwice(entry.key.place(in: notes.file), info))
        continue
      }
      if address.field.isEmpty { notes.collect(entry.value, label: info.key) }
      guard !entry.value.isEmpty else {
        read.remove(info.key)
        continue
      }
      notes.place(part, at: entry.value.contentPlace(in: notes.file))
      Value.fields[index].assign(&value, NodeSource(node: entry.value, address: part, notes: notes))
    }
    // A field that was written under a misspelt name is not missing as well.
    for info in infos
    where info.isRequired && !read.contains(info.key) && !meant.contains(info.key) {
      notes.add(.missing(missingPlace, info))
    }
    return value
  }

  /// Where something missing is reported: the first line of a file, or the fact that lacks it.
  private var missingPlace: Place {
    address.field.isEmpty
      ? Place(file: notes.file, line: 1, column: 1) : node.contentPlace(in: notes.file)
  }
}

extension [FieldInfo] {
  /// Where the field stands that bears a name in either language.
  fileprivate func index(named name: String) -> Int? {
    // The forgiving scan has put known names into English already.
    firstIndex { $0.key.isSameBytes(as: name) } ?? firstIndex { $0.isNamed(name) }
  }
}

extension FieldShape {
  /// Whether items of this list may stand on one line.
  var isInlineList: Bool {
    switch self {
    case .list(.facts), .list(.threshold): false
    case .list: true
    default: false
    }
  }
}
