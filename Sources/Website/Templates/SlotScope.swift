/// A value that opens a scope of its own: a model inside the model, or a list.
///
/// The type of what is inside is known only to the closures, made where it was known.
struct SlotScope<Model>: Sendable {
  /// Whether it is a list, through which dotted names cannot go down.
  let isList: Bool
  /// Whether a section over it is shown.
  let isShown: @Sendable (Model) -> Bool
  /// The names that are visible inside.
  let names: @Sendable () -> [String]
  /// Finds a name inside, read from the outer model; only for a model, not a list.
  let member: @Sendable (String) -> SlotContent<Model>?
  /// Compiles a section's nodes for what is inside.
  let compile: @Sendable ([TemplateNode], inout TemplateCompiler) -> TemplateStep<Model>

  /// A model inside the model.
  static func model<Inner: TemplateModel>(
    _ read: @escaping @Sendable (Model) -> Inner?
  ) -> SlotScope {
    SlotScope(
      isList: false,
      isShown: { read($0) != nil },
      names: { Inner.slots.map(\.name) },
      member: { name in
        Inner.slots.first { $0.name == name }?.content.read(through: read)
      },
      compile: { nodes, compiler in
        let steps = compiler.compile(nodes, for: Inner.self)
        return .nested { model, output in
          guard let inner = read(model) else { return }
          TemplateStep.run(steps, inner, into: &output)
        }
      })
  }

  /// A list.
  static func list<Element: TemplateModel>(
    _ read: @escaping @Sendable (Model) -> [Element]
  ) -> SlotScope {
    SlotScope(
      isList: true,
      isShown: { !read($0).isEmpty },
      names: { Element.slots.map(\.name) },
      member: { _ in nil },
      compile: { nodes, compiler in
        let steps = compiler.compile(nodes, for: Element.self)
        return .nested { model, output in
          let elements = read(model)
          let span = elements.span
          for index in span.indices {
            TemplateStep.run(steps, span[index], into: &output)
          }
        }
      })
  }

  /// The same value, read from a model that holds this one inside.
  func read<Outer>(through outer: @escaping @Sendable (Outer) -> Model?) -> SlotScope<Outer> {
    SlotScope<Outer>(
      isList: isList,
      isShown: { outer($0).map(isShown) ?? false },
      names: names,
      member: { member($0)?.read(through: outer) },
      compile: { nodes, compiler in
        let steps = [compile(nodes, &compiler)]
        return .nested { model, output in
          guard let inner = outer(model) else { return }
          TemplateStep.run(steps, inner, into: &output)
        }
      })
  }
}
