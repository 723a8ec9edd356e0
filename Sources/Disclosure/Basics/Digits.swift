/// Digits as clerks type them: half-width or full-width.
public enum Digits {
  /// The value of a decimal digit, or nil.
  public static func value(of scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: Int(scalar.value - 0x30)
    case 0xFF10...0xFF19: Int(scalar.value - 0xFF10)
    default: nil
    }
  }
}
