/// What is in force at a place of a template while it is compiled.
struct TemplateScope: Sendable {
  /// The templates that are being written out, outermost first.
  var templates: [String]
  /// What fills the blocks, by name.
  var fillings: [String: BlockFilling] = [:]
  /// The white space that goes before each line.
  var indent: [UInt8] = []
}
