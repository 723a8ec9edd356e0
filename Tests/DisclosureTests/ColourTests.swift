import Disclosure
import Testing

/// The colour of a site: how it is written, and that it can be read.
@Suite struct ColourTests {
  /// Two colours and their contrast, by WCAG's formula worked out with another program.
  @Test(arguments: [
    ("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.48), ("#ff0000", "#ffffff", 4.0),
    ("#8a1416", "#efe8da", 7.857), ("#767676", "#000000", 4.62),
  ])
  func `contrast follows WCAG`(a: String, b: String, expected: Double) throws {
    let contrast = try #require(Colour(a)).contrast(with: try #require(Colour(b)))
    #expect(abs(contrast - expected) < 0.01, "\(contrast)")
  }

  @Test(arguments: ["#1f4e3d", "1f4e3d", "#1F4E3D", "＃1f4e3d"])
  func `a colour is written with or without its mark`(text: String) throws {
    #expect(try Colour.parse(text).get() == Colour(0x1F, 0x4E, 0x3D))
  }

  @Test(arguments: ["红", "#12345", "#1234567", "rgb(1,2,3)", "", "#12345g", "#"])
  func `what is no colour is answered with one`(text: String) {
    guard case .failure(let misreading) = Colour.parse(text) else {
      Issue.record("\(text) is taken for a colour")
      return
    }
    #expect(misreading.what.zh.contains("#1f4e3d"))
  }

  @Test(arguments: ["#ff6600", "#0aa", "#c8161d", "#ffffff", "#ffff00", "#3c7a3c"])
  func `a colour that is too light is answered with the same one, darker`(text: String) throws {
    guard case .failure(let misreading) = Colour.parse(text), let write = misreading.write else {
      Issue.record("\(text) is taken")
      return
    }
    #expect(misreading.what.zh.contains(write))
    let darker = try Colour.parse(write).get()
    #expect(darker.contrast(with: Colour.Page.board) < 7.4)
    // Its parts keep their order, so the hue stays.
    let colour = try #require(Colour(text))
    #expect((colour.red >= colour.green) == (darker.red >= darker.green))
    #expect((colour.green >= colour.blue) == (darker.green >= darker.blue))
  }

  @Test func `whatever colour is taken, everything in it can be read by day and by night`() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      let any = Colour(
        UInt8.random(in: 0...255, using: &random), UInt8.random(in: 0...255, using: &random),
        UInt8.random(in: 0...255, using: &random))
      let colour = any.madeReadable
      #expect(colour.isReadable, "\(any)")
      #expect(colour.onDark.contrast(with: Colour.Page.darkSlip) >= 7, "\(any)")
      let onDark = colour.darkened(on: colour.onDark)
      #expect(onDark.contrast(with: colour.onDark) >= 7, "\(any)")
      #expect(colour.shaded(56).contrast(with: Colour.Page.onHead) >= 7, "\(any)")
    }
  }
}
