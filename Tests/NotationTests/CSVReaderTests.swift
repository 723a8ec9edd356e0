import Disclosure
import Notation
import Testing

@Suite struct CSVReaderTests {
  private func read(_ text: String) -> (CSVTable?, [Finding]) {
    var findings: [Finding] = []
    let table = CSVReader.read(Array(text.utf8), file: "收支.csv", findings: &findings)
    return (table, findings)
  }

  @Test(arguments: [
    ("a,b\n1,2\n", ["a", "b"], [["1", "2"]]), ("\u{FEFF}a,b\r\n1,2", ["a", "b"], [["1", "2"]]),
    ("a,b\n\"1,2\",\"x\"\"y\"\n", ["a", "b"], [["1,2", "x\"y"]]),
    ("a,b\n\"1\n2\",\n\n,\n3,4", ["a", "b"], [["1\n2", ""], ["3", "4"]]),
    ("组，别,户\n一，二,3", ["组，别", "户"], [["一，二", "3"]]), ("a", ["a"], []),
  ])
  func reads(text: String, header: [String], rows: [[String]]) {
    let (table, findings) = read(text)
    #expect(table?.header == header)
    #expect(table?.rows == rows)
    #expect(findings.isEmpty)
  }

  @Test func namesCellsAsASpreadsheetDoes() {
    let (table, _) = read("组别,\"户\n数\",金额\n\n一组,\"5\",100\n")
    #expect(
      table?.place(row: 0, column: 1)
        == Place(file: "收支.csv", line: 4, column: 4, cell: "B3"))
    #expect(table?.headerPlace(column: 2).cell == "C1")
    #expect(table?.headerPlace(column: 2).spot == Spot(line: 2, column: 4))
    #expect(table?.rowNumber(0) == 3)
    #expect(CSVTable.address(row: 4, column: 26) == "AA4")
    #expect(CSVTable.address(row: 1, column: 701) == "ZZ1")
  }

  @Test(arguments: [
    ("a,b\n1\n1,2,3", ["R17", "R17"]), ("a,b\n\"1,2\n3,4", ["R18", "R17"]),
    ("a,b\n\"1\"x,2", ["R18"]), ("", ["R18"]), ("\n,\n", ["R18"]),
    (String(repeating: "a,", count: 300), ["R16"]),
  ])
  func reports(text: String, codes: [String]) {
    #expect(read(text).1.map(\.code) == codes)
  }

  @Test func refusesATableThatIsTooLargeByItsName() {
    var findings: [Finding] = []
    let bytes = [UInt8](repeating: 0x61, count: Limits.table + 1)
    #expect(CSVReader.read(bytes, file: "大.csv", findings: &findings) == nil)
    #expect(findings.map(\.code) == ["R16"])
    #expect(findings.first?.place == Place(file: "大.csv"))
  }
}
