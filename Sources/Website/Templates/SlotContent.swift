/// How the value behind a name is read, by the kind of value.
enum SlotContent<Model>: Sendable {
  case text(@Sendable (Model) -> String?)
  case html(@Sendable (Model) -> HTML?)
  case number(@Sendable (Model) -> Int?)
  case flag(@Sendable (Model) -> Bool)
  case scope(SlotScope<Model>)
}

extension SlotContent {
  /// How a template may use the value.
  var use: SlotUse {
    switch self {
    case .text: .text
    case .html: .html
    case .number: .number
    case .flag: .flag
    case .scope(let scope): scope.use
    }
  }

  /// The same value, read from a model that holds this one inside.
  func read<Outer>(through outer: @escaping @Sendable (Outer) -> Model?) -> SlotContent<Outer> {
    switch self {
    case .text(let read): .text { outer($0).flatMap(read) }
    case .html(let read): .html { outer($0).flatMap(read) }
    case .number(let read): .number { outer($0).flatMap(read) }
    case .flag(let read): .flag { outer($0).map(read) ?? false }
    case .scope(let scope): .scope(scope.read(through: outer))
    }
  }

  /// The step that writes the value; a value that cannot be written has a step without effect.
  var written: TemplateStep<Model> {
    switch self {
    case .text(let read): .text(read)
    case .html(let read): .html(read)
    case .number(let read): .number(read)
    case .flag, .scope: .bytes([])
    }
  }

  /// Whether the value shows a section.
  var isShown: @Sendable (Model) -> Bool {
    switch self {
    case .text(let read): { read($0)?.isEmpty == false }
    case .html(let read): { read($0)?.isEmpty == false }
    case .number(let read): { (read($0) ?? 0) != 0 }
    case .flag(let read): read
    case .scope(let scope): scope.isShown
    }
  }

  /// The step that writes nodes for what is inside; without effect where nothing is.
  func inside(_ nodes: [ResolvedNode]) -> TemplateStep<Model> {
    if case .scope(let scope) = self { scope.bind(nodes) } else { .bytes([]) }
  }

  /// The slot at a place of the model inside; a value without one stays as it is.
  func member(_ index: Int) -> SlotContent {
    if case .scope(let scope) = self { scope.member(index) } else { self }
  }
}
