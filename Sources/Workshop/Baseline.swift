import Disclosure
import Publishing

/// 已知问题: findings that a village has from before, frozen so that only new ones count.
///
/// One line a finding: code, file and the Chinese sentence; lines move, so their numbers do not
/// count.
public enum Baseline {
  /// The findings that the file does not list; writes the file where there is none.
  /// - Throws: `WorkshopTrouble` where the file can be neither read nor written.
  public static func apply(file: String, to findings: [Finding]) throws(WorkshopTrouble)
    -> [Finding]
  {
    let findings = findings.sorted()
    let lines = findings.map { line(of: $0) }
    guard let text = try LooseFile.read(file) else {
      let header = "# gongshi baseline 1\n"
      try LooseFile.write(header + lines.sorted().joined(separator: "\n") + "\n", to: file)
      return []
    }
    // A line covers one finding: where a file has the same one once more, that one is new.
    var known = Dictionary(grouping: text.split(separator: "\n"), by: String.init)
      .mapValues(\.count)
    return zip(findings, lines).compactMap { finding, line in
      guard let left = known[line], left > 0 else { return finding }
      known[line] = left - 1
      return nil
    }
  }

  private static func line(of finding: Finding) -> String {
    let message = finding.message.zh.split(whereSeparator: \.isNewline).joined(separator: " ")
    return "\(finding.code)\t\(finding.place.file)\t\(message)"
  }
}
