import Disclosure

extension Finding {
  /// R12: there is no front matter.
  static func frontMatterMissing(_ place: Place) -> Finding {
    Finding(
      code: "R12", severity: .error, effect: .withhold, place: place,
      message: Wording(
        "开头没有“---”。请在第一行写三个减号：---，下面一行写一项，例如“标题: ……”，写完再写一行：---",
        "There is no \"---\" at the start. Write --- on the first line, one entry a line below, "
          + "for example \"title: ...\", then --- again."))
  }

  /// R12: the front matter has no end.
  static func frontMatterOpen(_ place: Place) -> Finding {
    Finding(
      code: "R12", severity: .error, effect: .withhold, place: place,
      message: Wording(
        "这里的“---”后面没有第二行“---”，分不清哪里是正文。请在各项写完后、正文前面，单独写一行：---",
        "No second \"---\" follows this one, so the body cannot be told apart. Write a line "
          + "--- after the entries, before the body."))
  }

  /// R12: the fence was typed with the dashes of a Chinese keyboard; it was taken as meant.
  static func chineseFence(_ place: Place) -> Finding {
    Finding(
      code: "R12", severity: .warning, effect: .advise, place: place,
      message: Wording(
        "这一行是用中文输入法打的横线，已当作“---”读。请切换到英文输入，改成三个减号：---",
        "This line was typed with Chinese dashes and was read as ---. Write three hyphens: ---"),
      fix: Fix(place: place, text: "---"))
  }

  /// R16: a part of the file is too large.
  static func partTooLarge(_ place: Place, part: Wording, bytes: Int, limit: Int) -> Finding {
    let size = (bytes + 1023) / 1024
    return Finding(
      code: "R16", severity: .error, effect: .withhold, place: place,
      message: Wording(
        "\(part.zh)有\(size)KB，最多只能有\(limit / 1024)KB，没有读。请把长的内容放进附件或表格。",
        "\(part.en) has \(size) KB; at most \(limit / 1024) KB are read. Move long content to "
          + "an attachment or a table."))
  }
}
