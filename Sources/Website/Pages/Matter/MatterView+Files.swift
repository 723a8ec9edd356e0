import Disclosure

extension MatterView {
  /// The attachments that exist, as links.
  var attachmentGroup: FileGroupModel? { fileGroup(of: matter.files) }

  /// Files of the record as links; nil where none of them exists.
  func fileGroup(of names: [String]) -> FileGroupModel? {
    let rows = names.compactMap { name -> AttachmentRowModel? in
      guard let path = attachmentPath(of: name), let href = fileLink(name),
        let size = context.snapshot.file(path)?.count
      else { return nil }
      return AttachmentRowModel(
        href: href, name: FileNames.title(of: name), sizeLine: FileNames.sizeLine(name, size))
    }
    return rows.isEmpty ? nil : FileGroupModel(rows: rows)
  }

  /// The path of a file that the record names, relative to the site.
  func attachmentPath(of name: String) -> String? {
    matter.envelope.attachments.first { $0 == name || $0.hasSuffix("/" + name) }
  }
}
