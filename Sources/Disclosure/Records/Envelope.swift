/// What every record has besides its fields: its file, places, body and tables.
public struct Envelope: Sendable {
  /// The file, relative to the site's folder, for example `content/matters/2026/12-年终分红.md`.
  public var file: String
  /// Where the fields stand.
  public var places: Places
  /// The values of the front matter as text, for the checks that search in it.
  public var texts: [PlacedText] = []
  /// The body.
  public var body = Prose()
  /// The first line of the body in the file.
  public var bodyLine = 1
  /// The CSV tables that the record names or places, in the order of their first mention.
  public var tables: [RecordTable] = []
  /// The other files that the record names and that exist, relative to the site.
  public var attachments: [String] = []

  /// Creates an envelope for a file.
  public init(file: String = "") {
    self.file = file
    places = Places(file: file)
  }

  /// The file's name without folders and without its ending.
  public var stem: String {
    let name = file.split(separator: "/").last ?? ""
    return String(name.split(separator: ".").first ?? "")
  }

  /// Every text of the record: front matter, body, tables; not the names of files.
  public var allTexts: [PlacedText] {
    texts + body.texts
  }
}
