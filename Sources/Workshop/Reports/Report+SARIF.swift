import Disclosure
import Website

extension Report {
  /// The report as SARIF 2.1.0, which code hosts show beside the lines.
  func sarif(in language: Language) -> String {
    let codes = Set(findings.map(\.code)).sorted()
    let indices = Dictionary(
      codes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var writer = JSONWriter(pretty: true)
    writer.object { writer in
      writer.field("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      writer.field("version", "2.1.0")
      writer.array("runs") { writer in
        writer.object { writer in
          writer.object("tool") { writer in
            writer.object("driver") { writer in
              writer.field("name", "gongshi")
              writer.array("rules") { writer in
                for code in codes { Report.writeRule(code, in: language, to: &writer) }
              }
            }
          }
          writer.field("language", language.rawValue)
          writer.field("columnKind", "unicodeCodePoints")
          writer.array("results") { writer in
            for finding in findings {
              write(finding, rule: indices[finding.code] ?? 0, in: language, to: &writer)
            }
          }
        }
      }
    }
    return String(decoding: writer.bytes, as: UTF8.self) + "\n"
  }

  private static func writeRule(_ code: String, in language: Language, to writer: inout JSONWriter)
  {
    let check = Checks.infos.first { $0.code == code }
    let reading = ReadingCodes.all.first { $0.code == code }
    writer.object { writer in
      writer.field("id", code)
      if let title = check?.title ?? reading?.title {
        writer.object("shortDescription") { $0.field("text", title.text(in: language)) }
      }
      if let explanation = check?.explanation ?? reading?.explanation {
        writer.object("fullDescription") { $0.field("text", explanation.text(in: language)) }
        writer.object("help") { $0.field("text", explanation.text(in: language)) }
      }
      if let severity = check?.severity ?? reading?.severity {
        writer.object("defaultConfiguration") { $0.field("level", severity.rawValue) }
      }
    }
  }

  private func write(
    _ finding: Finding, rule: Int, in language: Language, to writer: inout JSONWriter
  ) {
    let place = finding.place
    writer.object { writer in
      writer.field("ruleId", finding.code)
      writer.field("ruleIndex", Int64(rule))
      writer.field("level", finding.severity.rawValue)
      writer.object("message") { $0.field("text", finding.message.text(in: language)) }
      writer.array("locations") { writer in
        writer.object { writer in
          writer.object("physicalLocation") { writer in
            writeFile(place.file, to: &writer)
            if place.line > 0 { Report.write("region", place, to: &writer) }
          }
        }
      }
      if let fix = finding.fix, fix.place.line > 0 {
        writer.array("fixes") { writer in
          writer.object { writer in
            writer.array("artifactChanges") { writer in
              writer.object { writer in
                writeFile(fix.place.file, to: &writer)
                writer.array("replacements") { writer in
                  writer.object { writer in
                    Report.write("deletedRegion", fix.place, to: &writer)
                    writer.object("insertedContent") { $0.field("text", fix.text) }
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  private func writeFile(_ file: String, to writer: inout JSONWriter) {
    writer.object("artifactLocation") {
      $0.field("uri", PercentEncoding.path(siteFolder + file))
    }
  }

  private static func write(_ name: String, _ place: Place, to writer: inout JSONWriter) {
    writer.object(name) { writer in
      writer.field("startLine", Int64(place.line))
      writer.field("startColumn", Int64(max(place.column, 1)))
      if place.column > 0, place.length > 0 {
        writer.field("endLine", Int64(place.line))
        writer.field("endColumn", Int64(place.endColumn))
      }
    }
  }
}
