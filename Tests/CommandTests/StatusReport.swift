import FoundationEssentials

/// What `gongshi status --format json` prints; decoding it holds its shape.
struct StatusReport: Decodable {
  struct Entry: Decodable {
    let kind: String
    let file: String
    let number: String?
    let title: String
    let board: String?
    let date: String?
    let dayNumber: Int?
    let days: Int?
    let late: Int?
    let text: String
    let textEn: String
    let rule: CheckReport.Rule?
  }

  struct Counts: Decodable {
    let errors: Int
    let warnings: Int
    let notes: Int
  }

  struct Change: Decodable {
    struct Item: Decodable {
      let kind: String
      let file: String?
      let number: String?
      let title: String?
      let text: String
      let textEn: String
    }

    let date: String
    let changes: [Item]
  }

  let version: Int
  let site: String
  let day: String
  let groups: [String: [Entry]]?
  let findings: Counts?
  let nextChange: Change?
  let nextEvent: Change?

  /// Reads what a run printed.
  init(_ result: CommandRunner.Result) throws {
    self = try JSONDecoder().decode(StatusReport.self, from: Data(result.output.utf8))
  }
}
