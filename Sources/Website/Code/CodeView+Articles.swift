import Disclosure

extension CodeView {
  /// The articles by chapter, each with what became of it since the former version.
  func chapters(_ difference: CodeDifference?) -> [ChapterModel] {
    var notes: [Int: String] = [:]
    for change in difference?.changes ?? [] {
      switch change {
      case .added(let article):
        notes[article.number] = words("这一版新加的。", "New in this version.")
      case .changed(let old, let new):
        notes[new.number] =
          old.label == new.label
          ? words("这一版改过。", "Changed in this version.")
          : words("这一版改过，原来是\(old.label)。", "Changed; formerly \(old.label).")
      case .moved(let old, let new), .same(let old, let new):
        guard old.label != new.label else { continue }
        notes[new.number] = words("原来是\(old.label)，文字没有变。", "Formerly \(old.label), unchanged.")
      case .removed: continue
      }
    }
    var chapters: [ChapterModel] = []
    var heading: String?
    for article in code.articles {
      if chapters.isEmpty || article.chapter != heading {
        heading = article.chapter
        chapters.append(ChapterModel(heading: heading))
      }
      chapters[chapters.count - 1].articles.append(
        ArticleModel(
          anchor: "a\(article.number)", number: article.label,
          html: BodyMarkup.html(article.blocks), changeLine: notes[article.number]))
    }
    return chapters
  }

  /// What was added, removed, changed or moved since the former version; nil where nothing was.
  func changes(_ difference: CodeDifference?) -> ChangeGroupModel? {
    guard let difference, let former else { return nil }
    let rows = difference.changes.compactMap(row)
    guard !rows.isEmpty else { return nil }
    let name = name(of: former)
    return ChangeGroupModel(spanLine: words("和\(name)相比", "compared with \(name)"), rows: rows)
  }

  private func row(_ change: ArticleChange) -> ChangeRowModel? {
    switch change {
    case .same: nil
    case .added(let article):
      ChangeRowModel(
        kind: "added", kindLabel: words("新加", "added"), number: article.label,
        anchor: "a\(article.number)", html: TextDifference.html([.added(article.text)]))
    case .removed(let article):
      ChangeRowModel(
        kind: "removed", kindLabel: words("删去", "removed"),
        number: words("原\(article.label)", "former \(article.label)"),
        html: TextDifference.html([.removed(article.text)]))
    case .changed(let old, let new):
      ChangeRowModel(
        kind: "changed", kindLabel: words("修改", "changed"), number: number(old, new),
        anchor: "a\(new.number)", html: TextDifference(from: old.text, to: new.text).html)
    case .moved(let old, let new):
      ChangeRowModel(
        kind: "moved", kindLabel: words("换了位置", "moved"), number: number(old, new),
        anchor: "a\(new.number)", html: TextDifference.html([.kept(new.text)]))
    }
  }

  /// For example `第十五条（原第十四条）`.
  private func number(_ old: ArticleText, _ new: ArticleText) -> String {
    old.label == new.label
      ? new.label : words("\(new.label)（原\(old.label)）", "\(new.label) (formerly \(old.label))")
  }
}
