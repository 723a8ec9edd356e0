import Disclosure
import Website

extension Preview {
  /// What the script in the page needs: which edition there is, and what was found.
  public var state: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.field("version", 1)
      writer.field("rebuild", Int64(rebuilds))
      writer.field("edition", Int64(edition))
      writer.field("hasSite", hasSite)
      writer.field("isStale", isStale)
      writer.field("language", language == .chinese ? "zh" : "en")
      writer.field(ifPresent: "trouble", trouble?.message.zh)
      writer.field(ifPresent: "troubleEn", trouble?.message.en)
      writer.array("findings") { writer in
        for finding in ordered {
          writer.object { writer in
            finding.write(to: &writer)
            writer.field("effectWord", finding.effect.wording.text(in: language))
            writer.field("pages", pages[finding.place.file] ?? [])
          }
        }
      }
      writer.field("errors", Int64(report.count(.error)))
      writer.field("warnings", Int64(report.count(.warning)))
    }
    return writer.bytes
  }

  /// Errors first; within a severity as reports list them.
  private var ordered: [Finding] {
    Severity.allCases.flatMap { severity in
      report.findings.filter { $0.severity == severity }
    }
  }
}
