/// Finds the word that was probably meant.
public enum Similarity {
  /// The candidate nearest to `word`, where one is near enough to suggest; the first of equals.
  ///
  /// Capitals count as small letters. Words of one letter get no suggestion; transposed neighbours count as one slip, so that
  /// 标提 leads to 标题 and `tilte` to `title`.
  public static func nearest(to word: String, in candidates: [String]) -> String? {
    let wanted = Array(word.lowercased().unicodeScalars)
    guard wanted.count >= 2, wanted.count <= 64 else { return nil }
    var best: String?
    var bestDistance = Int.max
    for candidate in candidates {
      let scalars = Array(candidate.lowercased().unicodeScalars)
      let longest = max(wanted.count, scalars.count)
      guard longest > 1 else { continue }
      let distance = distance(wanted, scalars)
      let isHan = scalars.allSatisfy { $0.value >= 0x2E80 }
      let limit = isHan ? longest / 2 : max(1, longest / 3)
      if distance <= limit, distance < bestDistance, distance < longest {
        best = candidate
        bestDistance = distance
      }
    }
    return best
  }

  /// The number of insertions, deletions, replacements and swaps of neighbours between the two.
  static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1] + [Int](repeating: 0, count: b.count)
      for j in 0..<b.count {
        let cost = a[i] == b[j] ? 0 : 1
        row[j + 1] = min(row[j] + 1, last[j + 1] + 1, last[j] + cost)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          row[j + 1] = min(row[j + 1], beforeLast[j - 1] + 1)
        }
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}
