public import Disclosure

/// A piece of text as it was read, with the way back to where each of its code points stands.
public struct Scalar: Sendable, Hashable {
  /// The text, without its quotes and with its escapes resolved.
  public var text: String
  /// Whether it stood in quotes, straight or curly.
  public var isQuoted: Bool
  /// Where the first code point of the text stands, inside the quotes if there are any.
  public var spot: Spot
  /// Where the text stops being contiguous: a new line, an escape, joined lines.
  var segments: [Segment]
  /// The length as typed, in code points, where the text carries another name for it.
  var typedLength: Int?

  /// A stretch that starts anew at another place in the file.
  struct Segment: Sendable, Hashable {
    /// The offset in the text, in code points, of the stretch.
    var offset: Int
    /// Where that code point stands.
    var spot: Spot
  }

  /// Creates a piece of text that stands in one stretch of a line.
  public init(text: String, isQuoted: Bool = false, spot: Spot) {
    self.init(text: text, isQuoted: isQuoted, spot: spot, segments: [])
  }

  init(text: String, isQuoted: Bool, spot: Spot, segments: [Segment]) {
    self.text = text
    self.isQuoted = isQuoted
    self.spot = spot
    self.segments = segments
  }

  /// Where the code point at `offset` (in code points, from 0) of the text stands in the file.
  public func spot(at offset: Int) -> Spot {
    let low = firstSegment(after: offset)
    guard low > 0 else { return Spot(line: spot.line, column: spot.column + offset) }
    let segment = segments[low - 1]
    return Spot(
      line: segment.spot.line, column: segment.spot.column + offset - segment.offset)
  }

  /// A part of the text with its own way back, `offset` and `count` in code points.
  func part(_ text: String, from offset: Int, count: Int) -> Scalar {
    var part = Scalar(text: text, isQuoted: isQuoted, spot: spot(at: offset))
    var index = firstSegment(after: offset)
    while index < segments.count, segments[index].offset < offset + count {
      part.segments.append(
        Segment(offset: segments[index].offset - offset, spot: segments[index].spot))
      index += 1
    }
    return part
  }

  private func firstSegment(after offset: Int) -> Int {
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The place of the whole text; of its first line only, where it goes over several.
  public func place(in file: String) -> Place {
    place(in: file, from: 0, length: typedLength ?? text.unicodeScalars.count)
  }

  /// The place of a part of the text, `from` and `length` in code points.
  ///
  /// Where the part goes over several lines, the place ends with its first line.
  public func place(in file: String, from offset: Int, length: Int) -> Place {
    let start = spot(at: offset)
    guard !segments.isEmpty, length > 0 else {
      return Place(file: file, line: start.line, column: start.column, length: length)
    }
    var last = offset + length - 1
    var end = spot(at: last)
    if end.line != start.line {
      if let turn = segments.first(where: { $0.offset > offset && $0.spot.line != start.line }) {
        last = max(offset, turn.offset - 1)
        end = spot(at: last)
      }
    }
    return Place(
      file: file, line: start.line, column: start.column,
      length: max(1, end.column - start.column + 1))
  }
}
