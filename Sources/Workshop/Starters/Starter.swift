import Disclosure

/// 样例: a starter that `gongshi init` plants in a new folder.
public struct Starter: Sendable {
  /// Its folder in `seeds/`.
  public let name: String

  /// Finds a starter by its name; nil where the program brings none such.
  public init?(named name: String) {
    guard Starter.names.contains(name) else { return nil }
    self.name = name
  }

  /// The starters that the program brings.
  public static var names: [String] {
    var names: [String] = []
    for path in Assets.paths(in: "seeds") {
      let parts = path.split(separator: "/")
      if parts.count > 2, names.last != String(parts[1]) { names.append(String(parts[1])) }
    }
    return names
  }

  /// The files as they are planted, in the order of their paths.
  func files(for days: PlantingDays) -> [PlantedFile] {
    let templates = templates(for: days)
    let serials = Starter.serials(of: templates)
    var files: [String: PlantedFile] = [:]
    for template in templates {
      let planted = PlantedFile(
        path: template.path, text: template.planting.text(serial: serials[template.path]))
      guard let numbered = template.planting.numbered, let serial = serials[template.path] else {
        // What a record names beside it moves with the record.
        if files[planted.path] == nil, !template.isBesideRecord { files[planted.path] = planted }
        continue
      }
      let folder = template.folder + String(numbered.day.year) + "/"
      let prefix = numbered.tag + (serial < 10 ? "0" : "") + "\(serial)-"
      let path = folder + prefix + template.fileName
      files[path] = PlantedFile(path: path, text: planted.text)
      for other in template.companions(among: templates) {
        let path = folder + other.fileName
        files[path] = PlantedFile(path: path, text: other.planting.text())
      }
    }
    return files.values.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Numbers the records of each issuer and year in the order of their days.
  private static func serials(of templates: [Template]) -> [String: Int] {
    let numbered = templates.compactMap { template in
      template.planting.numbered.map { (path: template.path, number: $0) }
    }.sorted { ($0.number.day, $0.path) < ($1.number.day, $1.path) }
    var last: [String: Int] = [:]
    var serials: [String: Int] = [:]
    for (path, number) in numbered {
      let series = "\(number.tag)/\(number.day.year)"
      last[series, default: 0] += 1
      serials[path] = last[series]
    }
    return serials
  }
}

extension Starter {
  /// One file of `seeds/`.
  private struct Template {
    /// The path in the new folder, before years and numbers.
    var path: String
    var text: String
    var planting: Planting
    /// Whether a numbered record beside it names it.
    var isBesideRecord = false

    var fileName: String { path.split(separator: "/").last.map(String.init) ?? path }
    var folder: String { String(path.dropLast(fileName.count)) }

    /// The files beside a record that it names.
    func companions(among templates: [Template]) -> [Template] {
      templates.filter {
        $0.folder == folder && $0.planting.numbered == nil && text.contains($0.fileName)
      }
    }
  }

  private func templates(for days: PlantingDays) -> [Template] {
    let own = Assets.paths(in: "seeds/" + name).map {
      ($0, String($0.dropFirst("seeds/\(name)/".count)))
    }
    var templates = (own + Starter.shared).compactMap { asset, path in
      Assets.file(asset).map { bytes in
        let text = String(decoding: bytes, as: UTF8.self)
        return Template(path: path, text: text, planting: Planting(text, days: days))
      }
    }
    for record in templates where record.planting.numbered != nil {
      let named = Set(record.companions(among: templates).map(\.path))
      for index in templates.indices where named.contains(templates[index].path) {
        templates[index].isBesideRecord = true
      }
    }
    return templates
  }

  /// What every starter has: the shipped file, and its name in the new folder.
  ///
  /// Files whose name begins with a dot are not shipped as they are.
  private static let shared = [("seeds/gitignore", ".gitignore")]
}
