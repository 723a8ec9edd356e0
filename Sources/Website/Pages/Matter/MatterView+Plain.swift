import Disclosure

extension MatterView {
  /// 什么事、多少钱、到几号、找谁.
  var plainWords: PlainWordsModel {
    PlainWordsModel(
      what: matter.summary ?? matter.title, money: matter.amount.map(money), until: untilLine,
      who: contact?.who, phone: contact?.phone?.text,
      phoneHref: contact?.phone.map(PhoneLink.href))
  }

  /// An amount with its unit.
  func money(_ amount: Money) -> String { words(amount.yuan, amount.description + " yuan") }

  /// Until when opinions are taken.
  var untilLine: String? {
    guard state != .withdrawn, let window = round.shownWindow else { return nil }
    let last = words(window.lastDay.withWeekday)
    switch state {
    case .planned:
      return words("按计划，提意见到\(last)", "as planned, opinions until \(last)")
    case .open: return words("提意见到\(last)", "opinions until \(last)")
    default:
      let last = date(window.lastDay)
      return words("提意见的时间已过（\(last)截止）", "opinions closed on \(last)")
    }
  }

  /// One sentence for search engines and previews.
  var descriptionLine: String? {
    guard let summary = matter.summary else { return nil }
    guard state == .open, let until = untilLine else { return summary }
    return words("\(summary)\(until)。", "\(summary) \(until).")
  }
}
