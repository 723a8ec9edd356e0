/// One step of a decision.
struct MeetingRowModel: TemplateModel {
  /// For example `成员代表大会决议`.
  var title: String
  /// For example `11月18日`.
  var dateLine: String?
  /// False: a step still to come.
  var isDone = false
  /// For example `应到61人，实到55人。`.
  var attendanceLine: String?
  /// Not for inner-party votes.
  var vote: VoteModel?
  /// For example `通过`.
  var outcomeLine: String?
  /// For example `提醒：应到61人，实到30人，不到三分之二。`.
  var markLine: String?

  static let slots: [Slot<MeetingRowModel>] = [
    .text("title", \.title),
    .text("dateLine", \.dateLine),
    .flag("isDone", \.isDone),
    .text("attendanceLine", \.attendanceLine),
    .model("vote", \.vote),
    .text("outcomeLine", \.outcomeLine),
    .text("markLine", \.markLine),
  ]
}
