import Disclosure

extension MatterView {
  /// The matter's own page.
  var page: MatterPage {
    let updated = updated.map { words($0.full) }
    return MatterPage(
      shell: context.shell(
        at: address, title: matter.title, description: descriptionLine, trail: trail,
        section: .matters, showsDay: dependsOnDay),
      tagLine: tagLine, title: TitleText.kept(matter.title), state: stateModel,
      stateLine: stateLine, withdrawal: withdrawalModel,
      plain: state == .withdrawn ? nil : plainWords, windows: windowModels, marks: marks,
      corrections: correctionGroup, boards: boardGroup, decision: decisionGroup,
      approvals: approvalGroup, textHeading: textHeading, bodyHTML: bodyHTML,
      tables: tableGroup, attachments: attachmentGroup, opinions: opinionGroup,
      works: worksGroup, result: resultModel, rules: ruleGroup, printHref: "print.html",
      noticeHref: "notice.txt", contact: contact.flatMap { ContactModel($0) },
      appeal: AppealModel(site, words: words), formerNumbersLine: formerNumbersLine,
      updatedLine: updated.map { words("最后一次改动：\($0)。", "Last change: \($0).") })
  }

  /// The links above the title: the board, all matters.
  var trail: [(label: String, address: PageAddress)] {
    [
      (words("公示栏", "Board"), .home),
      (words("全部事项", "All matters"), SiteAddresses.matters),
    ]
  }

  private var textHeading: String {
    switch whole.facts.form {
    case .consultation: words("公示内容", "The notice")
    case .announcement: words("公告内容", "The announcement")
    case .disclosure: words("公开内容", "What is made public")
    case .repost: words("转贴的原文", "The paper as received")
    }
  }

  private var formerNumbersLine: String? {
    guard !matter.formerNumbers.isEmpty else { return nil }
    let numbers = matter.formerNumbers.map(\.shown).joined(separator: words("、", ", "))
    return words("曾用编号：\(numbers)。", "Former number: \(numbers).")
  }
}
