import Disclosure
import Glibc
import Workshop

/// A program of this package that another one turns into.
enum Companion {
  /// Becomes the program; comes back only where that is impossible.
  /// - Returns: What to do then.
  static func become(_ name: String, _ arguments: [String]) -> WorkshopTrouble {
    for folder in folders {
      let path = folder + "/" + name
      guard access(path, X_OK) == 0 else { continue }
      let words = ([path] + arguments).map { strdup($0) }
      defer { words.forEach { free($0) } }
      execv(path, words + [nil])
    }
    return WorkshopTrouble(
      Wording(
        "没有找到 \(name)，它应当和 gongshi 装在一起。请重新安装 gongshi 的整个软件包；"
          + "自己编译的，请再运行：swift build -c release --product \(name)",
        "\(name) is missing; it comes with gongshi. Install the whole package again; from source, "
          + "run: swift build -c release --product \(name)"))
  }

  /// Where it may be: beside this program, or where packages put programs for programs.
  private static var folders: [String] {
    guard let own = realpath("/proc/self/exe", nil) else { return [] }
    defer { free(own) }
    let path = String(cString: own)
    let folder = path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
    return ["", "/../lib/gongshi", "/../libexec/gongshi", "/../libexec"].map { folder + $0 }
  }
}
