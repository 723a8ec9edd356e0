import Disclosure
import Notation

extension ReadingNotes {
  /// Notes where a value stands.
  func place(_ address: FieldAddress, at place: Place) {
    places.set(address.field, address.index, part: address.part, to: place)
  }

  /// Notes a key that nobody knows; returns the field that was probably meant.
  func unknown(_ entry: Entry, fields: [FieldInfo], isOfRecord: Bool) -> FieldInfo? {
    let key = entry.key.text
    if isOfRecord {
      texts.append(PlacedText(entry.key, label: key))
      collect(entry.value, label: key)
    }
    let names = fields.flatMap { [$0.key] + $0.names }
    let near = Similarity.nearest(to: key, in: names)
    let meant = near.flatMap { name in fields.first { $0.isNamed(name) } }
    add(
      .unknownKey(
        entry.key.place(in: file), key: key, meant: near, field: meant,
        value: entry.value.scalar?.text, known: fields))
    return meant
  }

  /// Gathers every text within a value.
  func collect(_ node: Node, label: String) {
    switch node.content {
    case .empty: break
    case .scalar(let scalar): texts.append(PlacedText(scalar, label: label))
    case .list(let items): for item in items { collect(item, label: label) }
    case .map(let entries):
      for entry in entries {
        texts.append(PlacedText(entry.key, label: label))
        collect(entry.value, label: label)
      }
    }
  }
}

extension PlacedText {
  /// A piece of text of a tree.
  init(_ scalar: Scalar, label: String) {
    let count = scalar.text.unicodeScalars.count
    let start = scalar.spot
    let end = scalar.spot(at: max(0, count - 1))
    guard end != Spot(line: start.line, column: start.column + max(0, count - 1)) else {
      self.init(text: scalar.text, label: label, at: start)
      return
    }
    var stretches: [Stretch] = []
    var expected: Spot?
    for offset in 0..<count {
      let spot = scalar.spot(at: offset)
      if spot != expected { stretches.append(Stretch(offset: offset, spot: spot)) }
      expected = Spot(line: spot.line, column: spot.column + 1)
    }
    self.init(text: scalar.text, label: label, stretches: stretches)
  }
}

extension Node {
  /// The place of what a node holds: the text itself, without quotes around it.
  func contentPlace(in file: String) -> Place {
    if let scalar { return scalar.place(in: file) }
    if let items, items.count == 1 { return items[0].contentPlace(in: file) }
    return place(in: file)
  }
}
