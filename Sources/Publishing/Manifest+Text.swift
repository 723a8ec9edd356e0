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
    let lines = body.split(separator: 0x0A, maxSplits: 2, omittingEmptySubsequences: false)
    guard lines.count == 3 else { return nil }
    let first = lines[0]
    let second = lines[1]
    let program = first.split(separator: 0x20)
    let folder = second.split(separator: 0x20)
    guard program.count == 2, let hash = ContentHash(hexadecimal: program[1]),
      folder.count == 3, let inode = Self.number(folder[1]), let born = Self.number(folder[2])
    else { return nil }
    self.program = hash
    self.folder = FolderIdentity(inode: UInt64(bitPattern: inode), born: born)
    guard let entries = Self.entries(in: text, from: second.endIndex + 1) else { return nil }
    self.entries = entries
  }

  // By hand, since tens of thousands of lines are read before every build.
  private static func entries(in text: [UInt8], from start: Int) -> [ManifestEntry]? {
    text.withUnsafeBufferPointer { bytes in
      var entries: [ManifestEntry] = []
      entries.reserveCapacity((bytes.count - start) / 110)
      var index = start
      func number() -> Int64? {
        let isNegative = index < bytes.count && bytes[index] == 0x2D
        if isNegative { index += 1 }
        var value: Int64 = 0
        while index < bytes.count, bytes[index] != 0x20 {
          guard case 0x30...0x39 = bytes[index], value < Int64.max / 10 - 9 else { return nil }
          value = value * 10 + Int64(bytes[index] - 0x30)
          index += 1
        }
        index += 1
        return isNegative ? -value : value
      }
      while index < bytes.count {
        guard index + 66 < bytes.count, bytes[index + 32] == 0x20, bytes[index + 65] == 0x20,
          let planned = ContentHash(hexadecimal: bytes[index..<(index + 32)]),
          let content = ContentHash(hexadecimal: bytes[(index + 33)..<(index + 65)])
        else { return nil }
        index += 66
        guard let size = number(), let modified = number() else { return nil }
        let path = index
        while index < bytes.count, bytes[index] != 0x0A { index += 1 }
        guard path < index else { return nil }
        entries.append(
          ManifestEntry(
            path: String(decoding: bytes[path..<index], as: UTF8.self), planned: planned,
            content: content, size: Int(size), modified: modified))
        index += 1
      }
      return entries
    }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int64? {
    Int64(String(decoding: digits, as: UTF8.self))
  }
}
