import Disclosure

/// Everything the pages are made from, frozen.
public struct Snapshot: Sendable {
  /// The site file.
  public let site: Site
  /// The day for which the site is built.
  public let day: Day
  /// The language of the pages.
  public let language: Language
  /// Where the site can be reached, without a slash at the end; without it no QR code and no
  /// canonical links.
  public let baseURL: String?
  /// All records as cards: what lists see.
  public let register: Register
  /// The records as wholes, in the order of their files: what their own pages see.
  public let wholes: [Whole]
  /// The findings that pages show as remarks, by the record's file.
  public let marks: [String: [Finding]]
  /// The withheld records, by file.
  public let held: [String: Hold]
  /// The templates.
  public let theme: Theme
  /// The theme's style sheets and scripts, in the order of their names.
  public let assets: [Asset]
  /// The bytes of a file of the site, by its path; nil where it cannot be read.
  public let file: @Sendable (String) -> [UInt8]?

  /// Gathers what pages are made from; the records are put in order here.
  public init(
    site: Site, day: Day, language: Language, baseURL: String?, register: Register,
    wholes: [Whole], marks: [String: [Finding]], held: [String: Hold], theme: Theme,
    assets: [Asset], file: @escaping @Sendable (String) -> [UInt8]?
  ) {
    self.site = site
    self.day = day
    self.language = language
    self.baseURL = baseURL.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
    self.register = register
    self.wholes = wholes.sorted { $0.envelope.file < $1.envelope.file }
    self.marks = marks
    self.held = held
    self.theme = theme
    self.assets = assets.sorted { $0.name < $1.name }
    self.file = file
  }

  /// A style sheet or script of the theme.
  public struct Asset: Sendable {
    /// Its name in `assets/`.
    public let name: String
    /// Its bytes.
    public let bytes: [UInt8]

    /// Creates an asset.
    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }
}
