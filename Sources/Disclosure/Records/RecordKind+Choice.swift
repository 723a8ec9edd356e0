extension RecordKind: ChoiceValue {
  public var choice: Choice {
    switch self {
    case .matter: Choice("matter", "公开事项", "事项", "公示")
    case .code: Choice("code", "村规民约", "居民公约")
    case .roll: Choice("roll", "红黑榜", "红榜", "黑榜", "待改进")
    case .account: Choice("account", "收支公开", "财务公开", "账目")
    case .page: Choice("page", "说明页", "页面")
    case .board: Choice("board", "公示栏故障", "公示栏停用", "停用", "故障")
    }
  }
}
