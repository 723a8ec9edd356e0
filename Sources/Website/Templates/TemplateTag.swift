import Disclosure

/// A tag as it stands in a template's text.
struct TemplateTag: Sendable {
  /// What the tag does.
  var kind: Kind
  /// The name in it, without white space around.
  var name: String
  /// Where the name stands.
  var place: Place

  /// What a tag can do.
  enum Kind: Sendable {
    case variable, rawVariable
    case section, inverted, layout, block, close
    case partial
    case comment
    /// Already reported; writes nothing.
    case faulty

    /// Whether the tag itself writes something into its line.
    var isWritten: Bool { self == .variable || self == .rawVariable || self == .faulty }
  }
}
