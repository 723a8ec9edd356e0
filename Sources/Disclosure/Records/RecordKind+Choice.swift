extension RecordKind: ChoiceValue {
  public var choice: Choice {
    switch self {
    case .matter: Choice("matter", "公开事项", "事项")
    case .code: Choice("code", "村规民约", "居民公约")
    case .roll: Choice("roll", "红黑榜")
    case .page: Choice("page", "说明页")
    case .board: Choice("board", "公示栏故障")
    }
  }
}
