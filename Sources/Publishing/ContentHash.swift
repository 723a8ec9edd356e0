/// A 128-bit fingerprint of bytes: fast and well mixed, but no protection against forgers.
public struct ContentHash: Sendable, Hashable {
  /// The first half.
  public let high: UInt64
  /// The second half.
  public let low: UInt64

  /// Creates a hash from its halves.
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Computes the hash of `bytes`.
  ///
  /// The same bytes give the same hash on every machine and in every run. The method is a wyhash
  /// with two lanes that both see every word, so that a collision has to happen in both.
  public init(of bytes: UnsafeRawBufferPointer) {
    let count = bytes.count
    var first = Self.secret.0 ^ UInt64(count)
    var second = Self.secret.1 &+ UInt64(count)
    var offset = 0
    while offset &+ 16 <= count {
      let left = Self.word(bytes, at: offset)
      let right = Self.word(bytes, at: offset &+ 8)
      first = Self.mix(first ^ left, right ^ Self.secret.2)
      second = Self.mix(second ^ right, left ^ Self.secret.3)
      offset &+= 16
    }
    if offset < count {
      // The length is part of the start, so filling up with zeros is unambiguous.
      var left: UInt64 = 0
      var right: UInt64 = 0
      for index in offset..<count {
        let position = index &- offset
        if position < 8 {
          left |= UInt64(bytes[index]) << UInt64(position &* 8)
        } else {
          right |= UInt64(bytes[index]) << UInt64((position &- 8) &* 8)
        }
      }
      first = Self.mix(first ^ left, right ^ Self.secret.2)
      second = Self.mix(second ^ right, left ^ Self.secret.3)
    }
    first &+= second
    second &+= first
    first = Self.finish(first)
    second = Self.finish(second)
    first &+= second
    second &+= first
    self.init(high: first, low: second)
  }

  /// Computes the hash of `bytes`.
  public init(of bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { ContentHash(of: $0) }
  }

  /// Computes the hash of the UTF-8 bytes of `text`.
  public init(of text: String) {
    var text = text
    self = text.withUTF8 { ContentHash(of: UnsafeRawBufferPointer($0)) }
  }

  private static let secret: (UInt64, UInt64, UInt64, UInt64) = (
    0xa076_1d64_78bd_642f, 0xe703_7ed1_a0b4_28db, 0x8ebc_6af0_9c88_c6e3, 0x5899_65cc_7537_4cc3
  )

  private static func word(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  // Adding the factors back keeps what went before even where one of them is zero.
  @inline(__always)
  private static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low ^ left ^ right
  }

  private static func finish(_ value: UInt64) -> UInt64 {
    var value = value
    value ^= value >> 33
    value &*= 0xff51_afd7_ed55_8ccd
    value ^= value >> 33
    value &*= 0xc4ce_b9fe_1a85_ec53
    value ^= value >> 33
    return value
  }
}
