import Disclosure

/// What a clerk was doing when she got a message: the index of `docs/checks.md`.
struct ClerkTask: Sendable {
  /// What she was doing.
  let wording: Wording
  /// What the program may say of it; every code stands in one task.
  let codes: [String]

  /// All of them, in the order of her work.
  static let all = [
    ClerkTask(
      wording: Wording("写标题、编号、一句话", "title, number, the one sentence"),
      codes: ["T07", "T02", "T08", "R08", "R31", "R32", "R33", "T03"]),
    ClerkTask(
      wording: Wording("写发布单位、事项、公示栏", "issuer, matter, boards"),
      codes: ["R34", "R35", "R36", "W17"]),
    ClerkTask(
      wording: Wording("填别的各项", "the other entries"),
      codes: [
        "R01", "R02", "R03", "R04", "R05", "R06", "R07", "R09", "R14", "R15", "R19",
      ]),
    ClerkTask(
      wording: Wording("写开过的会、监督意见、乡镇审批", "meetings, supervision, approval"),
      codes: [
        "P11", "P01", "P02", "P06", "P09", "P03", "P04", "P05", "P10", "P08", "P07", "W04",
      ]),
    ClerkTask(
      wording: Wording("定公示几天、到哪天", "length and end of the window"),
      codes: ["W01", "W02", "W03", "W16"]),
    ClerkTask(wording: Wording("写有意见找谁", "whom to ask"), codes: ["W09"]),
    ClerkTask(
      wording: Wording("写正文", "the text"),
      codes: [
        "T01", "T04", "T06", "W11", "W12", "W13", "W14", "T05", "T11", "T12", "T13",
      ]),
    ClerkTask(
      wording: Wording("放附表、附件、照片", "tables, files, photographs"),
      codes: ["R17", "R18", "R20", "R21", "S05", "S06", "S07", "S09", "W19"]),
    ClerkTask(
      wording: Wording("写到了人、号码、病情", "persons, numbers, illness"),
      codes: ["S01", "S02", "S03", "S04", "S08"]),
    ClerkTask(
      wording: Wording("贴出去、取下来", "posting and taking down"), codes: ["W06", "W05", "W08"]),
    ClerkTask(
      wording: Wording("收意见、答复、开工、写结果", "opinions, answers, works, results"),
      codes: ["W10", "W07", "W15"]),
    ClerkTask(
      wording: Wording("写红榜、待改进事项", "red and black lists"),
      codes: ["B01", "B02", "B03", "B04", "B05", "B07", "B06"]),
    ClerkTask(
      wording: Wording("公开收支、放台账", "accounts and ledgers"),
      codes: [
        "F01", "F02", "F03", "F04", "F05", "F06", "F07", "F08", "F09", "F10", "F11", "F12", "F13",
      ]),
    ClerkTask(wording: Wording("写村规民约", "village rules"), codes: ["R25", "R30"]),
    ClerkTask(
      wording: Wording("存盘以后，整个文件读不出来", "a file that cannot be read after saving"),
      codes: ["R11", "R10", "R12", "R13", "R16", "R22", "R39"]),
    ClerkTask(
      wording: Wording("镇里：改 site.yaml、生成网站", "township: site.yaml, building"),
      codes: ["R38", "R37", "R48"]),
    ClerkTask(
      wording: Wording("镇里：改规则包、放假安排", "township: rule packs, calendars"),
      codes: [
        "R23", "R24", "R40", "R41", "R42", "R43", "R44", "R45", "R46", "R47",
      ]),
    ClerkTask(
      wording: Wording("镇里：改主题", "township: themes"),
      codes: [
        "T20", "T21", "T22", "T23", "T24", "T25", "T26", "T27", "T28", "T29", "T30", "T31",
      ]),
  ]
}
