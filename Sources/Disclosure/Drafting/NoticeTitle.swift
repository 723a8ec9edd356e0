/// A notice's title, with the form that its last word names.
struct NoticeTitle {
  /// The whole title: 关于2025年度集体收益分配方案的公示.
  let text: String
  /// The form.
  let form: Form
  /// What it is about: 2025年度集体收益分配方案.
  let subject: String

  /// Reads a title; words that name no form become `关于……的公示`.
  init(_ written: String) {
    let words = written.split { $0.isNewline || $0 == " " || $0 == "\u{3000}" }
    let written = words.joined(separator: " ")
    let repost = Form.repost.name
    let named = Form.allCases.lazy.flatMap { form in form.choice.names.map { (form, $0) } }
      .first { written.hasSuffix($0.1) && $0.0 != .repost }
    if written.hasPrefix(repost) {
      (text, form) = (written, .repost)
    } else if let named {
      (text, form) = (written, named.0)
    } else {
      text = (written.hasPrefix("关于") ? written : "关于" + written) + "的公示"
      form = .consultation
    }
    var subject = Substring(text)
    if subject.hasPrefix(repost) {
      subject = subject.dropFirst(repost.count).drop { $0 == "：" || $0 == ":" || $0 == " " }
    }
    if subject.hasPrefix("关于") { subject = subject.dropFirst(2) }
    for name in Form.allCases.flatMap(\.choice.names) where subject.hasSuffix(name) {
      subject = subject.dropLast(name.count)
      if subject.last == "的" { subject.removeLast() }
      break
    }
    self.subject = String(subject)
  }
}
