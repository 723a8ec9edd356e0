import Disclosure
import Notation

/// The parts of a record's file on the way to a record.
struct RecordParts {
  /// The file, relative to the site.
  let file: String
  /// The text in its two parts.
  let text: RecordText
  /// The front matter as a tree.
  let frontMatter: Node
  /// The body.
  let body: Prose
  /// What the file alone does not say.
  let context: RecordContext
  /// Where findings go.
  let notes: ReadingNotes
}
