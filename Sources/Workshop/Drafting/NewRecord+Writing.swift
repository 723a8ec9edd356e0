import Disclosure
import Reading

extension NewRecord {
  /// Writes the record, and says what was worked out and what to do next.
  /// - Throws: `WorkshopTrouble` outside a site, for a wish that cannot be met, and where a file is
  ///   there already.
  public func write() throws(WorkshopTrouble) -> Wording {
    let kind = try readKind()
    let frozen = try freeze()
    let written: Written
    do {
      written = try draft(kind, in: frozen)
    } catch {
      throw WorkshopTrouble(Wording(error.wording.zh + "。", error.wording.en), isUsage: true)
    }
    let place = output ?? (site == "." ? "" : site + "/") + written.file
    guard try LooseFile.read(place) == nil else {
      throw WorkshopTrouble(
        Wording(
          "“\(place)”已经有了，没有动它。要另写一份，请用 --output 换一个文件名。",
          "“\(place)” is there already and was left alone; name another file with --output"),
        isUsage: true)
    }
    let parent = place.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    if !parent.isEmpty { try LooseFile.makeFolders(parent.joined(separator: "/")) }
    try LooseFile.write(
      written.draft.text(namesKind: RecordReader.kind(ofFolder: place) != kind), to: place)
    return report(written, place)
  }

  private struct Written {
    var draft: RecordDraft
    var file: String
    var notes: [DraftNote] = []
    var duties: [DraftNote] = []
  }

  private func readKind() throws(WorkshopTrouble) -> RecordKind {
    switch RecordKind.parse(kind) {
    case .success(let kind): return kind
    case .failure(let misreading):
      let near = misreading.write.map { "，是不是“\($0)”？" } ?? "。"
      let all = RecordKind.allCases
      throw WorkshopTrouble(
        Wording(
          "没有“\(kind)”这一类记录\(near)可以写：\(all.map(\.name).joined(separator: "、"))。",
          "there is no kind “\(kind)”: \(all.map(\.rawValue).joined(separator: ", "))"),
        isUsage: true)
    }
  }

  private func freeze() throws(WorkshopTrouble) -> Frozen {
    var freezing = try Freezing(site: site)
    let (frozen, findings) = freezing.freeze(for: day)
    if let frozen { return frozen }
    let message = findings.first { $0.severity == .error }?.message
    throw WorkshopTrouble(
      message.map { Wording($0.zh + "。", $0.en) }
        ?? Wording(
          "site.yaml 用不了，请先运行 gongshi check。", "site.yaml cannot be used; run gongshi check"),
      isUsage: true)
  }

  private func draft(_ kind: RecordKind, in frozen: Frozen) throws(DraftProblem) -> Written {
    guard kind == .matter else {
      guard wish.isTitleAlone else {
        throw DraftProblem(
          "--issuer、--matter、--stage、--days、--planned、--end-by 只用于公开事项，\(kind.name)只写标题",
          "--issuer, --matter, --stage, --days, --planned and --end-by are for matters only")
      }
      let draft = try RecordDraft(kind: kind, word: self.kind, title: wish.title, site: frozen.site)
      return Written(draft: draft, file: DraftPlace.file(for: kind, named: wish.title))
    }
    let plan = try MatterPlanner(register: frozen.register, day: frozen.day).plan(wish)
    return Written(
      draft: RecordDraft(kind: kind, values: plan.values, body: plan.body),
      file: DraftPlace.file(
        for: plan.number, of: plan.issuer, named: plan.name, in: frozen.register),
      notes: plan.notes, duties: plan.duties)
  }

  private func report(_ written: Written, _ place: String) -> Wording {
    Wording(
      report(written, place, in: .chinese), report(written, place, in: .english))
  }

  private func report(_ written: Written, _ place: String, in language: Language) -> String {
    let isChinese = language == .chinese
    var lines = [isChinese ? "写好了：\(place)" : "Written: \(place)"]
    func add(_ notes: [DraftNote], under heading: Wording) {
      guard !notes.isEmpty else { return }
      lines += ["", heading.text(in: language)]
      let labels = notes.map { $0.label.text(in: language) }
      let width = (labels.map(TerminalText.width).max() ?? 0) + 2
      for (label, note) in zip(labels, notes) {
        lines.append("  " + TerminalText.padded(label, to: width) + note.text.text(in: language))
      }
    }
    add(written.notes, under: Wording("替您算好的：", "Worked out:"))
    add(written.duties, under: Wording("请留意：", "Mind:"))
    let check = site == "." ? "gongshi check" : "gongshi check --site \(site)"
    lines +=
      isChinese
      ? [
        "", "接下来：", "  1. 打开这个文件，把【】里待填的都换成实际的内容；用不着的行删掉。",
        "  2. 运行 \(check)，看哪里还没有填、哪里要改。",
      ]
      : [
        "", "Next:",
        "  1. Open the file and fill in what stands in 【】; delete lines that you do not need.",
        "  2. Run \(check) to see what is left.",
      ]
    return lines.joined(separator: "\n") + "\n"
  }
}
