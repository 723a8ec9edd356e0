import Disclosure

/// What differs between the bad and the good example of a check, as lines to type.
struct ExampleChange {
  /// The lines that are wrong.
  let removed: [(file: String?, lines: String)]
  /// The lines that are right.
  let added: [(file: String?, lines: String)]

  /// Compares two examples file by file; files are named where there are several.
  init(from bad: CheckExample, to good: CheckExample) {
    let (old, new) = (bad.plainFiles, good.plainFiles)
    let isNamed = old.count > 1 || new.count > 1
    var removed: [(file: String?, lines: String)] = []
    var added: [(file: String?, lines: String)] = []
    var names = old.map(\.file)
    for file in new.map(\.file) where !names.contains(file) { names.append(file) }
    for name in names {
      let before = ExampleChange.lines(of: name, in: old)
      let after = ExampleChange.lines(of: name, in: new)
      var (out, into): (Set<Int>, Set<Int>) = ([], [])
      for step in after.difference(from: before) {
        switch step {
        case .remove(let offset, _, _): out.insert(offset)
        case .insert(let offset, _, _): into.insert(offset)
        }
      }
      let label = isNamed ? name : nil
      if let text = ExampleChange.excerpt(of: before, at: out) { removed.append((label, text)) }
      if let text = ExampleChange.excerpt(of: after, at: into) { added.append((label, text)) }
    }
    (self.removed, self.added) = (removed, added)
  }

  private static func lines(
    of name: String, in files: [(file: String, text: String)]
  ) -> [Substring] {
    files.first { $0.file == name }?.text.split(separator: "\n", omittingEmptySubsequences: false)
      ?? []
  }

  /// The lines at `places`, each below the entry that it belongs to; nil where there are none.
  private static func excerpt(of lines: [Substring], at places: Set<Int>) -> String? {
    var shown: [Int] = []
    for place in places.sorted() {
      var depth = indent(of: lines[place])
      var owners: [Int] = []
      for above in stride(from: place - 1, through: 0, by: -1) where depth > 0 {
        guard indent(of: lines[above]) < depth, !lines[above].isEmpty else { continue }
        depth = indent(of: lines[above])
        owners.append(above)
      }
      shown += (owners.reversed() + [place]).filter { !shown.contains($0) }
    }
    let text = shown.map { lines[$0] }.joined(separator: "\n")
    return text.allSatisfy(\.isWhitespace) ? nil : text
  }

  private static func indent(of line: Substring) -> Int { line.prefix { $0 == " " }.count }
}
