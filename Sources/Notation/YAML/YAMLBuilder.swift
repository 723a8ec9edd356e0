import CYAML
import Disclosure

/// Builds a tree from the events of libyaml.
final class YAMLBuilder {
  private let fragment: YAMLFragment
  private let bytes: UnsafeBufferPointer<UInt8>
  private let file: String
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  private var event = yaml_event_t()
  private var aligner: ScalarAligner
  private var hasStopped = false

  /// What was found, in the order of the text.
  private(set) var findings: [Finding] = []

  init(fragment: YAMLFragment, bytes: UnsafeBufferPointer<UInt8>, file: String) {
    self.fragment = fragment
    self.bytes = bytes
    self.file = file
    aligner = ScalarAligner(bytes: bytes)
  }

  deinit { parser.deallocate() }

  /// Reads the one document of the fragment.
  func build(depth: Int) -> Node {
    guard yaml_parser_initialize(parser) == 1 else { return .empty(at: fragment.origin) }
    defer { yaml_parser_delete(parser) }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    defer { yaml_event_delete(&event) }
    var root: Node?
    while advance() {
      switch event.type {
      case YAML_STREAM_END_EVENT:
        return root ?? .empty(at: fragment.origin)
      case YAML_DOCUMENT_START_EVENT where root != nil:
        findings.append(.refused(place(event.start_mark), .secondDocument))
        return root ?? .empty(at: fragment.origin)
      case YAML_STREAM_START_EVENT, YAML_DOCUMENT_START_EVENT, YAML_DOCUMENT_END_EVENT:
        continue
      default:
        root = node(depth: depth + 1)
      }
    }
    return root ?? .empty(at: fragment.origin)
  }

  /// Fetches the next event; false at the end and after a mistake, which is reported once.
  private func advance() -> Bool {
    guard !hasStopped else { return false }
    yaml_event_delete(&event)
    guard yaml_parser_parse(parser, &event) == 1 else {
      hasStopped = true
      reportProblem()
      return false
    }
    return true
  }

  private func reportProblem() {
    let problem = parser.pointee.problem.map { String(cString: $0) } ?? ""
    var mark = parser.pointee.problem_mark
    // The key without a colon stands where the scan of it began, not where it was given up;
    // so does the quotation mark that is never closed.
    if problem.hasPrefix("could not find expected ':'")
      || problem.hasPrefix("found unexpected end of stream")
      || problem.hasPrefix("found unexpected document indicator")
      || problem.hasPrefix("did not find expected ',' or")
    {
      let context = parser.pointee.context_mark
      if parser.pointee.context != nil { mark = context }
    }
    findings.append(.syntax(place(mark), YAMLProblem.wording(for: problem)))
  }

  /// Builds the node that starts with the present event.
  private func node(depth: Int) -> Node {
    guard depth <= Limits.depth else {
      findings.append(.tooDeep(place(event.start_mark)))
      hasStopped = true
      return .empty(at: spot(event.start_mark))
    }
    switch event.type {
    case YAML_SCALAR_EVENT:
      let data = event.data.scalar
      refuse(anchor: data.anchor, tag: data.tag)
      return scalarNode()
    case YAML_SEQUENCE_START_EVENT:
      let data = event.data.sequence_start
      refuse(anchor: data.anchor, tag: data.tag)
      return list(depth: depth)
    case YAML_MAPPING_START_EVENT:
      let data = event.data.mapping_start
      refuse(anchor: data.anchor, tag: data.tag)
      return map(depth: depth, isFlow: data.style == YAML_FLOW_MAPPING_STYLE)
    case YAML_ALIAS_EVENT:
      findings.append(.refused(place(event.start_mark), .alias))
      return .empty(at: spot(event.start_mark))
    default:
      return .empty(at: spot(event.start_mark))
    }
  }

  private func list(depth: Int) -> Node {
    let start = event.start_mark
    var end = event.end_mark
    var items: [Node] = []
    while advance() {
      if event.type == YAML_SEQUENCE_END_EVENT {
        end = event.end_mark
        break
      }
      items.append(node(depth: depth + 1))
    }
    return Node(
      spot: spot(start), length: length(from: start, to: end), content: .list(items))
  }

  private func map(depth: Int, isFlow: Bool) -> Node {
    let start = event.start_mark
    var end = event.end_mark
    var entries = EntryList()
    var formerEnd: yaml_mark_t?
    while advance() {
      if event.type == YAML_MAPPING_END_EVENT {
        end = event.end_mark
        break
      }
      let keyStart = event.start_mark
      let keyEnd = event.end_mark
      let isScalar = event.type == YAML_SCALAR_EVENT
      let key = node(depth: depth + 1)
      guard advance() else {
        break
      }
      let value = node(depth: depth + 1)
      let valueEnd = event.end_mark
      guard isScalar else {
        findings.append(.refused(place(keyStart), .compoundKey))
        continue
      }
      let scalar = key.scalar ?? Scalar(text: "", spot: key.spot)
      if isFlow, value.isEmpty, let formerEnd,
        let whole = cutNumber(entries.last, formerEnd, scalar, keyStart, keyEnd)
      {
        findings.append(whole)
        continue
      }
      if scalar.text == "<<", !scalar.isQuoted {
        findings.append(.refused(place(keyStart), .merge))
        continue
      }
      entries.append(Entry(key: scalar, value: value), file: file, findings: &findings)
      formerEnd = valueEnd
    }
    return Node(
      spot: spot(start), length: length(from: start, to: end), content: .map(entries.entries))
  }

  /// The finding for `126,800` between braces, which YAML reads as 126 and a key 800.
  private func cutNumber(
    _ former: Entry?, _ formerEnd: yaml_mark_t, _ key: Scalar, _ keyStart: yaml_mark_t,
    _ keyEnd: yaml_mark_t
  ) -> Finding? {
    guard let head = former?.value.scalar, !head.isQuoted, !key.isQuoted,
      keyStart.line == formerEnd.line, keyStart.column == formerEnd.column + 1,
      head.text.utf8.last.map(isDigit) == true, key.text.utf8.first.map(isDigit) == true
    else { return nil }
    let start = head.spot
    return .ambiguousNumber(
      Place(
        file: file, line: start.line, column: start.column,
        length: max(0, spot(keyEnd).column - start.column)),
      written: head.text + "," + key.text)
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private func scalarNode() -> Node {
    let data = event.data.scalar
    let start = event.start_mark
    let end = event.end_mark
    let isPlain = data.style == YAML_PLAIN_SCALAR_STYLE
    guard data.length > 0 || !isPlain, let value = data.value else {
      return .empty(at: spot(start))
    }
    let text = String(
      decoding: UnsafeBufferPointer(start: value, count: data.length), as: UTF8.self)
    let isQuoted =
      data.style == YAML_SINGLE_QUOTED_SCALAR_STYLE
      || data.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE
    var scalar = Scalar(text: text, isQuoted: isQuoted, spot: spot(start))
    if isQuoted { scalar.spot.column += 1 }
    let count = text.unicodeScalars.count
    if start.line != end.line || end.column - start.column != count + (isQuoted ? 2 : 0) {
      let segments = aligner.align(
        text, from: start, to: end, style: data.style)
      if let first = segments.first {
        scalar.spot = spot(line: first.line, column: first.column)
        scalar.segments = segments.dropFirst().map {
          Scalar.Segment(offset: $0.offset, spot: spot(line: $0.line, column: $0.column))
        }
      }
    }
    return Node(
      spot: spot(start), length: length(from: start, to: end), content: .scalar(scalar))
  }

  private func refuse(
    anchor: UnsafeMutablePointer<yaml_char_t>?, tag: UnsafeMutablePointer<yaml_char_t>?
  ) {
    if anchor != nil { findings.append(.refused(place(event.start_mark), .anchor)) }
    if tag != nil { findings.append(.refused(place(event.start_mark), .tag)) }
  }

  private func spot(line: Int, column: Int) -> Spot {
    fragment.spot(line: line, column: column)
  }

  private func spot(_ mark: yaml_mark_t) -> Spot {
    fragment.spot(line: mark.line, column: mark.column)
  }

  private func place(_ mark: yaml_mark_t) -> Place {
    let spot = spot(mark)
    return Place(file: file, line: spot.line, column: spot.column)
  }

  /// The length on the first line; 0 where the node goes over several.
  private func length(from start: yaml_mark_t, to end: yaml_mark_t) -> Int {
    start.line == end.line ? max(0, spot(end).column - spot(start).column) : 0
  }
}
