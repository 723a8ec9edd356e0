import Disclosure
import Testing

@testable import Workshop

/// What a starter looks like once it is planted.
@Suite struct StarterSiteTests {
  /// An ordinary day, and one on which the examples lie in two years.
  static let listed = Starter.names.flatMap { name in
    ["2026-06-10", "2026-01-05"].map { (name, $0) }
  }

  @Test(
    "The records of a starter, their numbers and their states, for a person to review",
    arguments: listed)
  func listing(name: String, day: String) throws {
    let listing = try Self.listing(of: name, plantedOn: try #require(Day(day)))
    let path = "Tests/Golden/Starters/\(name)-\(day).txt"
    let golden = (try? RepositoryFiles.bytes(path)).map { String(decoding: $0, as: UTF8.self) }
    if golden != listing { RepositoryFiles.write(listing, to: path + ".new") }
    #expect(golden == listing, "compare \(path).new")
  }

  private static func listing(of name: String, plantedOn day: Day) throws -> String {
    let starter = try #require(Starter(named: name))
    let files = starter.files(for: PlantingDays(today: day))
    let folder = try ScratchFolder()
    try Starter.write(files, to: folder.path)
    var freezing = try Freezing(site: folder.path)
    let frozen = try #require(freezing.freeze(for: DayChoice(asked: day, today: day)).frozen)
    var lines = ["\(name), planted on \(day)", ""]
    for card in frozen.register.matters.sorted(by: { $0.file < $1.file }) {
      let window = card.timeline.current.shownWindow.map { "\($0.posted) to \($0.lastDay)" }
      lines += [
        card.file,
        "  \(card.issuer.word ?? "")\(card.number?.shown ?? "") \(card.title)",
        "  \(card.timeline.state(on: day).wording.zh), \(window ?? "no window")",
      ]
    }
    let matters = Set(frozen.register.matters.map(\.file))
    lines += ["", "besides:"] + files.map(\.path).filter { !matters.contains($0) }
    return lines.joined(separator: "\n") + "\n"
  }

  @Test(arguments: Starter.names)
  func `no placeholder is left in what is planted, and no file is lost`(_ name: String) throws {
    let starter = try #require(Starter(named: name))
    let shipped = Assets.paths(in: "seeds/" + name)
    for day in ["2025-12-31", "2026-01-05", "2026-02-14", "2026-06-10", "2026-12-31"] {
      let files = starter.files(for: PlantingDays(today: try #require(Day(day))))
      for file in files { #expect(!file.text.contains("{{"), "\(day) \(file.path)") }
      #expect(files.contains { $0.path == ".gitignore" })
      // A table that records of two years name would be there twice.
      #expect(files.count >= shipped.count + 1)
      #expect(Set(files.map(\.path)).count == files.count)
    }
  }

  @Test func `numbers follow the days, each issuer and year by itself`() throws {
    let starter = try #require(Starter(named: "village"))
    let files = starter.files(for: PlantingDays(today: try #require(Day("2026-01-20"))))
    var serials: [String: [(number: Int, planned: String)]] = [:]
    for file in files where file.path.hasPrefix("content/matters/") && file.path.hasSuffix(".md") {
      func value(_ field: String) throws -> String {
        let line = file.text.split(separator: "\n").first { $0.hasPrefix(field + ": ") }
        return String(try #require(line).dropFirst(field.count + 2))
      }
      let number = try value("编号").split(separator: "-")
      let planned = try value("计划贴出")
      #expect(planned.hasPrefix(number[0]), "\(file.path)")
      serials["\(try value("发布单位")) \(number[0])", default: []]
        .append((try #require(Int(number[1])), planned))
    }
    #expect(serials.count == 4, "two issuers in two years")
    for (series, numbers) in serials {
      let inOrder = numbers.sorted { $0.number < $1.number }
      #expect(inOrder.map(\.number) == Array(1...numbers.count), "\(series)")
      #expect(inOrder.map(\.planned) == inOrder.map(\.planned).sorted(), "\(series)")
    }
  }

  /// The first of each month, and the days around the long holidays.
  static let built =
    (1...12).map { Day(year: 2026, month: $0, day: 1) }.compactMap { $0 }
    + [
      "2026-01-04", "2026-02-14", "2026-02-18", "2026-02-24", "2026-05-06", "2026-09-30",
      "2026-12-31",
    ]
    .compactMap { Day($0) }

  @Test(arguments: Starter.names)
  func `a starter builds whole, in the words of its kind, on whatever day`(_ name: String) throws {
    let failures = Self.built.concurrentMap { day -> [String] in
      do { return try Self.problems(of: name, builtOn: day) } catch { return ["\(day): \(error)"] }
    }
    #expect(failures.flatMap { $0 } == [])
  }

  private static func problems(of name: String, builtOn day: Day) throws -> [String] {
    let folder = try ScratchFolder()
    _ = try Starter.plant(seed: name, in: folder.path, on: day)
    let output = folder.path + "/_site"
    let outcome = try Workshop.build(
      BuildRequest(site: folder.path, output: output, day: DayChoice(asked: day, today: day)))
    var problems = outcome.findings.map { "\(day): \($0.code) \($0.place.file)" }
    let home = try LooseFile.read(output + "/index.html") ?? ""
    if !home.contains("</html>") { problems.append("\(day): no home page") }
    if name == "community", home.contains("村") {
      problems.append("\(day): a community's page speaks of a village")
    }
    return problems
  }
}
