import Disclosure

extension Finding {
  /// R20: a file that the record names is not there.
  static func fileMissing(_ place: Place, _ name: String, near: String?) -> Finding {
    if let near {
      return error(
        "R20", place, "没有“\(name)”这个文件，是不是“\(near)”？请改成：\(near)",
        "There is no file “\(name)”; did you mean “\(near)”?", fix: Fix(place: place, text: near))
    }
    return error(
      "R20", place, "没有“\(name)”这个文件。请把它放到这条记录旁边，或者改对文件名",
      "There is no file “\(name)” beside this record. Put it there or correct the name")
  }

  /// R21: a file outside the record's folder.
  static func fileOutside(_ place: Place, _ name: String) -> Finding {
    error(
      "R21", place, "“\(name)”不在这条记录的文件夹里。请把文件放到记录旁边，只写文件名",
      "“\(name)” lies outside this record's folder. Put the file beside the record and write its name only"
    )
  }

  /// R22: nothing says what kind of record a file is.
  static func kindUnknown(_ place: Place) -> Finding {
    let folders = RecordKind.allCases.map { "content/\($0.folder)" }.joined(separator: "、")
    return error(
      "R22", place,
      "看不出这是哪一类记录。请放进对应的文件夹（\(folders)），或者加一行：类型: 公开事项",
      "The kind of this record is not known. Put it into its folder (\(folders)) or add: kind: matter"
    )
  }
}
