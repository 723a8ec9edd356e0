/// W19: a photograph was taken while the paper hung, and shows one posting only.
public struct PhotoOutOfTime: RecordCheck {
  public static let info = CheckInfo(
    code: "W19", severity: .note, effect: .advise,
    title: Wording("照片是不是贴着的时候拍的？", "Was the photograph taken while the paper hung?"),
    explanation: Wording(
      """
      照片用来说明公示真的贴过。贴出以前拍的、取下以后拍的，或者一张照片用两次，都说明不了。
      拍摄日期写错的请改正；没有当天照片的，宁可不写。
      """,
      """
      A photograph shows that the notice really hung. One taken before or after, or used twice, shows \
      nothing. Correct the day, or leave it out.
      """),
    bad: CheckExample(
      others: [("content/matters/2026/贴出.jpg", "")],
      """
      ---
      标题: 关于渠边环境整治的公示
      编号: 2026-1
      事项: 环境整治
      计划贴出: 2026-11-18
      公示天数: 7
      贴出记录:
        - 2026-11-18 村委会公示栏
        - 2026-11-18 三组公示点
      照片:
        - 文件: 贴出.jpg
          拍摄: 1️⃣2026-11-10
          地点: 村委会公示栏
          阶段: 贴出
      ---
      现将渠边环境整治方案予以公示。
      """),
    good: CheckExample(
      others: [("content/matters/2026/贴出.jpg", "")],
      """
      ---
      标题: 关于渠边环境整治的公示
      编号: 2026-1
      事项: 环境整治
      计划贴出: 2026-11-18
      公示天数: 7
      贴出记录:
        - 2026-11-18 村委会公示栏
        - 2026-11-18 三组公示点
      照片:
        - 文件: 贴出.jpg
          拍摄: 2026-11-18
          地点: 村委会公示栏
          阶段: 贴出
      ---
      现将渠边环境整治方案予以公示。
      """))

  public init() {}

  public func check(_ whole: Whole, in context: CheckContext) -> [Finding] {
    guard case .matter(let whole) = whole else { return [] }
    let matter = whole.matter
    var seen: Set<String> = []
    return matter.photos.enumerated().flatMap { index, photo -> [Finding] in
      var findings: [Finding] = []
      if let file = photo.file, !seen.insert(file).inserted {
        findings.append(
          finding(
            at: matter.places["photos", index, part: "file"],
            Wording(
              "“\(file)”前面用过了。一张照片只能说明一次，请换成这一次拍的，或者删掉这一行",
              "“\(file)” is used before; a photograph shows one posting only")))
      }
      if let taken = photo.taken, let hung = days(of: photo, in: whole), !hung.contains(taken) {
        findings.append(
          finding(
            at: matter.places["photos", index, part: "taken"],
            Wording(
              "照片是\(taken.withWeekday.zh)拍的，那天没有贴着（\(hung.lowerBound.withWeekday.zh)贴出）。"
                + "日期写错的请改正；不是这一次的，请换一张",
              "the photograph is of \(taken), when the paper did not hang (posted on "
                + "\(hung.lowerBound)); correct the day or take another")))
      }
      return findings
    }
  }

  /// The days on which the paper hung on the board that the photograph shows, in any round; nil
  /// where the board is not known.
  private func days(of photo: Photo, in whole: MatterWhole) -> ClosedRange<Day>? {
    let boards = whole.timeline.rounds.flatMap(\.boards).filter { $0.board == photo.place }
    guard let first = boards.compactMap(\.posted).min() else { return nil }
    let last = boards.compactMap(\.takenDown).max() ?? first + 3_660
    return first...max(first, last)
  }
}
