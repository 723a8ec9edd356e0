/// Takes out of a picture what a camera wrote about place, time and owner.
///
/// What is shown stays to the bit: only segments beside the picture go. The direction in which it
/// was held stays too, else portraits would lie on their side.
enum ImageCleaner {
  /// The picture without its metadata; empty where the bytes are neither JPEG nor PNG, so that
  /// nothing is published that could not be looked into.
  static func cleaned(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.starts(with: JPEGSegments.start) { return JPEGSegments.cleaned(bytes) ?? [] }
    if bytes.starts(with: PNGChunks.signature) { return PNGChunks.cleaned(bytes) ?? [] }
    return []
  }

  /// Whether a file's name says that it is a picture.
  static func isPicture(_ name: String) -> Bool {
    let name = name.lowercased()
    return [".jpg", ".jpeg", ".png"].contains { name.hasSuffix($0) }
  }
}
