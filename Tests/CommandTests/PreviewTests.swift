import Glibc
import Testing

/// `gongshi serve`: what a browser on this machine gets, what nobody gets, and what is left.
@Suite(.serialized) struct PreviewTests {
  private static let page = "/matters/2026/11/"

  private func village() throws -> SiteFolder {
    let folder = try SiteFolder.planted()
    try folder.write(SampleMatter.file(11), SampleMatter.text(11))
    return folder
  }

  @Test func `pages are those of a build, but for the preview's script`() throws {
    let folder = try village()
    let preview = try RunningPreview(of: folder)
    let built = try CommandRunner.run(["build", "--as-of", SampleMatter.today], in: folder)
    #expect(built.status == 0)
    let tree = folder.tree()
    #expect(tree.count > 20)
    for (file, bytes) in tree {
      let answer = try #require(preview.get(file.dropFirst("_site".count).description), "\(file)")
      #expect(answer.status == 200, "\(file)")
      guard file.hasSuffix(".html") else {
        #expect(answer.body == bytes, "\(file)")
        continue
      }
      #expect(answer.text.contains("src=\"/~gongshi/preview.js?edition=1\""), "\(file)")
      let script = #"<script src="/~gongshi/preview.js?edition=1" defer></script>"# + "\n"
      let widened = "connect-src 'self'; "
      let rest = [script, widened].reduce(answer.text) { text, added in
        text.range(of: added).map { String(text[..<$0.lowerBound] + text[$0.upperBound...]) }
          ?? text
      }
      #expect(rest == String(decoding: bytes, as: UTF8.self), "\(file)")
    }
  }

  @Test func `each address has its status and its type`() throws {
    let preview = try RunningPreview(of: village())
    for (target, status, type) in [
      ("/", 200, "text/html; charset=utf-8"), (Self.page, 200, "text/html; charset=utf-8"),
      ("/assets/board.css", 200, "text/css; charset=utf-8"),
      ("/assets/board.js", 200, "text/javascript; charset=utf-8"),
      (Self.page + "notice.txt", 200, "text/plain; charset=utf-8"),
      ("/~gongshi/preview.css", 200, "text/css; charset=utf-8"),
      ("/matters/2026/11", 302, "text/plain; charset=utf-8"),
      ("/matters/9999/1/", 404, "text/html; charset=utf-8"),
    ] {
      let answer = try #require(preview.get(target))
      #expect(answer.status == status, "\(target)")
      #expect(answer.headers["content-type"] == type, "\(target)")
      #expect(answer.headers["cache-control"] == "no-store", "\(target)")
      if status == 302 { #expect(answer.headers["location"] == Self.page) }
      if status == 404 { #expect(answer.text.contains("没有找到这一页")) }
      let head = try #require(preview.get(target, method: "HEAD"))
      #expect(head.status == status, "\(target)")
      #expect(head.body.isEmpty, "\(target)")
      #expect(head.headers["content-length"] == String(answer.body.count), "\(target)")
    }
  }

  @Test func `nothing outside the built site is served`() throws {
    let folder = try village()
    try folder.write("private/名单.txt", "张某某")
    try folder.write("static/private/名单.txt", "张某某")
    try folder.write("static/.hidden.txt", "张某某")
    let preview = try RunningPreview(of: folder)
    for target in [
      "/../../../../etc/passwd", "/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2fetc/passwd",
      "//etc/passwd", "/matters/../../site.yaml", "/site.yaml", "/%00", "/%ff", "/%2", "",
      "/private/%E5%90%8D%E5%8D%95.txt", "/.hidden.txt", "/../.site.gongshi/ledger",
      "/~gongshi/../preview/preview.js", "/~gongshi/", "/assets\\board.css",
    ] {
      let answer = preview.get(target)
      #expect(answer.map { $0.status == 404 } ?? true, "\(target)")
      #expect(answer?.text.contains("root:") != true && answer?.text.contains("张某某") != true)
    }
    #expect(preview.get("/")?.status == 200)
  }

  @Test func `only this machine's own names are answered`() throws {
    let preview = try RunningPreview(of: village())
    for (host, status) in [
      ("evil.example", 421), ("localhost.evil.example", 421), ("evil.example:8000", 421),
      ("127.0.0.1.evil.example", 421), ("", 421), ("192.168.1.9", 421), ("localhost", 200),
      ("LOCALHOST:9", 200), ("127.0.0.1:1", 200), ("[::1]:1", 200), ("[::1]", 200),
    ] {
      #expect(preview.get("/", host: host)?.status == status, "\(host)")
      #expect(preview.get("/~gongshi/state.json", host: host)?.status == status, "\(host)")
    }
  }

  @Test func `what asks to change something is refused`() throws {
    let preview = try RunningPreview(of: village())
    #expect(preview.get("/", method: "POST")?.status == 405)
    #expect(preview.get("/", method: "DELETE")?.status == 405)
  }

  @Test(arguments: [[], ["--poll"]])
  func `a saved record is on its page soon, and the browser is told`(options: [String]) throws {
    let folder = try village()
    let preview = try RunningPreview(of: folder, options)
    let socket = try #require(HTTPAnswer.connected(to: preview.port))
    defer { close(socket) }
    let request = "GET /~gongshi/events HTTP/1.1\r\nHost: localhost\r\n\r\n"
    #expect(send(socket, request, request.utf8.count, 0) == request.utf8.count)
    #expect(EventLines(socket).next("data: ") == "data: 1")

    // As many editors save: a new file beside the old one, then in its place.
    try folder.write(
      "content/matters/.new", SampleMatter.text(11, replacing: "不向村民收钱", with: "全部由村里出"))
    #expect(
      rename(folder.path + "/content/matters/.new", folder.path + "/" + SampleMatter.file(11)) == 0)
    #expect(preview.waits(for: "全部由村里出", at: Self.page))
    #expect(EventLines(socket).next("data: ") == "data: 2")
    #expect(preview.state?.edition == 2)
    #expect(preview.get("/")?.text.contains("preview.js?edition=2\"") == true)
  }

  @Test func `a record in a new folder is found, and one that goes is gone`() throws {
    let folder = try village()
    let preview = try RunningPreview(of: folder)
    try folder.write("content/matters/2026/12月/12.md", SampleMatter.text(12))
    #expect(preview.waits(for: "12号渠段", at: "/matters/2026/12/"))
    try folder.remove("content/matters/2026")
    #expect(
      RunningPreview.wait { preview.get("/matters/2026/12/")?.status == 404 ? true : nil } == true)
  }

  @Test func `a finding names file and line, and the page that it concerns`() throws {
    let folder = try village()
    let preview = try RunningPreview(of: folder)
    // A note may speak of numbers that are missing between the samples.
    let serious = { preview.state?.findings.filter { $0.severity != "note" } }
    #expect(serious()?.isEmpty == true)
    try folder.write(
      SampleMatter.file(11), SampleMatter.text(11, replacing: "公示天数: 7", with: "公示天数: 3"))
    let finding = try #require(RunningPreview.wait { serious()?.first })
    #expect(finding.file == SampleMatter.file(11))
    #expect(finding.line == 15)
    #expect(finding.message.contains("3天"))
    #expect(finding.pages.contains("matters/2026/11/index.html"))
    #expect(preview.output.contains("\(SampleMatter.file(11)):15:"))
    try folder.write(SampleMatter.file(11), SampleMatter.text(11))
    #expect(RunningPreview.wait { serious()?.isEmpty == true ? true : nil } == true)
  }

  @Test func `an unreadable site file keeps the last good site in view`() throws {
    let folder = try village()
    let site = try #require(folder.text("site.yaml"))
    let preview = try RunningPreview(of: folder)
    try folder.write("site.yaml", "名称: [")
    let state = try #require(
      RunningPreview.wait { preview.state.flatMap { $0.isStale ? $0 : nil } })
    #expect(state.findings.contains { $0.file == "site.yaml" })
    #expect(preview.get(Self.page)?.status == 200)
    try folder.write("site.yaml", site)
    #expect(RunningPreview.wait { preview.state?.isStale == false ? true : nil } == true)
  }

  @Test func `where there is no site yet, a page says what to mend and becomes the site`() throws {
    let folder = try village()
    let site = try #require(folder.text("site.yaml"))
    try folder.remove("site.yaml")
    let preview = try RunningPreview(of: folder)
    let answer = try #require(preview.get("/"))
    #expect(answer.status == 503)
    #expect(answer.text.contains("site.yaml") && answer.text.contains("R38"))
    #expect(answer.text.contains("/~gongshi/preview.js"))
    try folder.write("site.yaml", site)
    #expect(RunningPreview.wait { preview.get("/")?.status == 200 ? true : nil } == true)
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func `the end is clean: no temporary folder, no site`(signal: Int32) throws {
    let folder = try village()
    let before = folder.tree(".").keys.sorted()
    let preview = try RunningPreview(of: folder)
    #expect(!preview.temporary.tree("").isEmpty)
    let result = try preview.end(by: signal)
    #expect(result.status == 0)
    #expect(preview.temporary.tree("").isEmpty)
    #expect(folder.tree(".").keys.sorted() == before)
  }

  @Test func `a named folder stays`() throws {
    let folder = try village()
    let preview = try RunningPreview(of: folder, ["--output", "shown"])
    #expect(try preview.end(by: SIGINT).status == 0)
    #expect(folder.text("shown/index.html") != nil)
  }

  @Test func `a port that is taken is named, with one that is free`() throws {
    let preview = try RunningPreview(of: village())
    let result = try CommandRunner.run(
      ["serve", "--port", String(preview.port)], in: try village())
    #expect(result.status == 2)
    #expect(result.errors.contains("\(preview.port)号端口有别的程序在用"))
    #expect(result.errors.contains("--port "))
  }

  @Test(arguments: [
    (["--site", "nowhere"], "nowhere"), (["--output", "content/x"], "content/"),
    (["--port", "99999"], "--port"),
  ])
  func `a wrong use is answered and ends`(arguments: [String], word: String) throws {
    let result = try CommandRunner.run(["serve"] + arguments, in: try village())
    #expect(result.status == 2)
    #expect(result.errors.contains(word))
  }

  @Test func `without its companion the program says what to install`() throws {
    let folder = try village()
    let program = folder.path + "/gongshi"
    let copied = try CommandRunner.run(words: ["cp", CommandRunner.program, program])
    #expect(copied.status == 0)
    let result = try CommandRunner.run(words: [program, "serve"], in: folder)
    #expect(result.status == 3)
    #expect(result.errors.contains("gongshi-serve"))
  }
}

/// The lines of a stream of events, as they come.
private struct EventLines {
  let socket: Int32

  init(_ socket: Int32) { self.socket = socket }

  /// The next line that begins with `start`; nil where none comes within the socket's limit.
  func next(_ start: String) -> String? {
    var line = ""
    var byte: UInt8 = 0
    while read(socket, &byte, 1) == 1 {
      if byte == 10 || byte == 13 {
        if line.hasPrefix(start) { return line }
        line = ""
      } else {
        line.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return nil
  }
}
