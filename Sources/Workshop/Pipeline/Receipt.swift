import Disclosure
import Publishing

/// What the last build was made from and what it found: from the same, a build is not done again.
///
/// Kept beside the output; it may be deleted at any time. It speaks for one list of published
/// files only, so a build that was killed in between does not leave one that is believed.
struct Receipt: Sendable {
  /// The fingerprint of all that the build read, the day and the program.
  var inputs: ContentHash
  /// The fingerprint of what stands published, and of the ledger beside it.
  var output: ContentHash
  /// The day for which was built.
  var day: Day
  /// What was found.
  var findings: [Finding]

  /// The name under which it is kept.
  static let name = "receipt"

  private static let head = "gongshi receipt 1"

  /// Creates a receipt.
  init(inputs: ContentHash, output: ContentHash, day: Day, findings: [Finding]) {
    self.inputs = inputs
    self.output = output
    self.day = day
    self.findings = findings
  }

  /// Reads a receipt; nil where it is missing, damaged or of another form.
  init?(_ bytes: [UInt8]?) {
    guard let bytes, let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 6, lines[0] == Receipt.head, lines.last == "",
      lines[1] == Receipt.sum(lines[2...].joined(separator: "\n")),
      let inputs = ContentHash(hexadecimal: lines[2].utf8),
      let output = ContentHash(hexadecimal: lines[3].utf8), let day = Day(String(lines[4]))
    else { return nil }
    var findings: [Finding] = []
    for line in lines[5..<(lines.count - 1)] {
      guard let finding = Finding(noted: line) else { return nil }
      findings.append(finding)
    }
    self.init(inputs: inputs, output: output, day: day, findings: findings)
  }

  /// The receipt as it is kept, its sum at the head.
  var bytes: [UInt8] {
    let lines =
      [inputs.description, output.description, day.description] + findings.map(\.noted) + [""]
    let body = lines.joined(separator: "\n")
    return Array("\(Receipt.head)\n\(Receipt.sum(body))\n\(body)".utf8)
  }

  private static func sum(_ text: String) -> String { ContentHash(of: text).description }
}

extension Receipt {
  /// The fingerprint of all that a build reads: every file of the site by name and bytes, the day,
  /// the options that bear on pages, and the program with what it brings.
  static func inputs(of folder: SiteFolder, for request: BuildRequest) -> ContentHash {
    let files = ["site.yaml"] + folder.paths
    let hashes = files.concurrentMap { file -> ContentHash in
      switch folder.read(file) {
      case .success(let bytes): ContentHash(of: bytes)
      case .failure(let trouble): ContentHash(of: "\0" + trouble.en)
      }
    }
    var hasher = ContentHasher()
    hasher.combine(Program.hash)
    hasher.combine(request.day.asked?.description ?? "today \(request.day.today)")
    hasher.combine(request.baseURL ?? "")
    hasher.combine(request.isStrict ? 1 : 0)
    for (file, hash) in zip(files, hashes) {
      hasher.combine(file)
      hasher.combine(hash)
    }
    return hasher.finalize()
  }

  /// The fingerprint of what stands published and of what is remembered of it.
  static func output(of publication: Publication) throws(DiskTrouble) -> ContentHash? {
    guard let standing = try publication.standingHash() else { return nil }
    var hasher = ContentHasher()
    hasher.combine(standing)
    hasher.combine(try publication.note(Ledger.name) ?? [])
    return hasher.finalize()
  }
}
