import Disclosure

/// The templates of a site: the built-in ones, replaced by the site's own of the same name.
///
/// What is wrong is reported all at once: `findings` has the syntax of every template, and
/// `template(_:for:findings:)` adds what a page's names and partials bring.
public struct Theme: Sendable {
  /// What is wrong whatever page is asked for, in order.
  public let findings: [Finding]
  private let templates: [String: ParsedTemplate]
  private let strings: Strings

  /// Reads the templates; of two sources with one name in a list the later holds.
  public init(builtIn: [TemplateSource], overrides: [TemplateSource] = [], strings: Strings) {
    let known = Set(builtIn.map(\.name))
    var sources: [String: TemplateSource] = [:]
    for source in builtIn + overrides { sources[source.name] = source }
    templates = sources.mapValues(TemplateParser.parse)
    self.strings = strings

    var findings = templates.values.flatMap(\.findings)
    let included = Set(templates.values.flatMap { $0.nodes.includedTemplates })
    let builtInNames = known.sorted()
    for source in overrides where !known.contains(source.name) && !included.contains(source.name) {
      let nearest = Similarity.nearest(to: source.name, in: builtInNames)
      findings.append(
        TemplateFault.needlessOverride(source.name, suggestion: nearest)
          .finding(at: Place(file: source.file)))
    }
    self.findings = findings.sorted()
  }

  /// Compiles the template `name` for pages of `type`.
  ///
  /// A template is given in any case; where an error was added to `findings` it lacks what could
  /// not be resolved, and pages must not be published with it. A place that another page already
  /// reported is not reported again.
  public func template<Model: TemplateModel>(
    _ name: String, for type: Model.Type = Model.self, findings: inout [Finding]
  ) -> CompiledTemplate<Model> {
    var compiler = TemplateCompiler(templates: templates, strings: strings)
    let nodes = compiler.compile(template: name, for: Model.shape)
    var known = Set(findings.map { Reported(code: $0.code, place: $0.place) })
    for finding in compiler.findings
    where known.insert(Reported(code: finding.code, place: finding.place)).inserted {
      findings.append(finding)
    }
    return CompiledTemplate(parts: compiler.used.sorted(), steps: Model.bind(nodes))
  }

  /// What makes two findings the same one.
  private struct Reported: Hashable {
    var code: String
    var place: Place
  }
}
