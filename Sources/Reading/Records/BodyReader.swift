import Disclosure
import Notation

/// Reads the body of a record.
enum BodyReader {
  static func read(_ text: RecordText, findings: inout [Finding]) -> Prose {
    Prose()
  }
}
