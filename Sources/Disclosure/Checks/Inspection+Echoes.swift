extension Inspection {
  /// The findings without those that only echo a blank on the same line.
  ///
  /// What is still to be filled in cannot be read as a day or a number either, and lacks what a
  /// check looks for; saying so twice would only confuse. What must never be published stays.
  public static func withoutEchoes(_ findings: [Finding]) -> [Finding] {
    let code = Placeholder.info.code
    let blanks = Set(findings.filter { $0.code == code && $0.effect == .withhold }.map(Line.init))
    guard !blanks.isEmpty else { return findings }
    return findings.filter { finding in
      finding.code == code || finding.code.hasPrefix("S") || !blanks.contains(Line(finding))
    }
  }

  private struct Line: Hashable {
    var file: String
    var line: Int

    init(_ finding: Finding) {
      file = finding.place.file
      line = finding.place.line
    }
  }
}
