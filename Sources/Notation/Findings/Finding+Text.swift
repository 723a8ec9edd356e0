import Disclosure

extension Finding {
  /// R10: the file is no text that can be read.
  static func notText(_ place: Place) -> Finding {
    Finding(
      code: "R10", severity: .error, effect: .withhold, place: place,
      message: Wording(
        "这个文件打不开：不是文本文件，或者文字编码认不出。请用记事本打开，选“另存为”，编码选“UTF-8”。",
        "This file cannot be read as text. Open it in a text editor and save it as UTF-8."))
  }

  /// R10: characters that no keyboard types and no reader sees.
  static func controlCharacter(_ place: Place, count: Int) -> Finding {
    Finding(
      code: "R10", severity: .warning, effect: .advise, place: place,
      message: Wording(
        "这里有看不见的控制字符，全文共\(count)个，已当作空格。请删掉再保存。",
        "An invisible control character stands here (\(count) in the file); it was read as a "
          + "space. Delete it and save."))
  }

  /// R11: the file is not UTF-8; it was read as GB18030.
  static func readAsGB18030(_ place: Place) -> Finding {
    Finding(
      code: "R11", severity: .warning, effect: .advise, place: place,
      message: Wording(
        "这个文件是GBK（GB18030）编码，已照此读出。请用记事本打开，选“另存为”，编码选“UTF-8”，免得别处显示乱码。",
        "This file is in GB18030 (GBK) and was read as such. Save it as UTF-8, so that it is "
          + "shown rightly everywhere."))
  }

  /// R16: the file is too large.
  static func fileTooLarge(_ place: Place, bytes: Int, limit: Int) -> Finding {
    Finding(
      code: "R16", severity: .error, effect: .withhold, place: place,
      message: Wording(
        "这个文件有\(kibibytes(bytes))KB，最多只能有\(kibibytes(limit))KB，没有读。"
          + "请看是不是放错了文件，或者把内容分成几个文件。",
        "This file has \(kibibytes(bytes)) KB; at most \(kibibytes(limit)) KB are read. "
          + "Check that it is the right file, or split it."))
  }

  private static func kibibytes(_ bytes: Int) -> Int { (bytes + 1023) / 1024 }
}
