import Disclosure
import Website

extension Report {
  /// The report for programs; `version` changes when a field changes its meaning.
  var json: String {
    var writer = JSONWriter(pretty: true)
    writer.object { writer in
      writer.field("version", 1)
      writer.key("findings")
      writer.array { writer in
        for finding in findings { writer.object { finding.write(to: &$0) } }
      }
      writer.field("errors", Int64(count(.error)))
      writer.field("warnings", Int64(count(.warning)))
    }
    return String(decoding: writer.bytes, as: UTF8.self) + "\n"
  }
}

extension Finding {
  func write(to writer: inout JSONWriter) {
    writer.field("code", code)
    writer.field("severity", severity.rawValue)
    writer.field("effect", effect.rawValue)
    writer.field("file", place.file)
    writer.field("line", Int64(place.line))
    writer.field("column", Int64(place.column))
    writer.field("endColumn", Int64(place.endColumn))
    writer.field(ifPresent: "at", place.cell)
    writer.field("message", message.zh)
    writer.field("messageEn", message.en)
    if let rule {
      writer.key("rule")
      writer.object { rule.write(to: &$0) }
    }
    if let fix {
      writer.key("fix")
      writer.object { writer in
        writer.field("line", Int64(fix.place.line))
        writer.field("column", Int64(fix.place.column))
        writer.field("endColumn", Int64(fix.place.endColumn))
        writer.field("text", fix.text)
      }
    }
    writer.field(ifPresent: "reason", reason)
  }
}

extension Citation {
  /// The fields of a rule that something rests on.
  func write(to writer: inout JSONWriter) {
    writer.field("id", id)
    writer.field("source", source)
    writer.field("article", article)
    writer.field("rank", rank.rawValue)
  }
}
