/// A name that a template may use for `Model`, and the value behind it.
///
/// The value is read by a closure; a key path literal is turned into one by the compiler.
public struct Slot<Model>: Sendable {
  /// The name as templates write it; without dots.
  let name: String
  /// How the value is read.
  let content: SlotContent<Model>

  /// A text, written escaped; as a section it is shown where it is neither nil nor empty.
  public static func text(_ name: String, _ read: @escaping @Sendable (Model) -> String?) -> Slot {
    Slot(name: name, content: .text(read))
  }

  /// Markup, written as it is; as a section it is shown where it is neither nil nor empty.
  public static func html(_ name: String, _ read: @escaping @Sendable (Model) -> HTML?) -> Slot {
    Slot(name: name, content: .html(read))
  }

  /// A whole number, written in digits; as a section it is shown where it is neither nil nor 0.
  public static func number(_ name: String, _ read: @escaping @Sendable (Model) -> Int?) -> Slot {
    Slot(name: name, content: .number(read))
  }

  /// A yes or no, for sections only; inside, the same model stays visible.
  public static func flag(_ name: String, _ read: @escaping @Sendable (Model) -> Bool) -> Slot {
    Slot(name: name, content: .flag(read))
  }

  /// A list, for sections only; inside, only the element is visible.
  public static func list<Element: TemplateModel>(
    _ name: String, _ read: @escaping @Sendable (Model) -> [Element]
  ) -> Slot {
    Slot(name: name, content: .scope(.list(read)))
  }

  /// A model inside the model, for sections and dotted names; nil is a section not shown.
  public static func model<Inner: TemplateModel>(
    _ name: String, _ read: @escaping @Sendable (Model) -> Inner?
  ) -> Slot {
    Slot(name: name, content: .scope(.model(read)))
  }
}
