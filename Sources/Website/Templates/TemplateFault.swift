import Disclosure

/// What can be wrong with a theme; each case is one code.
enum TemplateFault: Sendable {
  case unclosedTag
  case unclosedSection(name: String)
  case strayClose(name: String, open: String?)
  case unknownName(String, suggestion: String?, isOuter: Bool)
  case wrongUse(name: String, Wording)
  case unknownTemplate(String, suggestion: String?)
  case cycle([String])
  case unknownString(key: String, suggestion: String?)
  case unknownBlock(String, layout: String, suggestion: String?)
  case unsupported(Wording)
  case tooLarge(Wording)
  case notUTF8
  case needlessOverride(String, suggestion: String?)

  /// The code of the finding; its meaning never changes.
  var code: String {
    switch self {
    case .unclosedTag: "T20"
    case .unclosedSection, .strayClose: "T21"
    case .unknownName: "T22"
    case .wrongUse: "T23"
    case .unknownTemplate: "T24"
    case .cycle: "T25"
    case .unknownString: "T26"
    case .unknownBlock: "T27"
    case .unsupported: "T28"
    case .tooLarge: "T29"
    case .notUTF8: "T30"
    case .needlessOverride: "T31"
    }
  }

  /// The name that was probably meant.
  private var suggestion: String? {
    switch self {
    case .unknownName(_, let name, _), .unknownTemplate(_, let name), .unknownString(_, let name),
      .unknownBlock(_, _, let name):
      name
    default: nil
    }
  }

  /// The finding at `place`.
  func finding(at place: Place) -> Finding {
    var isWarning = false
    if case .needlessOverride = self { isWarning = true }
    return Finding(
      code: code, severity: isWarning ? .warning : .error,
      effect: isWarning ? .advise : .withhold, place: place, message: message,
      fix: suggestion.map { Fix(place: place, text: $0) })
  }
}
