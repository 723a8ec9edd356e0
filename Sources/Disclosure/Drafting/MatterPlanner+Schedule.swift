extension MatterPlanner {
  /// The matter with the day on which to post it and the length of its window.
  func scheduled(_ draft: Matter, _ wish: MatterWish) throws(DraftProblem) -> MatterWhole {
    if let planned = wish.planned, wish.endBy != nil {
      throw DraftProblem(
        "--planned 和 --end-by 只写一个：\(planned)贴出，到哪天会替您算；要在哪天前结束，最晚哪天贴也会替您算",
        "give --planned or --end-by, not both; the other is worked out")
    }
    if let days = wish.days, days < 1 {
      throw DraftProblem("公示天数至少是1，例如：--days 7", "the number of days is at least 1")
    }
    if let planned = wish.planned { return whole(draft, posted: planned, days: wish.days) }
    if let endBy = wish.endBy { return try latest(draft, wish.days, endingBy: endBy) }
    return earliest(draft, wish.days)
  }

  /// The matter if it is posted on a day; where no length is asked for, the rule's is taken, and
  /// where no rule sets one, that of the village's last such notice.
  func whole(_ draft: Matter, posted: Day, days: Int?) -> MatterWhole {
    var draft = draft
    draft.planned = posted
    draft.days = days
    let whole = put(draft)
    guard days == nil else { return whole }
    if let rule = whole.timeline.windowRules.first {
      // A consultation takes its length from the rule by itself.
      guard draft.form != .consultation else { return whole }
      draft.days = rule.days
    } else {
      draft.days = draft.form == .consultation ? example(for: whole)?.timeline.rounds[0].days : nil
    }
    return draft.days == nil ? whole : put(draft)
  }

  /// The last notice with a window of the same matter, else of the same issuer, else of the site.
  func example(for whole: MatterWhole) -> MatterCard? {
    let open = register.matters.filter {
      $0.form == .consultation && $0.timeline.rounds[0].days != nil
    }
    return open.first { $0.category != nil && $0.category?.id == whole.category?.id }
      ?? open.first { $0.issuer.code == whole.issuer.code } ?? open.first
  }

  private func put(_ draft: Matter) -> MatterWhole {
    MatterWhole(
      draft, site: site, rules: rules, calendar: register.calendar, outages: [])
  }

  /// The next working day from which enough days of the window are such that somebody answers.
  private func earliest(_ draft: Matter, _ days: Int?) -> MatterWhole {
    var first: MatterWhole?
    for posted in (0..<60).map({ day + $0 })
    where register.calendar.likelyKind(of: posted).isWorking {
      let whole = whole(draft, posted: posted, days: days)
      first = first ?? whole
      guard let window = whole.timeline.rounds[0].plannedWindow,
        let least = rules.rules(.deadline, for: whole.facts, on: posted)
          .first(where: { $0.event == "有人答复" })?.days
      else { return whole }
      if window.answeringDays(in: register.calendar) >= least { return whole }
    }
    return first ?? whole(draft, posted: day, days: days)
  }

  /// The latest day of posting from which the window is over by `end`, by the rules of that day.
  private func latest(
    _ draft: Matter, _ days: Int?, endingBy end: Day
  ) throws(DraftProblem) -> MatterWhole {
    guard end - day <= PublicityWindow.longest else {
      throw DraftProblem(WindowProblem.tooLong.wording.zh, WindowProblem.tooLong.wording.en)
    }
    var posted = end
    while posted >= day {
      let whole = whole(draft, posted: posted, days: days)
      guard let window = whole.timeline.rounds[0].plannedWindow else {
        throw DraftProblem(
          "这一件没有公示期，--end-by 用不上。要公示几天的，请加 --days；或者不写 --end-by",
          "this notice has no window, so there is nothing to end; add --days, or leave --end-by out"
        )
      }
      if let year = window.missingYears.first, year <= end.year {
        let problem = WindowProblem.missingCalendar(year: year).wording
        throw DraftProblem(problem.zh, problem.en)
      }
      if window.lastDay <= end { return whole }
      posted -= 1
    }
    let soonest = whole(draft, posted: day, days: days).timeline.rounds[0].plannedWindow
    let last = soonest?.lastDay ?? day
    throw DraftProblem(
      "赶不上\(end.withWeekday.zh)：今天（\(day.short.zh)）就贴，也要到\(last.withWeekday.zh)才满。请把 --end-by 改成\(last)或更晚",
      "it cannot end by \(end): posted today, \(day), it ends on \(last); ask for \(last) or later")
  }

  /// Writes down plan, length and what follows from them.
  func addWindow(_ whole: MatterWhole, _ wish: MatterWish, to plan: inout MatterPlan) {
    let round = whole.timeline.rounds[0]
    let posted = round.planned ?? day
    plan.set("planned", posted.description)
    plan.note(
      "计划贴出", "planned", posted.fullWithWeekday.zh + reason(of: wish).zh,
      posted.fullWithWeekday.en + reason(of: wish).en)
    addDays(round, whole, wish, to: &plan)
    guard let posting = whole.timeline.postingRule, let days = posting.days else { return }
    let period = PostingPeriod(posted: posted, days: days)
    plan.note(
      "贴到", "on the wall",
      "\(period.lastDay.withWeekday.zh)，贴满\(days)天才能取下（\(posting.sourceWording.zh)）",
      "through \(period.lastDay.withWeekday.en), \(days) days (\(posting.sourceWording.en))")
  }

  private func reason(of wish: MatterWish) -> Wording {
    if wish.planned != nil { return Wording("（照您写的）", ", as you wrote") }
    if wish.endBy != nil { return Wording("，最晚这一天贴", ", the latest day to post") }
    return Wording("（下一个能贴的工作日；不对就改）", ", the next working day; change it where it does not fit")
  }

  private func addDays(
    _ round: RoundTimeline, _ whole: MatterWhole, _ wish: MatterWish, to plan: inout MatterPlan
  ) {
    guard let days = round.days else {
      let isOpen = whole.facts.form == .consultation
      plan.values["days"] = isOpen ? nil : .leftOut
      if isOpen {
        plan.note(
          "公示天数", "days", "没有规则写几天，留了空；用 --days 写明就替您算到哪天",
          "no rule sets them, left blank; --days gives them")
      }
      return
    }
    plan.set("days", round.count == .workday ? "\(days)个工作日" : String(days))
    let length = round.count.length(days)
    if let rule = round.governingRule {
      let asked = (rule.count ?? .natural).length(rule.days ?? days)
      let own =
        wish.days == nil
        ? Wording("", "") : Wording("照您写的；规则至少\(asked.zh)，", "as you wrote; at least \(asked.en), ")
      plan.note(
        "公示天数", "days", "\(length.zh)（\(own.zh)\(rule.sourceWording.zh)）",
        "\(length.en) (\(own.en)\(rule.sourceWording.en))")
    } else if wish.days == nil, let example = example(for: whole), let number = example.number {
      plan.note(
        "公示天数", "days", "\(length.zh)（没有规则写几天，照\(example.issuer.word ?? "")\(number.shown)的；不对就改）",
        "\(length.en), as in number \(number.typed), since no rule sets them")
    } else {
      plan.note(
        "公示天数", "days", "\(length.zh)（照您写的，没有规则写几天）",
        "\(length.en), as you wrote; no rule sets them")
    }
    guard let window = round.plannedWindow else { return }
    let last = window.lastDay
    plan.note(
      "提意见到", "open until",
      "\(last.fullWithWeekday.zh)。不用写进“截止”，实际哪天贴出就从哪天算"
        + (window.isEstimate ? "；没有\(window.missingYears[0])年的放假安排，暂按最晚的一天算" : ""),
      "\(last.fullWithWeekday.en); computed anew from the day of posting, never typed"
        + (window.isEstimate ? "; the calendar of \(window.missingYears[0]) is not known yet" : ""))
    if let required = round.requiredLastDay, last < required {
      plan.duty(
        "公示天数", "days", "写的天数比规则短，检查会拦下：要到\(required.withWeekday.zh)",
        "shorter than the rule, which asks for \(required)")
    }
  }
}
