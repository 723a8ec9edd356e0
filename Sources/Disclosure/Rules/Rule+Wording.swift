extension Rule {
  /// The source as a sentence names it: 《村民委员会组织法》第三十五条, or 参照…… for mere practice.
  public var sourceWording: Wording {
    let article = source.article ?? ""
    let title = source.title.hasPrefix("《") ? source.title : "《\(source.title)》"
    return rank == .practice
      ? Wording("参照\(title)\(article)", "following \(title)\(article)")
      : Wording("\(title)\(article)", "\(title)\(article)")
  }
}
