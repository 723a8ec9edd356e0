/// How large a template may grow; beyond, it is refused with a finding.
enum TemplateLimits {
  /// Bytes of one file.
  static let fileBytes = 1 << 20
  /// Sections, blocks and partials inside each other.
  static let depth = 64
  /// Pieces of a page's template with all its partials written out.
  static let pieces = 100_000
  /// Constant bytes of a page's template with all its partials written out.
  static let constantBytes = 8 << 20
  /// Findings of one file or page.
  static let findings = 100
  /// Code points of a name; longer names are cut in messages and get no suggestion.
  static let nameLength = 64
}
