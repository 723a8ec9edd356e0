import ArgumentParser
import Disclosure
import Workshop

/// What a shell offers behind an option, asked for when the key is pressed.
enum Completions {
  /// The issuers of the site in this folder, by 代号.
  static let issuers = CompletionKind.custom { words, _, _ in
    Catalogue.issuers(ofSite: site(in: words))
  }

  /// The matters that the rules of the site in this folder know.
  static let matters = CompletionKind.custom { words, _, _ in
    Catalogue.matters(ofSite: site(in: words))
  }

  /// The site that the words typed so far name.
  private static func site(in words: [String]) -> String {
    guard let index = words.lastIndex(of: "--site"), index + 1 < words.count else { return "." }
    return words[index + 1]
  }
}
