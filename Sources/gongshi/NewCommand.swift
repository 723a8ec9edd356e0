import ArgumentParser
import Disclosure
import Workshop

/// `gongshi new KIND TITLE`: writes a record with all that can be worked out.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "new", Wording("新写一条记录，能算的都替您算好。", "Writes a new record, with all that can be worked out."),
    discussion: Wording(
      """
        gongshi new 事项 关于2025年度集体收益分配方案的公示
        gongshi new 事项 三组村道硬化 --end-by 2026-12-31     最晚哪天贴出
        gongshi new 红榜 青禾村2026年冬季红榜
        gongshi new 停用 三组公示点
      编号、事项、发布单位、要开的会、公示天数、贴出的日子都会算好；算不出来的留空，检查会指出来。
      """,
      """
        gongshi new matter TITLE
        gongshi new matter TITLE --end-by 2026-12-31     the latest day to post
        gongshi new roll TITLE
        gongshi new board NAME
      Number, matter, issuer, meetings, days and the day of posting are worked out; what is not known
      stays blank, and the check points to it.
      """))

  @Argument(
    help: ArgumentHelp(
      "哪一类：公开事项、村规民约、红黑榜、说明页、公示栏停用。", "The kind: matter, code, roll, page, board.",
      value: ValueName(Wording("类别", "kind"))),
    completion: .list(RecordKind.allCases.flatMap { [$0.choice.key] + $0.choice.names }))
  var kind: String

  @Argument(
    help: ArgumentHelp(
      "标题，或者是什么事；公示栏停用写公示栏的名称。", "The title, or what it is about; for an outage the board's name.",
      value: ValueName(Wording("标题", "title"))))
  var title: String

  @OptionGroup var options: SiteOptions

  @Option(
    name: .long,
    help: ArgumentHelp("发布单位的名称或代号。", "The issuer, by name or code.", value: .name),
    completion: Completions.issuers)
  var issuer: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "事项的类别，例如年终分红；不写就看标题。", "The category of the matter; told from the title if absent.",
      value: .name), completion: Completions.matters)
  var matter: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "哪个阶段；不写就是决议后。", "The stage; after-decision if absent.",
      value: ValueName(Wording("阶段", "stage"))))
  var stage: Stage?

  @Option(
    name: .long,
    help: ArgumentHelp("公示几天；不写就按规则。", "The number of days; the rule's if absent.", value: .days))
  var days: Int?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "打算哪天贴出；不写就是下一个工作日。", "The day of posting; the next working day if absent.", value: .day))
  var planned: Day?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "哪天以前要结束；会倒推最晚哪天贴出。", "The day by which it must end; gives the latest day to post.",
      value: .day))
  var endBy: Day?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "写到哪个文件；不写就照网站的习惯取名。", "The file to write; named after the site's habit if absent.",
      value: .file),
    completion: .file(extensions: ["md"]))
  var output: String?

  func run() throws {
    var wish = MatterWish(title: title)
    (wish.issuer, wish.matter, wish.stage) = (issuer, matter, stage)
    (wish.days, wish.planned, wish.endBy) = (days, planned, endBy)
    let record = NewRecord(
      site: options.site, day: DayChoice(asked: options.asOf, today: Clock.today), kind: kind,
      wish: wish, output: output)
    Terminal.output(try record.write().spoken)
  }
}

extension Stage: ExpressibleByArgument {
  /// Reads a stage in Chinese or English.
  public init?(argument: String) {
    guard case .success(let stage) = Stage.parse(argument) else { return nil }
    self = stage
  }

  public static var allValueStrings: [String] {
    allCases.map { Speech.language == .chinese ? $0.name : $0.choice.key }
  }
}
