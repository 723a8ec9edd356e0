/// A part of a body that stands on lines of its own.
public indirect enum Block: Sendable, Hashable {
  /// A heading, level 1 to 6.
  case heading(level: Int, [Inline], Spot)
  /// A paragraph.
  case paragraph([Inline], Spot)
  /// A list; `start` is the first number of an ordered one, nil for bullets.
  case list(start: Int?, items: [[Block]], Spot)
  /// A quotation.
  case quote([Block], Spot)
  /// Text to be shown letter by letter.
  case code(String, Spot)
  /// A line across.
  case rule(Spot)
  /// A table written in the body.
  case table(ProseTable)
  /// A file of the record placed by its name: a CSV table or a picture.
  case attachment(file: String, caption: String, Spot)

  /// Where the block begins.
  public var spot: Spot {
    switch self {
    case .heading(_, _, let spot), .paragraph(_, let spot), .list(_, _, let spot),
      .quote(_, let spot), .code(_, let spot), .rule(let spot), .attachment(_, _, let spot):
      spot
    case .table(let table): table.spot
    }
  }
}
