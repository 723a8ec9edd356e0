/// One record as a whole, of whichever kind.
public enum Whole: Sendable {
  /// 公开事项, with what follows from it.
  case matter(MatterWhole)
  /// 村规民约.
  case code(VillageCode)
  /// 红黑榜.
  case roll(HonourRoll)
  /// 说明页.
  case page(StaticPage)
  /// 公示栏故障.
  case board(BoardOutage)

  /// What every record has besides its fields.
  public var envelope: Envelope {
    switch self {
    case .matter(let whole): whole.matter.envelope
    case .code(let record): record.envelope
    case .roll(let record): record.envelope
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
    case .page(let record): record.envelope.file
    case .board(let record): record.envelope.file
    }
  }

  /// The record's title; empty for a kind without one.
  public var title: String {
    switch self {
    case .matter(let whole): whole.matter.title
    case .code(let record): record.title
    case .roll(let record): record.title
    case .page(let record): record.title
    case .board(let record): record.board ?? ""
    }
  }

  /// Whether the record is not to be published yet.
  public var isDraft: Bool {
    switch self {
    case .matter(let whole): whole.matter.isDraft
    case .code(let record): record.isDraft
    case .roll(let record): record.isDraft
    case .page(let record): record.isDraft
    case .board: false
    }
  }

  /// The kind of record.
  public var kind: RecordKind {
    switch self {
    case .matter: .matter
    case .code: .code
    case .roll: .roll
    case .page: .page
    case .board: .board
    }
  }
}
