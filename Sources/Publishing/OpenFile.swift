import Glibc

/// Reads files that are already open.
enum OpenFile {
  /// Reads all of `file`, which must be a regular file of at most `limit` bytes.
  static func read(_ file: Int32, path: String, limit: Int) throws(DiskTrouble) -> [UInt8] {
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .last(path) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path) }
    guard status.st_size <= limit else { throw .tooLarge(path, limit: limit) }
    // One byte more than the size shows whether the file has grown meanwhile.
    var capacity = Int(status.st_size) + 1
    var bytes: [UInt8] = []
    while true {
      var failed = false
      let chunk = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        while count < capacity {
          let rest = UnsafeMutableBufferPointer(rebasing: buffer[count...])
          let got = Glibc.read(file, rest.baseAddress, rest.count)
          if got < 0, errno == EINTR { continue }
          failed = got < 0
          if got <= 0 { break }
          count += got
        }
      }
      if failed { throw .last(path) }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      guard bytes.count <= limit else { throw .tooLarge(path, limit: limit) }
      if chunk.count < capacity { return bytes }
      capacity = 65_536
    }
  }
}
