/// Walks the chunks of a PNG.
enum PNGChunks {
  /// The first eight bytes of a PNG.
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// What is needed to show the picture; texts, times and Exif are not among it.
  private static let kept: Set<String> = [
    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "pHYs", "bKGD",
    "acTL", "fcTL", "fdAT",
  ]

  /// The PNG with the chunks that show it; nil where its chunks cannot be followed.
  static func cleaned(_ bytes: [UInt8]) -> [UInt8]? {
    var result = signature
    var index = signature.count
    while index + 12 <= bytes.count {
      let length = bytes[index..<(index + 4)].reduce(0) { $0 << 8 | Int($1) }
      let end = index + 12 + length
      guard end <= bytes.count else { return nil }
      let name = String(decoding: bytes[(index + 4)..<(index + 8)], as: UTF8.self)
      if kept.contains(name) { result += bytes[index..<end] }
      if name == "IEND" { return result }
      index = end
    }
    return nil
  }
}
