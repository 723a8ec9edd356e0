import Foundation

/// Where a preview is built: a temporary folder that goes at the end, or one that was named.
struct PreviewFolder: Sendable {
  /// The folder for the site.
  let output: String
  private let temporary: String?

  /// Uses a folder that stays.
  init(named output: String) {
    self.output = output
    temporary = nil
  }

  /// Makes a temporary folder that nobody else can look into; nil where the machine refuses.
  init?() {
    let parent = ProcessInfo.processInfo.environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 }
    var template = Array("\(parent ?? "/tmp")/gongshi-serve-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { return nil }
    let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    temporary = path
    output = path + "/site"
  }

  /// Removes what was temporary.
  func remove() {
    if let temporary { try? FileManager.default.removeItem(atPath: temporary) }
  }
}
