import CYAML

/// Finds where each part of a scalar's text stands, where line folds or escapes lie between.
struct ScalarAligner {
  /// A stretch of text that stands in one piece.
  struct Stretch {
    /// The offset in the text, in code points.
    var offset: Int
    /// The line in the fragment, from 0.
    var line: Int
    /// The column in the fragment, in code points from 0.
    var column: Int
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  // Scalars come in the order of the text, so the way from code points to bytes is walked once.
  private var index = 0
  private var offset = 0

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The stretches of a scalar between two marks.
  mutating func align(
    _ text: String, from start: yaml_mark_t, to end: yaml_mark_t, style: yaml_scalar_style_t
  ) -> [Stretch] {
    advance(to: start.index)
    var walk = Walk(bytes: bytes, offset: offset, line: start.line, column: start.column)
    var left = end.index - start.index
    let isDouble = style == YAML_DOUBLE_QUOTED_SCALAR_STYLE
    let isSingle = style == YAML_SINGLE_QUOTED_SCALAR_STYLE
    if isDouble || isSingle {
      walk.step()
      left -= 1
    } else if style == YAML_LITERAL_SCALAR_STYLE || style == YAML_FOLDED_SCALAR_STYLE {
      // The header of the block: `|`, `>-` and such, perhaps with a comment.
      while left > 0, walk.byte != 0x0A {
        walk.step()
        left -= 1
      }
      walk.step()
      left -= 1
    }
    var stretches: [Stretch] = []
    var count = 0
    var expected = (line: -1, column: -1)
    for scalar in text.unicodeScalars {
      var width = 1
      while left > 0 {
        if isDouble, walk.byte == 0x5C {
          width = walk.escapeWidth
          if width > 0 { break }
          walk.step()
          left -= 1
          continue
        }
        if isSingle, walk.byte == 0x27 {
          width = 2
          break
        }
        if walk.scalar == scalar.value || (walk.byte == 0x0A && scalar == " ") { break }
        walk.step()
        left -= 1
      }
      guard left > 0 else { break }
      if walk.line != expected.line || walk.column != expected.column {
        stretches.append(Stretch(offset: count, line: walk.line, column: walk.column))
      }
      expected = (walk.line, walk.column + 1)
      for _ in 0..<width {
        walk.step()
        left -= 1
      }
      count += 1
    }
    return stretches
  }

  private mutating func advance(to target: Int) {
    if target < index {
      index = 0
      offset = 0
    }
    while index < target, offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      index += 1
    }
  }

  /// A position that walks over code points.
  private struct Walk {
    let bytes: UnsafeBufferPointer<UInt8>
    var offset: Int
    var line: Int
    var column: Int

    var byte: UInt8 { offset < bytes.count ? bytes[offset] : 0 }

    /// The code point at the position.
    var scalar: UInt32 {
      let first = byte
      let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      guard length > 1, offset + length <= bytes.count else { return UInt32(first) }
      var value = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
      for index in offset + 1..<offset + length {
        value = value << 6 | UInt32(bytes[index] & 0x3F)
      }
      return value
    }

    /// How many code points the escape at the position takes; 0 where it joins two lines.
    var escapeWidth: Int {
      guard offset + 1 < bytes.count else { return 1 }
      switch bytes[offset + 1] {
      case 0x0A: return 0
      case 0x78: return 4
      case 0x75: return 6
      case 0x55: return 10
      default: return 2
      }
    }

    mutating func step() {
      guard offset < bytes.count else { return }
      if bytes[offset] == 0x0A {
        line += 1
        column = 0
        offset += 1
        return
      }
      column += 1
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
  }
}
