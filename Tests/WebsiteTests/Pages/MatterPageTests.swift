import Disclosure
import Testing
import Website

/// Where the dividend's files stand.
private let folder = "matters/she/2026/12/"

/// The dividend as it goes through its life.
private func states() -> [(name: String, matter: Matter, day: String)] {
  let plan = {
    var matter = MatterSample.dividend
    matter.posted = []
    return matter
  }()
  var told = MatterSample.dividend
  var opinion = Objection()
  (opinion.received, opinion.points) = (Day("2026-11-27"), "三组的户数和原来的台账不一样。")
  told.objections = [opinion]
  var worked = MatterSample.dividend
  worked.works = Works()
  worked.works?.start = Day("2026-12-10")
  worked.works?.end = Day("2026-12-20")
  worked.works?.summary = "分组发放"
  var done = worked
  done.outcome = Outcome()
  done.outcome?.date = Day("2026-12-25")
  done.outcome?.text = "分配款已发放到户。"
  done.takenDown = [
    MatterSample.posting("2026-12-12", "村委会公示栏"), MatterSample.posting("2026-12-12", "三组公示点"),
  ]
  var old = done
  old.publicUntil = Day("2027-01-31")
  var taken = MatterSample.dividend
  taken.withdrawal = Withdrawal()
  taken.withdrawal?.date = Day("2026-11-30")
  taken.withdrawal?.reason = "份额算错了，重新核对后再公示"
  taken.withdrawal?.decision = "理事会"
  var corrected = MatterSample.dividend
  var correction = Correction()
  (correction.date, correction.item) = (Day("2026-11-30"), "总额")
  (correction.was, correction.now, correction.reason) = ("128,600元", "126,800元", "合计多加了一行")
  corrected.corrections = [correction]
  var round = Round()
  (round.planned, round.days, round.reason) = (Day("2026-11-30"), 7, "金额更正")
  round.posted = [
    MatterSample.posting("2026-11-30", "村委会公示栏"), MatterSample.posting("2026-11-30", "三组公示点"),
  ]
  corrected.rounds = [round]
  return [
    ("planned", plan, "2026-11-22"), ("late", plan, "2026-11-26"),
    ("open", MatterSample.dividend, "2026-11-27"), ("answering", told, "2026-12-03"),
    ("ended", MatterSample.dividend, "2026-12-03"), ("working", worked, "2026-12-15"),
    ("published", done, "2026-12-26"), ("archived", old, "2027-02-01"),
    ("withdrawn", taken, "2026-12-01"), ("corrected", corrected, "2026-12-02"),
  ]
}

@Test("A matter's page says in each state what the state asks for", arguments: states().indices)
func pageInEachState(index: Int) throws {
  let (name, matter, day) = states()[index]
  let page = try #require(MatterSample.files(of: matter, on: day)[folder + "index.html"])
  Golden.expect(VisibleText.of(page), matches: "matter-\(name).txt")
}

@Test("The sheet and the plain notice say what hangs, and nothing that comes after")
func paperDoesNotChangeWithTheState() throws {
  let first = states()[0]
  let before = MatterSample.files(of: first.matter, on: first.day)
  let notice = try #require(before[folder + "notice.txt"])
  Golden.expect(notice, matches: "notice.txt")
  Golden.expect(VisibleText.of(try #require(before[folder + "print.html"])), matches: "print.txt")
  for (name, matter, day) in states() where !["archived", "corrected"].contains(name) {
    #expect(MatterSample.files(of: matter, on: day)[folder + "notice.txt"] == notice, "\(name)")
  }
}

@Test("A list that goes on paper only is nowhere on the web but on the sheet")
func paperTablesStayOnPaper() throws {
  for (name, matter, day) in states() {
    for (address, text) in MatterSample.files(of: matter, on: day) {
      let isSheet = address.hasSuffix("print.html")
      #expect(text.contains("周某甲") == isSheet, "\(name) \(address)")
      #expect(!text.contains("郑某丙"), "\(name) \(address)")
      #expect(!text.contains("底稿"), "\(name) \(address)")
      #expect(!address.contains("分配到户"), "\(name) \(address)")
    }
  }
}

@Test("After its public time a matter keeps its address, and no names")
func tombstoneHasNoNames() throws {
  let (_, matter, day) = states()[7]
  let files = MatterSample.files(of: matter, on: day).filter { $0.key.hasPrefix("matters/she/") }
  #expect(Array(files.keys) == [folder + "index.html"])
}

@Test("A withheld matter shows its number and no title")
func stubHasNoTitle() throws {
  let files = MatterSample.files(of: MatterSample.dividend, on: "2026-11-27", held: .stub)
  let page = try #require(files[folder + "index.html"])
  #expect(page.contains("〔2026〕12号"))
  #expect(!page.contains("收益分配"))
  #expect(files[folder + "print.html"] == nil)
  let frozen = MatterSample.files(
    of: MatterSample.dividend, on: "2026-11-27", held: .frozen(since: nil))
  #expect(frozen[folder + "index.html"] == nil)
}

@Test("A former number leads to the new one")
func formerNumberLeadsOn() throws {
  var matter = MatterSample.dividend
  matter.formerNumbers = [DocumentNumber(year: 2026, serial: 10)]
  let files = MatterSample.files(of: matter, on: "2026-11-27")
  let page = try #require(files["matters/she/2026/10/index.html"])
  #expect(page.contains("href=\"../12/index.html\""))
}

@Test("A mark is one neutral line, with the village's reason beside it")
func marksAreNeutral() throws {
  var finding = Finding(
    code: "P03", severity: .warning, effect: .mark, place: Place(file: "x"),
    message: Wording("请改成41", "write 41"))
  finding.reason = "三户外出务工"
  let page = try #require(
    MatterSample.files(of: MatterSample.dividend, on: "2026-11-27", marks: [finding])[
      folder + "index.html"])
  #expect(!page.contains("请改成41"))
  #expect(page.contains("提醒：这一项开会、表决的情况和规定有出入。"))
  #expect(page.contains("村里的说明：三户外出务工。"))
}

@Test("The last clean page of a withheld matter says that it is being checked")
func heldPageIsMarked() throws {
  let page = try #require(
    MatterSample.files(of: MatterSample.dividend, on: "2026-11-27")[folder + "index.html"])
  let marked = String(
    decoding: HeldPage.marked(
      Array(page.utf8), publishedOn: Day("2026-11-20"), in: .chinese), as: UTF8.self)
  #expect(!page.contains("正在核对"))
  #expect(marked.contains("<p class=\"frozen\">这一件正在核对，下面是11月20日公布的内容。</p>"))
}

@Test("Every page carries the policy, and no style or script of its own")
func pagesKeepThePolicy() {
  for (address, text) in MatterSample.files(of: MatterSample.dividend, on: "2026-11-27")
  where address.hasSuffix(".html") {
    #expect(text.contains("Content-Security-Policy"), "\(address)")
    #expect(!text.contains(" style=") && !text.contains("<style"), "\(address)")
    #expect(!text.contains("<script>"), "\(address)")
    #expect(!text.contains("href=\"/") || address == "404.html", "\(address)")
  }
}

@Test("Every link on a matter's pages names a file that the site has")
func linksNameFiles() throws {
  let files = MatterSample.files(of: MatterSample.dividend, on: "2026-11-27")
  for name in ["index.html", "print.html"] {
    let page = try #require(files[folder + name])
    for part in page.split(separator: "href=\"").dropFirst() {
      let href = part.prefix { $0 != "\"" }
      guard !href.hasPrefix("#"), !href.hasPrefix("tel:"), !href.hasPrefix("http") else { continue }
      #expect(!href.hasSuffix("/"), "\(href)")
      if !href.hasPrefix("..") { #expect(href.hasPrefix("files/") || files[folder + href] != nil) }
    }
  }
}

@Test("The theme that ships names only what the pages offer")
func themeFitsTheModels() {
  let snapshot = Snapshot(
    site: MatterSample.site, day: .earliest, language: .chinese, baseURL: nil,
    register: Register(
      site: MatterSample.site, rules: MatterSample.rules, calendar: MatterSample.calendar,
      matters: [], others: []),
    wholes: [], marks: [:], held: [:], theme: ThemeFiles.board, assets: [], file: { _ in nil })
  #expect(SiteMap.jobs(for: snapshot).findings.map(\.message.en) == [])
}

@Test(
  "Who decided is said with the day as pages write days",
  arguments: [
    ("2026-11-30 村两委会议", "11月30日村两委会议决定。"), ("2026-11-30村两委会议", "11月30日村两委会议决定。"),
    ("2026-11-30", "11月30日决定。"), ("村两委会议", "村两委会议决定。"),
  ])
func decisionsAreDatedInWords(decision: String, sentence: String) throws {
  var matter = MatterSample.dividend
  matter.withdrawal = SiteSample.withdrawal("2026-11-30")
  matter.withdrawal?.decision = decision
  let page = try #require(MatterSample.files(of: matter, on: "2026-12-01")[folder + "index.html"])
  let text = VisibleText.of(page)
  #expect(text.contains(sentence) && !text.contains("2026-11-30"))
}
