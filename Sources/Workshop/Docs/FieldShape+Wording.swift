import Disclosure

extension FieldShape {
  /// How the value is written, in a few words.
  var wording: Wording {
    switch self {
    case .text: Wording("文字", "text")
    case .day: Wording("日期", "day")
    case .money: Wording("金额", "money")
    case .count(let unit):
      Wording("整数" + (unit.isEmpty ? "" : "（\(unit)）"), "whole number")
    case .yesNo: Wording("是、否", "yes or no")
    case .choice(let choices):
      Wording(
        choices.map { $0.names.first ?? $0.key }.joined(separator: "、"),
        choices.map(\.key).joined(separator: ", "))
    case .number: Wording("编号", "notice number")
    case .phone: Wording("电话", "telephone number")
    case .threshold: Wording("比例和基数", "fraction of a base")
    case .list(.facts): Wording("一行一条", "one fact a line")
    case .list(let item):
      Wording("\(item.wording.zh)，几个用“、”隔开", "\(item.wording.en), several with 、 between")
    case .facts: Wording("一行，或者分项写", "one line, or a map")
    }
  }

  /// The parts of a fact, or of the facts of a list.
  var parts: [FieldInfo]? {
    switch self {
    case .facts(let parts): parts
    case .list(let item): item.parts
    default: nil
    }
  }
}
