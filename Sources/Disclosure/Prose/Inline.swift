/// A run inside a block.
public indirect enum Inline: Sendable, Hashable {
  /// Text that stands in one stretch of one line.
  case text(String, Spot)
  /// 着重, shown slanted or dotted.
  case emphasis([Inline])
  /// 加粗.
  case strong([Inline])
  /// Text to be shown letter by letter.
  case code(String, Spot)
  /// A link whose address has been found safe.
  case link(destination: String, [Inline], Spot)
  /// A forced line break.
  case lineBreak
}
