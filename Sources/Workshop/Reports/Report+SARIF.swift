import Disclosure
import Website

extension Report {
  /// The report as SARIF 2.1.0, which code hosts show beside the lines.
  var sarif: String {
    var writer = JSONWriter(pretty: true)
    writer.object { writer in
      writer.field("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      writer.field("version", "2.1.0")
      writer.key("runs")
      writer.array { writer in
        writer.object { writer in
          writer.field("columnKind", "unicodeCodePoints")
          writer.key("tool")
          writer.object { writer in
            writer.key("driver")
            writer.object { writer in
              writer.field("name", "gongshi")
              writer.key("rules")
              writer.array { writer in
                for code in Set(findings.map(\.code)).sorted() { writeRule(code, to: &writer) }
              }
            }
          }
          writer.key("results")
          writer.array { writer in
            for finding in findings { writeResult(finding, to: &writer) }
          }
        }
      }
    }
    return String(decoding: writer.bytes, as: UTF8.self) + "\n"
  }

  private func writeRule(_ code: String, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("id", code)
      if let info = Checks.infos.first(where: { $0.code == code }) {
        writer.key("shortDescription")
        writer.object { $0.field("text", info.title.zh) }
        writer.key("fullDescription")
        writer.object { $0.field("text", info.explanation.zh) }
      }
    }
  }

  private func writeResult(_ finding: Finding, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("ruleId", finding.code)
      writer.field("level", finding.severity.rawValue)
      writer.key("message")
      writer.object { $0.field("text", finding.message.zh) }
      writer.key("locations")
      writer.array { writer in
        writer.object { writer in
          writer.key("physicalLocation")
          writer.object { writer in
            writer.key("artifactLocation")
            writer.object { $0.field("uri", PercentEncoding.path(finding.place.file)) }
            guard finding.place.line > 0 else { return }
            writer.key("region")
            writer.object { writer in
              writer.field("startLine", Int64(finding.place.line))
              writer.field("startColumn", Int64(finding.place.column))
              if finding.place.length > 0 {
                writer.field("endColumn", Int64(finding.place.endColumn))
              }
            }
          }
        }
      }
    }
  }
}
