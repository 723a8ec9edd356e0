import Testing

@testable import Disclosure

/// The number of an article is read however it is written.
@Suite struct ArticleNumberTests {
  @Test(arguments: [
    ("第九条", 9), ("第十条", 10), ("第十二条", 12), ("第二十条", 20), ("第20条", 20), ("第 20 条", 20), ("第２０条", 20),
    ("第一百零三条", 103), ("村规民约第三十五条第二款", 35), ("第条", nil), ("第二章", nil), ("二十条", nil), ("第几条", nil),
  ])
  func `the first article of a text`(text: String, number: Int?) {
    #expect(ArticleNumber.first(in: text) == number)
  }
}
