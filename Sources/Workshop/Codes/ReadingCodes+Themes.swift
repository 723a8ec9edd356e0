import Disclosure

extension ReadingCodes {
  /// What is left out of a body.
  static let bodies = [
    ReadingCode(
      "T11", .warning, Wording("正文里有网页代码", "HTML in a body"),
      Wording(
        "网页代码不会起作用，单独成行的连字也不显示。多半是从网页上复制来的：请先粘贴到记事本，再复制文字。",
        "Markup has no effect, and lines of it are not shown. It is often pasted from a web page: "
          + "paste as plain text."),
      "**重要的话**"),
    ReadingCode(
      "T12", .warning, Wording("链接地址用不了", "A link that leads nowhere safe"),
      Wording(
        "只能链到 https:// 开头的网址、邮箱、电话和本站的文件。链接去掉了，文字还在。",
        "Links go to https://, mailto:, tel: or files of this site. The link is dropped, its text "
          + "stays."),
      "[放假通知](https://www.gov.cn/)"),
    ReadingCode(
      "T13", .warning, Wording("图片或表格放不上去", "An image or table that cannot be placed"),
      Wording(
        "图片和表格要和记录放在一起，单独写一行；只放 csv、jpg、png，不用别的网站上的图片。",
        "Images and tables lie beside the record and stand on a line of their own: csv, jpg or png, "
          + "never from another site."),
      "![收支明细](收支.csv)"),
  ]

  /// What may be wrong with a theme.
  static let themes = [
    ReadingCode(
      "T20", .error, Wording("模板的“{{”没有配对", "A tag of a template is not closed"),
      Wording("在同一行补上“}}”。", "Close it with }} on the same line."), "{{title}}"),
    ReadingCode(
      "T21", .error, Wording("模板的一段没有开始或结束", "A section is not opened or not closed"),
      Wording(
        "一段用 {{#名称}} 开始，用 {{/名称}} 结束，里外不能交叉。",
        "A section runs from {{#name}} to {{/name}}; sections do not cross."),
      "{{#rows}}{{text}}{{/rows}}"),
    ReadingCode(
      "T22", .error, Wording("模板里的名称不认识", "A name that the page's model does not have"),
      Wording(
        "每个页面能用的名称是固定的，一段里面看不到外层的名称。消息里有最接近的名称。",
        "Each page has a fixed set of names, and a section does not see the outer ones. The message "
          + "names the nearest."),
      "{{title}}"),
    ReadingCode(
      "T23", .error, Wording("模板里的名称用法不对", "A name is used in the wrong way"),
      Wording(
        "文字写 {{名称}}，有没有、一行行的写 {{#名称}}……{{/名称}}。",
        "Texts are written {{name}}; what may be absent or repeats, {{#name}}…{{/name}}."),
      "{{#rows}}{{text}}{{/rows}}"),
    ReadingCode(
      "T24", .error, Wording("主题里没有这个模板", "A template that the theme lacks"),
      Wording(
        "套用的模板名称打错了，或者文件没有放进主题的文件夹。",
        "Its name is misspelt or its file is not in the theme's folder."), "{{> card}}"),
    ReadingCode(
      "T25", .error, Wording("模板互相套用", "Templates include each other without end"),
      Wording("去掉其中一处套用。", "Take one of the inclusions out.")),
    ReadingCode(
      "T26", .error, Wording("文字表里没有这一条", "A word that the table of words lacks"),
      Wording(
        "在主题的文字表里补上，或者改成已有的名称。",
        "Add it to the theme's table of words, or use one that is there.")),
    ReadingCode(
      "T27", .error, Wording("版式里没有这个块", "A block that the layout lacks"),
      Wording(
        "要填的块，版式模板里得先有。请核对名称。",
        "A block that is filled must be declared by the layout. Check its name."),
      "{{<layout}}{{$main}}……{{/main}}{{/layout}}"),
    ReadingCode(
      "T28", .error, Wording("模板的这种写法不支持", "Something that templates do not do"),
      Wording(
        "只有变量、段、反段、套用和块；不能改分隔符，不能不转义。",
        "There are variables, sections, inverted sections, partials and blocks; no other delimiters, "
          + "no unescaped text.")),
    ReadingCode(
      "T29", .error, Wording("模板太大或套得太深", "A template is too large or too deep"),
      Wording("分成几个模板，或者少套几层。", "Split it, or nest less.")),
    ReadingCode(
      "T30", .error, Wording("模板不是 UTF-8", "A template that is not UTF-8"),
      Wording("请另存为 UTF-8。", "Save it as UTF-8.")),
    ReadingCode(
      "T31", .warning, Wording("这个模板没有用到", "A template that nothing uses"),
      Wording(
        "自带主题里没有同名的，别的模板也没有套用它，放着不起作用。多半是文件名打错了。",
        "The built-in theme has none of that name and no template includes it; its name is probably "
          + "misspelt.")),
  ]
}
