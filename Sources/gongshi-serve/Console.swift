import Disclosure
import Glibc
import Workshop

/// Where the preview prints: findings and the address to standard output, progress to standard
/// error.
struct Console: Sendable {
  /// The language of the person at the terminal.
  let language: Language

  /// Writes a text to standard output.
  func output(_ text: String) { Console.write(text, to: 1) }

  /// Writes a line to standard error.
  func note(_ line: Wording) { Console.write(line.text(in: language) + "\n", to: 2) }

  /// Writes a report, coloured on a terminal.
  func output(_ report: Report) {
    let wish = getenv("NO_COLOR").map { String(cString: $0) } ?? ""
    let isPlain = isatty(1) == 0 || !wish.isEmpty
    output(report.text(as: .text, in: language, style: isPlain ? .plain : .coloured))
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}
