/// Where a new record goes, by the habits of the site.
public enum DraftPlace {
  /// The file of a new matter: in the folder of its year, or wherever the others are, named as the
  /// issuer's last one: `content/matters/2026/社06-晒坝出租.md`.
  public static func file(
    for number: DocumentNumber, of issuer: Issuer, named name: String, in register: Register
  ) -> String {
    let own = register.matters.filter { $0.issuer.code == issuer.code }
    let habit = own.lazy.compactMap(Habit.init).first
    let style =
      habit
      ?? Habit(prefix: prefix(of: issuer, in: register.site), digits: 2)
    let folder =
      (own + register.matters).lazy.compactMap { likeFolder(of: $0, year: number.year) }.first
      ?? "content/\(RecordKind.matter.folder)/\(number.year)"
    let serial = Day.padded(number.serial, to: style.digits)
    return "\(folder)/\(style.prefix)\(serial)-\(fileName(name)).md"
  }

  /// The file of a new record of another kind.
  public static func file(for kind: RecordKind, named name: String) -> String {
    "content/\(kind.folder)/\(fileName(name)).md"
  }

  /// A name that any file system takes, and a person can read out.
  static func fileName(_ name: String) -> String {
    let marks = "/\\:*?\"<>|.#%&{}$!'@`=+～~，。、；：？！“”‘’（）()《》【】〔〕[] \u{3000}"
    let kept = name.unicodeScalars.filter {
      $0.value > 32 && $0.value != 127 && !marks.unicodeScalars.contains($0)
    }
    let short = String(String.UnicodeScalarView(kept.prefix(20)))
    return short.isEmpty ? "record" : short
  }

  /// How an issuer names its files: 社04-年终分红 is 社, two digits.
  private struct Habit {
    var prefix: String
    var digits: Int

    init(prefix: String, digits: Int) {
      self.prefix = prefix
      self.digits = digits
    }

    init?(_ card: MatterCard) {
      guard let number = card.number, let name = card.file.split(separator: "/").last else {
        return nil
      }
      let digits = name.unicodeScalars.drop { Digits.value(of: $0) == nil }
      let serial = digits.prefix { Digits.value(of: $0) != nil }
      guard Int(String(serial)) == number.serial, digits.dropFirst(serial.count).first == "-"
      else { return nil }
      prefix = String(name.unicodeScalars.prefix { Digits.value(of: $0) == nil })
      self.digits = serial.count
    }
  }

  private static func likeFolder(of card: MatterCard, year: Int) -> String? {
    guard let number = card.number else { return nil }
    var parts = card.file.split(separator: "/").dropLast().map(String.init)
    guard parts.first == "content" else { return nil }
    if parts.last == String(number.year) { parts[parts.count - 1] = String(year) }
    return parts.joined(separator: "/")
  }

  /// What tells an issuer's files from the first one's: 青禾社 beside 青禾村 gives 社.
  private static func prefix(of issuer: Issuer, in site: Site) -> String {
    guard let first = site.issuers.first, first.code != issuer.code else { return "" }
    let own = Array((issuer.word ?? "").unicodeScalars)
    let shared = zip(own, (first.word ?? "").unicodeScalars).prefix { $0 == $1 }.count
    guard let mark = own.dropFirst(shared).first ?? own.last else { return issuer.code ?? "" }
    return String(mark)
  }
}
