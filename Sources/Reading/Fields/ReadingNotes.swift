import Disclosure
import Notation

/// What one reading of a file gathers besides the values: places, findings, texts.
final class ReadingNotes {
  /// The file that is read.
  let file: String
  /// Where the fields stand.
  var places: Places
  /// What is wrong.
  var findings: [Finding] = []
  /// Every text that was written, known or not.
  var texts: [PlacedText] = []

  init(file: String) {
    self.file = file
    places = Places(file: file)
  }

  /// Notes what is wrong; a file with very many mistakes gets the first of them only.
  func add(_ finding: Finding) {
    if findings.count < Limits.findings { findings.append(finding) }
  }
}
