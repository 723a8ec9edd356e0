/// A kind of record; its folder in `content/` bears the same name.
public enum RecordKind: String, Sendable, Hashable, CaseIterable {
  /// 公开事项: `content/matters/`.
  case matter
  /// 村规民约: `content/code/`.
  case code
  /// 红黑榜: `content/rolls/`.
  case roll
  /// 收支公开: `content/accounts/`.
  case account
  /// 说明页: `content/pages/`.
  case page
  /// 公示栏故障: `content/boards/`.
  case board

  /// The folder in `content/` that holds records of this kind.
  public var folder: String {
    switch self {
    case .matter: "matters"
    case .code: "code"
    case .roll: "rolls"
    case .account: "accounts"
    case .page: "pages"
    case .board: "boards"
    }
  }

  /// What the kind is called.
  public var wording: Wording {
    switch self {
    case .matter: Wording("公开事项", "matter")
    case .code: Wording("村规民约", "village code")
    case .roll: Wording("红黑榜", "honour roll")
    case .account: Wording("收支公开", "accounts")
    case .page: Wording("说明页", "page")
    case .board: Wording("公示栏故障", "board outage")
    }
  }
}
