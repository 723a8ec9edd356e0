import Disclosure
import Website

/// The answer to a question about a window.
public struct WindowAnswer: Sendable {
  /// The window.
  public let window: PublicityWindow
  /// Whether the posting day was worked out backwards.
  public let isLatestPosting: Bool
  /// The day by which the window had to end.
  public let endBy: Day?

  /// Whether the window ends by the day that was asked for.
  public var isInTime: Bool { endBy.map { window.lastDay <= $0 } ?? true }

  /// The answer as a sentence and a month.
  public func text(in language: Language) -> String {
    let posted = window.posted.fullWithWeekday.text(in: language)
    let last = window.lastDay.fullWithWeekday.text(in: language)
    let length = window.count.length(window.days).text(in: language)
    var lines: [String] = []
    if language == .chinese {
      lines.append(
        isLatestPosting
          ? "最晚\(posted)贴出，公示\(length)，到\(last)。" : "\(posted)贴出，公示\(length)，到\(last)。")
      lines.append(window.closing().zh + "。")
      if let endBy, !isInTime { lines.append("赶不上\(endBy.withWeekday.zh)：要么早点贴，要么晚点结束。") }
    } else {
      lines.append(
        (isLatestPosting ? "Post it on \(posted) at the latest" : "Posted on \(posted)")
          + ", open for \(length), until \(last).")
      lines.append(window.closing().en + ".")
      if let endBy, !isInTime { lines.append("It does not end by \(endBy.withWeekday.en).") }
    }
    return lines.joined(separator: "\n") + "\n\n" + window.drawing(in: language)
  }

  /// The answer for programs.
  public var json: String {
    var writer = JSONWriter(pretty: true)
    writer.object { writer in
      writer.field("posted", window.posted.description)
      writer.field("days", Int64(window.days))
      writer.field("count", window.count.rawValue)
      writer.field("rawLastDay", window.rawLastDay.description)
      writer.field("lastDay", window.lastDay.description)
      writer.key("closesAt")
      writer.object { writer in
        writer.field("visits", "closing")
        writer.field("messages", "24:00")
      }
      writer.key("calendar")
      writer.array { writer in
        for entry in window.entries {
          writer.object { writer in
            writer.field("date", entry.day.description)
            writer.key("number")
            if let number = entry.number { writer.number(Int64(number)) } else { writer.null() }
            writer.field("counted", entry.isCounted)
            writer.field("reason", entry.reason.identifier)
          }
        }
      }
    }
    return String(decoding: writer.bytes, as: UTF8.self) + "\n"
  }
}
