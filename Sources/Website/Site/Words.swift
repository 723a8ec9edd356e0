import Disclosure

/// The words of a page: its language, and the village's or the community's words for its bodies.
struct Words: Sendable {
  /// The language of the page.
  let language: Language
  /// Whom the site speaks for.
  let subject: Subject

  /// A sentence in the page's language; the other is never built.
  func callAsFunction(_ zh: @autoclosure () -> String, _ en: @autoclosure () -> String) -> String {
    switch language {
    case .chinese: zh()
    case .english: en()
    }
  }

  /// A sentence of the core in the page's language.
  func callAsFunction(_ wording: Wording) -> String { wording.text(in: language) }

  /// Whether the words are those of a village.
  private var isVillage: Bool { subject == .village }

  /// 村委会 or 居委会: where villagers come with questions.
  var office: Wording {
    isVillage
      ? Wording("村委会", "the village office") : Wording("居委会", "the residents' office")
  }

  /// 村 or 社区.
  var place: Wording {
    isVillage ? Wording("村", "village") : Wording("社区", "community")
  }

  /// 村里的说明 or 社区的说明: why something is late, in the site's own words.
  func explanation(_ reason: String) -> String {
    isVillage
      ? self("村里的说明：\(reason)", "The village explains: \(reason)")
      : self("社区的说明：\(reason)", "The community explains: \(reason)")
  }

  /// 村民会议 or 居民会议: who makes the rules.
  var assembly: Wording {
    isVillage
      ? Wording("村民会议", "the assembly") : Wording("居民会议", "the assembly")
  }

  /// 村公示栏 or 居务公开栏.
  var wall: Wording {
    isVillage
      ? Wording("村公示栏", "the village board") : Wording("居务公开栏", "the community's board")
  }

  /// 村规民约 or 居民公约.
  var code: Wording {
    isVillage ? Wording("村规民约", "village rules") : Wording("居民公约", "residents' rules")
  }

  /// Parts of a sentence side by side: 〔2026〕12号 · 青禾社.
  func joined(_ parts: [String?]) -> String {
    parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// The end of a sentence.
  var stop: String { self("。", ".") }
}
