import Disclosure

extension ReadingCodes {
  /// What may be wrong with a file, its place or its outer form.
  static let files = [
    ReadingCode(
      "R10", .error, Wording("不是能读的文本", "No text that can be read"),
      Wording(
        "文件不是文本，或者编码认不出；里面有看不见的控制字符时只提醒。请用记事本打开，选“另存为”，编码选“UTF-8”。",
        "The file is no text or its encoding is unknown; invisible control characters are only "
          + "warned of. Save it as UTF-8.")),
    ReadingCode(
      "R11", .warning, Wording("编码是 GBK，不是 UTF-8", "The file is in GB18030"),
      Wording(
        "已经照 GBK（GB18030）读出，内容不受影响。请另存为 UTF-8，免得在别的电脑上显示乱码。",
        "It was read as GB18030 and nothing is lost. Save it as UTF-8, so that it reads rightly on "
          + "any machine.")),
    ReadingCode(
      "R12", .error, Wording("开头的“---”不对", "The lines of three hyphens"),
      Wording(
        "第一行写三个减号，一项一行，写完再写一行三个减号，下面是正文。减号用英文输入法打。",
        "The file begins with ---, one entry a line, then --- again; the body follows."),
      """
      ---
      标题: 关于修整二组水渠的公示
      编号: 2026-12
      ---
      二组水渠漏水，打算修整300米。
      """),
    ReadingCode(
      "R13", .error, Wording("这一行读不懂", "A line that cannot be read"),
      Wording(
        "多半是少了冒号，或者引号、括号只有一半，或者一行不知道属于哪一项。接着上一项写的，行首空两格。",
        "A colon is missing, a quotation mark or bracket is not closed, or a line belongs to no "
          + "entry. To go on with the entry above, indent by two spaces."),
      """
      一句话: 2025年集体收益126,800元，
        按份额分给412户。
      """),
    ReadingCode(
      "R14", .error, Wording("同一项写了两次", "One entry is written twice"),
      Wording(
        "中文、英文名称各写一次也算两次。以前面的为准；留下对的一行，删掉另一行。",
        "Its Chinese and its English name count as one. The first was kept: keep the right line, "
          + "delete the other.")),
    ReadingCode(
      "R15", .error, Wording("有特别意思的符号", "A sign with a special meaning"),
      Wording(
        "行首的 &、*、!、<< 在这里另有意思，不能直接用。要写这些符号，把整项加英文引号。",
        "&, *, ! and << at the start of a value mean something to YAML and are not used here. Put "
          + "the value in quotes."),
      "备注: \"*号的是代签\""),
    ReadingCode(
      "R16", .error, Wording("太大、太深或太多", "Too large, too deep or too many"),
      Wording(
        "一个文件有限度，超出的没有读。看是不是放错了文件；长的内容放进附件，大表分成几张。",
        "Files have limits; what lies beyond was not read. See whether it is the right file, move "
          + "long content to an attachment, split large tables.")),
    ReadingCode(
      "R17", .error, Wording("表格有一行的格数不对", "A row with another number of cells"),
      Wording(
        "每一行的格数要和表头一样。多半是内容里有逗号：在表格软件里改好，再另存为 CSV，它会自己加引号。",
        "Each row has as many cells as the header. Most often a cell holds a comma: saving as CSV "
          + "from a spreadsheet puts it in quotes.")),
    ReadingCode(
      "R18", .error, Wording("表格的引号不对，或者表格是空的", "Quotation marks of a table, or an empty one"),
      Wording(
        "引号要成对，格子里的引号写两个。空的表格第一行要写各列的名称。",
        "Quotation marks stand in pairs, one within a cell is written twice. The first line of a "
          + "table names its columns."),
      "组别,户数,金额"),
    ReadingCode(
      "R19", .error, Wording("大括号里的数有逗号", "A comma in a number between braces"),
      Wording(
        "大括号里逗号是分项的，126,800 会变成两项。金额不猜：请加引号。",
        "Between braces commas part the entries, so that 126,800 could be two numbers. Money is "
          + "never guessed: put it in quotes."),
      "结果: {日期: 2026-11-20, 内容: \"已分126,800元\"}"),
    ReadingCode(
      "R20", .error, Wording("写到的文件找不到", "A file that is not there"),
      Wording(
        "附表、附件、照片要和记录放在同一个文件夹，名称一字不差。消息里有最接近的文件名。",
        "Tables, attachments and photographs lie beside the record under exactly the name that it "
          + "gives. The message names the nearest file."),
      "附件: 合同书.pdf"),
    ReadingCode(
      "R21", .error, Wording("文件在记录的文件夹外面", "A file outside the record's folder"),
      Wording(
        "只能用和记录放在一起的文件，不写 ../ 或者电脑上的路径。把文件复制到记录旁边，只写文件名。",
        "A record uses only files of its own folder. Copy the file there and write its name only."),
      "附件: 合同书.pdf"),
    ReadingCode(
      "R22", .error, Wording("看不出是哪一类记录", "The kind of a record is not known"),
      Wording(
        "记录按文件夹分类：content/matters、content/code、content/rolls、content/pages、content/boards。"
          + "放在别处的，要写“类型”。",
        "A record's kind is its folder: content/matters, code, rolls, pages or boards. Elsewhere it "
          + "needs an entry 类型 (kind)."),
      "类型: 公开事项"),
    ReadingCode(
      "R23", .error, Wording("规则包里的代号重了", "Two rules with one identifier"),
      Wording(
        "一个规则包里，每条规则、每类事项的代号只用一次，消息和说明都靠它。",
        "In a pack each rule and each category has an identifier of its own."),
      "代号: posting-15"),
    ReadingCode(
      "R24", .error, Wording("节假日文件的名称要写年份", "A calendar file is named for its year"),
      Wording(
        "一年一个文件，名称就是年份。", "One file a year, named for it."), "rules/calendars/2027.csv"),
    ReadingCode(
      "R25", .warning, Wording("村规民约的条号不连着", "The numbers of articles do not follow"),
      Wording(
        "条号从第一条起一条接一条。少了一条，大家会问删了什么；重了一条，引用时分不清。",
        "Articles are numbered one after the other. People ask what became of a missing one, and a "
          + "number used twice cannot be cited."),
      "第十二条"),
    ReadingCode(
      "R37", .error, Wording("两件用了同一个网址", "Two pages with one address"),
      Wording(
        "两个文件会生成同一个网页，说不清该留哪一件，整个网站先不更新。请改编号或者文件名。",
        "Two files make one page and nobody can say which is meant, so nothing is written. Change a "
          + "number or a file's name.")),
    ReadingCode(
      "R48", .error, Wording("content 里一条记录都没有", "There are no records at all"),
      Wording(
        "上次生成过网页，这次却一条记录都没读到，多半是文件夹不在或者没挂上。为了不把公开过的都撤掉，网站先不更新。",
        "The former build published records and none can be found now; most likely a folder is missing. "
          + "The site is left as it is, so that nothing published is taken away.")),
    ReadingCode(
      "R38", .error, Wording("没有能读的 site.yaml", "There is no readable site file"),
      Wording(
        "请在网站的文件夹里运行，或者用 --site 指明；要新建网站，运行 gongshi init 文件夹名。"
          + "单位的代号、网站的地址不能用在网址里的，也要先改好。",
        "Run in the site's folder or name it with --site; plant a new site with gongshi init DIR. "
          + "Issuers' codes and the site's address must be such as can stand in an address."),
      """
      名称: 青禾村公示栏
      主体: 村
      地区: "510703999201"
      """),
    ReadingCode(
      "R39", .error, Wording("文件读不出来", "A file that could not be read"),
      Wording(
        "多半是没有权限、文件被别的程序占着，或者盘坏了。关掉打开它的程序，再试一次；还不行，找管电脑的人。",
        "Most often permissions, another program, or a bad disk. Close whatever uses it and try "
          + "again.")),
  ]
}
