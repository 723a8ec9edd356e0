/// How a template may use a slot, without the type of what is read.
enum SlotUse: Sendable {
  /// Written escaped, or shown where not empty.
  case text
  /// Written as it is, or shown where not empty.
  case html
  /// Written in digits, or shown where not 0.
  case number
  /// Shown or not.
  case flag
  /// A section over a list; the shape of its elements, asked for when needed.
  case list(@Sendable () -> TemplateShape)
  /// A section or dotted names; the shape of the model inside, asked for when needed.
  case model(@Sendable () -> TemplateShape)

  /// What is visible in a section over it, where it opens a scope of its own.
  var inside: TemplateShape? {
    switch self {
    case .list(let shape), .model(let shape): shape()
    case .text, .html, .number, .flag: nil
    }
  }

  /// Whether it is a list, through which dotted names cannot go down.
  var isList: Bool {
    if case .list = self { true } else { false }
  }
}
