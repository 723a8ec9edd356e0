import ArgumentParser
import Disclosure

/// What stands for the value of an option in its help: `--site <文件夹>`, `--site <folder>`.
struct ValueName {
  let wording: Wording

  static let folder = ValueName(Wording("文件夹", "folder"))
  static let file = ValueName(Wording("文件", "file"))
  static let day = ValueName(Wording("日期", "day"))
  static let days = ValueName(Wording("天数", "days"))
  static let count = ValueName(Wording("算法", "count"))
  static let format = ValueName(Wording("格式", "format"))
  static let language = ValueName(Wording("语言", "language"))
  static let address = ValueName(Wording("网址", "address"))
  static let code = ValueName(Wording("编码", "code"))
  static let port = ValueName(Wording("端口", "port"))
  static let name = ValueName(Wording("名称", "name"))

  init(_ wording: Wording) { self.wording = wording }
}

extension ArgumentHelp {
  /// The help of an option or argument in the language of this run.
  init(_ zh: String, _ en: String, value: ValueName? = nil) {
    self.init(Wording(zh, en).spoken, valueName: value?.wording.spoken)
  }
}

extension CommandConfiguration {
  /// A command with its help in the language of this run.
  init(
    _ name: String, _ abstract: Wording, discussion: Wording? = nil, version: String = "",
    subcommands: [any ParsableCommand.Type] = []
  ) {
    self.init(
      commandName: name, abstract: abstract.spoken, discussion: discussion?.spoken ?? "",
      version: version, subcommands: subcommands)
  }
}
