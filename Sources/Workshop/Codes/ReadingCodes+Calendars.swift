import Disclosure

extension ReadingCodes {
  /// What may be wrong with a calendar of days off.
  static let calendars = [
    ReadingCode(
      "R40", .error, Wording("节假日的一行要写三项", "A line of a calendar has three cells"),
      Wording(
        "日期、off 或 work、节日名称，用英文逗号隔开。",
        "The day, off or work, and the holiday, with commas between."), "2027-10-01,off,国庆节"),
    ReadingCode(
      "R41", .error, Wording("节假日的日期看不懂", "A day of a calendar cannot be read"),
      Wording("写成 2027-10-01 这样，年、月、日都要写。", "Write it as 2027-10-01."),
      "2027-10-01,off,国庆节"),
    ReadingCode(
      "R42", .error, Wording("日期不是这个文件的年份", "A day of another year"),
      Wording(
        "一年一个文件，只写那一年的日子，和上一年12月里随它调整的日子。",
        "A file holds the days of its year, and those of the December before that the same notice "
          + "changes."),
      "2027-01-01,off,元旦"),
    ReadingCode(
      "R43", .error, Wording("放假、上班的词看不懂", "The word for off or work is not known"),
      Wording(
        "放假写 off，调休上班写 work。estimate.csv 里写 statutory（法定放假）或者 likely（通常会放假）。",
        "Write off for a day off, work for a make-up working day; in estimate.csv statutory or "
          + "likely."),
      "2027-10-09,work,国庆节"),
    ReadingCode(
      "R44", .error, Wording("同一天写了两行", "A day stands twice"),
      Wording("只留对的一行。", "Keep the right line."), "2027-10-01,off,国庆节"),
    ReadingCode(
      "R45", .warning, Wording("这一天本来就上班", "A working day anyway"),
      Wording(
        "“work”只写周末调成上班的日子。写到平常的工作日，多半是日期抄错了。",
        "Only weekends are made working days; the date was probably copied wrongly."),
      "2027-10-09,work,国庆节"),
    ReadingCode(
      "R46", .error, Wording("文件里没有放假的日子", "A calendar that frees no day"),
      Wording(
        "请照国务院办公厅的放假通知，把这一年的日子抄全。",
        "Copy the days from the State Council's notice."), "2027-10-01,off,国庆节"),
    ReadingCode(
      "R47", .warning, Wording("少了法定节日", "A public holiday is missing"),
      Wording(
        "通知没有抄全，公示的截止日会算早。请补上消息里说的节日。",
        "The notice was not copied in full, so windows would end too early. Add the holidays that "
          + "the message names."),
      "2027-09-15,off,中秋节"),
  ]
}
