import Disclosure

/// What the states of a matter mean, in the order of its life.
enum StateMeanings {
  /// One row a state.
  static func all(_ words: Words) -> [StateMeaningModel] {
    let office = words.office
    let rows: [(MatterState, Wording)] = [
      (.planned, Wording("定了哪天贴，还没有全部贴出。", "The day is set; it does not hang everywhere yet.")),
      (.open, Wording("已经贴出，现在可以提意见。", "It hangs, and opinions are welcome now.")),
      (
        .answering,
        Wording("提意见的时间已过，收到的意见还在答复。", "The window is over; opinions are being answered.")
      ),
      (
        .ended,
        Wording(
          "提意见的时间已过。有疑问仍可到\(office.zh)查问。",
          "The window is over; questions are still welcome at \(office.en).")
      ),
      (.underWay, Wording("正在照公示的内容办。", "It is being carried out.")),
      (.published, Wording("办完了，结果已经公开。", "It is done, and the result is public.")),
      (.disclosed, Wording("已经贴出，照规定公开，不用提意见。", "Made public as the rules ask.")),
      (.archived, Wording("公开的时间已过，名单已收回。", "Its public time is over; lists are taken back.")),
      (.withdrawn, Wording("这一件不作数了，页面写明原因。", "It no longer stands; the page says why.")),
    ]
    return rows.map { state, meaning in
      let model = StateModel(state, words: words)
      return StateMeaningModel(kind: model.kind, label: model.label, meaning: words(meaning))
    }
  }
}
