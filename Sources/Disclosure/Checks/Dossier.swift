/// What several checks of one record need, worked out once for all of them.
final class Dossier: Sendable {
  /// The record's file.
  let file: String
  /// Every text of the record, as `Envelope.allTexts` has them.
  let texts: [SearchedText]
  /// A matter's title and 一句话, in which numbers are read.
  let headings: [ScannedText]
  /// A matter's body, in which numbers are read.
  let body: [ScannedText]
  /// The rules on a matter's steps.
  let procedures: [Rule]
  /// The step that decided a matter, and its meeting.
  let decision: (index: Int, meeting: Meeting)?
  /// A meeting of a voting body that is none of those that decide the matter.
  let decisionByOthers: (index: Int, meeting: Meeting)?

  /// What speaks of the notice itself: title, 一句话 and body.
  var statements: [ScannedText] { headings + body }

  /// Works out what checks of a record need.
  init(of whole: Whole, rules: RuleBook) {
    let envelope = whole.envelope
    file = envelope.file
    texts = envelope.allTexts.map(SearchedText.init)
    guard case .matter(let matter) = whole else {
      headings = []
      body = []
      procedures = []
      decision = nil
      decisionByOthers = nil
      return
    }
    headings = texts.prefix(envelope.texts.count)
      .filter { $0.label == "title" || $0.label == "summary" }.map(ScannedText.init)
    body = texts.dropFirst(envelope.texts.count).map(ScannedText.init)
    procedures = matter.procedures(in: rules)
    decision = matter.decision(by: procedures)
    decisionByOthers = decision == nil ? matter.decisionByOthers(than: procedures, rules) : nil
  }
}

extension CheckContext {
  /// What was worked out for a record: kept while `Inspection` has it checked.
  func dossier(of whole: Whole) -> Dossier {
    if let dossier, dossier.file == whole.file { return dossier }
    return Dossier(of: whole, rules: rules)
  }

  /// What was worked out for a matter.
  func dossier(of matter: MatterWhole) -> Dossier { dossier(of: .matter(matter)) }
}
