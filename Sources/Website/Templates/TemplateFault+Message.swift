import Disclosure

extension TemplateFault {
  /// What the author of the theme reads.
  var message: Wording {
    switch self {
    case .unclosedTag:
      Wording(
        "这个“{{”没有配对的“}}”。请在同一行补上“}}”。",
        "This “{{” has no “}}”. Close it on the same line.")
    case .unclosedSection(let name):
      Wording(
        "“\(Self.cut(name))”这一段没有结束。请补上 {{/\(Self.cut(name))}}。",
        "The section “\(Self.cut(name))” is not closed. Add {{/\(Self.cut(name))}}.")
    case .strayClose(let name, let open?):
      Wording(
        "这里结束的是“\(Self.cut(name))”，但正开着的是“\(Self.cut(open))”。请写 {{/\(Self.cut(open))}}。",
        "This closes “\(Self.cut(name))”, but “\(Self.cut(open))” is open. "
          + "Write {{/\(Self.cut(open))}}.")
    case .strayClose(let name, nil):
      Wording(
        "这里结束“\(Self.cut(name))”，前面却没有开始它。请删去，或在前面补上开头。",
        "This closes “\(Self.cut(name))”, which was not opened. Delete it or open it before.")
    case .unknownName(let name, _, isOuter: true):
      Wording(
        "“\(Self.cut(name))”是外层的名字，这一段里面看不到。请移到这一段外面，或让这一段的数据带上它。",
        "“\(Self.cut(name))” belongs outside this section and is not visible inside. "
          + "Move it out, or let the section's model bring it.")
    case .unknownName(let name, let suggestion, isOuter: false):
      Wording(
        "这里没有叫“\(Self.cut(name))”的内容。" + Self.meant(suggestion).zh,
        "There is nothing named “\(Self.cut(name))” here. " + Self.meant(suggestion).en)
    case .wrongUse(let name, let advice):
      Wording("“\(Self.cut(name))”" + advice.zh, "“\(Self.cut(name))” " + advice.en)
    case .unknownTemplate(let name, let suggestion):
      Wording(
        "主题里没有模板“\(Self.cut(name))”。" + Self.meant(suggestion).zh,
        "The theme has no template “\(Self.cut(name))”. " + Self.meant(suggestion).en)
    case .cycle(let names):
      Wording(
        "模板互相套用，没有尽头：\(Self.chain(names))。请去掉其中一处。",
        "Templates include each other without end: \(Self.chain(names)). Take one of them out.")
    case .unknownString(let key, let suggestion):
      Wording(
        "文字表里没有“\(Self.cut(key))”。" + Self.meant(suggestion).zh,
        "The table of words has no “\(Self.cut(key))”. " + Self.meant(suggestion).en)
    case .unknownBlock(let name, let layout, let suggestion):
      Wording(
        "模板“\(Self.cut(layout))”里没有叫“\(Self.cut(name))”的块。" + Self.meant(suggestion).zh,
        "The template “\(Self.cut(layout))” has no block “\(Self.cut(name))”. "
          + Self.meant(suggestion).en)
    case .unsupported(let advice), .tooLarge(let advice):
      advice
    case .notUTF8:
      Wording(
        "这个模板不是UTF-8编码。请另存为UTF-8。",
        "This template is not UTF-8. Save it as UTF-8.")
    case .needlessOverride(let name, let suggestion):
      Wording(
        "自带主题里没有“\(Self.cut(name))”，也没有别的模板用到它，这个文件不起作用。" + Self.meant(suggestion).zh,
        "The built-in theme has no “\(Self.cut(name))” and no template uses it: "
          + "this file changes nothing. " + Self.meant(suggestion).en)
    }
  }

  /// Asks whether another name was meant.
  private static func meant(_ suggestion: String?) -> Wording {
    guard let suggestion else { return Wording("请核对名字。", "Check the name.") }
    return Wording("是不是想写“\(suggestion)”？", "Did you mean “\(suggestion)”?")
  }

  /// A name short enough for a message.
  private static func cut(_ name: String) -> String {
    let letters = name.unicodeScalars
    guard letters.count > TemplateLimits.nameLength else { return name }
    return String(String.UnicodeScalarView(letters.prefix(TemplateLimits.nameLength))) + "…"
  }

  /// The templates of a cycle, in order.
  private static func chain(_ names: [String]) -> String {
    names.map(cut).joined(separator: " → ")
  }
}
