import Testing

@testable import Publishing

struct ContentHashTests {
  @Test func changingAnyBitChangesAboutHalfOfTheHash() {
    for count in [1, 7, 8, 15, 16, 17, 33, 100] {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37) }
      let hash = ContentHash(of: bytes)
      var least = 128
      for bit in 0..<(count * 8) {
        var other = bytes
        other[bit / 8] ^= 1 << UInt8(bit % 8)
        let changed = ContentHash(of: other)
        let distance =
          (hash.high ^ changed.high).nonzeroBitCount + (hash.low ^ changed.low).nonzeroBitCount
        least = min(least, distance)
      }
      #expect(least > 30, "\(count) bytes")
    }
  }

  @Test func similarInputsDoNotCollide() {
    var seen: Set<ContentHash> = []
    var halves: Set<UInt64> = []
    for count in 0..<600 {
      let hash = ContentHash(of: [UInt8](repeating: 0, count: count))
      seen.insert(hash)
      halves.insert(hash.high)
    }
    for number in 0..<20_000 {
      let hash = ContentHash(of: "matters/2026/\(number)/index.html")
      seen.insert(hash)
      halves.insert(hash.high)
    }
    #expect(seen.count == 20_600)
    #expect(halves.count == 20_600)
  }

  @Test func theHexadecimalFormIsReadBack() throws {
    let hash = ContentHash(of: "公示")
    #expect(ContentHash(hexadecimal: hash.description.utf8) == hash)
    #expect(ContentHash(hexadecimal: "xyz".utf8) == nil)
    #expect(ContentHash(hexadecimal: String(repeating: "G", count: 32).utf8) == nil)
  }

  @Test func theBordersBetweenPartsCount() {
    func hash(_ parts: [String]) -> ContentHash {
      var hasher = ContentHasher()
      for part in parts { hasher.combine(part) }
      return hasher.finalize()
    }
    #expect(hash(["ab", "c"]) != hash(["a", "bc"]))
    #expect(hash(["a", "b"]) != hash(["b", "a"]))
    #expect(hash([]) != hash([""]))
    #expect(hash(["a", "b"]) == hash(["a", "b"]))
  }

  @Test(arguments: zip(["", "a", "公示", "0123456789abcdef0123456789abcdef"], Self.stable))
  func theHashOfKnownTextsNeverChanges(_ text: String, _ hash: String) {
    #expect(ContentHash(of: text).description == hash)
  }

  static let stable = [
    "6693a90ad02e840f63b721a910563864", "3cd6413ae6ca66dbb7db949ba59055f5",
    "5aa13dfc2328a448885c6fbd8699a07f", "b36ee61595b3847dac4bd47547f94fbb",
  ]
}
