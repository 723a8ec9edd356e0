import CCommonMark
import Disclosure

extension MarkdownPass {
  /// The address of a link or image, with the marks taken out.
  func address(of node: OpaquePointer) -> String {
    let bytes = cmark_node_get_url(node).bytes
    return marks?.restored(bytes) ?? String(decoding: bytes, as: UTF8.self)
  }

  /// Reports a limit that is passed.
  mutating func report(_ excess: MarkdownLimits.Excess) {
    let place = Place(file: file, line: firstLine + excess.line, column: 1)
    add(
      Finding(
        code: "R16", severity: .error, effect: .withhold, place: place, message: excess.message))
  }

  /// Reports markup that takes lines of its own; they are not shown.
  mutating func reportMarkupBlock(at spot: Spot) {
    warn(
      "T11", at: spot,
      Wording(
        "这里几行是网页代码，代码和里面的字都不会出现在公示页上。请改写成普通文字。",
        "These lines are HTML; neither the code nor the text in it is shown. Write plain text."))
  }

  /// Reports a tag inside a text; the text around it stays.
  mutating func reportTag(_ tag: String, at spot: Spot) {
    warn(
      "T11", at: spot, length: tag.unicodeScalars.count,
      Wording(
        "“\(excerpt(tag))”是网页代码，不会起作用，字照常显示。请删去，只留文字。",
        "“\(excerpt(tag))” is HTML and has no effect; the text stays. Take it out."))
  }

  /// Reports a link that goes where no page may send its readers; its text stays.
  mutating func reportLink(_ address: String, at spot: Spot) {
    warn(
      "T12", at: spot,
      Wording(
        "链接地址“\(excerpt(address))”用不了，只保留了文字。请写 https:// 开头的网址、邮箱、电话，或本站的文件。",
        "The link to “\(excerpt(address))” is dropped, its text stays. Link to https://, mailto:, "
          + "tel: or a file of this site."))
  }

  /// Reports an image that cannot be placed; its caption stays.
  mutating func reportImage(_ address: String, at spot: Spot) {
    warn(
      "T13", at: spot,
      Wording(
        "图片或表格“\(excerpt(address))”没有放上去，只保留了说明。请单独写一行，用和本记录放在一起的"
          + " csv、jpg、png 文件，不用别的网站上的图片。",
        "“\(excerpt(address))” is not shown, its caption stays. Place a csv, jpg or png file of "
          + "this record on a line of its own."))
  }

  private mutating func warn(_ code: String, at spot: Spot, length: Int = 0, _ message: Wording) {
    let place = Place(file: file, line: spot.line, column: spot.column, length: length)
    add(
      Finding(code: code, severity: .warning, effect: .advise, place: place, message: message))
  }

  private mutating func add(_ finding: Finding) {
    guard findings.count < MarkdownLimits.findings else { return }
    findings.append(finding)
  }

  private func excerpt(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard scalars.count > 40 else { return text }
    return String(String.UnicodeScalarView(scalars.prefix(40))) + "…"
  }
}
