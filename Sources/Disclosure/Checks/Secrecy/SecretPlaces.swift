/// Where secret numbers stand in a record, gathered as a clerk mends them: one by one in the text,
/// column by column in a table.
struct SecretPlaces {
  /// One number in the text of a record.
  struct InText {
    var number: SecretNumber
    var place: Place
    /// The field's English key, or `body`.
    var label: String
  }

  /// The numbers of one column of a table.
  struct InColumn {
    var table: RecordTable
    /// The column's letter.
    var letter: String
    var count: Int
    var first: SecretNumber
    var place: Place
  }

  var texts: [InText] = []
  var columns: [InColumn] = []

  /// The fields that hold names of files, which `SecretFileName` looks through.
  static let fileFields: Set<String> = ["tables", "files", "photos"]

  /// Looks through the texts and tables of a record.
  ///
  /// - Parameters:
  ///   - least: how many digits such a number has at least; texts with fewer are passed over.
  init(
    in whole: Whole, of context: CheckContext, least: Int, _ search: (String) -> [SecretNumber]
  ) {
    let envelope = whole.envelope
    for text in context.dossier(of: whole).texts
    where text.digitCount >= least && !SecretPlaces.fileFields.contains(text.label) {
      for number in search(text.placed.text) {
        texts.append(
          InText(
            number: number,
            place: text.place(offset: number.offset, length: number.length, in: envelope.file),
            label: text.label))
      }
    }
    for table in envelope.tables { columns += SecretPlaces.columns(of: table, search) }
  }

  private static func columns(
    of table: RecordTable, _ search: (String) -> [SecretNumber]
  ) -> [InColumn] {
    var byColumn: [Int: InColumn] = [:]
    for row in -1..<table.rows.count {
      for (column, cell) in (row < 0 ? table.header : table.rows[row]).enumerated() {
        guard cell.utf8.count > 10 else { continue }
        let numbers = search(cell)
        guard let first = numbers.first else { continue }
        if byColumn[column] != nil {
          byColumn[column]?.count += numbers.count
        } else {
          let address = RecordTable.cell(row: 0, column: column)
          byColumn[column] = InColumn(
            table: table, letter: String(address.dropLast()), count: numbers.count, first: first,
            place: table.place(row: row, column: column))
        }
      }
    }
    return byColumn.sorted { $0.key < $1.key }.map(\.value)
  }
}
