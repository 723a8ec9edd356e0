import FoundationEssentials

/// What `gongshi check --format sarif` prints, with what SARIF 2.1.0 requires of each object;
/// decoding it holds the shape.
struct SARIFLog: Decodable {
  struct Text: Decodable {
    let text: String
  }

  struct Rule: Decodable {
    struct Configuration: Decodable {
      let level: String
    }

    let id: String
    let shortDescription: Text?
    let fullDescription: Text?
    let help: Text?
    let defaultConfiguration: Configuration?
  }

  struct Tool: Decodable {
    struct Driver: Decodable {
      let name: String
      let rules: [Rule]
    }

    let driver: Driver
  }

  struct Artifact: Decodable {
    let uri: String
  }

  struct Region: Decodable {
    let startLine: Int
    let startColumn: Int
    let endColumn: Int?
  }

  struct Location: Decodable {
    struct Physical: Decodable {
      let artifactLocation: Artifact
      let region: Region?
    }

    let physicalLocation: Physical
  }

  struct Fix: Decodable {
    struct Change: Decodable {
      struct Replacement: Decodable {
        let deletedRegion: Region
        let insertedContent: Text
      }

      let artifactLocation: Artifact
      let replacements: [Replacement]
    }

    let artifactChanges: [Change]
  }

  struct Result: Decodable {
    let ruleId: String
    let ruleIndex: Int
    let level: String
    let message: Text
    let locations: [Location]
    let fixes: [Fix]?
  }

  struct Run: Decodable {
    let tool: Tool
    let language: String
    let columnKind: String
    let results: [Result]
  }

  let version: String
  let runs: [Run]

  /// Reads what a run printed.
  init(_ result: CommandRunner.Result) throws {
    self = try JSONDecoder().decode(SARIFLog.self, from: Data(result.output.utf8))
  }
}
