import Glibc
import Testing

/// Same records and same day, same site; and a build that ends early leaves the former one.
struct SteadyBuildTests {
  private let build = ["build", "--as-of", SampleMatter.today]

  private func village(_ serials: ClosedRange<Int> = 11...30) throws -> SiteFolder {
    let folder = try SiteFolder.planted()
    for serial in serials { try folder.write(SampleMatter.file(serial), SampleMatter.text(serial)) }
    return folder
  }

  @Test func theBytesDoNotDependOnCoresFoldersOrLocale() throws {
    let first = try village()
    let second = try village()
    let third = try village()
    _ = try CommandRunner.run(build, in: first)
    _ = try CommandRunner.run(build, in: second, wrapper: ["taskset", "-c", "0"])
    _ = try CommandRunner.run(
      build, in: third, environment: ["LC_ALL": "en_US.UTF-8", "TZ": "America/New_York"])
    #expect(first.tree().count > 40)
    #expect(first.tree() == second.tree())
    #expect(first.tree() == third.tree())
  }

  @Test func aSecondBuildWritesNothing() throws {
    let folder = try village()
    _ = try CommandRunner.run(build, in: folder)
    let before = folder.tree()
    let second = try CommandRunner.run(build, in: folder)
    #expect(second.errors.contains("新写0个"))
    #expect(folder.tree() == before)
  }

  @Test func aBuildThatIsKilledLeavesTheFormerSiteWhole() throws {
    let folder = try village()
    _ = try CommandRunner.run(build, in: folder)
    let former = folder.tree()
    for serial in 31...60 {
      try folder.write(SampleMatter.file(serial), SampleMatter.text(serial))
    }
    let goal = try village(11...60)
    _ = try CommandRunner.run(build, in: goal)
    let later = goal.tree()
    #expect(later.count > former.count)

    var killed = 0
    for round in 0..<50 {
      // The moments cover the whole run, and differ from round to round.
      let moment = UInt32(2_000 + round * 7_919 % 400_000)
      let result = try CommandRunner.run(build, in: folder, killedAfter: moment)
      let seen = folder.tree()
      #expect(seen == former || seen == later, "killed after \(moment) microseconds")
      if result.signal == SIGKILL { killed += 1 }
      if seen == later { try forget(31...60, in: folder, leaving: former) }
    }
    #expect(killed >= 5)
  }

  /// Takes the later records out for one build, so that the next one has work to do again.
  private func forget(
    _ serials: ClosedRange<Int>, in folder: SiteFolder, leaving former: [String: [UInt8]]
  ) throws {
    for serial in serials { try folder.remove(SampleMatter.file(serial)) }
    _ = try CommandRunner.run(build, in: folder)
    #expect(folder.tree() == former)
    for serial in serials { try folder.write(SampleMatter.file(serial), SampleMatter.text(serial)) }
  }

  @Test func editsGiveTheBytesOfACleanBuild() throws {
    let folder = try village()
    _ = try CommandRunner.run(build, in: folder)
    var generator = UInt32(20_261_122)
    for _ in 0..<50 {
      generator = generator &* 1_664_525 &+ 1_013_904_223
      let serial = 11 + Int(generator >> 16) % 24
      let file = SampleMatter.file(serial)
      switch (generator >> 8) % 4 {
      case 0: try? folder.remove(file)
      case 1:
        try folder.write(file, SampleMatter.text(serial, replacing: "不向", with: "一分不向"))
      case 2:
        try folder.write(
          file, SampleMatter.text(serial, replacing: "渠段已经修好", with: "已经通水"))
      default: try folder.write(file, SampleMatter.text(serial))
      }
      _ = try CommandRunner.run(build, in: folder)
    }
    let grown = folder.tree()
    try folder.remove("_site")
    try folder.remove("._site.gongshi")
    _ = try CommandRunner.run(build, in: folder)
    #expect(folder.tree() == grown)
  }
}
