extension TemplateModel {
  /// What templates may name in this model.
  static var shape: TemplateShape {
    TemplateShape(names: slots.map(\.name), uses: slots.map(\.content.use))
  }

  /// The steps that write `nodes`, which were resolved against this model's shape.
  ///
  /// Kept small: it is compiled once for each type of model.
  static func bind(_ nodes: [ResolvedNode]) -> [TemplateStep<Self>] {
    nodes.map { node in
      switch node {
      case .bytes(let bytes): .bytes(bytes)
      case .value(let path): content(path).written
      case .when(let path, let expected, let inner):
        .when(content(path).isShown, is: expected, bind(inner))
      case .inside(let path, let inner): content(path).inside(inner)
      }
    }
  }

  /// What stands behind a path of slots.
  private static func content(_ path: [Int]) -> SlotContent<Self> {
    path.dropFirst().reduce(slots[path[0]].content) { $0.member($1) }
  }
}
