import Disclosure

/// Findings in their fixed order, ready to be written out.
public struct Report: Sendable {
  /// The findings by file, line, column and code.
  public let findings: [Finding]
  /// What leads from the folder in which the command runs to the site's: empty, or `village/`.
  let siteFolder: String

  /// Puts findings in order; the same finding twice is one.
  /// - Parameter site: the site's folder, as the command was told.
  public init(_ findings: [Finding], in site: String = ".") {
    siteFolder = Report.prefix(of: site)
    var seen: Set<Finding> = []
    self.findings = findings.filter { seen.insert($0).inserted }.sorted()
  }

  /// What code hosts expect before a file's name.
  ///
  /// They count from the folder in which the command runs, the findings from the site. A folder
  /// elsewhere is none of theirs.
  private static func prefix(of site: String) -> String {
    let parts = site.split(separator: "/").filter { $0 != "." }
    guard !site.hasPrefix("/"), !parts.contains("..") else { return "" }
    return parts.map { $0 + "/" }.joined()
  }

  /// Whether nothing stands against the records: no error, and where it is strict no warning.
  public func isClean(strict: Bool) -> Bool {
    count(.error) == 0 && (!strict || count(.warning) == 0)
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
    case .sarif: sarif(in: language)
    case .github: githubCommands(in: language)
    }
  }
}
