import Disclosure
import Publishing

/// 已知问题: findings that a village has from before, frozen so that only new ones count.
///
/// One line a finding: code, file and the Chinese sentence. Lines move and sentences change, with
/// the days and with the program, so a finding is known by its code and its file; the sentence
/// tells apart several of them. What may harm a person is known by its sentence alone: another
/// number in the same file is another harm.
public enum Baseline {
  /// What a list of known findings leaves.
  public struct Remainder: Sendable {
    /// The findings that are new.
    public let findings: [Finding]
    /// What to tell whoever ran the command, where the list was written.
    public let note: Wording?
  }

  private static let head = "# gongshi baseline 1"

  /// The findings that the file does not list; writes the file where there is none.
  /// - Throws: `WorkshopTrouble` where the file can be neither read nor written, or is no list.
  public static func apply(file: String, to findings: [Finding]) throws(WorkshopTrouble)
    -> Remainder
  {
    let findings = findings.sorted()
    guard let text = try LooseFile.read(file) else {
      let lines = findings.map { line(of: $0) }.sorted()
      try LooseFile.write(([head] + lines).joined(separator: "\n") + "\n", to: file)
      return Remainder(
        findings: [],
        note: Wording(
          "已知的\(lines.count)处写进了 \(file)，以后只报新的。",
          "\(lines.count) known findings are in \(file) now; from now on only new ones are reported."
        ))
    }
    let lines = text.split(whereSeparator: \.isNewline).map(String.init)
    guard lines.isEmpty || lines[0] == head else {
      throw WorkshopTrouble(
        Wording(
          "“\(file)”不是已知问题的清单（第一行应当是“\(head)”）。换一个文件名，没有的会新写一份",
          "“\(file)” is no list of known findings (its first line is to be “\(head)”); "
            + "name another file, a missing one is written"), isUsage: true)
    }
    return Remainder(findings: new(findings, besides: lines.dropFirst()), note: nil)
  }

  /// The findings that no line covers; a line covers one finding.
  private static func new(_ findings: [Finding], besides lines: some Sequence<String>)
    -> [Finding]
  {
    var known = Dictionary(grouping: lines) { $0 }.mapValues(\.count)
    let unmatched = findings.filter { finding in
      let line = line(of: finding)
      guard let left = known[line], left > 0 else { return true }
      known[line] = left - 1
      return false
    }
    // What is left of the list covers the same code in the same file, however it reads today.
    var spare: [String: Int] = [:]
    for (line, left) in known where left > 0 {
      spare[subject(of: line), default: 0] += left
    }
    return unmatched.filter { finding in
      guard !finding.mayHarm else { return true }
      let subject = subject(of: line(of: finding))
      guard let left = spare[subject], left > 0 else { return true }
      spare[subject] = left - 1
      return false
    }
  }

  private static func line(of finding: Finding) -> String {
    let message = finding.message.zh.split(whereSeparator: \.isNewline).joined(separator: " ")
    return "\(finding.code)\t\(finding.place.file)\t\(message)"
  }

  /// Code and file of a line.
  private static func subject(of line: String) -> String {
    line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false).prefix(2)
      .joined(separator: "\t")
  }
}
