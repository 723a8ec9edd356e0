import Disclosure

/// The schemas that the program can print: `gongshi schema`.
public struct Schema: Sendable {
  /// What it is called on the command line and in file names.
  public let name: String
  /// The other words for it.
  public let words: [String]
  /// Of what it is the schema.
  public let about: Wording
  /// The name of its file.
  public let file: String
  /// The schema.
  public let text: String

  /// All of them: one for each kind of record, and those of the other files.
  public static let all: [Schema] =
    RecordKind.allCases.map { kind in
      Schema(
        kind.rawValue, kind.choice.names,
        Wording(
          "\(kind.name)，content/\(kind.folder)/ 里的记录",
          "\(kind.wording.en), records in content/\(kind.folder)/"),
        RecordSchema.frontMatter(of: kind))
    } + [
      Schema(
        "site", ["网站"], Wording("网站，site.yaml", "the site file, site.yaml"),
        RecordSchema.document("site", Wording("网站 site.yaml", "site.yaml"), Site.infos)),
      Schema(
        "pack", ["规则包", "规则"], Wording("规则包，rules/ 里的 .yaml", "rule packs, .yaml files in rules/"),
        RecordSchema.document("pack", Wording("规则包", "rule pack"), RulePack.infos)),
      Schema(
        "calendar", ["日历", "放假安排"],
        Wording(
          "放假安排，rules/calendars/ 里的 .csv（Frictionless Table Schema）",
          "calendars, .csv files in rules/calendars/ (Frictionless Table Schema)"),
        CalendarSchema.table, file: "calendar.tableschema.json"),
    ]

  private init(
    _ name: String, _ words: [String], _ about: Wording, _ value: SchemaValue, file: String? = nil
  ) {
    (self.name, self.words, self.about) = (name, words, about)
    self.file = file ?? "\(name).schema.json"
    text = value.json
  }

  /// The schema that goes by a name, in Chinese or English.
  /// - Throws: `WorkshopTrouble` that names all where there is none.
  public static func named(_ name: String) throws(WorkshopTrouble) -> Schema {
    if let found = all.first(where: { $0.name == name || $0.words.contains(name) }) {
      return found
    }
    let near = Similarity.nearest(to: name, in: all.flatMap { [$0.name] + $0.words })
    let names = all.map(\.name).joined(separator: "、")
    throw WorkshopTrouble(
      Wording(
        "没有“\(name)”的格式说明\(near.map { "，是不是“\($0)”？" } ?? "。")可以写：\(names)。",
        "there is no schema “\(name)”: \(names)"),
      isUsage: true)
  }

  /// The list of all, one a line.
  public static func list(in language: Language) -> String {
    let width = (all.map { TerminalText.width($0.name) }.max() ?? 0) + 2
    return all.map {
      TerminalText.padded($0.name, to: width) + $0.about.text(in: language) + "\n"
    }.joined()
  }

  /// Writes all into a folder, and says so.
  /// - Throws: `WorkshopTrouble` where another file of that name is there, or it cannot be written.
  public static func write(to folder: String) throws(WorkshopTrouble) -> Wording {
    try LooseFile.makeFolders(folder)
    for schema in all {
      let path = folder + "/" + schema.file
      let former = try LooseFile.read(path)
      guard former != schema.text else { continue }
      guard former == nil else {
        throw WorkshopTrouble(
          Wording(
            "“\(path)”已经有了，没有动它。请换一个文件夹，或者先移开它。",
            "“\(path)” is there already and was left alone; name another folder"),
          isUsage: true)
      }
      try LooseFile.write(schema.text, to: path)
    }
    return Wording(
      "写好了：\(folder)，一共\(all.count)个文件。\n", "Written: \(folder), \(all.count) files.\n")
  }
}
