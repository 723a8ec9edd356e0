extension [TemplateNode] {
  /// The names of the partials and layouts in the tree.
  var includedTemplates: [String] {
    flatMap { node -> [String] in
      switch node.kind {
      case .text, .lineStart, .variable: []
      case .section(_, _, let inner), .block(_, let inner): inner.includedTemplates
      case .partial(let name, _): [name]
      case .layout(let name, _, let inner): [name] + inner.includedTemplates
      }
    }
  }
}
