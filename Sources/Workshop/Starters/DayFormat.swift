import Disclosure

/// How a placeholder of a starter writes its day.
enum DayFormat: String {
  /// `2026-11-12`, where no format is named.
  case plain = ""
  /// `2026年11月12日`, for the text of a notice.
  case cn
  /// `11月12日`.
  case md
  /// `2026`.
  case year
  /// `2026年11月`.
  case month
  /// `2026年第三季度`.
  case quarter
  /// `2026年下半年`.
  case half
  /// `2026年秋季`; a winter bears the year in which it began.
  case season
  /// As plain, but the line stands only where the day has come.
  case past

  /// The text for a day.
  func text(for day: Day) -> String {
    let (year, month, _) = day.parts
    switch self {
    case .plain, .past: return day.description
    case .cn: return day.full.zh
    case .md: return day.short.zh
    case .year: return String(year)
    case .month: return day.monthTitle.zh
    case .quarter:
      return "\(year)年第\(["一", "二", "三", "四"][(month - 1) / 3])季度"
    case .half: return "\(year)年\(month <= 6 ? "上" : "下")半年"
    case .season:
      // Months counted from March, when spring begins.
      let shifted = (month + 9) % 12
      return "\(month <= 2 ? year - 1 : year)年\(["春", "夏", "秋", "冬"][shifted / 3])季"
    }
  }
}
