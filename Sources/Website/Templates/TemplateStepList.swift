/// Gathers steps; constant bytes that follow each other become one step.
struct TemplateStepList<Model> {
  /// The steps so far.
  private(set) var steps: [TemplateStep<Model>] = []
  private var bytes: [UInt8] = []

  /// Appends constant bytes.
  mutating func append(_ constant: [UInt8]) {
    bytes.append(contentsOf: constant)
  }

  /// Appends a step.
  mutating func append(_ step: TemplateStep<Model>) {
    flush()
    steps.append(step)
  }

  /// The steps, with no bytes left behind.
  mutating func finish() -> [TemplateStep<Model>] {
    flush()
    return steps
  }

  private mutating func flush() {
    guard !bytes.isEmpty else { return }
    steps.append(.bytes(bytes))
    bytes = []
  }
}
