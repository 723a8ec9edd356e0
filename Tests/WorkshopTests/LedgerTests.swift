import Disclosure
import Publishing
import Testing

@testable import Workshop

/// What the former build published: read back exactly, or not at all.
@Suite struct LedgerTests {
  private static let entry = Ledger.Entry(
    record: ContentHash(of: "记录"), rules: ContentHash(of: "规则"),
    day: Day("2026-11-22") ?? .earliest,
    paths: ["matters/2026/12/index.html", "matters/2026/12/files/合同 第1页.pdf"])

  private static var ledger: Ledger {
    var ledger = Ledger()
    ledger.entries = [
      "content/matters/2026/社04-年终分红.md": entry,
      "content/rolls/红榜.md": Ledger.Entry(
        record: ContentHash(of: "1"), rules: ContentHash(of: "2"), day: .earliest, paths: []),
    ]
    return ledger
  }

  @Test func `a ledger is read back as it was written`() {
    #expect(Ledger(Self.ledger.bytes).entries == Self.ledger.entries)
    #expect(Ledger(Ledger().bytes).entries.isEmpty)
  }

  @Test func `the same entries give the same bytes`() {
    var other = Ledger()
    for (file, entry) in Self.ledger.entries.sorted(by: { $0.key > $1.key }) {
      other.entries[file] = entry
    }
    #expect(other.bytes == Self.ledger.bytes)
  }

  @Test func `a ledger that is missing, foreign or cut short is empty`() {
    let bytes = Self.ledger.bytes
    #expect(Ledger(nil).entries.isEmpty)
    #expect(Ledger([]).entries.isEmpty)
    #expect(Ledger(Array("gongshi ledger 2\n".utf8) + bytes).entries.isEmpty)
    #expect(Ledger([0xFF, 0xFE] + bytes).entries.isEmpty)
    for length in stride(from: 0, to: bytes.count - 1, by: 7) {
      #expect(Ledger(Array(bytes.prefix(length))).entries.isEmpty, "\(length)")
    }
  }

  @Test func `one changed byte makes it empty: nobody vouches for such a page`() {
    let bytes = Self.ledger.bytes
    for index in bytes.indices.dropLast() {
      var damaged = bytes
      damaged[index] ^= 1
      #expect(Ledger(damaged).entries.isEmpty, "\(index)")
    }
  }

  @Test func `a file's name with line breaks loses no other entry`() {
    var ledger = Self.ledger
    ledger.entries["content/a\n\nb\tc.md"] = Self.entry
    let read = Ledger(ledger.bytes).entries
    for (file, entry) in Self.ledger.entries { #expect(read[file] == entry, "\(file)") }
  }
}
