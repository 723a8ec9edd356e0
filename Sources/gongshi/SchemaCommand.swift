import ArgumentParser
import Disclosure
import Workshop

/// `gongshi schema`: JSON Schemas of what people write.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    "schema",
    Wording(
      "记录、网站、规则包、放假安排怎么写，给编辑器和别的程序用。",
      "How records, site, packs and calendars are written, for editors and programs."),
    discussion: Wording(
      """
        gongshi schema                    有哪些
        gongshi schema 事项               公开事项每一项的写法
        gongshi schema --output schemas   全部写到一个文件夹
      记录、网站和规则包是 JSON Schema 2020-12，放假安排的表是 Frictionless Table Schema。
      """,
      """
        gongshi schema                    what there is
        gongshi schema matter             the fields of a matter
        gongshi schema --output schemas   all of them, into a folder
      JSON Schema 2020-12 for records, site and packs, Frictionless Table Schema for calendars.
      """))

  @Argument(
    help: ArgumentHelp(
      "哪一个；不写就列出全部。", "Which one; without it, the list.",
      value: ValueName(Wording("类别", "name"))),
    completion: .list(Schema.all.flatMap { [$0.name] + $0.words }))
  var name: String?

  @Option(
    name: .long,
    help: ArgumentHelp("全部写到这个文件夹。", "The folder to write all of them into.", value: .folder),
    completion: .directory)
  var output: String?

  @OptionGroup var speech: SpeechOption

  func run() throws {
    if let output {
      Terminal.output(try Schema.write(to: output).spoken)
    } else if let name {
      Terminal.output(try Schema.named(name).text)
    } else {
      Terminal.output(Schema.list(in: Speech.language))
    }
  }
}
