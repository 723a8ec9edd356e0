import Disclosure

extension Finding {
  /// R13: what stands here cannot be read as YAML.
  static func syntax(_ place: Place, _ message: Wording) -> Finding {
    Finding(code: "R13", severity: .error, effect: .withhold, place: place, message: message)
  }
}

extension Finding {
  /// R13: a known key without its colon.
  static func colonMissing(_ place: Place, key: String, name: String) -> Finding {
    .syntax(
      place,
      Wording(
        "“\(key)”后面少了冒号。请写成：\(name): ……",
        "A colon is missing after \"\(key)\". Write: \(name): ..."))
  }

  /// R13: a line that belongs to nothing.
  static func strayLine(_ place: Place) -> Finding {
    .syntax(
      place,
      Wording(
        "看不出这一行属于哪一项。接着上一项写的，请在行首空两格；另起一项的，请写成：名称: 内容",
        "This line belongs to no entry. To go on with the one above, indent it by two spaces; "
          + "to start a new one, write: key: value"))
  }

  /// R13: an item of a list that has no key above it.
  static func strayItem(_ place: Place) -> Finding {
    .syntax(
      place,
      Wording(
        "“-”开头的这一行上面没有列表的名称。请在上面加一行，例如：贴出记录:",
        "No key stands above this item. Add a line above it, for example: posted:"))
  }
}
