/// Turns parsed templates into steps for one type of page, and collects what is wrong.
struct TemplateCompiler {
  /// Compiles `nodes` for `Model`.
  mutating func compile<Model: TemplateModel>(
    _ nodes: [TemplateNode], for type: Model.Type
  ) -> [TemplateStep<Model>] {
    []
  }
}
