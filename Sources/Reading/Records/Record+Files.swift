import Disclosure
import Notation

extension Record {
  /// Adds the files that the body places.
  mutating func addPlacedFiles(from parts: RecordParts, namesHouseholds: Bool) {
    var files = RecordFiles(parts)
    for (name, spot) in RecordFiles.placed(in: parts.body.blocks) {
      let place = Place(file: parts.file, line: spot.line, column: spot.column)
      files.add(name, at: place, channel: namesHouseholds ? .paper : .web)
    }
    envelope.tables = files.tables
    envelope.attachments = files.attachments
  }
}

extension Matter {
  /// Adds the tables and files that the front matter names and the body places.
  ///
  /// A table without a channel goes on paper only where the matter's lists name households, or
  /// where only 附表 names it; one that the body places is meant to be read and goes on the web.
  mutating func addFiles(from parts: RecordParts) {
    let namesHouseholds = parts.context.namesHouseholds(matter)
    let placed = RecordFiles.placed(in: parts.body.blocks)
    var files = RecordFiles(parts)
    for (index, table) in tables.enumerated() {
      guard let name = table.file else { continue }
      let isPlaced = placed.contains { $0.name == name }
      files.add(
        name, at: envelope.places["tables", index, part: "file"],
        channel: table.channel ?? (isPlaced && !namesHouseholds ? .web : .paper))
    }
    for (name, spot) in placed {
      let place = Place(file: parts.file, line: spot.line, column: spot.column)
      files.add(name, at: place, channel: namesHouseholds ? .paper : .web)
    }
    for (index, name) in self.files.enumerated() {
      files.add(name, at: envelope.places["files", index], channel: .paper)
    }
    for (index, photo) in photos.enumerated() {
      guard let name = photo.file else { continue }
      files.add(name, at: envelope.places["photos", index, part: "file"], channel: .none)
    }
    if let name = outcome?.file {
      files.add(name, at: envelope.places["outcome", part: "file"], channel: .web)
    }
    envelope.tables = files.tables
    envelope.attachments = files.attachments
  }
}

extension Account {
  /// Adds the ledger, the attachments and what the body places.
  mutating func addFiles(from parts: RecordParts) {
    var files = RecordFiles(parts)
    if let ledger { files.add(ledger, at: envelope.places["ledger"], channel: .web) }
    for (name, spot) in RecordFiles.placed(in: parts.body.blocks) {
      files.add(
        name, at: Place(file: parts.file, line: spot.line, column: spot.column), channel: .web)
    }
    for (index, name) in self.files.enumerated() {
      files.add(name, at: envelope.places["files", index], channel: .paper)
    }
    envelope.tables = files.tables
    envelope.attachments = files.attachments
  }
}

extension VillageCode {
  /// Finds the articles in the body.
  mutating func addArticles(from parts: RecordParts) {
    addPlacedFiles(from: parts, namesHouseholds: false)
    let reading = ArticleReader.articles(of: parts.body, file: parts.file)
    articles = reading.articles
    parts.notes.findings += reading.findings
  }
}
