import Testing
import Website

@Suite struct MarkupTests {
  @Test(arguments: [
    ("", ""), ("公示", "公示"), ("<a href='x'>&\"", "&lt;a href=&#39;x&#39;&gt;&amp;&quot;"),
    ("甲<", "甲&lt;"), ("&amp;", "&amp;amp;"), ("👨‍👩‍👧>e\u{301}", "👨‍👩‍👧&gt;e\u{301}"),
  ])
  func textIsEscaped(text: String, expected: String) {
    #expect(HTML(escaping: text).string == expected)
  }

  @Test func thePolicyAllowsNothingInlineAndNothingFromElsewhere() {
    let policy = ContentSecurityPolicy.value
    #expect(policy.hasPrefix("default-src 'none'"))
    for word in ["unsafe", "http", "*", "eval"] { #expect(!policy.contains(word)) }
    for word in ["base-uri 'none'", "form-action 'none'", "script-src 'self'"] {
      #expect(policy.contains(word))
    }
  }

  @Test func jsonKeepsTheOrderOfTheCalls() {
    func write(pretty: Bool) -> String {
      var writer = JSONWriter(pretty: pretty)
      writer.object { page in
        page.field("题", "引\"\\\n\u{1}</script>\u{2028}")
        page.field("n", -5)
        page.field("b", true)
        page.field("list", ["甲", "乙"])
        page.field(ifPresent: "none", nil)
        page.array("empty") { _ in }
        page.object("o") { $0.field("x", 1) }
        page.key("null")
        page.null()
      }
      return String(decoding: writer.bytes, as: UTF8.self)
    }
    #expect(
      write(pretty: false)
        == #"{"题":"引\"\\\n\u0001\u003c/script>\u2028","n":-5,"b":true,"list":["甲","乙"],"#
        + #""empty":[],"o":{"x":1},"null":null}"#)
    #expect(
      write(pretty: true).hasSuffix(
        "\"empty\": [],\n  \"o\": {\n    \"x\": 1\n  },\n  \"null\": null\n}"))
  }

  @Test(arguments: [
    (CSVWriter.Cell.text("公示"), "公示"), (.text("甲,乙"), "\"甲,乙\""),
    (.text("说\"好\""), "\"说\"\"好\"\"\""), (.text("两\n行"), "\"两\n行\""),
    (.text("=1+1"), "'=1+1"), (.text("@x"), "'@x"), (.text("-5"), "'-5"), (.text("＝A1"), "'＝A1"),
    (.text("\r=1"), "\"'\r=1\""), (.number("-1268.00"), "-1268.00"), (.number("=1"), "'=1"),
    (.number("-1+2"), "'-1+2"), (.text(""), ""),
  ])
  func aCellIsQuotedAndNeverAFormula(cell: CSVWriter.Cell, expected: String) {
    var writer = CSVWriter()
    writer.row([cell, .text("x")])
    #expect(Array(writer.bytes) == [0xEF, 0xBB, 0xBF] + Array((expected + ",x\r\n").utf8))
  }
}
