import Disclosure

/// What YAML knows and a record has no use for.
enum RefusedConstruct {
  case anchor
  case alias
  case tag
  case merge
  case secondDocument
  case compoundKey

  /// What stands here, and what to type instead.
  var wording: Wording {
    switch self {
    case .anchor:
      Wording(
        "“&”开头的词在这里有特别的意思，不能用。要写这个字，请把整项加引号，例如：\"&……\"",
        "A word that starts with \"&\" is an anchor, which is not used here. Put the value in "
          + "quotes, or delete the anchor.")
    case .alias:
      Wording(
        "“*”开头的词在这里有特别的意思，不能用。请把内容照写一遍；要写星号，请把整项加引号，例如：\"*……\"",
        "A word that starts with \"*\" is an alias, which is not used here. Write the value "
          + "again, or put it in quotes.")
    case .tag:
      Wording(
        "“!”开头的词在这里有特别的意思，不能用。要写这个字，请把整项加引号，例如：\"!……\"",
        "A word that starts with \"!\" is a tag, which is not used here. Put the value in "
          + "quotes, or delete the tag.")
    case .merge:
      Wording(
        "“<<”在这里不能用。请把要用的几项照写一遍。",
        "Merge keys (\"<<\") are not used here. Write the entries again.")
    case .secondDocument:
      Wording(
        "这里又开始了一份内容。一个文件只写一份：请删掉这行“---”，或者另建一个文件。",
        "A second document starts here. One file holds one: delete this line, or make "
          + "another file.")
    case .compoundKey:
      Wording(
        "冒号前面只能写一个词，不能是括号里的一组。请写成：名称: 内容",
        "A key must be one word, not a list or a map. Write: key: value")
    }
  }
}
