/// A value that opens a scope of its own: a model inside the model, or a list.
///
/// The type of what is inside is known only to the closures, made where it was known.
struct SlotScope<Model>: Sendable {
  /// How a template may use it, with the shape of what is inside.
  let use: SlotUse
  /// Whether a section over it is shown.
  let isShown: @Sendable (Model) -> Bool
  /// The slot at a place of the model inside, read from the outer model; none has a list.
  let member: @Sendable (Int) -> SlotContent<Model>
  /// The step that writes a section's nodes for what is inside.
  let bind: @Sendable ([ResolvedNode]) -> TemplateStep<Model>

  /// A model inside the model.
  static func model<Inner: TemplateModel>(
    _ read: @escaping @Sendable (Model) -> Inner?
  ) -> SlotScope {
    SlotScope(
      use: .model { Inner.shape },
      isShown: { read($0) != nil },
      member: { Inner.slots[$0].content.read(through: read) },
      bind: { nodes in
        let steps = Inner.bind(nodes)
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
      use: .list { Element.shape },
      isShown: { !read($0).isEmpty },
      member: { _ in .flag { !read($0).isEmpty } },
      bind: { nodes in
        let steps = Element.bind(nodes)
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
      use: use,
      isShown: { outer($0).map(isShown) ?? false },
      member: { member($0).read(through: outer) },
      bind: { nodes in
        let steps = [bind(nodes)]
        return .nested { model, output in
          guard let inner = outer(model) else { return }
          TemplateStep.run(steps, inner, into: &output)
        }
      })
  }
}
