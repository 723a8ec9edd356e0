import Disclosure

/// Findings in their fixed order, ready to be written out.
public struct Report: Sendable {
  /// The findings by file, line, column and code.
  public let findings: [Finding]

  /// Puts findings in order; the same finding twice is one.
  public init(_ findings: [Finding]) {
    var seen: Set<Finding> = []
    self.findings = findings.filter { seen.insert($0).inserted }.sorted()
  }

  /// How many findings of a severity there are.
  public func count(_ severity: Severity) -> Int {
    findings.count { $0.severity == severity }
  }

  /// How many findings of an effect there are.
  public func count(_ effect: Effect) -> Int {
    findings.count { $0.effect == effect }
  }

  /// The report in a format and a language.
  public func text(as format: ReportFormat, in language: Language, style: TextStyle) -> String {
    switch format {
    case .text: plainText(in: language, style: style)
    case .json: json
    case .sarif: sarif
    case .github: githubCommands(in: language)
    }
  }
}
