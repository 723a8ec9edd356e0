extension Site {
  /// The issuer that bears a name, a 字 or a 代号; several names joined by 、 find the first.
  public func issuer(named name: String) -> Issuer? {
    issuers.first { $0.name == name || $0.word == name || $0.code == name }
  }

  /// The board that bears a name.
  public func board(named name: String) -> Board? {
    boards.first { $0.name == name }
  }

  /// The boards on which every notice has to hang.
  public var requiredBoards: [Board] { boards.filter(\.isRequired) }
}
