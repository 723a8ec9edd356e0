import Disclosure

extension Finding {
  /// R01: a key that nobody knows.
  static func unknownKey(
    _ place: Place, key: String, meant: String?, field: FieldInfo?, value: String?,
    known: [FieldInfo]
  ) -> Finding {
    guard let meant, let field else {
      let all = known.prefix(12).map(\.name).joined(separator: "、")
      let more = known.count > 12 ? "等" : ""
      return error(
        "R01", place,
        "没有“\(key)”这一项。可以写的有：\(all)\(more)。不公开的话写在“备注”里",
        "There is no entry “\(key)”. Known are: \(known.prefix(12).map(\.key).joined(separator: ", "))"
      )
    }
    let example = shortened(value ?? field.example)
    return error(
      "R01", place,
      "没有“\(key)”这一项，是不是“\(meant)”？请改成：\(meant): \(example)",
      "There is no entry “\(key)”; did you mean “\(field.key)”? Write: \(field.key): \(example)",
      fix: Fix(place: place, text: meant))
  }

  /// R01: a word in a line of facts that is nearly a field's name.
  static func misspeltLabel(_ place: Place, _ word: String, _ field: FieldInfo) -> Finding {
    var digits = String.UnicodeScalarView()
    digits.append(contentsOf: word.unicodeScalars.drop { Digits.value(of: $0) == nil })
    let text = field.name + String(digits)
    return error(
      "R01", place, "“\(word)”看不明白，是不是“\(text)”？请改成：\(text)",
      "“\(word)” is not understood; did you mean “\(text)”?", fix: Fix(place: place, text: text))
  }

  /// R01: one field was written under two of its names.
  static func writtenTwice(_ place: Place, _ field: FieldInfo) -> Finding {
    error(
      "R14", place, "“\(field.name)”写了两次（中文、英文各一次），以前面的为准。请删掉这一行",
      "“\(field.key)” is written twice, once in each language; the first was kept. Delete this line"
    )
  }

  /// R02: something that has to be there is not.
  static func missing(_ place: Place, _ field: FieldInfo) -> Finding {
    error(
      "R02", place,
      "缺“\(field.name)”（\(field.summary.zh)）。请写上，例如：\(field.name): \(field.example)",
      "“\(field.key)” is missing (\(field.summary.en)). Write for example: \(field.key): \(field.example)"
    )
  }

  /// R03 to R09: a value that cannot be read.
  static func misread(
    _ place: Place, _ misreading: Misreading, written: String, _ field: FieldInfo?
  ) -> Finding {
    let write = misreading.write ?? field?.example
    var zh = misreading.what.zh
    var en = misreading.what.en
    if let write, let field {
      zh += "。请改成，例如：\(field.name): \(write)"
      en += ". Write for example: \(field.key): \(write)"
    } else if let write {
      zh += "。请改成，例如：\(write)"
      en += ". Write for example: \(write)"
    }
    var fix: Fix?
    if case .choice(let choices) = field?.shape.single, let write,
      Similarity.nearest(to: written, in: choices.flatMap { [$0.key] + $0.names }) != nil
    {
      fix = Fix(place: place, text: write)
    }
    return error(misreading.code, place, zh, en, fix: fix)
  }

  /// R07: a list or a map where one value belongs.
  static func oneValueOnly(_ place: Place, _ field: FieldInfo?) -> Finding {
    let name = field?.name ?? ""
    let example = field?.example ?? ""
    return error(
      "R07", place, "“\(name)”只写一项，不分几条。请改成：\(name): \(example)",
      "“\(field?.key ?? "")” takes one value. Write: \(field?.key ?? ""): \(example)")
  }

  /// R07: words of a line that no field takes.
  static func leftOver(_ place: Place, _ word: String, _ field: FieldInfo?) -> Finding {
    let example = field?.example ?? ""
    return error(
      "R07", place, "“\(word)”不知道是哪一项。请照这样写：\(example)",
      "It is not clear what “\(word)” is. Write it like this: \(example)")
  }

  static func error(
    _ code: String, _ place: Place, _ zh: String, _ en: String, fix: Fix? = nil
  ) -> Finding {
    Finding(
      code: code, severity: .error, effect: .withhold, place: place, message: Wording(zh, en),
      fix: fix)
  }

  private static func shortened(_ text: String) -> String {
    let scalars = text.unicodeScalars.prefix(24)
    let short = String(scalars.prefix { $0 != "\n" })
    return short.unicodeScalars.count < text.unicodeScalars.count ? short + "……" : short
  }
}

extension FieldShape {
  /// The shape of one item.
  var single: FieldShape {
    if case .list(let item) = self { item } else { self }
  }
}
