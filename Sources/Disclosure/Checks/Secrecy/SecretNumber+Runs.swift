extension SecretNumber {
  /// Pieces of digits taken together.
  struct Run {
    var digits: [UInt8] = []
    var lengths: [Int] = []
    var start: Int
    var end: Int
    var endWithX: Int?
    var gap: DigitPiece.Gap
  }

  /// Tries every series of neighbouring pieces that has as many digits as `lengths` allows.
  ///
  /// The longest one counts, and what was found is not part of anything else. A number never is a
  /// part of a piece: a longer number, such as a serial, hides none.
  static func found(
    in pieces: [DigitPiece], lengths: ClosedRange<Int>, gap: DigitPiece.Gap,
    _ recognise: (Run) -> SecretNumber?
  ) -> [SecretNumber] {
    var found: [SecretNumber] = []
    var first = 0
    while first < pieces.count {
      var run = Run(start: pieces[first].start, end: pieces[first].end, gap: .invisible)
      var best: (number: SecretNumber, next: Int)?
      var next = first
      while next < pieces.count {
        let piece = pieces[next]
        if next > first {
          guard piece.gap <= gap else { break }
          run.gap = max(run.gap, piece.gap)
        }
        guard run.digits.count + piece.digits.count <= lengths.upperBound else { break }
        run.digits += piece.digits
        run.lengths.append(piece.digits.count)
        run.end = piece.end
        run.endWithX = piece.endWithX
        next += 1
        if lengths.contains(run.digits.count), let number = recognise(run) {
          best = (number, next)
        }
      }
      if let best {
        found.append(best.number)
        first = best.next
      } else {
        first += 1
      }
    }
    return found
  }
}
