import Disclosure

extension DataFiles {
  private var versions: [CodeVersion] {
    context.library.groups.joined().filter { context.snapshot.held[$0.code.file] == nil }
  }

  private var publicTexts: [(page: StaticPage, address: PageAddress)] {
    context.texts.filter { context.snapshot.held[$0.page.file] == nil }
  }

  /// What decides which records stand in the file.
  var siteFacts: String {
    (versions.map(\.address.path) + publicTexts.map(\.address.path)).joined(separator: "\n")
  }

  /// The site, its issuers and boards, the village rules and the pages as JSON.
  var siteJSON: [UInt8] {
    let site = context.site
    var writer = JSONWriter(pretty: true)
    writer.object { writer in
      writer.field("version", 1)
      writer.field("name", site.name)
      writer.field(ifPresent: "region", site.region)
      writer.array("issuers") { writer in
        for issuer in site.issuers {
          writer.object { writer in
            writer.field(ifPresent: "code", issuer.code)
            writer.field(ifPresent: "name", issuer.name)
            writer.field(ifPresent: "word", issuer.word)
          }
        }
      }
      writer.array("boards") { writer in
        for board in site.boards {
          writer.object { writer in
            writer.field(ifPresent: "name", board.name)
            writer.field("required", board.isRequired)
            writer.field(ifPresent: "area", board.area)
          }
        }
      }
      writer.array("codes") { writer in
        for version in versions {
          writer.object { writer in
            writer.field("title", version.code.title)
            writer.field("path", version.address.folderForm)
            writer.field(ifPresent: "from", version.code.inForceFrom?.description)
            writer.field(ifPresent: "to", version.end?.description)
            writer.field("articles", Int64(version.code.articles.count))
          }
        }
      }
      writer.array("pages") { writer in
        for (page, address) in publicTexts {
          writer.object { writer in
            writer.field("title", page.title)
            writer.field("path", address.folderForm)
            writer.field(ifPresent: "summary", page.summary)
          }
        }
      }
    }
    return writer.bytes + [10]
  }
}
