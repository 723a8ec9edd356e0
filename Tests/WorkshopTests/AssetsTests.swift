import Publishing
import Testing
import Workshop

struct AssetsTests {
  /// The package's folder, three parts above this file.
  static let package = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(3).joined(separator: "/")

  static func shipped() throws -> [String] {
    let reader = try InputReader(root: package)
    return ["preview", "rules", "seeds", "themes"].flatMap { reader.walk($0).files.map(\.path) }
  }

  @Test func everyShippedFileIsInTheProgramAndNothingElse() throws {
    #expect(Assets.paths == (try Self.shipped()), "run scripts/assets")
  }

  @Test func theBytesAreThoseOfTheFiles() throws {
    let reader = try InputReader(root: Self.package)
    for path in try Self.shipped() {
      let bytes = try reader.read(path)
      let isSame = Assets.file(path)?.elementsEqual(bytes) ?? false
      #expect(isSame, "\(path): run scripts/assets and build again")
    }
  }

  @Test func whatIsNotShippedIsNotFound() {
    #expect(Assets.file("themes/none.css") == nil)
    #expect(Assets.file("") == nil)
    #expect(Assets.file("zzz") == nil)
  }
}
