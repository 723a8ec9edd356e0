/// Walks the segments of a JPEG.
enum JPEGSegments {
  /// The first two bytes of a JPEG.
  static let start: [UInt8] = [0xFF, 0xD8]

  /// The JPEG without comments and application data, colour profile and direction apart; nil where
  /// its segments cannot be followed.
  static func cleaned(_ bytes: [UInt8]) -> [UInt8]? {
    var result = start
    var orientation: UInt8?
    var index = 2
    while index + 4 <= bytes.count {
      guard bytes[index] == 0xFF else { return nil }
      let marker = bytes[index + 1]
      if marker == 0xFF {
        index += 1
        continue
      }
      let length = Int(bytes[index + 2]) << 8 | Int(bytes[index + 3])
      let end = index + 2 + length
      guard length >= 2, end <= bytes.count else { return nil }
      let payload = bytes[(index + 4)..<end]
      switch marker {
      case 0xDA:
        if let orientation { result.insert(contentsOf: exif(orientation: orientation), at: 2) }
        guard let last = endOfImage(bytes, from: end) else { return nil }
        return result + bytes[index..<last]
      case 0xE1: orientation = orientation ?? self.orientation(in: Array(payload))
      case 0xE2 where payload.starts(with: Array("ICC_PROFILE\0".utf8)), 0xE0, 0xEE:
        result += bytes[index..<end]
      case 0xE0...0xEF, 0xFE: break
      default: result += bytes[index..<end]
      }
      index = end
    }
    return nil
  }

  /// The index behind the marker that ends the picture; what follows, a second picture or a film,
  /// is left out.
  private static func endOfImage(_ bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + 1 < bytes.count {
      if bytes[index] == 0xFF, bytes[index + 1] == 0xD9 { return index + 2 }
      index += 1
    }
    return nil
  }

  /// The direction tag of an Exif segment, 2 to 8; nil where there is none or it is upright.
  private static func orientation(in payload: [UInt8]) -> UInt8? {
    guard payload.starts(with: Array("Exif\0\0".utf8)), payload.count >= 20 else { return nil }
    let tiff = Array(payload[6...])
    let isLittle = tiff[0] == 0x49
    func number(_ at: Int, _ size: Int) -> Int? {
      guard at >= 0, at + size <= tiff.count else { return nil }
      let part = tiff[at..<(at + size)]
      return (isLittle ? Array(part.reversed()) : Array(part)).reduce(0) { $0 << 8 | Int($1) }
    }
    guard let directory = number(4, 4), let count = number(directory, 2) else { return nil }
    for entry in 0..<min(count, 512) {
      let at = directory + 2 + entry * 12
      guard number(at, 2) == 0x0112 else { continue }
      return number(at + 8, 2).flatMap { (2...8).contains($0) ? UInt8($0) : nil }
    }
    return nil
  }

  /// An Exif segment that says nothing but the direction.
  private static func exif(orientation: UInt8) -> [UInt8] {
    let tiff: [UInt8] = [
      0x4D, 0x4D, 0x00, 0x2A, 0x00, 0x00, 0x00, 0x08, 0x00, 0x01, 0x01, 0x12, 0x00, 0x03, 0x00,
      0x00,
      0x00, 0x01, 0x00, orientation, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    ]
    let payload = Array("Exif\0\0".utf8) + tiff
    let length = payload.count + 2
    return [0xFF, 0xE1, UInt8(length >> 8), UInt8(length & 0xFF)] + payload
  }
}
