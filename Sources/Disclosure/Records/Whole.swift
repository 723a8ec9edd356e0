/// One record as a whole, of whichever kind.
public enum Whole: Sendable {
  /// 公开事项, with what follows from it.
  case matter(MatterWhole)
  /// 村规民约.
  case code(VillageCode)
  /// 红黑榜.
  case roll(HonourRoll)
  /// 收支公开, with what follows from it.
  case account(AccountWhole)
  /// 说明页.
  case page(StaticPage)
  /// 公示栏故障.
  case board(BoardOutage)

  /// The record itself.
  public var record: any Record {
    switch self {
    case .matter(let whole): whole.matter
    case .code(let record): record
    case .roll(let record): record
    case .account(let whole): whole.account
    case .page(let record): record
    case .board(let record): record
    }
  }

  /// What every record has besides its fields.
  ///
  /// Every check asks for it, so it is not taken from `record`, which copies the whole.
  public var envelope: Envelope {
    switch self {
    case .matter(let whole): whole.matter.envelope
    case .code(let record): record.envelope
    case .roll(let record): record.envelope
    case .account(let whole): whole.account.envelope
    case .page(let record): record.envelope
    case .board(let record): record.envelope
    }
  }

  /// The record's file.
  public var file: String {
    switch self {
    case .matter(let whole): whole.matter.envelope.file
    case .code(let record): record.envelope.file
    case .roll(let record): record.envelope.file
    case .account(let whole): whole.account.envelope.file
    case .page(let record): record.envelope.file
    case .board(let record): record.envelope.file
    }
  }

  /// The record's title; empty for a kind without one.
  public var title: String { record.title }

  /// Whether the record is not to be published yet.
  public var isDraft: Bool { record.isDraft }

  /// The kind of record.
  public var kind: RecordKind { type(of: record).kind }
}
