import Disclosure

extension Report {
  /// The report for a clerk: where, what is wrong, what to type; the code last and small.
  func plainText(in language: Language, style: TextStyle) -> String {
    var lines: [String] = []
    var counts: [Kind: Int] = [:]
    for finding in findings { counts[Kind(finding), default: 0] += 1 }
    var shown: [Kind: Int] = [:]
    for finding in findings {
      let kind = Kind(finding)
      let number = shown[kind, default: 0] + 1
      shown[kind] = number
      let count = counts[kind] ?? 0
      // Nobody reads the hundredth of a kind; machines get all of them.
      guard count <= Kind.limit || number <= Kind.shown else { continue }
      lines.append(heading(of: finding, in: language, style: style))
      lines.append("  " + sentence(of: finding, in: language) + style.dim(" (\(finding.code))"))
      if let rule = finding.rule {
        let word = language == .chinese ? (rule.rank == .practice ? "参照" : "依据") : "rule"
        lines.append(style.dim("  \(word)：\(rule.source)\(rule.article)"))
      }
      if let reason = finding.reason {
        lines.append((language == .chinese ? "  村里的说明：" : "  the village's reason: ") + reason)
      }
      if count > Kind.limit, number == Kind.shown {
        lines.append(
          language == .chinese
            ? "  这个文件里同样的还有\(count - number)处，这里不一一列出。"
            : "  \(count - number) more of this kind in this file are not listed.")
      }
      lines.append("")
    }
    lines.append(summary(in: language))
    return lines.joined(separator: "\n") + "\n"
  }

  /// One line that counts the findings by effect.
  public func summary(in language: Language) -> String {
    guard !findings.isEmpty else {
      return language == .chinese ? "检查完毕，没有发现问题。" : "Checked; nothing found."
    }
    let counts = Effect.allCases.compactMap { effect -> String? in
      let count = count(effect)
      guard count > 0 else { return nil }
      return language == .chinese
        ? "\(effect.wording.zh)\(count)处" : "\(count) \(effect.wording.en)"
    }
    return language == .chinese
      ? "共\(findings.count)处：\(counts.joined(separator: "，"))。"
      : "\(findings.count) in all: \(counts.joined(separator: ", "))."
  }

  /// Findings of one kind in one file.
  private struct Kind: Hashable {
    let file: String
    let code: String
    let effect: Effect

    init(_ finding: Finding) {
      file = finding.place.file
      code = finding.code
      effect = finding.effect
    }

    /// How many of a kind are all listed.
    static let limit = 20
    /// How many are listed where there are more.
    static let shown = 10
  }

  private func heading(of finding: Finding, in language: Language, style: TextStyle) -> String {
    let effect = finding.effect.wording.text(in: language)
    let word =
      switch finding.effect {
      case .withhold: style.red(effect)
      case .mark: style.yellow(effect)
      case .advise: style.blue(effect)
      }
    return style.bold(finding.place.address) + " " + word
  }

  private func sentence(of finding: Finding, in language: Language) -> String {
    let text = finding.message.text(in: language)
    guard language == .chinese else { return text }
    if let cell = finding.place.cell { return "\(cell)格：\(text)" }
    return finding.place.line > 0 ? "第\(finding.place.line)行：\(text)" : text
  }
}

extension Place {
  /// The place as editors and terminals take it: `file:line:column`, or the file alone.
  public var address: String {
    line > 0 ? "\(file):\(line):\(column)" : file
  }
}
