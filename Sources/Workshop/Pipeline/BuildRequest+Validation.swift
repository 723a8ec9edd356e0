import Disclosure
import Glibc
import Reading

extension BuildRequest {
  /// Refuses an output folder among the site's own files, and an address that is none.
  /// - Throws: `WorkshopTrouble`, a wrong usage.
  func validate() throws(WorkshopTrouble) {
    if let baseURL, !SiteReader.isAddress(baseURL) {
      throw WorkshopTrouble(
        Wording(
          "--base-url 要写 https:// 开头的全称，例如 --base-url https://qinghe.example",
          "--base-url takes a full address, for example https://qinghe.example"),
        isUsage: true)
    }
    guard !output.isEmpty else {
      throw WorkshopTrouble(
        Wording(
          "--output 后面要写文件夹的名字，例如 --output _site",
          "--output takes a folder's name, for example _site"),
        isUsage: true)
    }
    for folder in ["content", "rules", "themes", "static", "private"] {
      guard let own = BuildRequest.realPath(site + "/" + folder),
        let target = BuildRequest.realPath(output)
          ?? BuildRequest.realPath(BuildRequest.parent(of: output)),
        target == own || target.hasPrefix(own + "/")
      else { continue }
      throw WorkshopTrouble(
        Wording(
          "“\(output)”在 \(folder)/ 里，那里放的是村里自己的文件。请用 --output 换一个文件夹，例如 --output _site",
          "“\(output)” lies in \(folder)/, among the site's own files; name another folder with "
            + "--output"),
        isUsage: true)
    }
  }

  private static func realPath(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  private static func parent(of path: String) -> String {
    var trimmed = path[...]
    while trimmed.utf8.count > 1, trimmed.hasSuffix("/") { trimmed = trimmed.dropLast() }
    guard let slash = trimmed.lastIndex(of: "/") else { return "." }
    return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
  }
}
