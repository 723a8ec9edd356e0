import CCommonMark
import Disclosure

/// Files placed in a body: a paragraph of images only.
enum PlacedFiles {
  /// Whether a paragraph holds images and nothing else.
  static func isOnlyImages(_ paragraph: OpaquePointer) -> Bool {
    var next = cmark_node_first_child(paragraph)
    var hasImage = false
    while let node = next {
      switch cmark_node_get_type(node) {
      case CMARK_NODE_IMAGE: hasImage = true
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: break
      default: return false
      }
      next = cmark_node_next(node)
    }
    return hasImage
  }

  /// Appends the files of such a paragraph, and the captions of those that may not be placed.
  static func append(
    _ paragraph: OpaquePointer, in pass: inout MarkdownPass, to result: inout [Block]
  ) {
    var next = cmark_node_first_child(paragraph)
    while let node = next {
      if cmark_node_get_type(node) == CMARK_NODE_IMAGE {
        let spot = pass.aligner.current
        pass.aligner.openLink()
        let caption = InlineBuilder.runs(of: node, in: &pass)
        pass.aligner.closeLink()
        let file = pass.address(of: node)
        if LinkAddress.isPlaceable(file) {
          let text = PlacedText(runs: caption, at: spot).text
          result.append(.attachment(file: file, caption: text, spot))
        } else {
          pass.reportImage(file, at: spot)
          if !caption.isEmpty { result.append(.paragraph(caption, spot)) }
        }
      } else {
        pass.aligner.nextLine()
      }
      next = cmark_node_next(node)
    }
  }
}
