import FoundationEssentials

/// What `gongshi check --format json` prints; decoding it holds its shape.
struct CheckReport: Decodable {
  struct Rule: Decodable {
    let id: String
    let source: String
    let article: String
    let rank: String
  }

  struct Fix: Decodable {
    let line: Int
    let column: Int
    let endColumn: Int
    let text: String
  }

  struct Finding: Decodable {
    let code: String
    let severity: String
    let effect: String
    let file: String
    let line: Int
    let column: Int
    let endColumn: Int
    let at: String?
    let message: String
    let messageEn: String
    let rule: Rule?
    let fix: Fix?
  }

  let version: Int
  let findings: [Finding]
  let errors: Int
  let warnings: Int

  /// Runs the check and reads what it printed.
  static func of(_ folder: SiteFolder, asOf day: String = SampleMatter.today) throws
    -> CheckReport
  {
    let result = try CommandRunner.run(
      ["check", "--format", "json", "--as-of", day], in: folder)
    return try JSONDecoder().decode(CheckReport.self, from: Data(result.output.utf8))
  }
}
