import FoundationEssentials
import Glibc
import Publishing

/// A folder that goes when the test is over.
final class ScratchFolder: Sendable {
  let path: String

  init() throws {
    var template = Array("/tmp/gongshi-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw DiskTrouble.system(errno, path: "/tmp") }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
