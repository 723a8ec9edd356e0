import FoundationEssentials

/// What `gongshi window --format json` prints; decoding it holds its shape.
struct WindowReport: Decodable {
  struct Entry: Decodable {
    let date: String
    let number: Int?
    let counted: Bool
    let reason: String
  }

  struct Closing: Decodable {
    let visits: String
    let messages: String
  }

  let posted: String
  let days: Int
  let count: String
  let rawLastDay: String
  let lastDay: String
  let closesAt: Closing
  let calendar: [Entry]

  /// Reads what a run printed.
  init(_ result: CommandRunner.Result) throws {
    self = try JSONDecoder().decode(WindowReport.self, from: Data(result.output.utf8))
  }
}
