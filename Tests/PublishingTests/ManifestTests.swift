import Testing

@testable import Publishing

struct ManifestTests {
  let manifest = Manifest(
    program: ContentHash(of: "p"), folder: FolderIdentity(inode: .max, born: 7),
    entries: [
      ManifestEntry(
        path: "a b/收 支.csv", planned: ContentHash(of: "1"), content: ContentHash(of: "2"),
        size: 12, modified: -3),
      ManifestEntry(
        path: "b", planned: ContentHash(of: "3"), content: ContentHash(of: "4"), size: 0,
        modified: 9),
    ])

  @Test func whatIsWrittenIsReadBack() throws {
    let read = try #require(Manifest(text: manifest.text))
    #expect(read.entries == manifest.entries)
    #expect(read.program == manifest.program)
    #expect(read.folder == manifest.folder)
    #expect(read.topNames == ["a b", "b"])
  }

  @Test func anyDamageIsNoticed() {
    let text = manifest.text
    for index in text.indices {
      var damaged = text
      damaged[index] ^= 4
      #expect(Manifest(text: damaged) == nil, "byte \(index)")
      #expect(Manifest(text: Array(text[..<index])) == nil, "first \(index) bytes")
    }
  }
}
