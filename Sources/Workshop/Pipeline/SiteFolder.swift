import Disclosure
import Glibc
import Publishing

/// The folder of a site with the list of its files; nothing outside it is read.
struct SiteFolder: Sendable {
  /// The files of the site relative to its folder, in byte order.
  let paths: [String]
  private let known: Set<String>
  private let reader: InputReader

  /// Lists a site's files.
  /// - Throws: `WorkshopTrouble` where there is no such folder.
  init(_ path: String, findings: inout [Finding]) throws(WorkshopTrouble) {
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFDIR {
      throw WorkshopTrouble(
        Wording(
          "“\(path)”是一个文件。--site 要写网站的文件夹，里面有 site.yaml",
          "“\(path)” is a file; --site takes the site's folder, which holds site.yaml"),
        isUsage: true)
    }
    do {
      reader = try InputReader(root: path)
    } catch {
      throw WorkshopTrouble(
        Wording(
          "打不开文件夹“\(path)”：\(error.zh)", "cannot open the folder “\(path)”: \(error.en)"),
        isUsage: true)
    }
    var paths: [String] = []
    for folder in ["content", "rules", "themes", "static"] {
      let (files, troubles) = reader.walk(folder)
      paths += files.map(\.path)
      findings += troubles.map { Finding(unreadable: $0, path: $0.path) }
    }
    self.paths = paths
    known = Set(paths)
  }

  /// The bytes of a file, or nil where there is none or it cannot be read.
  func bytes(_ path: String) -> [UInt8]? {
    guard known.contains(path) else { return nil }
    return try? reader.read(path)
  }

  /// The bytes of a file that is known to be there.
  func read(_ path: String) -> Result<[UInt8], DiskTrouble> {
    do { return .success(try reader.read(path)) } catch { return .failure(error) }
  }

  /// Whether the site has a file.
  func has(_ path: String) -> Bool { known.contains(path) }

  /// The files in a folder, in byte order.
  func paths(in folder: String) -> [String] {
    let prefix = folder + "/"
    return paths.filter { $0.hasPrefix(prefix) }
  }
}

extension Finding {
  /// A file that could not be read.
  init(unreadable trouble: DiskTrouble, path: String) {
    self.init(
      code: "R39", severity: .error, effect: .withhold, place: Place(file: path),
      message: Wording(trouble.zh, trouble.en))
  }
}
