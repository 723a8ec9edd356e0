/// The exact text to write in place of what stands there.
public struct Fix: Sendable, Hashable {
  /// What to replace; a length of 0 inserts.
  public var place: Place
  /// The text to write.
  public var text: String

  /// Creates a fix.
  public init(place: Place, text: String) {
    self.place = place
    self.text = text
  }
}
