import Disclosure
import Testing
import Website

@testable import Workshop

/// A site of files in a folder that goes, rendered in memory.
struct ScratchSite {
  let folder: ScratchFolder
  /// What was found, the theme's findings among them.
  let findings: [Finding]
  /// The files by address.
  let pages: [String: String]

  init(_ files: [String: String], on day: String = "2026-11-22") throws {
    folder = try ScratchFolder()
    for (file, text) in files {
      let path = folder.path + "/" + file
      let parent = path.split(separator: "/").dropLast().joined(separator: "/")
      try LooseFile.makeFolders("/" + parent)
      try LooseFile.write(text, to: path)
    }
    var freezing = try Freezing(site: folder.path)
    let day = try #require(Day(day))
    let (frozen, findings) = freezing.freeze(for: DayChoice(asked: day, today: day))
    let site = try #require(frozen)
    let shelf = ThemeShelf(of: freezing.folder, site: site.site, language: .chinese)
    var marks: [String: [Finding]] = [:]
    for finding in findings where finding.effect == .mark {
      marks[finding.place.file, default: []].append(finding)
    }
    let snapshot = Snapshot(
      site: site.site, day: day, language: .chinese, baseURL: "https://liuhe.example",
      register: site.register, wholes: site.wholes, marks: marks, held: [:], theme: shelf.theme,
      assets: shelf.assets, file: { _ in nil })
    let (jobs, added) = SiteMap.jobs(for: snapshot)
    self.findings = findings + shelf.findings + added
    pages = Dictionary(
      jobs.map { ($0.address.path, String(decoding: $0.render(), as: UTF8.self)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The text of a page that a reader sees: no tags, no head.
  static func visible(_ page: String) -> String {
    var text = ""
    var isTag = false
    for scalar in page.unicodeScalars {
      if scalar == "<" {
        isTag = true
      } else if scalar == ">" {
        isTag = false
      } else if !isTag {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
