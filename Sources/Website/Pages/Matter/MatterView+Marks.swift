import Disclosure

extension MatterView {
  /// The findings that the page shows, one neutral line each.
  var marks: NoticeGroupModel? {
    RemarkLines.group(
      of: context.snapshot.marks[matter.file] ?? [], words: words)
  }
}
