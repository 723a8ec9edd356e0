import Disclosure

extension Report {
  /// One workflow command a finding; GitHub and Gitea show them beside the lines.
  func githubCommands(in language: Language) -> String {
    findings.map { finding in
      let command =
        switch finding.severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "notice"
        }
      let place = finding.place
      var properties = "file=\(escapedProperty(siteFolder + place.file))"
      if place.line > 0 {
        properties += ",line=\(place.line),col=\(place.column)"
        if place.length > 0 { properties += ",endColumn=\(place.endColumn)" }
      }
      properties += ",title=\(finding.code)"
      return "::\(command) \(properties)::\(escapedData(finding.message.text(in: language)))\n"
    }.joined()
  }

  private func escapedData(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private func escapedProperty(_ text: String) -> String {
    var escaped = ""
    for scalar in escapedData(text).unicodeScalars {
      switch scalar {
      case ":": escaped += "%3A"
      case ",": escaped += "%2C"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
