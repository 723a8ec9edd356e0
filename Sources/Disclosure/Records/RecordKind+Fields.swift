extension Declared {
  /// What is known of its fields, in their order.
  public static var infos: [FieldInfo] { fields.map(\.info) }
}

extension RecordKind {
  /// The type of its records.
  public var recordType: any Record.Type {
    switch self {
    case .matter: Matter.self
    case .code: VillageCode.self
    case .roll: HonourRoll.self
    case .account: Account.self
    case .page: StaticPage.self
    case .board: BoardOutage.self
    }
  }

  /// What is known of the fields of its records, in their order.
  public var fields: [FieldInfo] { recordType.infos }
}
