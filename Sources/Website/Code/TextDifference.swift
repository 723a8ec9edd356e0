/// What has to be taken out of and put into a text to make another, in stretches.
struct TextDifference: Equatable {
  /// A stretch of text.
  enum Part: Equatable {
    /// In both texts.
    case kept(String)
    /// Only in the former text.
    case removed(String)
    /// Only in the new text.
    case added(String)
  }

  /// The stretches in reading order; what was removed stands before what was added.
  private(set) var parts: [Part] = []

  /// The most pairs of pieces that are compared one with another; 4 million take some 10 ms.
  static let limit = 4_000_000

  /// Compares two texts: piece by piece, or sentence by sentence where they are very long.
  init(from old: String, to new: String) {
    let pieces = (TextToken.words(of: old), TextToken.words(of: new))
    if let edits = TextDifference.edits(pieces.0, pieces.1) {
      build(TextDifference.joiningScraps(edits))
      return
    }
    let sentences = (TextToken.sentences(of: old), TextToken.sentences(of: new))
    build(
      TextDifference.edits(sentences.0, sentences.1)
        ?? sentences.0.map { (.removed, $0) } + sentences.1.map { (.added, $0) })
  }

  private enum Kind { case kept, removed, added }
  private typealias Edit = (kind: Kind, piece: String)

  /// The edits between two lists of pieces by their longest common subsequence; nil where they
  /// are too long.
  private static func edits(_ old: [String], _ new: [String]) -> [Edit]? {
    var start = 0
    while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
    var end = 0
    while end < min(old.count, new.count) - start,
      old[old.count - 1 - end] == new[new.count - 1 - end]
    {
      end += 1
    }
    let a = Array(old[start..<old.count - end])
    let b = Array(new[start..<new.count - end])
    guard a.isEmpty || b.count <= limit / a.count else { return nil }
    return old[..<start].map { (.kept, $0) } + middle(a, b)
      + old[(old.count - end)...].map { (.kept, $0) }
  }

  private static func middle(_ old: [String], _ new: [String]) -> [Edit] {
    // Small numbers for the pieces, so that the inner loop compares integers.
    var numbers: [String: Int32] = [:]
    func number(_ piece: String) -> Int32 {
      let next = Int32(numbers.count)
      return numbers[piece]
        ?? {
          numbers[piece] = next; return next
        }()
    }
    let a = old.map(number)
    let b = new.map(number)
    let width = b.count + 1
    // lengths[i * width + j]: how much a[i...] and b[j...] have in common.
    var lengths = [Int32](repeating: 0, count: (a.count + 1) * width)
    for i in a.indices.reversed() {
      for j in b.indices.reversed() {
        lengths[i * width + j] =
          a[i] == b[j]
          ? lengths[(i + 1) * width + j + 1] + 1
          : max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
      }
    }
    var edits: [Edit] = []
    var (i, j) = (0, 0)
    while i < a.count || j < b.count {
      if i < a.count, j < b.count, a[i] == b[j] {
        edits.append((.kept, old[i]))
        (i, j) = (i + 1, j + 1)
      } else if j == b.count
        || (i < a.count && lengths[(i + 1) * width + j] >= lengths[i * width + j + 1])
      {
        edits.append((.removed, old[i]))
        i += 1
      } else {
        edits.append((.added, new[j]))
        j += 1
      }
    }
    return edits
  }

  /// Takes single characters that happen to stay between two changes into the change, since
  /// a word half struck out cannot be read; a mark parts two changes.
  private static func joiningScraps(_ edits: [Edit]) -> [Edit] {
    var joined: [Edit] = []
    for index in edits.indices {
      let edit = edits[index]
      let isScrap =
        edit.kind == .kept && !TextToken.isMark(edit.piece)
        && index > 0 && edits[index - 1].kind != .kept
        && index + 1 < edits.count && edits[index + 1].kind != .kept
      if isScrap {
        joined.append((.removed, edit.piece))
        joined.append((.added, edit.piece))
      } else {
        joined.append(edit)
      }
    }
    return joined
  }

  private mutating func build(_ edits: [Edit]) {
    var (kept, removed, added) = ("", "", "")
    func flushed() -> [Part] {
      (removed.isEmpty ? [] : [.removed(removed)]) + (added.isEmpty ? [] : [.added(added)])
    }
    for edit in edits {
      switch edit.kind {
      case .kept:
        parts += flushed()
        (removed, added) = ("", "")
        kept += edit.piece
      case .removed, .added:
        if !kept.isEmpty { parts.append(.kept(kept)) }
        kept = ""
        if edit.kind == .removed { removed += edit.piece } else { added += edit.piece }
      }
    }
    parts += flushed()
    if !kept.isEmpty { parts.append(.kept(kept)) }
  }

  /// The share of the longer text that is in both, from 0 to 1.
  var likeness: Double {
    var (same, old, new) = (0, 0, 0)
    for part in parts {
      switch part {
      case .kept(let text):
        same += text.unicodeScalars.count
      case .removed(let text): old += text.unicodeScalars.count
      case .added(let text): new += text.unicodeScalars.count
      }
    }
    let longer = same + max(old, new)
    return longer == 0 ? 1 : Double(same) / Double(longer)
  }
}
