import Disclosure

/// Resolves the names of parsed templates for one type of page, and collects what is wrong.
///
/// It knows a type of page by its `TemplateShape` only. Were it generic over the type, the
/// optimiser would compile all of it once for each of some ninety types, which made most of the
/// time of a release build; what must know the type, so that pages are written fast, is only
/// the binding of the resolved nodes (`TemplateModel+Binding.swift`).
struct TemplateCompiler {
  private let templates: [String: ParsedTemplate]
  private let strings: Strings
  private var scope: TemplateScope
  private var depth = 0
  private var pieces = 0
  private var constantBytes = 0
  private var isTooLarge = false
  private var shapes: [TemplateShape] = []
  private var blocks: Set<String> = []
  /// The templates that were written out.
  private(set) var used: Set<String> = []
  /// What is wrong so far.
  private(set) var findings: [Finding] = []

  /// Prepares to compile templates of a theme.
  init(templates: [String: ParsedTemplate], strings: Strings) {
    self.templates = templates
    self.strings = strings
    scope = TemplateScope(templates: [])
  }

  /// Compiles the template `name` for a page.
  mutating func compile(template name: String, for shape: TemplateShape) -> [ResolvedNode] {
    guard let template = templates[name] else {
      report(unknownTemplate(name), Place(file: name))
      return []
    }
    used.insert(name)
    scope = TemplateScope(templates: [name])
    return compile(template.nodes, for: shape)
  }

  /// Compiles `nodes`, in which only the names of `shape` are visible.
  private mutating func compile(
    _ nodes: [TemplateNode], for shape: TemplateShape
  ) -> [ResolvedNode] {
    shapes.append(shape)
    defer { shapes.removeLast() }
    var list = ResolvedNodeList()
    append(nodes, to: &list)
    return list.finish()
  }

  private mutating func append(
    _ nodes: [TemplateNode], to list: inout ResolvedNodeList
  ) {
    depth += 1
    defer { depth -= 1 }
    for node in nodes {
      guard isWithinLimits(node) else { return }
      switch node.kind {
      case .text(let bytes): append(constant: bytes, to: &list)
      case .lineStart: append(constant: scope.indent, to: &list)
      case .variable(let path, let isRaw):
        appendVariable(path, isRaw: isRaw, node.place, to: &list)
      case .section(let path, let isInverted, let inner):
        appendSection(path, isInverted: isInverted, inner, node.place, to: &list)
      case .partial(let name, let indent):
        appendTemplate(name, indent: indent, fillings: nil, node.place, to: &list)
      case .layout(let name, let indent, let inner):
        appendLayout(name, indent: indent, inner, node.place, to: &list)
      case .block(let name, let fallback):
        appendBlock(name, fallback, to: &list)
      }
    }
  }

  // MARK: Values

  private mutating func appendVariable(
    _ path: [String], isRaw: Bool, _ place: Place, to list: inout ResolvedNodeList
  ) {
    if path[0] == "t" { return appendString(path, isRaw: isRaw, place, to: &list) }
    guard let (slots, use) = resolve(path, place) else { return }
    let name = path.joined(separator: ".")
    switch use {
    case .text, .number:
      guard !isRaw else {
        return report(.wrongUse(name: name, Self.useEscaped(name)), place)
      }
      list.append(.value(slots))
    case .html:
      list.append(.value(slots))
    case .flag:
      report(
        .wrongUse(name: name, Self.useSection(name, Wording("是“是或否”", "is a yes or no"))), place)
    case .list:
      report(.wrongUse(name: name, Self.useSection(name, Wording("是一个列表", "is a list"))), place)
    case .model:
      report(
        .wrongUse(name: name, Self.useSection(name, Wording("里面还有内容", "has names of its own"))),
        place)
    }
  }

  private mutating func appendString(
    _ path: [String], isRaw: Bool, _ place: Place, to list: inout ResolvedNodeList
  ) {
    let key = path.dropFirst().joined(separator: ".")
    guard let text = strings[key] else {
      let part = Self.part(1, of: path, in: place)
      return report(
        .unknownString(key: key, suggestion: Similarity.nearest(to: key, in: strings.keys)),
        path.count > 1
          ? Place(
            file: part.file, line: part.line, column: part.column,
            length: place.endColumn - part.column) : place)
    }
    guard !isRaw else {
      let name = path.joined(separator: ".")
      return report(.wrongUse(name: name, Self.useEscaped(name)), place)
    }
    append(constant: HTML(escaping: text).bytes, to: &list)
  }

  private mutating func appendSection(
    _ path: [String], isInverted: Bool, _ inner: [TemplateNode], _ place: Place,
    to list: inout ResolvedNodeList
  ) {
    if path[0] == "t" {
      let name = path.joined(separator: ".")
      return report(
        .wrongUse(
          name: name,
          Wording(
            "是固定文字，不能当作一段。请写 {{\(name)}}。", "is a fixed text, not a section. Write {{\(name)}}.")),
        place)
    }
    guard let (slots, use) = resolve(path, place) else { return }
    if let shape = use.inside, !isInverted {
      return list.append(.inside(slots, compile(inner, for: shape)))
    }
    var nodes = ResolvedNodeList()
    append(inner, to: &nodes)
    list.append(.when(slots, is: !isInverted, nodes.finish()))
  }

  /// Finds the slots that a dotted name goes through, by their places, and the use of the last.
  private mutating func resolve(
    _ path: [String], _ place: Place
  ) -> (slots: [Int], use: SlotUse)? {
    guard let visible = shapes.last, let first = visible.index(of: path[0]) else {
      let isOuter = shapes.dropLast().contains { $0.index(of: path[0]) != nil }
      let nearest = Similarity.nearest(to: path[0], in: shapes.last?.names ?? [])
      report(
        .unknownName(path[0], suggestion: isOuter ? nil : nearest, isOuter: isOuter),
        Self.part(0, of: path, in: place))
      return nil
    }
    var slots = [first]
    var use = visible.uses[first]
    for index in path.indices.dropFirst() {
      let owner = path[..<index].joined(separator: ".")
      guard let shape = use.inside else {
        report(
          .wrongUse(
            name: owner,
            Wording("里面没有别的名字，点号后面不要写。", "has no names inside: drop what follows the dot.")),
          Self.part(index, of: path, in: place))
        return nil
      }
      guard !use.isList else {
        report(
          .wrongUse(name: owner, Self.useSection(owner, Wording("是一个列表", "is a list"))), place)
        return nil
      }
      guard let member = shape.index(of: path[index]) else {
        let nearest = Similarity.nearest(to: path[index], in: shape.names)
        report(
          .unknownName(path[index], suggestion: nearest, isOuter: false),
          Self.part(index, of: path, in: place))
        return nil
      }
      slots.append(member)
      use = shape.uses[member]
    }
    return (slots, use)
  }

  // MARK: Partials and layouts

  /// Writes out another template in place, for the same model.
  private mutating func appendTemplate(
    _ name: String, indent: [UInt8], fillings: [String: BlockFilling]?, _ place: Place,
    to list: inout ResolvedNodeList
  ) {
    guard let template = templates[name] else { return report(unknownTemplate(name), place) }
    used.insert(name)
    if let start = scope.templates.firstIndex(of: name) {
      return report(.cycle(scope.templates[start...] + [name]), place)
    }
    let outer = scope
    scope.templates.append(name)
    scope.indent = indent.isEmpty ? [] : outer.indent + indent
    if let fillings { scope.fillings = fillings }
    append(template.nodes, to: &list)
    scope = outer
  }

  private mutating func appendLayout(
    _ name: String, indent: [UInt8], _ inner: [TemplateNode], _ place: Place,
    to list: inout ResolvedNodeList
  ) {
    var fillings = scope.fillings
    var own: [(name: String, place: Place)] = []
    for node in inner {
      guard case .block(let block, let nodes) = node.kind else { continue }
      own.append((block, node.place))
      // What the page says wins over what a layout between says.
      if fillings[block] == nil { fillings[block] = BlockFilling(nodes: nodes, scope: scope) }
    }
    let outerBlocks = blocks
    blocks = []
    appendTemplate(name, indent: indent, fillings: fillings, place, to: &list)
    if templates[name] != nil, !isTooLarge {
      let known = blocks.sorted()
      for block in own
      where !blocks.contains(block.name) && findings.count < TemplateLimits.findings {
        let nearest = Similarity.nearest(to: block.name, in: known)
        report(.unknownBlock(block.name, layout: name, suggestion: nearest), block.place)
      }
    }
    blocks.formUnion(outerBlocks)
  }

  private mutating func appendBlock(
    _ name: String, _ fallback: [TemplateNode], to list: inout ResolvedNodeList
  ) {
    blocks.insert(name)
    guard let filling = scope.fillings[name] else { return append(fallback, to: &list) }
    let outer = scope
    scope = filling.scope
    append(filling.nodes, to: &list)
    scope = outer
  }

  private func unknownTemplate(_ name: String) -> TemplateFault {
    .unknownTemplate(name, suggestion: Similarity.nearest(to: name, in: templates.keys.sorted()))
  }

  // MARK: Limits and findings

  private mutating func isWithinLimits(_ node: TemplateNode) -> Bool {
    guard !isTooLarge else { return false }
    pieces += 1
    if depth <= TemplateLimits.depth, pieces <= TemplateLimits.pieces,
      constantBytes <= TemplateLimits.constantBytes
    {
      return true
    }
    isTooLarge = true
    let place = node.place.file.isEmpty ? Place(file: scope.templates.last ?? "") : node.place
    report(
      .tooLarge(
        Wording(
          "这个页面的模板套得太深或太大，请拆开。",
          "This page's templates are nested too deeply or too large: divide them.")),
      place)
    return false
  }

  private mutating func append(
    constant bytes: [UInt8], to list: inout ResolvedNodeList
  ) {
    constantBytes += bytes.count
    list.append(bytes)
  }

  private mutating func report(_ fault: TemplateFault, _ place: Place) {
    guard findings.count < TemplateLimits.findings else { return }
    findings.append(fault.finding(at: place))
  }

  /// The place of one part of a dotted name.
  private static func part(_ index: Int, of path: [String], in place: Place) -> Place {
    guard index < path.count else { return place }
    var place = place
    place.column += path[..<index].reduce(0) { $0 + $1.unicodeScalars.count + 1 }
    place.length = path[index].unicodeScalars.count
    return place
  }

  private static func useEscaped(_ name: String) -> Wording {
    Wording("是文字，不能原样写进网页。请写 {{\(name)}}。", "is text and is always escaped. Write {{\(name)}}.")
  }

  private static func useSection(_ name: String, _ what: Wording) -> Wording {
    Wording(
      what.zh + "，不能直接写出。请写 {{#\(name)}}…{{/\(name)}}。",
      what.en + " and cannot be written out. Write {{#\(name)}}…{{/\(name)}}.")
  }
}
