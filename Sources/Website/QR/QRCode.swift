import CQREncode

/// A QR code at error correction level M, as a square of dark and light modules.
public struct QRCode: Sendable, Hashable {
  /// The modules along one side, without the quiet zone.
  public let side: Int
  /// The modules row by row; true is dark.
  let modules: [Bool]

  /// The light modules that must surround the code (ISO/IEC 18004).
  static let quietZone = 4

  /// Encodes `text` in UTF-8; nil where it is empty, holds a NUL or is too long for level M
  /// (2,331 bytes).
  public init?(_ text: String) {
    guard !text.isEmpty, !text.utf8.contains(0), text.utf8.count <= 2_331 else { return nil }
    var bytes = Array(text.utf8)
    guard
      let code = QRcode_encodeData(Int32(bytes.count), &bytes, 0, QR_ECLEVEL_M)
    else { return nil }
    defer { QRcode_free(code) }
    let side = Int(code.pointee.width)
    guard side > 0, let data = code.pointee.data else { return nil }
    self.side = side
    // The lowest bit says dark; the others tell what the module is for.
    modules = (0..<(side * side)).map { data[$0] & 1 == 1 }
  }

  /// Whether the module is dark.
  public func isDark(row: Int, column: Int) -> Bool {
    guard 0..<side ~= row, 0..<side ~= column else { return false }
    return modules[row * side + column]
  }

  /// The code with its quiet zone as one path of dark runs on white, named by `label`.
  public func svg(label: String) -> HTML {
    let size = side + 2 * Self.quietZone
    var bytes = Array("<rect width=\"\(size)\" height=\"\(size)\" fill=\"white\"/><path d=\"".utf8)
    bytes.reserveCapacity(side * side * 8)
    for row in 0..<side {
      var column = 0
      while column < side {
        guard isDark(row: row, column: column) else {
          column += 1
          continue
        }
        let start = column
        while isDark(row: row, column: column) { column += 1 }
        let run = column - start
        bytes.append(UInt8(ascii: "M"))
        bytes.append(decimal: start + Self.quietZone)
        bytes.append(UInt8(ascii: " "))
        bytes.append(decimal: row + Self.quietZone)
        bytes.append(UInt8(ascii: "h"))
        bytes.append(decimal: run)
        bytes.append(contentsOf: "v1h-".utf8)
        bytes.append(decimal: run)
        bytes.append(UInt8(ascii: "z"))
      }
    }
    bytes.append(contentsOf: "\"/>".utf8)
    return SVG.image(width: size, height: size, label: label, content: HTML(safe: bytes))
  }
}

extension [UInt8] {
  /// Appends a whole number that is not negative, in digits.
  fileprivate mutating func append(decimal number: Int) {
    if number >= 10 { append(decimal: number / 10) }
    append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}
