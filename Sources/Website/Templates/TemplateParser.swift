import Disclosure

/// Builds the tree of a template: sections within sections, text between.
struct TemplateParser {
  /// A tag that waits for its end.
  private struct Open {
    var tag: TemplateTag
    var indent: [UInt8]
    var nodes: [TemplateNode]
  }

  private let text: [UInt8]
  private var stack: [Open] = []
  private var nodes: [TemplateNode] = []
  private var findings: [Finding] = []
  private var isTooDeep = false

  /// Parses `source`; what is wrong is reported, and the rest still parsed.
  static func parse(_ source: TemplateSource) -> ParsedTemplate {
    let file = Place(file: source.file)
    guard source.text.count <= TemplateLimits.fileBytes else {
      let advice = Wording("这个模板太大，最多1 MB。", "This template is too large: 1 MB at most.")
      return ParsedTemplate(
        source: source, nodes: [], findings: [TemplateFault.tooLarge(advice).finding(at: file)])
    }
    guard String(validating: source.text, as: UTF8.self) != nil else {
      return ParsedTemplate(
        source: source, nodes: [], findings: [TemplateFault.notUTF8.finding(at: file)])
    }
    var parser = TemplateParser(text: source.text)
    var scanner = TemplateScanner(source.text, file: source.file)
    while !parser.isTooDeep, let line = scanner.nextLine() { parser.add(line) }
    parser.finish()
    return ParsedTemplate(
      source: source, nodes: parser.nodes, findings: scanner.findings + parser.findings)
  }

  private init(text: [UInt8]) {
    self.text = text
  }

  /// Adds a line.
  ///
  /// One that holds only tags that write nothing vanishes with its white space, as Mustache has
  /// it; the space before a partial alone on its line indents the partial's lines.
  private mutating func add(_ line: [TemplateScanner.Piece]) {
    let isStandalone = isStandalone(line)
    var indent: [UInt8] = []
    if isStandalone, case .text(let range)? = line.first { indent = Array(text[range]) }
    if !isStandalone { append(TemplateNode(kind: .lineStart, place: Place(file: ""))) }
    for piece in line {
      switch piece {
      case .tag(let tag):
        add(tag, indent: indent)
      case .text(let range), .newline(let range):
        if !isStandalone {
          append(TemplateNode(kind: .text(Array(text[range])), place: Place(file: "")))
        }
      }
    }
  }

  /// Whether a line has tags but writes nothing by itself.
  private func isStandalone(_ line: [TemplateScanner.Piece]) -> Bool {
    var tags = 0
    var includes = 0
    for piece in line {
      switch piece {
      case .newline: continue
      case .text(let range):
        guard text[range].allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) else {
          return false
        }
      case .tag(let tag):
        if tag.kind.isWritten { return false }
        if tag.kind == .partial { includes += 1 }
        tags += 1
      }
    }
    return tags > 0 && (includes == 0 || tags == 1)
  }

  private mutating func add(_ tag: TemplateTag, indent: [UInt8]) {
    switch tag.kind {
    case .comment, .faulty: break
    case .variable: add(.variable(path: Self.path(tag.name), isRaw: false), tag)
    case .rawVariable: add(.variable(path: Self.path(tag.name), isRaw: true), tag)
    case .partial: add(.partial(name: tag.name, indent: indent), tag)
    case .section, .inverted, .layout, .block: open(tag, indent: indent)
    case .close: close(tag)
    }
  }

  private mutating func open(_ tag: TemplateTag, indent: [UInt8]) {
    guard stack.count < TemplateLimits.depth else {
      isTooDeep = true
      report(
        .tooLarge(
          Wording(
            "段落套得太深，最多\(TemplateLimits.depth)层。",
            "Sections are nested too deeply: \(TemplateLimits.depth) levels at most.")),
        tag.place)
      return
    }
    stack.append(Open(tag: tag, indent: indent, nodes: nodes))
    nodes = []
  }

  private mutating func close(_ tag: TemplateTag) {
    guard let innermost = stack.last else {
      return report(.strayClose(name: tag.name, open: nil), tag.place)
    }
    if tag.name.isEmpty || innermost.tag.name == tag.name { return closeInnermost() }
    guard stack.contains(where: { $0.tag.name == tag.name }) else {
      return report(.strayClose(name: tag.name, open: innermost.tag.name), tag.place)
    }
    while let open = stack.last, open.tag.name != tag.name {
      report(.unclosedSection(name: open.tag.name), open.tag.place)
      closeInnermost()
    }
    closeInnermost()
  }

  private mutating func closeInnermost() {
    guard let open = stack.popLast() else { return }
    let inner = nodes
    nodes = open.nodes
    let name = open.tag.name
    switch open.tag.kind {
    case .section: add(.section(path: Self.path(name), isInverted: false, inner), open.tag)
    case .inverted: add(.section(path: Self.path(name), isInverted: true, inner), open.tag)
    case .layout: add(.layout(name: name, indent: open.indent, inner), open.tag)
    default: add(.block(name: name, inner), open.tag)
    }
  }

  private mutating func finish() {
    while let open = stack.last {
      if !isTooDeep { report(.unclosedSection(name: open.tag.name), open.tag.place) }
      closeInnermost()
    }
  }

  private mutating func add(_ kind: TemplateNode.Kind, _ tag: TemplateTag) {
    append(TemplateNode(kind: kind, place: tag.place))
  }

  private mutating func append(_ node: TemplateNode) {
    nodes.append(node)
  }

  private mutating func report(_ fault: TemplateFault, _ place: Place) {
    guard findings.count < TemplateLimits.findings else { return }
    findings.append(fault.finding(at: place))
  }

  /// The parts of a dotted name; `.` by itself is the element of a list.
  private static func path(_ name: String) -> [String] {
    if name == "." { return [name] }
    return name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
  }
}
