import Disclosure
import Notation
import Publishing
import Website

/// The theme of a site: the shipped templates, words and style sheets, and the site's own.
struct ThemeShelf: Sendable {
  /// The templates with their words.
  let theme: Theme
  /// The style sheets and scripts.
  let assets: [Snapshot.Asset]
  /// What is wrong with the files of words.
  let findings: [Finding]
  /// The fingerprint of all files.
  let hash: ContentHash

  private static let folder = "themes/board"

  /// Reads the theme of a site.
  init(of folder: SiteFolder, site: Site, language: Language) {
    let stock = Stock(ThemeShelf.folder, site: folder)
    var builtIn: [TemplateSource] = []
    var overrides: [TemplateSource] = []
    var assets: [Snapshot.Asset] = []
    var words: [String: String] = [:]
    var findings: [Finding] = []
    for item in Stock(shipped: ThemeShelf.folder).items {
      if let source = ThemeShelf.template(item) { builtIn.append(source) }
      if item.path == ThemeShelf.strings(language) {
        words.merge(ThemeShelf.words(item, findings: &findings)) { $1 }
      }
    }
    for item in stock.items {
      if item.isOwn, let source = ThemeShelf.template(item) { overrides.append(source) }
      if item.isOwn, item.path == ThemeShelf.strings(language) {
        words.merge(ThemeShelf.words(item, findings: &findings)) { $1 }
      }
      let name = ThemeShelf.name(item)
      if !name.contains("/"), name.hasSuffix(".css") || name.hasSuffix(".js") {
        assets.append(Snapshot.Asset(name: name, bytes: item.bytes))
      }
    }
    theme = Theme(
      builtIn: builtIn, overrides: overrides,
      strings: Strings(ThemeShelf.chosen(words, for: site.subject ?? .village)))
    self.assets = assets
    self.findings = findings
    hash = stock.hash
  }

  private static func strings(_ language: Language) -> String {
    "\(folder)/strings/\(language.rawValue).yaml"
  }

  private static func name(_ item: Stock.Item) -> String {
    String(item.path.dropFirst(folder.count + 1))
  }

  private static func template(_ item: Stock.Item) -> TemplateSource? {
    let name = name(item)
    guard name.hasSuffix(".mustache") else { return nil }
    return TemplateSource(name: String(name.dropLast(9)), file: item.path, text: item.bytes)
  }

  private static func words(_ item: Stock.Item, findings: inout [Finding]) -> [String: String] {
    guard let source = SourceText.read(item.bytes, file: item.path, findings: &findings) else {
      return [:]
    }
    let tree = YAMLReader.read(source, findings: &findings)
    return Dictionary(
      (tree.entries ?? []).compactMap { entry in
        entry.value.scalar.map { (entry.key.text, $0.text) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The words of a community take the place of those of a village.
  private static func chosen(_ words: [String: String], for subject: Subject) -> [String: String] {
    var chosen: [String: String] = [:]
    for (key, text) in words where !key.contains("@") {
      chosen[key] = subject == .village ? text : words[key + "@社区"] ?? text
    }
    return chosen
  }
}
