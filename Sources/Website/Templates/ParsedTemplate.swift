import Disclosure

/// A template whose syntax is read; its names are not resolved yet.
struct ParsedTemplate: Sendable {
  /// The text it was made from.
  var source: TemplateSource
  /// What stands in it.
  var nodes: [TemplateNode]
  /// What is wrong with its syntax.
  var findings: [Finding]
}
