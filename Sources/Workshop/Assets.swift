import CAssets

/// The shipped files of `themes/`, `rules/`, `seeds/` and `preview/`, compiled into the program.
public enum Assets {
  /// The paths of all files, relative to the package, in byte order.
  public static var paths: [String] {
    (0..<count).map { String(cString: gongshi_assets()[$0].path) }
  }

  /// The bytes of the file at `path`, as in `rules/national.yaml`; nil where there is none.
  public static func file(_ path: String) -> UnsafeRawBufferPointer? {
    path.withCString { wanted in
      var low = 0
      var high = count
      while low < high {
        let middle = (low + high) / 2
        let order = compareBytes(gongshi_assets()[middle].path, wanted)
        if order == 0 {
          let asset = gongshi_assets()[middle]
          return UnsafeRawBufferPointer(start: asset.bytes, count: asset.size)
        }
        if order < 0 { low = middle + 1 } else { high = middle }
      }
      return nil
    }
  }

  /// The paths that begin with `folder` and a slash, in byte order.
  public static func paths(in folder: String) -> [String] {
    let start = folder + "/"
    return paths.filter { $0.utf8.starts(with: start.utf8) }
  }

  private static var count: Int { gongshi_asset_count() }

  private static func compareBytes(
    _ left: UnsafePointer<CChar>, _ right: UnsafePointer<CChar>
  ) -> Int {
    var index = 0
    while true {
      let a = UInt8(bitPattern: left[index])
      let b = UInt8(bitPattern: right[index])
      if a != b { return a < b ? -1 : 1 }
      if a == 0 { return 0 }
      index += 1
    }
  }
}
