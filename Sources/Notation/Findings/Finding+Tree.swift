import Disclosure

extension Finding {
  /// R14: a key that stands twice.
  static func duplicateKey(_ place: Place, key: String, firstLine: Int) -> Finding {
    Finding(
      code: "R14", severity: .error, effect: .withhold, place: place,
      message: Wording(
        "“\(key)”写了两次，第一次在第\(firstLine)行，这里以第一次为准。请留下对的一行，删掉另一行。",
        "\"\(key)\" is written twice, first on line \(firstLine), which was kept. "
          + "Keep the right one and delete the other."))
  }

  /// R15: something that YAML knows and a record has no use for.
  static func refused(_ place: Place, _ construct: RefusedConstruct) -> Finding {
    Finding(
      code: "R15", severity: .error, effect: .withhold, place: place, message: construct.wording)
  }

  /// R16: lists and maps that lie too deep in each other.
  static func tooDeep(_ place: Place) -> Finding {
    Finding(
      code: "R16", severity: .error, effect: .withhold, place: place,
      message: Wording(
        "这里的层次太深，最多\(Limits.depth)层。请把缩进或括号改浅，一条写一行。",
        "This is nested too deep: \(Limits.depth) levels at most. Write it flatter, one fact "
          + "a line."))
  }

  /// R19: a comma in an unquoted number between braces.
  static func ambiguousNumber(_ place: Place, written: String) -> Finding {
    Finding(
      code: "R19", severity: .error, effect: .withhold, place: place,
      message: Wording(
        "大括号里的逗号会把数字分成两截，看不出是不是一个数：\(written)。请加引号，写成：\"\(written)\"",
        "Between braces a comma cuts a number in two, so this is unclear: \(written). "
          + "Put it in quotes: \"\(written)\""),
      fix: Fix(place: place, text: "\"\(written)\""))
  }
}
