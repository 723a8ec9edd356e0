import Glibc
import Testing

@testable import Publishing

/// A build that ends at any step runs no code after it, so throwing there is like a kill.
struct InterruptedBuildTests {
  let former = [
    "index.html": "board 1", "data/build.js": "day 1", "a/1.html": "one", "a/2.html": "two",
    "b/x/y.html": "deep",
  ]
  let later = [
    "index.html": "board 2", "data/build.js": "day 2", "a/1.html": "one", "a/3.html": "three",
    "b": "now a file",
  ]
  let killed = DiskTrouble.system(EINTR, path: "killed")

  private func options(endingAt step: Int, _ counter: Counter) -> CommitOptions {
    var options = quick
    let killed = killed
    options.watch = { (_: CommitStep) throws(DiskTrouble) in
      if counter.add() >= step { throw killed }
    }
    return options
  }

  @Test func theSiteIsWholeWhereverABuildEndsAndTheNextRepairsIt() throws {
    var steps = 0
    var wholeFormer = 0
    var wholeLater = 0
    for step in 1...200 {
      let folder = try TestFolder()
      try folder.build([
        "data/build.js": "day 0", "old/1.html": "old", "b": "file", "a/2.html": "2",
      ])
      try folder.build(former)
      try folder.write("_site/CNAME", "qinghe.example")
      try folder.write("_site/.git/HEAD", "ref")
      let counter = Counter()
      let end = trouble { () throws(DiskTrouble) in
        try folder.build(later, options: options(endingAt: step, counter))
      }
      var seen = folder.tree()
      #expect(seen.removeValue(forKey: "CNAME") == "qinghe.example", "step \(step)")
      seen[".git/HEAD"] = nil
      #expect(seen == former || seen == later, "step \(step)")
      if seen == former { wholeFormer += 1 } else { wholeLater += 1 }
      // A second build is killed too, then one comes to its end.
      let again = Counter()
      _ = trouble { () throws(DiskTrouble) in
        try folder.build(later, options: options(endingAt: 1 + step % 5, again))
      }
      try folder.build(later)
      var repaired = folder.tree()
      #expect(repaired.removeValue(forKey: ".git/HEAD") == "ref", "step \(step)")
      #expect(repaired.removeValue(forKey: "CNAME") == "qinghe.example", "step \(step)")
      #expect(repaired == later, "step \(step)")
      try folder.build(former)
      #expect(folder.read("_site/b/x/y.html") == "deep")
      if end == nil { break }
      steps = step
    }
    #expect(steps >= 10 && wholeFormer >= 8 && wholeLater >= 3)
  }

  @Test func aFirstBuildThatEndsLeavesNoHalfSite() throws {
    for step in 1...200 {
      let folder = try TestFolder()
      let end = trouble { () throws(DiskTrouble) in
        try folder.build(former, options: options(endingAt: step, Counter()))
      }
      let seen = folder.tree()
      #expect(seen.isEmpty || seen == former, "step \(step)")
      try folder.build(former)
      #expect(folder.tree() == former)
      if end == nil { break }
    }
  }

  @Test func aFullDiskLeavesTheFormerSite() throws {
    let folder = try TestFolder()
    folder.makeFolder("disk")
    let disk = folder.path + "/disk"
    guard getuid() == 0, mount("tmpfs", disk, "tmpfs", 0, "size=512k") == 0 else { return }
    defer { umount2(disk, Int32(MNT_DETACH)) }
    let publication = try Publication(output: disk + "/_site", program: ContentHash(of: "1"))
    func commit(_ bytes: Int) throws(DiskTrouble) -> CommitSummary {
      let files = (0..<20).map {
        PlannedFile(path: "p/\($0)", hash: ContentHash(of: "\(bytes)"), owner: "\($0)")
      }
      return try publication.commit(OutputPlan(files)) { _ in [UInt8](repeating: 65, count: bytes) }
    }
    _ = try commit(4_000)
    let found = trouble { () throws(DiskTrouble) in try commit(60_000) }
    #expect(found?.kind == .system(ENOSPC))
    #expect(found?.zh.contains("磁盘满了") == true)
    #expect(folder.tree("disk/_site").count == 20)
    #expect(folder.tree("disk/_site").values.allSatisfy { $0.utf8.count == 4_000 })
    #expect(try commit(4_500).written == 20)
    #expect(folder.tree("disk/_site").values.allSatisfy { $0.utf8.count == 4_500 })
  }
}
