import Disclosure

/// The versions of all village rules of a site.
struct CodeLibrary: Sendable {
  /// The versions, by the rules' name in the order of their first version, oldest first.
  let groups: [[CodeVersion]]

  /// Gathers the versions that are not drafts, and gives each its address by the year from which
  /// it is in force: `code/2026/index.html`; a second one in a year `code/2026-2/index.html`.
  init(_ wholes: [Whole]) {
    var codes: [VillageCode] = []
    for case .code(let code) in wholes where !code.isDraft { codes.append(code) }
    codes.sort {
      ($0.inForceFrom?.number ?? .max, $0.file) < ($1.inForceFrom?.number ?? .max, $1.file)
    }
    var taken: [String: Int] = [:]
    var names: [String] = []
    var byName: [String: [(VillageCode, PageAddress)]] = [:]
    for code in codes {
      let year = code.inForceFrom.map { String($0.year) } ?? "next"
      taken[year, default: 0] += 1
      let folder = taken[year].map { $0 > 1 ? "\(year)-\($0)" : year } ?? year
      guard let address = PageAddress("code/\(folder)/index.html") else { continue }
      let name = CodeLibrary.name(of: code.title)
      if byName[name] == nil { names.append(name) }
      byName[name, default: []].append((code, address))
    }
    groups = names.map { name in
      let versions = byName[name] ?? []
      return versions.enumerated().map { index, version in
        let next = index + 1 < versions.count ? versions[index + 1].0.inForceFrom : nil
        return CodeVersion(
          code: version.0, address: version.1, name: name, ordinal: index + 1,
          end: version.0.inForceTo ?? next)
      }
    }
  }

  /// The title without what stands in brackets at its end: 青禾村村规民约（2025年） has the name
  /// 青禾村村规民约.
  static func name(of title: String) -> String {
    let scalars = title.unicodeScalars
    guard let last = scalars.last, last == "）" || last == ")",
      let open = scalars.lastIndex(where: { $0 == "（" || $0 == "(" }), open != scalars.startIndex
    else { return title }
    return String(scalars[..<open])
  }

  /// The version of a group to show first on a day: the one in force, else the newest.
  static func current(of group: [CodeVersion], on day: Day) -> CodeVersion? {
    group.last { $0.standing(on: day) == .inForce } ?? group.last
  }

  /// The version that was in force on a day and has an article of this label.
  func version(with label: String, on day: Day) -> CodeVersion? {
    groups.lazy.compactMap { group in
      group.last { version in
        version.standing(on: day) == .inForce
          && version.code.articles.contains { $0.label == label }
      }
    }.first
  }
}
