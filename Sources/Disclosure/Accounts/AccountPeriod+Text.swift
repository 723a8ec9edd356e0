extension AccountPeriod: CustomStringConvertible {
  /// The period as addresses and data write it: `2026-10`, `2026-q3`, `2026-h1`, `2026`.
  public var description: String {
    let year = Day.padded(year, to: 4)
    return switch span {
    case .month: "\(year)-\(Day.padded(ordinal, to: 2))"
    case .quarter: "\(year)-q\(ordinal)"
    case .halfYear: "\(year)-h\(ordinal)"
    case .year: year
    }
  }

  /// The period with its year: 2026年10月, 2026年第三季度.
  public var full: Wording {
    switch span {
    case .month: firstDay.monthTitle
    case .year: Wording("\(year)年", "\(year)")
    default: Wording("\(year)年\(short.zh)", "\(short.en) of \(year)")
    }
  }

  /// The period without its year: 10月, 第三季度, 上半年, 全年.
  public var short: Wording {
    switch span {
    case .month: Wording("\(ordinal)月", String(firstDay.monthTitle.en.prefix { $0 != " " }))
    case .quarter: Wording("第\(ordinal.hanNumeral)季度", "quarter \(ordinal)")
    case .halfYear:
      Wording(ordinal == 1 ? "上半年" : "下半年", ordinal == 1 ? "first half" : "second half")
    case .year: Wording("全年", "the year")
    }
  }

  /// What the money left before it is called: 上月结余.
  public var openingName: Wording {
    switch span {
    case .month: Wording("上月结余", "balance brought forward")
    case .quarter: Wording("上季度结余", "balance brought forward")
    case .halfYear: Wording("上期结余", "balance brought forward")
    case .year: Wording("上年结余", "balance brought forward")
    }
  }

  /// What the money left at its end is called: 本月结余.
  public var closingName: Wording { Wording("\(own)结余", "balance at the end") }
  /// 本月收入.
  public var incomeName: Wording { Wording("\(own)收入", "income") }
  /// 本月支出.
  public var spendingName: Wording { Wording("\(own)支出", "spending") }

  private var own: String {
    switch span {
    case .month: "本月"
    case .quarter: "本季度"
    case .halfYear: "本期"
    case .year: "本年"
    }
  }
}
