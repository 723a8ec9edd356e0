/// A value that a template shows; its type declares once what a template may name.
///
/// ```swift
/// struct MatterPage: TemplateModel {
///   var title: String
///   var days: [DayDot]
///
///   static let slots: [Slot<MatterPage>] = [
///     .text("title", \.title),
///     .list("days", \.days),
///   ]
/// }
/// ```
public protocol TemplateModel: Sendable {
  /// The names a template may use for this model, each with the value behind it.
  static var slots: [Slot<Self>] { get }
}
