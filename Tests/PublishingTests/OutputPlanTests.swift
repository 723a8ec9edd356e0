import Testing

@testable import Publishing

struct OutputPlanTests {
  private func problems(_ paths: [String]) -> [PlanProblem] {
    OutputPlan(
      paths.enumerated().map {
        PlannedFile(path: $1, hash: ContentHash(of: $1), owner: "owner\($0).md")
      }
    ).problems
  }

  @Test(arguments: [
    (["a.html", "a.html"], PlanProblem.Kind.sameAddress),
    (["a/Index.html", "a/index.html"], .onlyCaseDiffers),
    (["caf\u{E9}.html", "cafe\u{301}.html"], .onlyFormDiffers),
    (["CAF\u{C9}.html", "cafe\u{301}.html"], .onlyCaseDiffers),
    (["\u{FA10}.html", "\u{585A}.html"], .onlyFormDiffers),
    (["a", "a/b.html"], .fileIsFolder),
    (["a/b/c.html", "A"], .fileIsFolder),
  ])
  func twoPagesWithOneAddressAreBothNamed(_ paths: [String], _ kind: PlanProblem.Kind) throws {
    let found = problems(["other.html"] + paths)
    #expect(found.count == 1)
    let problem = try #require(found.first)
    #expect(problem.kind == kind)
    for sentence in [problem.zh, problem.en] {
      #expect(sentence.contains("owner1.md") && sentence.contains("owner2.md"))
    }
  }

  @Test(arguments: [
    "", "/etc/passwd", "../x", "a/../../x", "a/..", ".", "a/./b", "a//b", "a/", "a\u{0}b", "a\nb",
    "a\\b", String(repeating: "长", count: 86),
  ])
  func noPathLeavesTheFolder(_ path: String) {
    #expect(problems([path]).map(\.kind) == [.unsafePath])
  }

  @Test(arguments: [
    "index.html", "matters/2026/12/index.html", "matters/2026/12/files/收支.csv", ".nojekyll",
    "a..b/...", String(repeating: "长", count: 85),
  ])
  func ordinaryPathsAreFine(_ path: String) {
    #expect(problems([path]).isEmpty)
  }
}
