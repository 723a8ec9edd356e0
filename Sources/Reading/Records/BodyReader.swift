import Disclosure
import Notation

/// Reads the body of a record.
enum BodyReader {
  static func read(_ text: RecordText, findings: inout [Finding]) -> Prose {
    let (prose, found) = MarkdownReader.read(
      Array(text.source.bytes[text.body]), firstLine: text.bodyFirstLine, file: text.source.file)
    findings += found
    return prose
  }
}
