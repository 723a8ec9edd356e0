/// Builds small drawings in SVG.
public enum SVG {
  /// A drawing of `width` by `height` units that a screen reader names by `label`.
  public static func image(width: Int, height: Int, label: String, content: HTML) -> HTML {
    var bytes: [UInt8] = []
    bytes.append(
      contentsOf: #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \#(width) \#(height)""#
        .utf8)
    bytes.append(contentsOf: #" shape-rendering="crispEdges" role="img" aria-label=""#.utf8)
    bytes.appendEscaped(label)
    bytes.append(contentsOf: "\">".utf8)
    bytes.append(contentsOf: content.bytes)
    bytes.append(contentsOf: "</svg>".utf8)
    return HTML(safe: bytes)
  }
}
