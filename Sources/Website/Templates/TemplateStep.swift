/// One step of writing a page: constant bytes, or a value read from the model.
enum TemplateStep<Model>: Sendable {
  /// Constant text, already encoded.
  case bytes([UInt8])
  /// A text, written escaped.
  case text(@Sendable (Model) -> String?)
  /// Markup, written as it is.
  case html(@Sendable (Model) -> HTML?)
  /// A number, written in digits.
  case number(@Sendable (Model) -> Int?)
  /// Steps for the same model, run where the test says `expected`.
  case when(@Sendable (Model) -> Bool, is: Bool, [TemplateStep])
  /// Steps for what is inside the model.
  case nested(@Sendable (borrowing Model, inout [UInt8]) -> Void)

  /// Runs `steps` for `model`, appending to `output`.
  static func run(_ steps: [TemplateStep], _ model: borrowing Model, into output: inout [UInt8]) {
    for step in steps {
      switch step {
      case .bytes(let bytes):
        output.append(contentsOf: bytes)
      case .text(let read):
        if let text = read(model) { output.appendEscaped(text) }
      case .html(let read):
        if let html = read(model) { output.append(contentsOf: html.bytes) }
      case .number(let read):
        if let number = read(model) { output.append(contentsOf: String(number).utf8) }
      case .when(let test, let expected, let steps):
        if test(model) == expected { run(steps, model, into: &output) }
      case .nested(let write):
        write(model, &output)
      }
    }
  }
}
