/// How pages name files.
enum FileNames {
  /// The name without folders and ending: 测量图 of `图/测量图.pdf`.
  static func title(of name: String) -> String {
    let last = name.split(separator: "/").last.map(String.init) ?? name
    guard let dot = last.lastIndex(of: "."), dot > last.startIndex else { return last }
    return String(last[..<dot])
  }

  /// The sort of file and its size: PDF，320 KB.
  static func sizeLine(_ name: String, _ bytes: Int) -> String {
    let ending = name.split(separator: ".").last.map { $0.uppercased() } ?? ""
    let size =
      bytes < 1_024 * 1_024
      ? "\(max(1, (bytes + 512) / 1_024)) KB"
      : "\((bytes + 524_288) / 1_048_576) MB"
    return ending.isEmpty || ending.utf8.count > 5 ? size : "\(ending)，\(size)"
  }
}
