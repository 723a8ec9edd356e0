import Disclosure

/// A piece of a parsed template, before its names are resolved.
struct TemplateNode: Sendable {
  /// What stands there.
  var kind: Kind
  /// The name inside the tag, for findings; the place of text is not needed.
  var place: Place

  /// What a template is made of.
  indirect enum Kind: Sendable {
    /// Constant text.
    case text([UInt8])
    /// The start of a line, where a partial's indentation goes.
    case lineStart
    /// `{{name}}`, or `{{{name}}}` when `isRaw`.
    case variable(path: [String], isRaw: Bool)
    /// `{{#name}}` or `{{^name}}`.
    case section(path: [String], isInverted: Bool, [TemplateNode])
    /// `{{> name}}`; `indent` is the white space before it where it stands alone on its line.
    case partial(name: String, indent: [UInt8])
    /// `{{<name}}` with the blocks it fills.
    case layout(name: String, indent: [UInt8], [TemplateNode])
    /// `{{$name}}` with its default, or with what fills it inside a layout.
    case block(name: String, [TemplateNode])
  }
}
