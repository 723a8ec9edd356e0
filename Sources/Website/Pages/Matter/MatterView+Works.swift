import Disclosure

extension MatterView {
  /// How the matter is carried out, and why it could not wait where it was urgent.
  var worksGroup: WorksGroupModel? {
    var rows: [WorksLineModel] = []
    if let urgent = matter.urgent, let reason = urgent.reason {
      let decision =
        urgent.decision.map(decided).map { words("（\($0)决定）", " (decided: \($0))") } ?? ""
      rows.append(
        WorksLineModel(
          text: words(
            "事情紧急，没有等公示期满\(decision)：\(reason)", "Too urgent to wait\(decision): \(reason)"
          ).ended(by: words.stop)))
    }
    if let works = matter.works, let start = works.start {
      if hasHappened(start) {
        rows.append(WorksLineModel(dateLine: date(start), text: words("开始办理。", "Begun.")))
        if let summary = works.summary?.ended(by: words.stop) {
          rows.append(WorksLineModel(text: summary))
        }
        if let end = works.end {
          rows.append(
            WorksLineModel(
              dateLine: date(end),
              text: hasHappened(end)
                ? words("办完。", "Finished.") : words("计划在这天前办完。", "To be finished by this day.")))
        }
      } else {
        rows.append(
          WorksLineModel(dateLine: date(start), text: words("计划开始办理。", "To begin.")))
      }
    }
    return rows.isEmpty ? nil : WorksGroupModel(rows: rows)
  }

  /// What became of the matter.
  var resultModel: ResultModel? {
    guard let outcome = matter.outcome, hasHappened(outcome.date), let text = outcome.text else {
      return nil
    }
    var html = HTML(safe: "<p>")
    html.append(HTML(escaping: text))
    html.append(HTML(safe: "</p>"))
    return ResultModel(
      dateLine: outcome.date.map(date), html: html,
      files: outcome.file.flatMap { fileGroup(of: [$0]) })
  }
}
