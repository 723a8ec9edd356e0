/// Finds the name that was probably meant.
enum NearestName {
  /// The candidate with the fewest changed, added, dropped or swapped letters, where they are few
  /// enough to be a slip; of equals the first.
  static func to(_ name: String, among candidates: [String]) -> String? {
    let letters = Array(name.lowercased().unicodeScalars.prefix(TemplateLimits.nameLength + 1))
    guard !letters.isEmpty, letters.count <= TemplateLimits.nameLength else { return nil }
    let allowed = max(1, letters.count / 3)
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let other = Array(candidate.lowercased().unicodeScalars.prefix(TemplateLimits.nameLength))
      guard abs(other.count - letters.count) <= allowed else { continue }
      let found = distance(letters, other)
      if found <= allowed, found < best?.distance ?? .max, found < max(letters.count, other.count) {
        best = (candidate, found)
      }
    }
    return best?.name
  }

  /// The number of single-letter edits between two words, swapped neighbours counted once.
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
