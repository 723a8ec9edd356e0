import Disclosure
import Testing

@testable import Reading

/// Every check finds its bad example at the marked place, and nothing in its good one.
@Suite struct CheckExampleTests {
  static let codes = Checks.infos.map(\.code)

  @Test func `codes are unique and in order`() {
    #expect(Set(Self.codes).count == Self.codes.count)
    #expect(Self.codes == Self.codes.sorted())
  }

  @Test(arguments: codes)
  func `the bad example is found at its mark`(code: String) throws {
    let info = try #require(Checks.infos.first { $0.code == code })
    let (example, mark) = try Self.unmarked(info.bad)
    let findings = try ExampleSite(example).findings(on: example.day)
    let own = findings.filter { $0.code == code }
    let seen = findings.map {
      "\($0.code) \($0.severity) \($0.place.file):\($0.place.line):\($0.place.column) \($0.message.zh)"
    }
    #expect(
      own.contains { $0.place.file == mark.file && $0.place.spot == mark.spot },
      "expected \(mark.file):\(mark.spot.line):\(mark.spot.column), found \(seen)")
    #expect(own.allSatisfy { $0.severity == info.severity || $0.severity != .error }, "\(seen)")
    #expect(!findings.contains { $0.code != code && $0.severity == .error }, "\(seen)")
  }

  @Test(arguments: codes)
  func `the good example is left alone`(code: String) throws {
    let info = try #require(Checks.infos.first { $0.code == code })
    let findings = try ExampleSite(info.good).findings(on: info.good.day)
    let seen = findings.map { "\($0.code) \($0.place.line):\($0.place.column) \($0.message.zh)" }
    #expect(!findings.contains { $0.code == code || $0.severity == .error }, "\(seen)")
  }

  /// The example without its mark, and the file and spot where the mark stood.
  private static func unmarked(
    _ example: CheckExample
  ) throws -> (CheckExample, (file: String, spot: Spot)) {
    var place: (file: String, spot: Spot)?
    func stripped(_ file: String, _ text: String) -> String {
      var lines: [String] = []
      let texts = text.split(separator: "\n", omittingEmptySubsequences: false)
      for (number, line) in texts.enumerated() {
        guard let range = line.firstRange(of: "1️⃣") else {
          lines.append(String(line))
          continue
        }
        let column = line[..<range.lowerBound].unicodeScalars.count + 1
        place = (file, Spot(line: number + 1, column: column))
        lines.append(String(line[..<range.lowerBound]) + String(line[range.upperBound...]))
      }
      return lines.joined(separator: "\n")
    }
    let text = stripped(example.file, example.text)
    let others = example.others.map { (file: $0.file, text: stripped($0.file, $0.text)) }
    let mark = try #require(place, "the bad example has no 1️⃣")
    return (CheckExample(file: example.file, others: others, on: example.day, text), mark)
  }
}
