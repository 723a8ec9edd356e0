import Disclosure

/// The difference between two versions of village rules, article by article.
struct CodeDifference {
  /// What became of each article, in the order of the new version; a removed one stands where it
  /// stood.
  let changes: [ArticleChange]

  /// Two articles are the same one, changed, from this likeness on.
  private static let enough = 0.4
  /// The most pairs of articles that are compared by their text.
  private static let limit = 40_000

  /// Compares two versions.
  init(from old: VillageCode, to new: VillageCode) {
    self.init(from: old.articles.map(ArticleText.init), to: new.articles.map(ArticleText.init))
  }

  /// Compares two lists of articles.
  init(from old: [ArticleText], to new: [ArticleText]) {
    let partner = CodeDifference.partners(old, new)
    let stays = CodeDifference.inOrder(partner)
    var takenOld = Set(partner.compactMap { $0 })
    var changes: [ArticleChange] = []
    var next = 0
    func passRemoved(before end: Int) {
      while next < end {
        if takenOld.insert(next).inserted { changes.append(.removed(old[next])) }
        next += 1
      }
    }
    for (index, article) in new.enumerated() {
      guard let match = partner[index] else {
        changes.append(.added(article))
        continue
      }
      if stays[index] { passRemoved(before: match) }
      if old[match].text != article.text {
        changes.append(.changed(from: old[match], to: article))
      } else if stays[index] {
        changes.append(.same(from: old[match], to: article))
      } else {
        changes.append(.moved(from: old[match], to: article))
      }
    }
    passRemoved(before: old.count)
    self.changes = changes
  }

  /// For each new article the index of the old one that it was, where it was one: equal texts
  /// first, then the likest.
  private static func partners(_ old: [ArticleText], _ new: [ArticleText]) -> [Int?] {
    var partner = [Int?](repeating: nil, count: new.count)
    var byText: [String: [Int]] = [:]
    for index in old.indices.reversed() { byText[old[index].text, default: []].append(index) }
    for index in new.indices { partner[index] = byText[new[index].text]?.popLast() }

    let taken = Set(partner.compactMap { $0 })
    let restOld = old.indices.filter { !taken.contains($0) }
    let restNew = new.indices.filter { partner[$0] == nil }
    guard !restOld.isEmpty, restNew.count <= limit / restOld.count else {
      return byNumber(partner, restOld, restNew, old, new)
    }
    var pairs: [(likeness: Double, distance: Int, old: Int, new: Int)] = []
    for i in restOld {
      for j in restNew {
        let likeness = old[i].likeness(to: new[j])
        if likeness >= enough { pairs.append((likeness, abs(i - j), i, j)) }
      }
    }
    pairs.sort {
      ($1.likeness, $0.distance, $0.old, $0.new) < ($0.likeness, $1.distance, $1.old, $1.new)
    }
    var used: Set<Int> = []
    for pair in pairs where partner[pair.new] == nil && used.insert(pair.old).inserted {
      partner[pair.new] = pair.old
    }
    return partner
  }

  /// Pairs what is left by number, where there is too much to compare.
  private static func byNumber(
    _ partner: [Int?], _ restOld: [Int], _ restNew: [Int], _ old: [ArticleText],
    _ new: [ArticleText]
  ) -> [Int?] {
    var partner = partner
    var byNumber: [Int: Int] = [:]
    for index in restOld.reversed() { byNumber[old[index].number] = index }
    for index in restNew { partner[index] = byNumber.removeValue(forKey: new[index].number) }
    return partner
  }

  /// Which new articles keep their place among the others: the longest rising run of partners.
  private static func inOrder(_ partner: [Int?]) -> [Bool] {
    var tails: [Int] = []
    var before = [Int?](repeating: nil, count: partner.count)
    for (index, match) in partner.enumerated() {
      guard let match else { continue }
      var (low, high) = (0, tails.count)
      while low < high {
        let middle = (low + high) / 2
        if (partner[tails[middle]] ?? -1) < match { low = middle + 1 } else { high = middle }
      }
      before[index] = low > 0 ? tails[low - 1] : nil
      if low == tails.count { tails.append(index) } else { tails[low] = index }
    }
    var stays = [Bool](repeating: false, count: partner.count)
    var last = tails.last
    while let index = last {
      stays[index] = true
      last = before[index]
    }
    return stays
  }
}
