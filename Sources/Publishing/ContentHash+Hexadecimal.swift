extension ContentHash: CustomStringConvertible {
  /// The hash as 32 hexadecimal digits.
  public var description: String {
    var text: [UInt8] = []
    appendHexadecimal(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Appends the 32 hexadecimal digits to `text`.
  public func appendHexadecimal(to text: inout [UInt8]) {
    for half in [high, low] {
      for shift in stride(from: UInt64(60), through: 0, by: -4) {
        let digit = UInt8((half >> shift) & 15)
        text.append(digit < 10 ? 48 + digit : 87 + digit)
      }
    }
  }

  /// Creates a hash from 32 lower-case hexadecimal digits; nil for anything else.
  public init?(hexadecimal text: some Collection<UInt8>) {
    guard text.count == 32 else { return nil }
    var high: UInt64 = 0
    var low: UInt64 = 0
    var position = 0
    for byte in text {
      let digit: UInt8
      switch byte {
      case 48...57: digit = byte - 48
      case 97...102: digit = byte - 87
      default: return nil
      }
      if position < 16 {
        high = high << 4 | UInt64(digit)
      } else {
        low = low << 4 | UInt64(digit)
      }
      position += 1
    }
    self.init(high: high, low: low)
  }
}
