import Disclosure

/// A piece of YAML for libyaml, with the way back from its marks to the file.
struct YAMLFragment {
  /// From a column on, everything on a line stands further right than in the file.
  struct Shift {
    /// The line in the fragment, from 0.
    var line: Int
    /// The first column, in code points from 0, that is moved.
    var column: Int
    /// By how many columns it is moved.
    var amount: Int
  }

  /// The YAML.
  var bytes: [UInt8]
  /// Where the fragment's first code point stands in the file.
  var origin: Spot
  /// What was put in, in the order of the text.
  var shifts: [Shift] = []

  /// The place in the file of a mark of libyaml.
  func spot(line: Int, column: Int) -> Spot {
    var low = 0
    var high = shifts.count
    while low < high {
      let middle = (low + high) / 2
      let shift = shifts[middle]
      if (shift.line, shift.column) <= (line, column) { low = middle + 1 } else { high = middle }
    }
    var column = column
    if low > 0, shifts[low - 1].line == line { column -= shifts[low - 1].amount }
    return Spot(
      line: origin.line + line, column: column + (line == 0 ? origin.column : 1))
  }
}
