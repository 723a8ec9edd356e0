import Glibc
import Testing

@testable import Publishing

struct PublicationTests {
  let first = [
    "index.html": "board", "data/build.js": "day 1", "matters/2026/12/index.html": "twelve",
    "matters/2026/12/print.html": "paper", "rolls/red.html": "red", "空.html": "",
  ]

  @Test func firstBuildWritesEverything() throws {
    let folder = try TestFolder()
    let summary = try folder.build(first)
    #expect(summary == CommitSummary(written: 6, kept: 0, removed: 0))
    #expect(folder.tree() == first)
  }

  @Test func firstBuildIntoAnEmptyFolder() throws {
    let folder = try TestFolder()
    folder.makeFolder("_site")
    #expect(try folder.build(first).written == 6)
    #expect(folder.tree() == first)
    #expect(try folder.build(first).written == 0)
  }

  @Test func unchangedBuildWritesAndRendersNothing() throws {
    let folder = try TestFolder()
    try folder.build(first)
    let site = folder.inode("_site")
    let rendered = Counter()
    let summary = try folder.build(first, rendered: rendered)
    #expect(summary == CommitSummary(written: 0, kept: 6, removed: 0))
    #expect(rendered.value == 0)
    #expect(folder.inode("_site") == site)
  }

  @Test func onlyChangedFilesAreNewAndTheOthersStayTheSameFile() throws {
    let folder = try TestFolder()
    try folder.build(first)
    for round in 2...6 {
      let kept = folder.inode("_site/matters/2026/12/index.html")
      let changed = folder.inode("_site/data/build.js")
      var pages = first
      pages["data/build.js"] = "day \(round)"
      let rendered = Counter()
      let summary = try folder.build(pages, rendered: rendered)
      #expect(summary == CommitSummary(written: 1, kept: 5, removed: 0))
      #expect(rendered.value == 1)
      #expect(folder.tree() == pages)
      #expect(folder.inode("_site/matters/2026/12/index.html") == kept)
      #expect(folder.inode("_site/data/build.js") != changed)
    }
  }

  @Test func aReaderOfTheFormerFileKeepsItsBytes() throws {
    let folder = try TestFolder()
    try folder.build(first)
    let file = open(folder.site + "/index.html", O_RDONLY)
    defer { close(file) }
    for round in 1...3 {
      var pages = first
      pages["index.html"] = "another board \(round)"
      try folder.build(pages)
    }
    #expect(try OpenFile.read(file, path: "index.html", limit: 100) == Array("board".utf8))
  }

  @Test func removedPagesVanishFromBothTreesWithTheirFolders() throws {
    let folder = try TestFolder()
    try folder.build(first)
    var pages = first
    pages["matters/2026/12/index.html"] = nil
    pages["matters/2026/12/print.html"] = nil
    #expect(try folder.build(pages).removed == 2)
    #expect(folder.inode("_site/matters") == 0)
    pages["index.html"] = "later"
    try folder.build(pages)
    #expect(folder.tree() == pages)
    #expect(folder.inode("._site.gongshi/next/matters") == 0)
  }

  @Test func aPageMayBecomeAFolderAndBack() throws {
    let folder = try TestFolder()
    let asFile = ["data/build.js": "", "a": "file"]
    let asFolder = ["data/build.js": "", "a/b/c": "deep"]
    for pages in [asFile, asFolder, asFile, asFolder, asFolder, asFile] {
      try folder.build(pages)
      #expect(folder.tree() == pages)
    }
  }

  @Test func entriesOfOthersMoveAcross() throws {
    let folder = try TestFolder()
    try folder.build(first)
    try folder.write("_site/CNAME", "qinghe.example")
    try folder.write("_site/.git/HEAD", "ref")
    var pages = first
    for round in 1...3 {
      pages["index.html"] = "board \(round)"
      let summary = try folder.build(pages)
      #expect(summary.carried == [".git", "CNAME"])
      #expect(folder.read("_site/CNAME") == "qinghe.example")
      #expect(folder.read("_site/.git/HEAD") == "ref")
      #expect(folder.tree("._site.gongshi/next")["CNAME"] == nil)
    }
    unlink(folder.site + "/CNAME")
    pages["index.html"] = "after"
    #expect(try folder.build(pages).carried == [".git"])
    #expect(folder.read("_site/CNAME") == nil)
  }

  @Test func anEntryOfOthersWithThePagesNameIsLeftAlone() throws {
    let folder = try TestFolder()
    try folder.build(first)
    try folder.write("_site/robots.txt", "by hand")
    var pages = first
    pages["robots.txt"] = "ours"
    #expect(trouble { () throws(DiskTrouble) in try folder.build(pages) }?.kind == .inTheWay)
    #expect(folder.read("_site/robots.txt") == "by hand")
  }

  @Test func aFolderOfOthersIsRefused() throws {
    let folder = try TestFolder()
    try folder.write("_site/thesis.doc", "mine")
    let found = trouble { () throws(DiskTrouble) in try folder.build(first) }
    #expect(found?.kind == .notOurs)
    #expect(found?.zh.contains("--output") == true)
    #expect(found?.en.contains("--output") == true)
    #expect(folder.tree() == ["thesis.doc": "mine"])
  }

  @Test func aLinkAsOutputIsRefused() throws {
    let folder = try TestFolder()
    folder.makeFolder("real")
    symlink("real", folder.site)
    #expect(trouble { () throws(DiskTrouble) in try folder.build(first) }?.kind == .noExchange)
  }

  @Test func aMountPointIsRefusedWithAFolderToUse() throws {
    let folder = try TestFolder()
    folder.makeFolder("_site")
    guard getuid() == 0, mount("tmpfs", folder.site, "tmpfs", 0, "size=64k") == 0 else { return }
    defer { umount2(folder.site, Int32(MNT_DETACH)) }
    let found = trouble { () throws(DiskTrouble) in try folder.build(first) }
    #expect(found?.kind == .noExchange)
    #expect(found?.en.contains("_site/site") == true)
    #expect(folder.tree().isEmpty)
  }

  @Test(arguments: ["state deleted", "manifest damaged", "manifest of another format"])
  func aLostManifestIsRebuiltFromTheTree(_ loss: String) throws {
    let folder = try TestFolder()
    try folder.build(first)
    try folder.write("_site/CNAME", "qinghe.example")
    let state = try Folder.open(folder.path + "/._site.gongshi")
    for name in try state.names() where name.hasPrefix("manifest-") {
      switch loss {
      case "manifest damaged":
        var bytes = try #require(try state.read(name))
        bytes[bytes.count / 2] ^= 1
        try state.replace(name, with: bytes)
      case "manifest of another format":
        try state.replace(name, with: Array("gongshi-manifest 2 x\n".utf8))
      default: break
      }
    }
    if loss == "state deleted" { try Folder.open(folder.path).remove("._site.gongshi") }
    let kept = folder.inode("_site/index.html")
    var pages = first
    pages["rolls/red.html"] = nil
    pages["rolls/later.html"] = "later"
    let summary = try folder.build(pages)
    #expect(summary.written == 1)
    #expect(folder.inode("_site/index.html") == kept)
    #expect(folder.read("_site/CNAME") == "qinghe.example")
    #expect(folder.inode("_site/rolls/red.html") == 0)
    #expect(try folder.build(pages).written == 0)
  }

  @Test func anotherProgramRendersAllAndWritesOnlyWhatDiffers() throws {
    let folder = try TestFolder()
    try folder.build(first)
    let rendered = Counter()
    let summary = try folder.build(first, program: "2", rendered: rendered)
    #expect(rendered.value == 6)
    #expect(summary == CommitSummary(written: 0, kept: 6, removed: 0))
    #expect(try folder.build(first, program: "2", rendered: rendered).kept == 6)
    #expect(rendered.value == 6)
  }

  @Test func cleanWritesEverythingAnew() throws {
    let folder = try TestFolder()
    try folder.build(first)
    let summary = try folder.build(first, options: CommitOptions(clean: true, durable: true))
    #expect(summary.written == 6)
    #expect(folder.tree() == first)
  }

  @Test func pagesTouchedByHandAreRepaired() throws {
    let folder = try TestFolder()
    try folder.build(first)
    unlink(folder.site + "/index.html")
    try folder.write("_site/matters/2026/12/index.html", "forged")
    #expect(try folder.build(first).written == 2)
    #expect(folder.tree() == first)
    var pages = first
    pages["data/build.js"] = "day 2"
    try folder.build(pages)
    #expect(folder.tree() == pages)
  }

  @Test func aDeletedOutputFolderIsBuiltAgain() throws {
    let folder = try TestFolder()
    try folder.build(first)
    try Folder.open(folder.path).remove("_site")
    #expect(try folder.build(first).written == 6)
    #expect(folder.tree() == first)
  }

  @Test func linksPlantedInTheTreesLeadNowhere() throws {
    let folder = try TestFolder()
    try folder.build(first)
    try folder.write("outside/12/index.html", "untouched")
    try Folder.open(folder.site).remove("matters")
    symlink("../outside", folder.site + "/matters")
    var pages = first
    pages["index.html"] = "board 2"
    for round in 0..<3 {
      try folder.build(pages)
      #expect(folder.tree() == pages)
      pages["index.html"] = "round \(round)"
      try Folder.open(folder.path + "/._site.gongshi/next").remove("matters")
      symlink("../../outside", folder.path + "/._site.gongshi/next/matters")
    }
    #expect(folder.tree("outside") == ["12/index.html": "untouched"])
  }

  @Test func theFormerTreeIsOpenToItsOwnersOnly() throws {
    let folder = try TestFolder()
    try folder.build(["index.html": "1", "data/build.js": ""])
    #expect(folder.mode("_site") & 0o700 == 0o700)
    #expect(folder.mode("._site.gongshi") & 0o007 == 0)
  }

  @Test func aSecondBuildIsToldWhoHoldsTheLock() throws {
    let folder = try TestFolder()
    let holder = try Publication(output: folder.site, program: ContentHash(of: "1"))
    let found = trouble { () throws(DiskTrouble) in try folder.build(first) }
    #expect(found?.kind == .busy)
    #expect(found?.zh.contains("PID \(getpid())") == true)
    withExtendedLifetime(holder) {}
  }

  @Test func theLockIsFreeAfterABuild() throws {
    let folder = try TestFolder()
    try folder.build(first)
    #expect(try folder.build(first).kept == 6)
  }

  @Test func whatIsPublishedCanBeRead() throws {
    let folder = try TestFolder()
    try folder.build(first)
    let publication = try Publication(output: folder.site + "/", program: ContentHash(of: "1"))
    #expect(try publication.published("rolls/red.html") == Array("red".utf8))
    #expect(try publication.published("rolls/none.html") == nil)
    #expect(trouble { () throws(DiskTrouble) in try publication.published("../x") } != nil)
  }

  @Test func aContradictoryPlanIsNotCommitted() throws {
    let folder = try TestFolder()
    #expect(
      trouble { () throws(DiskTrouble) in try folder.build(["a": "", "A": ""]) }?.kind == .badPlan)
    #expect(folder.inode("_site") == 0)
  }

  @Test func twoThousandFilesTakeAMoment() throws {
    let folder = try TestFolder()
    var pages = ["data/build.js": "x"]
    for number in 0..<2_000 {
      pages["matters/2026/\(number / 4)/\(number % 4).html"] = "page \(number)"
    }
    let clock = ContinuousClock()
    var written = 0
    let cold = try clock.measure { try folder.build(pages) }
    let warm = try clock.measure { written = try folder.build(pages).written }
    #expect(written == 0)
    pages["data/build.js"] = "y"
    let one = try clock.measure { written = try folder.build(pages).written }
    #expect(written == 1)
    pages["data/build.js"] = "z"
    let two = try clock.measure { written = try folder.build(pages).written }
    #expect(written == 1)
    // Generous bounds: an unoptimised program on a busy machine; they only catch what is quadratic.
    #expect(cold < .seconds(20) && warm < .seconds(5) && one < .seconds(10) && two < .seconds(10))
    print("2,000 files: cold \(cold), unchanged \(warm), one changed \(one), again \(two)")
  }
}

/// What `work` throws, or nil.
func trouble<Value>(_ work: () throws(DiskTrouble) -> Value) -> DiskTrouble? {
  do {
    _ = try work()
    return nil
  } catch {
    return error
  }
}
