/// What lists, the board, feeds and register checks see of a matter; a fixed list of fields.
///
/// A reference: lists sort and sift cards by the ten thousand.
public final class MatterCard: Sendable {
  /// The record's file.
  public let file: String
  /// Where its fields stand.
  public let places: Places
  /// 标题.
  public let title: String
  /// 编号.
  public let number: DocumentNumber?
  /// 曾用编号.
  public let formerNumbers: [DocumentNumber]
  /// 事项 as the record names it.
  public let matter: String
  /// The category, where the packs know it.
  public let category: MatterCategory?
  /// Who speaks.
  public let issuer: Issuer
  /// The form.
  public let form: Form
  /// The stage.
  public let stage: Stage
  /// 一句话.
  public let summary: String?
  /// 金额.
  public let amount: Money?
  /// Who takes opinions.
  public let contact: Contact?
  /// Rounds, windows, postings.
  public let timeline: Timeline
  /// What was said of opinions at the end, one an opinion.
  public let objectionCount: Int
  /// 已开的会.
  public let meetings: [Meeting]
  /// 结果.
  public let outcome: Outcome?
  /// The checks that a 说明 speaks of.
  public let waivers: [Waiver]
  /// A fingerprint of the body without white space, for copied records.
  public let bodyPrint: UInt64
  /// The names of photographs.
  public let photos: [String]
  /// The names and fields that other records may refer to.
  public let planned: Day?
  /// The days of its facts.
  public let factDays: [Day]

  /// Makes the card of a matter.
  public init(_ whole: MatterWhole, in site: Site) {
    let matter = whole.matter
    file = matter.file
    places = matter.places
    title = matter.title
    number = matter.number
    formerNumbers = matter.formerNumbers
    self.matter = matter.matter
    category = whole.category
    issuer = whole.issuer
    form = whole.facts.form
    stage = whole.facts.stage
    summary = matter.summary
    amount = matter.amount
    contact = whole.contact(in: site)
    timeline = whole.timeline
    objectionCount = matter.objections.reduce(0) { $0 + ($1.count ?? 1) }
    meetings = matter.meetings
    outcome = matter.outcome
    waivers = matter.waivers
    bodyPrint = Fingerprint.of(matter.envelope.body)
    photos = matter.photos.compactMap(\.file)
    planned = matter.planned
    factDays = matter.factDays
  }
}
