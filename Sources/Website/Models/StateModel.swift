/// A state: its class name and its word.
struct StateModel: TemplateModel {
  /// Closed set: `planned` 待贴出, `open` 公示中, `answering` 正在答复意见, `ended` 公示结束, `working` 正在办理,
  /// `published` 结果已公开, `archived` 已存档, `corrected` 已更正, `withdrawn` 已撤回; for dues `late`; for
  /// approvals and things `agreed`, `refused`, `returned`, `waiting`, `fixed`; for versions
  /// `inForce`, `former`, `coming`.
  var kind: String
  /// For example `公示中`.
  var label: String

  static let slots: [Slot<StateModel>] = [
    .text("kind", \.kind),
    .text("label", \.label),
  ]
}
