extension DiskTrouble {
  static func notAFile(_ path: String) -> DiskTrouble {
    DiskTrouble(
      .notAFile, path: path, zh: "\(path)：不是普通文件，没有读。",
      en: "\(path): not a regular file, not read.")
  }

  static func tooLarge(_ path: String, limit: Int) -> DiskTrouble {
    let (zh, en) =
      limit >= 1_048_576
      ? ("\(limit / 1_048_576) MB", "\(limit / 1_048_576) MB") : ("\(limit) 字节", "\(limit) bytes")
    return DiskTrouble(
      .tooLarge(limit: limit), path: path, zh: "\(path)：文件超过 \(zh)，没有读，请压缩或拆开。",
      en: "\(path): larger than \(en), not read; make it smaller or split it.")
  }

  static func outsideLink(_ path: String) -> DiskTrouble {
    DiskTrouble(
      .unsafePath, path: path, zh: "\(path)：链接指向不能读的地方，没有读，请放入真正的文件。",
      en: "\(path): the link leads where nothing is read; put the real file there.")
  }

  static func notOurs(_ path: String) -> DiskTrouble {
    DiskTrouble(
      .notOurs, path: path,
      zh: "\(path)：文件夹里已有别的东西，没有动它。请用 --output 换一个新文件夹，或把它清空。",
      en: "\(path): the folder holds something else and was left alone; "
        + "name a new folder with --output, or empty it.")
  }

  static func inTheWay(_ path: String) -> DiskTrouble {
    DiskTrouble(
      .inTheWay, path: path,
      zh: "\(path)：这不是本程序写的，却与要写的网页同名，没有动它。请移走，或放进 static/。",
      en: "\(path): not written by this program, but a page needs that name; "
        + "it was left alone. Move it away, or into static/.")
  }

  static func linkedOutput(_ path: String) -> DiskTrouble {
    DiskTrouble(
      .noExchange, path: path, zh: "\(path)：这里是链接或文件，请用 --output 写真正的文件夹。",
      en: "\(path): this is a link or a file; name the real folder with --output.")
  }

  static func mountPoint(_ path: String) -> DiskTrouble {
    DiskTrouble(
      .noExchange, path: path,
      zh: "\(path)：这是一个磁盘的根，不能整体更换。请用它里面的文件夹：--output \(path)/site",
      en: "\(path): a disk is mounted here, so it cannot be exchanged as a whole; "
        + "use a folder in it: --output \(path)/site")
  }

  static func noExchange(_ path: String) -> DiskTrouble {
    DiskTrouble(
      .noExchange, path: path,
      zh: "\(path)：这个磁盘不能一步更换文件夹，原来的网站没有动。请用 --output 换到本机磁盘上的文件夹，再复制过来。",
      en: "\(path): this disk cannot exchange folders in one step; the former site is untouched. "
        + "Use a folder on a local disk with --output, and copy it over.")
  }

  static func busy(_ path: String, holder: String) -> DiskTrouble {
    DiskTrouble(
      .busy, path: path, zh: "\(path)：另一次生成还没结束（\(holder)），请稍等再试。",
      en: "\(path): another build is still running (\(holder)); try again in a moment.")
  }

  static func badPlan(_ problem: PlanProblem) -> DiskTrouble {
    DiskTrouble(.badPlan, path: problem.first.path, zh: problem.zh, en: problem.en)
  }
}
