import Disclosure
import Glibc
import Workshop

/// Where the program prints: findings to standard output, progress to standard error.
enum Terminal {
  /// Writes a text to standard output.
  static func output(_ text: String) { write(text, to: 1) }

  /// Writes a line of progress to standard error, on a terminal only.
  static func progress(_ line: String) {
    if isatty(2) == 1 { write(line + "\n", to: 2) }
  }

  /// Writes a line to standard error.
  static func error(_ line: String) {
    write(line.hasSuffix("\n") ? line : line + "\n", to: 2)
  }

  /// Colour on a terminal, unless `NO_COLOR` asks for none.
  static var style: TextStyle {
    let wish = environment("NO_COLOR") ?? ""
    return isatty(1) == 1 && wish.isEmpty && environment("TERM") != "dumb" ? .coloured : .plain
  }

  /// The columns of the terminal; 80 where there is none.
  static var columns: Int {
    var size = winsize()
    if ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return environment("COLUMNS").flatMap { Int($0) } ?? 80
  }

  /// A variable of the environment.
  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var written = 0
      while written < bytes.count {
        let count = Glibc.write(
          descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
        if count < 0, errno == EINTR { continue }
        // A closed pipe (`| head`) is no fault of ours; there is nobody left to tell.
        guard count > 0 else { return }
        written += count
      }
    }
  }
}
