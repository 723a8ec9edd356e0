/// Writes JSON in UTF-8, in the order of the calls, so that the same values give the same bytes.
public struct JSONWriter: Sendable {
  /// What is written so far.
  public private(set) var bytes: [UInt8] = []
  private let isPretty: Bool
  private var isFirst = true
  private var isAfterKey = false
  private var depth = 0

  /// Creates a writer; a pretty one puts each value on its own line, indented by two spaces.
  public init(pretty: Bool = false) {
    isPretty = pretty
  }

  /// Writes an object; `body` writes keys and values.
  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    nest("{", "}", body)
  }

  /// Writes an array; `body` writes values.
  public mutating func array(_ body: (inout JSONWriter) -> Void) {
    nest("[", "]", body)
  }

  /// Writes a key of an object; its value is the next call.
  public mutating func key(_ name: String) {
    separate()
    appendQuoted(name)
    append(isPretty ? ": " : ":")
    isAfterKey = true
  }

  /// Writes a string.
  public mutating func string(_ value: String) {
    separate()
    appendQuoted(value)
  }

  /// Writes a whole number.
  public mutating func number(_ value: Int64) {
    separate()
    append(String(value))
  }

  /// Writes `true` or `false`.
  public mutating func bool(_ value: Bool) {
    separate()
    append(value ? "true" : "false")
  }

  /// Writes `null`.
  public mutating func null() {
    separate()
    append("null")
  }

  /// Writes a key with a string.
  public mutating func field(_ name: String, _ value: String) {
    key(name)
    string(value)
  }

  /// Writes a key with a string, or nothing for nil.
  public mutating func field(ifPresent name: String, _ value: String?) {
    if let value { field(name, value) }
  }

  /// Writes a key with a whole number.
  public mutating func field(_ name: String, _ value: Int64) {
    key(name)
    number(value)
  }

  /// Writes a key with `true` or `false`.
  public mutating func field(_ name: String, _ value: Bool) {
    key(name)
    bool(value)
  }

  /// Writes a key with an array of strings.
  public mutating func field(_ name: String, _ values: [String]) {
    key(name)
    array { writer in
      for value in values { writer.string(value) }
    }
  }

  /// Writes a key with an object.
  public mutating func object(_ name: String, _ body: (inout JSONWriter) -> Void) {
    key(name)
    object(body)
  }

  /// Writes a key with an array.
  public mutating func array(_ name: String, _ body: (inout JSONWriter) -> Void) {
    key(name)
    array(body)
  }

  private mutating func nest(_ open: String, _ close: String, _ body: (inout JSONWriter) -> Void) {
    separate()
    append(open)
    isFirst = true
    depth += 1
    body(&self)
    depth -= 1
    if !isFirst { breakLine() }
    append(close)
    isFirst = false
  }

  /// Writes what stands between this value and what came before.
  private mutating func separate() {
    if isAfterKey {
      isAfterKey = false
      return
    }
    if !isFirst { append(",") }
    isFirst = false
    if depth > 0 { breakLine() }
  }

  private mutating func breakLine() {
    guard isPretty else { return }
    append("\n" + String(repeating: "  ", count: depth))
  }

  private mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// Writes a string; `<`, U+2028 and U+2029 are escaped too, so that it can stand in a script.
  private mutating func appendQuoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": append("\\\"")
      case "\\": append("\\\\")
      case "\n": append("\\n")
      case "\r": append("\\r")
      case "\t": append("\\t")
      case "<", "\u{2028}", "\u{2029}", "\u{0}"..<" ":
        let digits = String(scalar.value, radix: 16)
        append("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
