public import Disclosure
import Notation

/// Reads `site.yaml`.
public enum SiteReader {
  private static let vocabulary = Vocabulary(Site.fields.map(\.info))

  /// Reads the bytes of the site file; nil where they are no text at all.
  public static func read(
    _ bytes: [UInt8], file: String = "site.yaml"
  ) -> (site: Site?, texts: [PlacedText], findings: [Finding]) {
    var findings: [Finding] = []
    guard let source = SourceText.read(bytes, file: file, findings: &findings) else {
      return (nil, [], findings)
    }
    let tree = ForgivingReader.read(source, vocabulary: vocabulary, findings: &findings)
    let reading = DeclaredReader.read(Site.self, from: tree, file: file)
    var site = reading.value
    site.places = reading.places
    // Worked out once here: every matter asks for it.
    for index in site.issuers.indices {
      site.issuers[index].sort = site.issuers[index].effectiveSort
    }
    return (site, reading.texts, findings + reading.findings)
  }
}
