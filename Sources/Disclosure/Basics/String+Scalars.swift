extension String {
  /// A text of code points; far faster than to append them to a `UnicodeScalarView` one by one.
  public init(scalars: ArraySlice<Unicode.Scalar>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.count * 3)
    for scalar in scalars {
      let value = scalar.value
      switch value {
      case 0..<0x80: bytes.append(UInt8(value))
      case 0x80..<0x800:
        bytes.append(0xC0 | UInt8(value >> 6))
        bytes.append(0x80 | UInt8(value & 0x3F))
      case 0x800..<0x10000:
        bytes.append(0xE0 | UInt8(value >> 12))
        bytes.append(0x80 | UInt8(value >> 6 & 0x3F))
        bytes.append(0x80 | UInt8(value & 0x3F))
      default:
        bytes.append(0xF0 | UInt8(value >> 18))
        bytes.append(0x80 | UInt8(value >> 12 & 0x3F))
        bytes.append(0x80 | UInt8(value >> 6 & 0x3F))
        bytes.append(0x80 | UInt8(value & 0x3F))
      }
    }
    self.init(decoding: bytes, as: UTF8.self)
  }

  /// A text of code points.
  public init(scalars: [Unicode.Scalar]) {
    self.init(scalars: scalars[...])
  }
}
