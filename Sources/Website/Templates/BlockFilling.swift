/// What a page puts into a block of its layout, together with what was in force where it was
/// written.
struct BlockFilling: Sendable {
  /// What to write.
  var nodes: [TemplateNode]
  /// The surroundings of the place where it is written.
  var scope: TemplateScope
}
