import Disclosure

/// 样例: a starter that `gongshi init` plants in a new folder.
public enum Starter {
  /// The starters that the program brings.
  public static var names: [String] {
    var names: [String] = []
    for path in Assets.paths(in: "seeds") {
      let parts = path.split(separator: "/")
      if parts.count > 2, names.last != String(parts[1]) { names.append(String(parts[1])) }
    }
    return names
  }

  /// Plants a starter, its dates set around `day`, and says what to do next.
  /// - Throws: `WorkshopTrouble` where there is no such starter, the folder is not empty, or it
  ///   cannot be written.
  public static func plant(seed: String, in folder: String, on day: Day) throws(WorkshopTrouble)
    -> Wording
  {
    guard names.contains(seed) else {
      let known = names.joined(separator: "、")
      throw WorkshopTrouble(
        Wording(
          "没有“\(seed)”这套样例，只有：\(known)。", "there is no starter “\(seed)”, only: \(known)"),
        isUsage: true)
    }
    guard LooseFile.isEmptyFolder(folder) else {
      throw WorkshopTrouble(
        Wording(
          "文件夹“\(folder)”里已经有东西了，没有动它。请换一个新的文件夹名。",
          "the folder “\(folder)” is not empty and was left alone; name a new one"),
        isUsage: true)
    }
    for path in Assets.paths(in: "seeds/" + seed) {
      guard let bytes = Assets.file(path) else { continue }
      let relative = path.dropFirst("seeds/\(seed)/".utf8.count)
      let target = folder + "/" + relative
      let parent = target.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      try LooseFile.makeFolders(parent.joined(separator: "/"))
      let text = String(decoding: bytes, as: UTF8.self)
      try LooseFile.write(Planting.text(text, on: day), to: target)
    }
    return Wording(
      """
      样例放好了：\(folder)
      接下来：
        cd \(folder)
        gongshi check     检查记录
        gongshi build     生成网站到 _site/，用浏览器打开 _site/index.html
      先改 site.yaml 里的名称、单位和电话，再照着 content/matters/ 里的样子写自己的记录。

      """,
      """
      The starter is planted: \(folder)
      Next:
        cd \(folder)
        gongshi check     check the records
        gongshi build     render the site into _site/; open _site/index.html
      Change the names and telephone numbers in site.yaml first, then write your own records after
      the examples in content/matters/.

      """)
  }
}
