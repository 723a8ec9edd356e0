import Testing

@testable import Workshop

/// What a preview adds to pages, and which files an address can name.
struct PreviewAnswerTests {
  private static let tag = #"<script src="/~gongshi/preview.js?edition=3" defer></script>"# + "\n"

  @Test(arguments: [
    ("<head><title>x</title></head><p>", "<head><title>x</title>\(tag)</head><p>"),
    (
      #"<meta http-equiv="Content-Security-Policy" content="default-src 'none'"></head>"#,
      #"<meta http-equiv="Content-Security-Policy" content="connect-src 'self'; "#
        + "default-src 'none'\">\(tag)</head>"
    ),
    ("<p>a theme without a head", "<p>a theme without a head\(tag)"),
    ("<<</he<", "<<</he<\(tag)"), ("", tag),
  ])
  func `the script stands at the end of the head, and the page may ask for it`(
    page: String, shown: String
  ) {
    let bytes = PreviewScript.added(to: Array(page.utf8), edition: 3)
    #expect(String(decoding: bytes, as: UTF8.self) == shown)
  }

  @Test(arguments: [
    ("/", "index.html"), ("/matters/2026/12/", "matters/2026/12/index.html"),
    ("/data/build.js", "data/build.js"), ("/%E4%B8%89%E7%BB%84.csv", "三组.csv"),
    ("", nil), ("index.html", nil), ("/..", nil), ("/a/../b", nil), ("/%2e%2e/b", nil),
    ("/%2E%2E%2Fb", nil), ("//b", nil), ("/a//b", nil), ("/./b", nil), ("/%00", nil),
    ("/a%", nil), ("/a%2", nil), ("/a%zz", nil), ("/%ff", nil), ("/a\\b", nil),
  ])
  func `an address names a file below the site, or none`(target: String, file: String?) {
    #expect(Preview.path(of: target) == file)
  }
}
