/// All checks, in the order in which `docs/checks.md` lists them.
///
/// To add a check: add its file and its line here.
public enum Checks {
  /// The checks on one record.
  public static let ofRecords: [any RecordCheck] = [
    WindowTooShort(),
    WindowTooLong(),
    TypedEndDiffers(),
    PostedBeforeDecision(),
    BoardPostedLate(),
    StartedEarly(),
    TakenDownEarly(),
    NobodyToAsk(),
    StatedDaysDiffer(),
    AmountsDiffer(),
    StatedSpanDiffers(),
    StatedVotesDiffer(),
    ResultTooEarly(),
    EndEstimated(),
    RequiredBoardMissing(),
    PhotoOutOfTime(),
    StepsMissing(),
    StepsOutOfOrder(),
    QuorumMissed(),
    MajorityMissed(),
    CountImpossible(),
    WrongBody(),
    ApprovalMissing(),
    InspectionTooShort(),
    BodyMayNotDecide(),
    VoteMissing(),
    UnknownIssuer(),
    UnknownMatter(),
    UnknownBoard(),
    IdentityNumber(),
    BankCardNumber(),
    MobileNumber(),
    SensitiveWord(),
    SecretColumn(),
    SecretFileName(),
    NamesOnWeb(),
    ObjectorNamed(),
    OpaqueAttachment(),
    PersonOnBlackList(),
    RollWord(),
    RollBasis(),
    RollUntil(),
    RollDecision(),
    UnlawfulPenalty(),
    RollContact(),
    LedgerColumnsMissing(),
    LedgerCellUnreadable(),
    ClosingDiffers(),
    RowBalanceDiffers(),
    VoucherMissing(),
    DayOutsidePeriod(),
    UnknownGroup(),
    ColumnNotShown(),
    SupervisionMissing(),
    Placeholder(),
    TitleYear(),
    StatedYear(),
    BrokenLink(),
    EmptyBody(),
    TitleForm(),
    LongSummary(),
  ]

  /// The checks on the register and the day.
  public static let ofRegister: [any RegisterCheck] = [
    PostingNotRecorded(),
    AnswerOverdue(),
    OneVoteTwoMatters(),
    CodesOverlap(),
    OpeningDiffers(),
    PeriodMissing(),
    PeriodTwice(),
    VoucherTwice(),
    NumberTwice(),
    SerialGap(),
    NumberYear(),
    CopiedRecord(),
  ]

  /// What is known of every check, by code.
  public static var infos: [CheckInfo] {
    (ofRecords.map { type(of: $0).info } + ofRegister.map { type(of: $0).info })
      .sorted { $0.code < $1.code }
  }
}
