extension Colour {
  /// What stands behind and upon a site's colour in the shipped theme.
  public enum Page {
    /// The darkest ground on which the colour writes.
    public static let board = Colour(0xEF, 0xE8, 0xDA)
    /// The least bright writing upon the colour.
    public static let onHead = Colour(0xFB, 0xE6, 0xBF)
    /// The brightest ground of the dark pages.
    public static let darkSlip = Colour(0x2A, 0x25, 0x1E)
  }

  /// The contrast that every text has at least (WCAG 2, AAA).
  public static let leastContrast = 7.0

  /// Whether the colour can be read on the pages, and the pages' writing upon it.
  public var isReadable: Bool {
    contrast(with: Page.board) >= Colour.leastContrast
      && contrast(with: Page.onHead) >= Colour.leastContrast
  }

  /// The colour itself, or the lightest darker one of its hue that can be read.
  public var madeReadable: Colour { steps(to: Colour(0, 0, 0)) { $0.isReadable } }

  /// The colour for dark pages: light enough to be read on them.
  public var onDark: Colour {
    steps(to: Colour(255, 255, 255)) {
      $0.contrast(with: Page.darkSlip) >= Colour.leastContrast
    }
  }

  /// The colour of writing upon `ground`: this one, as dark as it has to be.
  public func darkened(on ground: Colour) -> Colour {
    steps(to: Colour(0, 0, 0)) { $0.contrast(with: ground) >= Colour.leastContrast }
  }

  /// The colour with a share of black, in 256ths.
  public func shaded(_ share: Int) -> Colour { mixed(with: Colour(0, 0, 0), share) }

  /// The contrast of two colours, 1 to 21 (WCAG 2).
  public func contrast(with other: Colour) -> Double {
    let (a, b) = (luminance, other.luminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// The first colour on the way to `end` that passes; `end` itself where none does.
  private func steps(to end: Colour, until isGood: (Colour) -> Bool) -> Colour {
    for share in 0..<256 {
      let colour = mixed(with: end, share)
      if isGood(colour) { return colour }
    }
    return end
  }

  private func mixed(with other: Colour, _ share: Int) -> Colour {
    func mix(_ a: UInt8, _ b: UInt8) -> UInt8 {
      UInt8((Int(a) * (256 - share) + Int(b) * share) / 256)
    }
    return Colour(mix(red, other.red), mix(green, other.green), mix(blue, other.blue))
  }

  /// The relative luminance, 0 to 1.
  private var luminance: Double {
    0.2126 * Colour.linear(red) + 0.7152 * Colour.linear(green) + 0.0722 * Colour.linear(blue)
  }

  /// The light of a part of a colour.
  ///
  /// The standard library has no powers: x^2.4 is x² times the fifth root of x².
  private static func linear(_ part: UInt8) -> Double {
    let value = Double(part) / 255
    if value <= 0.040_45 { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    let square = base * base
    var root = 1.0
    for _ in 0..<40 {
      let fourth = root * root * root * root
      root -= (fourth * root - square) / (5 * fourth)
    }
    return square * root
  }
}
