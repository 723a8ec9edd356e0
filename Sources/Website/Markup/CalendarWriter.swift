/// Writes iCalendar, RFC 5545: lines that end in CR LF, folded at 75 octets.
struct CalendarWriter: Sendable {
  /// What is written so far.
  private(set) var bytes: [UInt8] = []

  /// Writes a component around what `body` writes.
  mutating func component(_ name: String, _ body: (inout CalendarWriter) -> Void) {
    line("BEGIN:" + name)
    body(&self)
    line("END:" + name)
  }

  /// Writes a property whose value is no free text: a date, a number, an address, a keyword.
  mutating func property(_ name: String, _ value: String) { line(name + ":" + value) }

  /// Writes a property of free text.
  mutating func text(_ name: String, _ text: String) {
    line(name + ":" + CalendarWriter.escaped(text))
  }

  /// Free text with what has a meaning in iCalendar written as itself.
  private static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        escaped.append("\\")
        escaped.append(scalar)
      case "\n":
        escaped.append("\\")
        escaped.append("n")
      case _ where scalar.value < 32 || scalar.value == 127: break
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// Writes a line in pieces of at most 75 octets; no character is split.
  private mutating func line(_ text: String) {
    var room = 75
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      if width > room {
        bytes += [13, 10, 32]
        // The space that leads a further piece counts.
        room = 74
      }
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      room -= width
    }
    bytes += [13, 10]
  }
}
