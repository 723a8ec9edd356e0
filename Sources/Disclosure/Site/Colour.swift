/// 颜色: the colour of a site's head, marks and links, in sRGB.
public struct Colour: Sendable, Hashable {
  /// Red, 0 to 255.
  public var red: UInt8
  /// Green, 0 to 255.
  public var green: UInt8
  /// Blue, 0 to 255.
  public var blue: UInt8

  /// Creates a colour.
  public init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// Reads `#7a1012`, `7a1012` or `#a12`; nil for anything else.
  public init?(_ text: String) {
    var digits: [UInt8] = []
    for (index, scalar) in text.unicodeScalars.enumerated() {
      if index == 0, scalar == "#" || scalar == "＃" { continue }
      guard scalar.isASCII, let digit = Character(scalar).hexDigitValue else { return nil }
      digits.append(UInt8(digit))
    }
    switch digits.count {
    case 3: self.init(digits[0] * 17, digits[1] * 17, digits[2] * 17)
    case 6:
      self.init(
        digits[0] * 16 + digits[1], digits[2] * 16 + digits[3], digits[4] * 16 + digits[5])
    default: return nil
    }
  }

  /// The colour as style sheets write it: `#7a1012`.
  public var text: String {
    "#"
      + [red, green, blue].map { part in
        let digits = String(part, radix: 16)
        return part < 16 ? "0" + digits : digits
      }.joined()
  }
}

extension Colour: FieldValue {
  public static var shape: FieldShape { .text }

  public static func parse(_ text: String) -> Result<Colour, Misreading> {
    guard let colour = Colour(text) else {
      return .failure(
        Misreading(
          code: "R06",
          what: Wording(
            "“\(text)”不是颜色，写#和6位十六进制数，例如 #1f4e3d",
            "“\(text)” is no colour; write # and six hexadecimal digits, as in #1f4e3d"),
          write: "#1f4e3d"))
    }
    guard !colour.isReadable else { return .success(colour) }
    let darker = colour.madeReadable
    return .failure(
      Misreading(
        code: "R06",
        what: Wording(
          "\(colour.text) 太浅，老人看不清（和底色的对比不到7:1）。深一点的同一种颜色是 \(darker.text)",
          "\(colour.text) is too light to be read (contrast below 7:1); the same colour, darker, is "
            + darker.text),
        write: darker.text))
  }
}
