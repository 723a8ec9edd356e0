import Testing
import Website

@Suite struct AddressTests {
  @Test(arguments: [
    ("matters/2026/12/index.html", "matters/2026/11/index.html", "../11/index.html"),
    ("matters/2026/12/index.html", "matters/2026/12/index.html", "index.html"),
    ("matters/2026/12/index.html", "matters/2026/12/print.html", "print.html"),
    ("matters/2026/12/index.html", "index.html", "../../../index.html"),
    ("index.html", "matters/index.html", "matters/index.html"),
    ("index.html", "index.html", "index.html"),
    ("a/b/index.html", "a/c/d.html", "../c/d.html"),
    ("a/index.html", "ab/index.html", "../ab/index.html"),
    ("a/index.html", "a/附件 1.csv", "%E9%99%84%E4%BB%B6%201.csv"),
    ("index.html", "a/x:y?.html", "a/x%3Ay%3F.html"),
  ])
  func linksAreRelativeAndNameTheFile(from: String, to: String, link: String) throws {
    let page = try #require(PageAddress(from))
    #expect(RelativeLink.from(page, to: try #require(PageAddress(to))) == link)
  }

  @Test func aFragmentIsEncoded() throws {
    let page = try #require(PageAddress("code/index.html"))
    #expect(RelativeLink.from(page, to: page, fragment: "第1条") == "index.html#%E7%AC%AC1%E6%9D%A1")
    #expect(RelativeLink.toRoot(from: page) == "../")
    #expect(RelativeLink.toRoot(from: .home).isEmpty)
  }

  @Test(arguments: ["", "/a", "a/", "a//b", "../a", "a/../b", "./a", "a\\b", "a\nb", "a\u{0}"])
  func anAddressCannotLeaveTheSite(path: String) { #expect(PageAddress(path) == nil) }

  @Test(arguments: [
    ("matters/2026/12/index.html", "matters/2026/12/"), ("index.html", ""),
    ("matters/2026/12/print.html", "matters/2026/12/print.html"),
    ("xindex.html", "xindex.html"), ("村/index.html", "%E6%9D%91/"),
  ])
  func paperAndCanonicalUseTheFolder(path: String, folder: String) throws {
    let address = try #require(PageAddress(path))
    #expect(address.folderForm == folder)
    #expect(address.absolute(under: "https://qinghe.example") == "https://qinghe.example/" + folder)
    #expect(
      address.absolute(under: "https://qinghe.example/") == "https://qinghe.example/" + folder)
  }
}
