import Disclosure
import Website

extension StatusOutcome {
  /// What stands, for programs; `version` changes when a field changes its meaning.
  public var json: String {
    written { writer, standing in
      let status = standing.status
      writer.key("groups")
      writer.object { writer in
        for group in StatusEntry.Group.allCases {
          writer.key(group.rawValue)
          writer.array { writer in
            for entry in status.entries(in: group) { writer.object { entry.write(to: &$0) } }
          }
        }
      }
      writer.key("findings")
      writer.object { writer in
        writer.field("errors", Int64(report.count(.error)))
        writer.field("warnings", Int64(report.count(.warning)))
        writer.field("notes", Int64(report.count(.note)))
      }
    }
  }

  /// The next changes alone, for programs.
  public var nextChangeJSON: String { written { _, _ in } }

  private func written(_ body: (inout JSONWriter, Standing) -> Void) -> String {
    guard let standing else { return report.json }
    var writer = JSONWriter(pretty: true)
    writer.object { writer in
      writer.field("version", 1)
      writer.field("site", standing.site)
      writer.field("day", standing.status.day.description)
      body(&writer, standing)
      StatusOutcome.write("nextChange", standing.nextChange, to: &writer)
      StatusOutcome.write("nextEvent", standing.nextEvent, to: &writer)
    }
    return String(decoding: writer.bytes, as: UTF8.self) + "\n"
  }

  private static func write(_ name: String, _ change: ChangeDay?, to writer: inout JSONWriter) {
    writer.key(name)
    guard let change else {
      writer.null()
      return
    }
    writer.object { writer in
      writer.field("date", change.day.description)
      writer.key("changes")
      writer.array { writer in
        for change in change.changes {
          writer.object { writer in
            writer.field("kind", change.kind.rawValue)
            writer.field(ifPresent: "file", change.file)
            writer.field(ifPresent: "number", change.number)
            writer.field(ifPresent: "title", change.title)
            writer.field("text", change.text.zh)
            writer.field("textEn", change.text.en)
          }
        }
      }
    }
  }
}

extension StatusEntry {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.field("kind", kind.rawValue)
    writer.field("file", file)
    writer.field(ifPresent: "number", number)
    writer.field("title", title)
    writer.field(ifPresent: "board", board)
    writer.field(ifPresent: "date", day?.description)
    if let dayNumber { writer.field("dayNumber", Int64(dayNumber)) }
    if let days { writer.field("days", Int64(days)) }
    if late > 0 { writer.field("late", Int64(late)) }
    writer.field("text", text.zh)
    writer.field("textEn", text.en)
    if let rule {
      writer.key("rule")
      writer.object { rule.write(to: &$0) }
    }
  }
}
