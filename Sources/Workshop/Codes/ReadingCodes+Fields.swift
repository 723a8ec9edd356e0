import Disclosure

extension ReadingCodes {
  /// What may be wrong with a field.
  static let fields = [
    ReadingCode(
      "R01", .error, Wording("没有这一项", "An entry that nobody knows"),
      Wording(
        "冒号前面的名称不认识，多半是打错了字。消息里有最接近的名称。想记点别的，写在“备注”里，备注不公开。",
        "The name before the colon is not known, most likely a slip; the message names the nearest "
          + "one. What is for the office only goes into 备注 (note), which is never published."),
      "标题: 关于修整二组水渠的公示"),
    ReadingCode(
      "R02", .error, Wording("缺一项", "An entry is missing"),
      Wording(
        "少了这一项，公示就不完整，或者算不出日期、网址。照消息里的例子补上一行。名称打错了的，只报 R01。",
        "Without it the notice is incomplete, or its dates and address cannot be worked out. Add the "
          + "line that the message shows. A misspelt name is reported as R01 alone."),
      "编号: 2026-12"),
    ReadingCode(
      "R03", .error, Wording("金额看不懂", "An amount that cannot be read"),
      Wording(
        "写数字和“元”，可以带逗号和两位小数，也可以写大写金额。不写“约”“左右”“多”；还没有定数的，先不写这一项。",
        "Write figures and 元, with commas and two decimals if you like, or formal numerals. No "
          + "“about”; leave the entry out while there is no fixed sum."),
      "金额: 126,800元"),
    ReadingCode(
      "R04", .error, Wording("数目看不懂", "A number that cannot be read"),
      Wording(
        "写一个整数，可以带单位，也可以写“七天”。“七八天”“若干”不是一个数。过半、三分之二这样的写：不少于 2/3 应到。",
        "Write one whole number, with its unit if you like, in figures or in Chinese numerals. A "
          + "fraction is written with its base: 不少于 2/3 应到."),
      "公示天数: 7"),
    ReadingCode(
      "R05", .error, Wording("没有这一天，或者日期看不懂", "A day that is none"),
      Wording(
        "写成 2026-10-23，也可以写 2026年10月23日、2026.10.23。要写全年、月、日；2月30日这样的日子没有。",
        "Write 2026-10-23, 2026年10月23日 or 2026.10.23, always with the year."),
      "计划贴出: 2026-10-23"),
    ReadingCode(
      "R06", .error, Wording("只能写规定的几个词", "Not one of the words that are accepted"),
      Wording(
        "这一项只认几个词，消息里都列了；最接近的排在“请改成”后面。要写“是”或“否”的，就写这两个字。",
        "This entry takes one of a few words; the message lists them."),
      "形式: 公示"),
    ReadingCode(
      "R07", .error, Wording("这一行的写法不对", "The entry is written in another way"),
      Wording(
        "一件事写一行，先日期，再是谁，后面是带名称的数字。只有一个内容的项不分几条；多出来、不知道是什么的字，"
          + "照例子改写或者删掉。",
        "A fact is one line: the day, who, then numbers behind their names. An entry with one value is "
          + "no list; words that belong to nothing are rewritten or deleted."),
      """
      已开的会:
        - 2026-10-22 成员代表大会 应到61 实到55 同意52 反对2 弃权1
      """),
    ReadingCode(
      "R08", .error, Wording("编号看不懂", "A notice number that cannot be read"),
      Wording(
        "写年份和流水号。青禾村〔2026〕12号、[2026]12号 也认得。一年里从1号连着编。",
        "Write year and serial; 〔2026〕12号 is read as well. Serials run through the year from 1."),
      "编号: 2026-12"),
    ReadingCode(
      "R09", .error, Wording("电话看不懂", "A telephone number that cannot be read"),
      Wording(
        "写区号和号码，中间用一个减号；写单位的电话，不写个人手机。",
        "Write the area code, a hyphen and the number, of an office and not of a person."),
      "提意见找: 村务监督委员会 0816-2200000 村委会一楼 工作日9:00-17:00"),
  ]
}
