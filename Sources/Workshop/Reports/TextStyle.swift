/// Whether terminal colours are written.
public struct TextStyle: Sendable {
  /// Colours are written.
  public let isColoured: Bool

  /// No colours: files, pipes, `NO_COLOR`.
  public static let plain = TextStyle(isColoured: false)
  /// Colours: a terminal.
  public static let coloured = TextStyle(isColoured: true)

  func bold(_ text: String) -> String { wrap(text, "1") }
  func dim(_ text: String) -> String { wrap(text, "2") }
  func red(_ text: String) -> String { wrap(text, "31;1") }
  func yellow(_ text: String) -> String { wrap(text, "33;1") }
  func blue(_ text: String) -> String { wrap(text, "36;1") }

  private func wrap(_ text: String, _ code: String) -> String {
    isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
