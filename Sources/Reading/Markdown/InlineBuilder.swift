import CCommonMark
import Disclosure

/// Builds the runs of a paragraph, heading or cell from the parser's tree, without recursion.
struct InlineBuilder {
  private var frames: [[Inline]] = [[]]
  private var links: [Spot] = []
  private var flattened = 0
  private var lastScalar: Unicode.Scalar?

  /// The runs inside `node`; the aligner stands where its text begins.
  static func runs(of node: OpaquePointer, in pass: inout MarkdownPass) -> [Inline] {
    guard cmark_node_first_child(node) != nil, let walk = cmark_iter_new(node) else { return [] }
    defer { cmark_iter_free(walk) }
    var builder = InlineBuilder()
    while true {
      let event = cmark_iter_next(walk)
      if event == CMARK_EVENT_DONE { break }
      guard let current = cmark_iter_get_node(walk), current != node else { continue }
      if event == CMARK_EVENT_ENTER {
        builder.enter(current, &pass)
      } else {
        builder.exit(current, &pass)
      }
    }
    return builder.frames.first ?? []
  }

  private mutating func enter(_ node: OpaquePointer, _ pass: inout MarkdownPass) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: appendText(node, &pass)
    case CMARK_NODE_CODE:
      pass.aligner.appendCode(cmark_node_get_literal(node).bytes, to: &frames[frames.count - 1])
      lastScalar = "`"
    case CMARK_NODE_SOFTBREAK: appendSoftBreak(node, &pass)
    case CMARK_NODE_LINEBREAK:
      pass.aligner.nextLine()
      append(.lineBreak)
      lastScalar = nil
    case CMARK_NODE_HTML_INLINE: dropTag(node, &pass)
    case CMARK_NODE_EMPH:
      pass.aligner.skipEmphasis(1)
      open()
    case CMARK_NODE_STRONG:
      pass.aligner.skipEmphasis(2)
      open()
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
      links.append(pass.aligner.current)
      pass.aligner.openLink()
      open()
    default: break
    }
  }

  private mutating func exit(_ node: OpaquePointer, _ pass: inout MarkdownPass) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_EMPH:
      pass.aligner.skipEmphasis(1)
      close { [.emphasis($0)] }
    case CMARK_NODE_STRONG:
      pass.aligner.skipEmphasis(2)
      close { [.strong($0)] }
    case CMARK_NODE_LINK:
      pass.aligner.closeLink()
      let address = pass.address(of: node)
      let spot = links.removeLast()
      if LinkAddress.isSafe(address) {
        close { [.link(destination: address, $0, spot)] }
      } else {
        pass.reportLink(address, at: spot)
        close { $0 }
      }
    case CMARK_NODE_IMAGE:
      pass.aligner.closeLink()
      let spot = links.removeLast()
      if cmark_node_get_type(cmark_node_parent(node)) != CMARK_NODE_IMAGE {
        pass.reportImage(pass.address(of: node), at: spot)
      }
      close { $0 }
    default: break
    }
  }

  // Markup deeper than the limit leaves its text where it is.
  private mutating func open() {
    if frames.count <= MarkdownLimits.inlineDepth && flattened == 0 {
      frames.append([])
    } else {
      flattened += 1
    }
  }

  private mutating func close(_ wrap: ([Inline]) -> [Inline]) {
    if flattened > 0 {
      flattened -= 1
      return
    }
    let inner = frames.removeLast()
    if !inner.isEmpty { frames[frames.count - 1] += wrap(inner) }
  }

  private mutating func append(_ run: Inline) {
    frames[frames.count - 1].append(run)
  }

  private mutating func appendText(_ node: OpaquePointer, _ pass: inout MarkdownPass) {
    var literal = cmark_node_get_literal(node).bytes
    if lastScalar == nil {
      // Two ideographic spaces at the start are the indent of a letter; the style sheet indents.
      while literal.starts(with: [0xE3, 0x80, 0x80]) {
        literal = UnsafeBufferPointer(rebasing: literal[3...])
      }
      pass.aligner.skipIndent()
    }
    guard !literal.isEmpty else { return }
    pass.aligner.appendText(literal, to: &frames[frames.count - 1])
    lastScalar = literal.scalar(endingAt: literal.count)
  }

  private mutating func appendSoftBreak(_ node: OpaquePointer, _ pass: inout MarkdownPass) {
    let end = pass.aligner.current
    pass.aligner.nextLine()
    if pass.aligner.isIndented {
      append(.lineBreak)
      lastScalar = nil
      return
    }
    guard let before = lastScalar else { return }
    let after = InlineBuilder.firstScalar(after: node)
    let isTight =
      before.isFullWidthPunctuation || (after?.isFullWidthPunctuation ?? false)
      || before.isHan && (after?.isHan ?? false)
    if !isTight { append(.text(" ", end)) }
  }

  private mutating func dropTag(_ node: OpaquePointer, _ pass: inout MarkdownPass) {
    let spot = pass.aligner.current
    pass.aligner.skipRaw(cmark_node_get_literal(node).bytes)
    let tag = pass.literal(of: node)
    if ["<br>", "<br/>", "<br />"].contains(tag.lowercased()) {
      append(.lineBreak)
      lastScalar = nil
    } else if !tag.hasPrefix("</") {
      pass.reportTag(tag, at: spot)
    }
  }

  private static func firstScalar(after node: OpaquePointer) -> Unicode.Scalar? {
    var next = cmark_node_next(node)
    while let current = next {
      switch cmark_node_get_type(current) {
      case CMARK_NODE_TEXT: return cmark_node_get_literal(current).bytes.scalar(startingAt: 0)
      case CMARK_NODE_EMPH, CMARK_NODE_STRONG, CMARK_NODE_LINK:
        next = cmark_node_first_child(current)
      default: return nil
      }
    }
    return nil
  }
}
