import Disclosure

/// Which value is being read: a field, an item of its list, a part of that item.
struct FieldAddress {
  /// The English key of the field of the record.
  var field: String
  /// The item of its list.
  var index: Int?
  /// The part of the item, with dots between where parts have parts.
  var part: String?
  /// The field, or the part, as it was declared; nil for the record as a whole.
  var info: FieldInfo?

  /// The fields of the facts that stand here.
  ///
  /// They are a part of the field's own description; only a record as a whole has to be asked for
  /// them.
  func fields<Value: Declared>(of type: Value.Type) -> [FieldInfo] {
    switch info?.shape {
    case .facts(let fields), .list(.facts(let fields)): fields
    default: type.fields.map { $0.info }
    }
  }

  /// The address of an item of this list.
  func item(_ index: Int) -> FieldAddress {
    guard self.index == nil, part == nil else {
      // An item of a list within an item: its number becomes a part.
      let part = (part.map { $0 + "." } ?? "") + String(index)
      return FieldAddress(field: field, index: self.index, part: part, info: info)
    }
    return FieldAddress(field: field, index: index, part: nil, info: info)
  }

  /// The address of a part of this value.
  func part(_ info: FieldInfo) -> FieldAddress {
    guard !field.isEmpty else { return FieldAddress(field: info.key, info: info) }
    let part = (part.map { $0 + "." } ?? "") + info.key
    return FieldAddress(field: field, index: index, part: part, info: info)
  }
}
