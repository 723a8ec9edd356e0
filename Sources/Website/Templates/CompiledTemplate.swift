/// A template compiled for one type of page: every name is already the slot it stands for.
public struct CompiledTemplate<Model: TemplateModel>: Sendable {
  /// The names of the templates it is made of, in order; a page depends on all of them.
  public let parts: [String]
  /// What writes the page.
  let steps: [TemplateStep<Model>]

  /// Appends the page for `model` to `output`, in UTF-8.
  public func render(_ model: Model, into output: inout [UInt8]) {
    TemplateStep.run(steps, model, into: &output)
  }

  /// The page for `model`, in UTF-8.
  public func render(_ model: Model) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(32_768)
    render(model, into: &output)
    return output
  }
}
