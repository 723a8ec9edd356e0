import Disclosure

/// Which matters a list names.
enum MatterListCut: Sendable, Hashable {
  case all
  /// A category, by its 代号 and name.
  case category(id: String, name: String)
  /// An issuer, by its 代号 and name.
  case issuer(code: String, name: String)
  /// A state.
  case state(MatterState)

  /// Whether the list names a matter.
  func includes(_ listing: MatterListing) -> Bool {
    switch self {
    case .all: true
    case .category(let id, _): !listing.isHeld && listing.card.category?.id == id
    case .issuer(let code, _): listing.card.issuer.code == code
    case .state(let state): !listing.isHeld && listing.state == state
    }
  }

  /// The folder of its pages.
  private var folder: String {
    switch self {
    case .all: "matters/"
    case .category(let id, _): "matters/by/\(id)/"
    case .issuer(let code, _): "matters/from/\(code)/"
    case .state(let state): "matters/state/\(state.rawValue)/"
    }
  }

  /// The page of a year, or without one the page of the newest year.
  func address(year: Int? = nil) -> PageAddress? {
    PageAddress(folder + (year.map { "\($0)/" } ?? "") + "index.html")
  }

  /// What the list is called.
  func name(_ words: Words) -> String {
    switch self {
    case .all: words("全部事项", "All matters")
    case .category(_, let name), .issuer(_, let name): name
    case .state(let state): words(state.wording)
    }
  }
}
