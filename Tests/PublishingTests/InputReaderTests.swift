import Glibc
import Testing

@testable import Publishing

struct InputReaderTests {
  @Test func filesAreFoundInByteOrderAndHiddenOnesPassedOver() throws {
    let folder = try TestFolder()
    for name in [
      "b.md", "a/2.md", "a/10.md", "a-1.md", "收支.csv", ".git/HEAD", "private/id.md",
      "a/private/x", "a/.hidden", "_site/index.html", "B.md",
    ] {
      try folder.write(name, name)
    }
    let (files, troubles) = try InputReader(root: folder.path).walk(excluding: ["_site"])
    #expect(files.map(\.path) == ["B.md", "a-1.md", "a/10.md", "a/2.md", "b.md", "收支.csv"])
    #expect(files.map(\.size) == [4, 6, 7, 6, 4, 10])
    #expect(troubles.isEmpty)
  }

  @Test func aLinkIsFollowedToAFileWithinAndToNothingElse() throws {
    let folder = try TestFolder()
    let inside = folder.path + "/in"
    try folder.write("outside.md", "secret")
    try folder.write("in/real.md", "real")
    try folder.write("in/private/list.md", "names")
    folder.makeFolder("in/folder")
    symlink("real.md", inside + "/good.md")
    symlink("../outside.md", inside + "/out.md")
    symlink("private/list.md", inside + "/peek.md")
    symlink("folder", inside + "/loop")
    symlink("nowhere", inside + "/broken.md")
    let reader = try InputReader(root: inside)
    let (files, troubles) = reader.walk()
    #expect(files.map(\.path) == ["good.md", "real.md"])
    #expect(troubles.map(\.path) == ["broken.md", "loop", "out.md", "peek.md"])
    #expect(try reader.read("good.md") == Array("real".utf8))
    for path in ["out.md", "peek.md", "../outside.md", "private/list.md", "/etc/passwd", ""] {
      let found = trouble { () throws(DiskTrouble) in try reader.read(path) }
      #expect(found?.kind == .unsafePath, "\(path)")
    }
    let missing = trouble { () throws(DiskTrouble) in try reader.read("none.md") }
    #expect(missing?.kind == .system(ENOENT))
    #expect(missing?.zh == "none.md：找不到。")
  }

  @Test func aFileOverTheLimitIsRefusedByName() throws {
    let folder = try TestFolder()
    try folder.write("big.csv", "")
    truncate(folder.path + "/big.csv", 100 * 1_048_576 + 1)
    let reader = try InputReader(root: folder.path)
    let found = trouble { () throws(DiskTrouble) in try reader.read("big.csv") }
    #expect(found?.kind == .tooLarge(limit: 100 * 1_048_576))
    #expect(found?.zh == "big.csv：文件超过 100 MB，没有读，请压缩或拆开。")
  }

  @Test func whatIsNoFileIsNotRead() throws {
    let folder = try TestFolder()
    mkfifo(folder.path + "/pipe.md", 0o666)
    folder.makeFolder("sub")
    let reader = try InputReader(root: folder.path)
    #expect(reader.walk().troubles.map(\.kind) == [.notAFile])
    for path in ["pipe.md", "sub"] {
      #expect(trouble { () throws(DiskTrouble) in try reader.read(path) }?.kind == .notAFile)
    }
  }

  @Test func aMissingFolderHoldsNothing() throws {
    let folder = try TestFolder()
    let (files, troubles) = try InputReader(root: folder.path).walk("content")
    #expect(files.isEmpty && troubles.isEmpty)
  }
}
