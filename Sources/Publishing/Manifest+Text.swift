extension Manifest {
  private static let title = "gongshi-manifest 1"

  /// The manifest as text: a head with the checksum of the rest, then a line for each file.
  var text: [UInt8] {
    var body: [UInt8] = []
    body.reserveCapacity(entries.count * 140 + 200)
    body.append(contentsOf: "program \(program)\n".utf8)
    body.append(contentsOf: "folder \(Int64(bitPattern: folder.inode)) \(folder.born)\n".utf8)
    for entry in entries {
      entry.planned.appendHexadecimal(to: &body)
      body.append(0x20)
      entry.content.appendHexadecimal(to: &body)
      body.append(contentsOf: " \(entry.size) \(entry.modified) ".utf8)
      body.append(contentsOf: entry.path.utf8)
      body.append(0x0A)
    }
    return Array("\(Self.title) \(ContentHash(of: body))\n".utf8) + body
  }

  /// Reads a manifest; nil where it is damaged or of another format.
  init?(text: [UInt8]) {
    guard let head = text.firstIndex(of: 0x0A), text.last == 0x0A else { return nil }
    let body = text[(head + 1)...]
    let checksum = body.withUnsafeBytes { ContentHash(of: $0) }
    guard text[..<head].elementsEqual("\(Self.title) \(checksum)".utf8) else { return nil }
    var lines = body.split(separator: 0x0A)[...]
    guard let first = lines.popFirst(), let second = lines.popFirst() else { return nil }
    let program = first.split(separator: 0x20)
    let folder = second.split(separator: 0x20)
    guard program.count == 2, let hash = ContentHash(hexadecimal: program[1]),
      folder.count == 3, let inode = Self.number(folder[1]), let born = Self.number(folder[2])
    else { return nil }
    self.program = hash
    self.folder = FolderIdentity(inode: UInt64(bitPattern: inode), born: born)
    entries = []
    entries.reserveCapacity(lines.count)
    for line in lines {
      let parts = line.split(separator: 0x20, maxSplits: 4, omittingEmptySubsequences: false)
      guard parts.count == 5, let planned = ContentHash(hexadecimal: parts[0]),
        let content = ContentHash(hexadecimal: parts[1]), let size = Self.number(parts[2]),
        let modified = Self.number(parts[3])
      else { return nil }
      entries.append(
        ManifestEntry(
          path: String(decoding: parts[4], as: UTF8.self), planned: planned, content: content,
          size: Int(size), modified: modified))
    }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int64? {
    Int64(String(decoding: digits, as: UTF8.self))
  }
}
