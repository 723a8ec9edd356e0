import Disclosure

extension Starter {
  /// Plants a starter, its dates set around `day`, and says what was planted and what comes next.
  /// - Throws: `WorkshopTrouble` where there is no such starter, the folder is not empty, or it
  ///   cannot be written.
  public static func plant(seed: String, in folder: String, on day: Day) throws(WorkshopTrouble)
    -> Wording
  {
    guard let starter = Starter(named: seed) else {
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
    let days = PlantingDays(today: day)
    let files = starter.files(for: days)
    try write(files, to: folder)
    return report(of: files, in: folder, days)
  }

  /// Writes the files into a folder, and makes it and those below it where they are not there yet.
  static func write(_ files: [PlantedFile], to folder: String) throws(WorkshopTrouble) {
    for file in files {
      let target = folder + "/" + file.path
      let parent = target.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      try LooseFile.makeFolders(parent.joined(separator: "/"))
      try LooseFile.write(file.text, to: target)
    }
  }

  /// What was planted, by which day, and what to do next.
  private static func report(of files: [PlantedFile], in folder: String, _ days: PlantingDays)
    -> Wording
  {
    func count(_ kind: String) -> Int {
      files.count { $0.path.hasPrefix("content/\(kind)/") && $0.path.hasSuffix(".md") }
    }
    let matters = count("matters")
    let others = files.count { $0.path.hasPrefix("content/") && $0.path.hasSuffix(".md") } - matters
    let dated = dating(days)
    // What the examples show is seen on the day by which they are dated.
    let asOf = days.isMoved ? " --as-of \(days.anchor)" : ""
    return Wording(
      """
      样例放好了：\(folder)
      里面有公示\(matters)件，榜单、规约、说明页等\(others)件；村名、人名、电话、金额都是编的。
      \(dated.zh)
      先改 site.yaml：名称、地区、单位、公示栏、电话。再照着 content/matters/ 里的样子写自己的记录，用不着的样例删掉。
      接下来：
        cd \(folder)
        gongshi check          检查记录
        gongshi build\(asOf)    生成网站到 _site/，用浏览器打开 _site/index.html
      每一步怎么做，写在 怎么用.md 里。

      """,
      """
      The starter is planted: \(folder)
      It holds \(matters) notices and \(others) other records (lists, rules, pages); all names, telephone \
      numbers and amounts are invented.
      \(dated.en)
      Change site.yaml first: name, region, issuers, boards, telephone numbers. Then write your own
      records after the examples in content/matters/, and delete the examples that you do not need.
      Next:
        cd \(folder)
        gongshi check          check the records
        gongshi build\(asOf)    render the site into _site/; open _site/index.html
      Step by step (in Chinese): 怎么用.md

      """)
  }

  /// By which day the examples are dated, and why where it is not today.
  private static func dating(_ days: PlantingDays) -> Wording {
    guard days.isMoved, let last = days.lastCovered else {
      return Wording(
        "样例里的日期按\(days.anchor.full.zh)前后写。", "The examples are dated around \(days.anchor).")
    }
    return Wording(
      """
      样例里的日期按\(days.anchor.full.zh)前后写，不按今天（\(days.today.full.zh)）：放假安排只到\(last.full.zh)，\
      再往后的截止日还算不准。\(last.year + 1)年的通知出来以后，加上文件 rules/calendars/\(last.year + 1).csv。
      """,
      """
      The examples are dated around \(days.anchor), not today (\(days.today)): the calendars of days off \
      end on \(last), and no later window can be counted for sure. When the notice for \(last.year + 1) \
      is out, add the file rules/calendars/\(last.year + 1).csv.
      """)
  }
}
