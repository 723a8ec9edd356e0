import Testing
import Website

@Suite struct TemplateRenderingTests {
  @Test(arguments: [
    ("", ""),
    ("纯文字 { } }} {x}", "纯文字 { } }} {x}"),
    ("{{title}}", "关于&lt;分红&gt;的&quot;公示&quot; &amp; &#39;公告&#39;"),
    ("{{ title }}", "关于&lt;分红&gt;的&quot;公示&quot; &amp; &#39;公告&#39;"),
    ("[{{note}}{{empty}}]", "[]"),
    ("{{body}}{{{body}}}{{& body}}", "<p>正文</p><p>正文</p><p>正文</p>"),
    ("{{count}}户 {{none}}", "412户 0"),
    (
      "{{#isOpen}}开{{title}}{{/isOpen}}{{^isOpen}}合{{/}}",
      "开关于&lt;分红&gt;的&quot;公示&quot; &amp; &#39;公告&#39;"
    ),
    ("{{#isClosed}}开{{/isClosed}}{{^isClosed}}合{{/isClosed}}", "合"),
    ("{{#note}}有{{/note}}{{#empty}}有{{/empty}}{{#count}}数{{/count}}{{^none}}零{{/none}}", "数零"),
    ("{{#body}}{{body}}{{/body}}{{^body}}无{{/body}}", "<p>正文</p>"),
    ("{{#boards}}[{{.}}]{{/boards}}", "[村委会][三组&lt;北&gt;]"),
    ("{{#nothing}}[{{.}}]{{/nothing}}{{^nothing}}无{{/nothing}}{{^boards}}无{{/boards}}", "无"),
    ("{{#window}}到{{lastDay}}{{/window}}{{#missing}}到{{lastDay}}{{/missing}}", "到10月30日"),
    ("{{window.lastDay}}{{missing.lastDay}}{{^missing}}无{{/missing}}", "10月30日无"),
    ("{{#window.lastDay}}有{{/window.lastDay}}{{#missing.lastDay}}有{{/missing.lastDay}}", "有"),
    (
      "{{#rounds}}({{lastDay}}{{^lastDay}}未定{{/lastDay}}{{#rounds}}·{{.}}{{/rounds}}){{/rounds}}",
      "(10月26日·甲)(未定)"
    ),
    ("{{#rounds}}{{inner.name}}{{#inner}}={{name}};{{/inner}}{{/rounds}}", "甲=甲;"),
    (
      "{{#window.rounds}}x{{/window.rounds}}{{^window.rounds}}无{{/}}{{^missing.rounds}}缺{{/}}", "无缺"
    ),
    ("{{t.openMatters}} {{t.nav.home}}", "正在公示 &lt;b&gt; 首页"),
    ("{{#rounds}}{{t.nav.home}}{{/rounds}}", "首页首页"),
    ("前{{! 说明 {{ }}后", "前后"),
  ])
  func eachTagWritesWhatItNames(template: String, expected: String) {
    let sample = TemplateSample(template)
    #expect(sample.findings.isEmpty)
    #expect(sample.text() == expected)
  }

  @Test(arguments: [
    ("甲\n{{#isOpen}}\n乙\n{{/isOpen}}\n丙\n", "甲\n乙\n丙\n"),
    ("甲\r\n  {{#isOpen}}\t\r\n乙\r\n{{/isOpen}}\r\n丙", "甲\r\n乙\r\n丙"),
    ("{{#isOpen}}\n乙\n{{/isOpen}}", "乙\n"),
    ("  {{! 说明 }}  \n甲", "甲"),
    ("甲\n{{! 两\n行 }}\n乙", "甲\n乙"),
    ("甲 {{! 说明 }}\n乙", "甲 \n乙"),
    (" {{#isOpen}} 是 {{/isOpen}}\n", "  是 \n"),
    ("  {{count}}\n", "  412\n"),
    ("{{#isOpen}}{{^isClosed}}\n甲\n{{/isClosed}}{{/isOpen}}\n乙", "甲\n乙"),
    ("甲\n\n{{^isClosed}}\n\n乙\n{{/isClosed}}\n", "甲\n\n\n乙\n"),
    ("  {{> part}}\n完", "  一\n  <p>正文</p>\n    三\n完"),
    ("{{> part}}", "一\n<p>正文</p>\n  三\n"),
    ("甲 {{> part}}乙", "甲 一\n<p>正文</p>\n  三\n乙"),
  ])
  func aLineWithOnlySilentTagsVanishes(template: String, expected: String) {
    let sample = TemplateSample(
      template, partials: ["part": "一\n{{body}}\n{{#isOpen}}\n  三\n{{/isOpen}}\n"])
    #expect(sample.findings.isEmpty)
    #expect(sample.text() == expected)
  }

  @Test(arguments: [
    ("{{<layout}}{{/layout}}", "<默认|空>"),
    ("{{<layout}}{{$title}}{{count}}{{/title}}{{/layout}}", "<412|空>"),
    ("{{<layout}} 不写出 {{$body}}乙{{/body}}{{$title}}甲{{/title}} {{/layout}}", "<甲|乙>"),
    (
      "{{<layout}}{{$body}}{{>part}}{{<layout}}{{$title}}内{{/title}}{{/layout}}{{/body}}{{/layout}}",
      "<默认|部<内|空>>"
    ),
    ("{{<middle}}{{/middle}}", "<中默认|空>"),
    ("{{<middle}}{{$title}}页{{/title}}{{/middle}}", "<页|空>"),
    ("{{<middle}}{{$name}}名{{/name}}{{/middle}}", "<中名|空>"),
    ("{{<each}}{{$item}}{{lastDay}};{{/item}}{{/each}}", "10月26日;;"),
    ("{{<layout}}{{$title}}{{$title}}环{{/title}}{{/title}}{{/layout}}", "<环|空>"),
    ("{{$own}}自己的{{/own}}", "自己的"),
  ])
  func aPageFillsTheBlocksOfItsLayout(template: String, expected: String) {
    let sample = TemplateSample(
      template,
      partials: [
        "layout": "<{{$title}}默认{{/title}}|{{$body}}空{{/body}}>",
        "middle": "{{<layout}}{{$title}}中{{$name}}默认{{/name}}{{/title}}{{/layout}}",
        "each": "{{#rounds}}{{$item}}?{{/item}}{{/rounds}}",
        "part": "部",
      ])
    #expect(sample.findings.isEmpty)
    #expect(sample.text() == expected)
  }

  @Test func aSitesOwnTemplateReplacesTheBuiltInOne() {
    let sample = TemplateSample(
      "{{>foot}}", partials: ["foot": "自带"], overrides: ["foot": "本村{{>mine}}", "mine": "加"])
    #expect(sample.findings.isEmpty)
    #expect(sample.text() == "本村加")
    #expect(sample.template.parts == ["foot", "mine", "page"])
  }

  @Test func aByteOrderMarkIsNotWritten() {
    #expect(TemplateSample("\u{FEFF}{{#isOpen}}\n甲{{/isOpen}}").text() == "甲")
  }
}
