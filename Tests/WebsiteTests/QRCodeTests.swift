import Testing
import Website

@Suite struct QRCodeTests {
  private static let address = "https://qinghe.example/matters/2026/12/"

  @Test func aCodeHasItsThreeFinderPatterns() throws {
    let code = try #require(QRCode(Self.address))
    #expect((code.side - 17) % 4 == 0)
    for (top, left) in [(0, 0), (0, code.side - 7), (code.side - 7, 0)] {
      for row in 0..<7 {
        for column in 0..<7 {
          let ring = min(row, column, 6 - row, 6 - column)
          #expect(code.isDark(row: top + row, column: left + column) == (ring != 1))
        }
      }
    }
  }

  @Test func theLevelIsM() throws {
    let code = try #require(QRCode(Self.address))
    // The first two format bits, under the mask 10101…, are 00 for level M.
    #expect(code.isDark(row: 8, column: 0))
    #expect(!code.isDark(row: 8, column: 1))
  }

  @Test func theDrawingHasAQuietZoneALabelAndTheSameBytes() throws {
    let code = try #require(QRCode(Self.address))
    let svg = code.svg(label: "扫码看<网页>")
    #expect(svg == QRCode(Self.address)?.svg(label: "扫码看<网页>"))
    #expect(svg.string.contains("viewBox=\"0 0 \(code.side + 8) \(code.side + 8)\""))
    #expect(svg.string.contains("role=\"img\" aria-label=\"扫码看&lt;网页&gt;\""))
    #expect(svg.string.contains("<path d=\"M4 4h7v1h-7z"))
    #expect(!svg.string.contains("style"))
  }

  @Test func whatDoesNotFitIsRefused() {
    #expect(QRCode("") == nil)
    #expect(QRCode("a\u{0}b") == nil)
    #expect(QRCode(String(repeating: "a", count: 2_332)) == nil)
    #expect(QRCode(String(repeating: "a", count: 2_331)) != nil)
  }
}
