/// A 64-bit fingerprint (FNV-1a) of a text, to tell copies; not for evidence.
public enum Fingerprint {
  /// The fingerprint of a body's letters, white space and digits left out, so that a notice copied
  /// with new dates shows; 0 for a body of fewer than 40 letters, which are too few to tell.
  public static func of(_ body: Prose) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var letters = 0
    for text in body.texts {
      for scalar in text.text.unicodeScalars {
        guard !scalar.properties.isWhitespace, Digits.value(of: scalar) == nil else { continue }
        letters += 1
        hash = (hash ^ UInt64(scalar.value)) &* 0x100_0000_01b3
      }
    }
    return letters < 40 ? 0 : hash
  }
}
