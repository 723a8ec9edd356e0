/// A piece of a page's template with all partials written out and every name resolved to the
/// slots it goes through, by their places in `TemplateModel.slots`.
indirect enum ResolvedNode: Sendable {
  /// Constant text, already encoded.
  case bytes([UInt8])
  /// The value, written.
  case value([Int])
  /// Nodes for the same model, where the value is shown or is not.
  case when([Int], is: Bool, [ResolvedNode])
  /// Nodes for what is inside the value: a model, or each element of a list.
  case inside([Int], [ResolvedNode])
}
