import Glibc

extension DiskTrouble {
  /// The trouble that a system call left in `errno`.
  static func last(_ path: String) -> DiskTrouble { system(errno, path: path) }

  /// The meaning of a system error for `path`.
  public static func system(_ code: Int32, path: String) -> DiskTrouble {
    let (zh, en) = meaning(of: code)
    return DiskTrouble(.system(code), path: path, zh: "\(path)：\(zh)", en: "\(path): \(en)")
  }

  private static func meaning(of code: Int32) -> (zh: String, en: String) {
    switch code {
    case ENOSPC:
      ("磁盘满了，请腾出空间再试。", "the disk is full; free some space and try again.")
    case EDQUOT:
      ("您的磁盘配额用完了，请清理后再试。", "your disk quota is used up; tidy up and try again.")
    case EACCES, EPERM:
      ("没有权限，请换一个用户，或改文件夹的权限。", "no permission; use another user or change the folder's rights.")
    case EROFS:
      ("磁盘是只读的，请换一个文件夹。", "the disk is read-only; use another folder.")
    case ENOENT:
      ("找不到。", "not found.")
    case ENOTDIR:
      ("路径中间有一个文件，应为文件夹。", "a file stands where a folder is expected.")
    case EISDIR:
      ("这是文件夹，应为文件。", "this is a folder, a file is expected.")
    case ELOOP:
      ("路径中有链接，请换成真正的文件夹或文件。", "there is a link in the way; use the real folder or file.")
    case ENAMETOOLONG:
      ("名称太长，请改短。", "the name is too long; shorten it.")
    case EEXIST, ENOTEMPTY:
      ("已有同名的文件或文件夹。", "there is already a file or folder of this name.")
    case EMFILE, ENFILE:
      ("同时打开的文件太多，请关掉别的程序再试。", "too many open files; close other programs and try again.")
    case EBUSY, ETXTBSY:
      ("正被别的程序使用，请关掉后再试。", "another program is using it; close that and try again.")
    case EIO:
      (
        "磁盘读写出错，磁盘可能坏了，请先备份。",
        "the disk cannot be read or written; it may be broken, save a copy first."
      )
    case EFBIG:
      ("文件太大。", "the file is too large.")
    case ENOMEM:
      ("内存不够，请关掉别的程序再试。", "out of memory; close other programs and try again.")
    case EXDEV:
      ("两个文件夹不在同一个磁盘上。", "the two folders are not on one disk.")
    case EINVAL, ENOSYS, EOPNOTSUPP:
      ("这个磁盘不支持此操作。", "this disk does not support the operation.")
    case ESTALE, EHOSTDOWN, ETIMEDOUT:
      ("网络磁盘没有回应，请检查网络。", "the network disk does not answer; check the network.")
    default:
      ("系统报告错误 \(code)（\(describe(code))）。", "system error \(code) (\(describe(code))).")
    }
  }

  private static func describe(_ code: Int32) -> String {
    var buffer = [CChar](repeating: 0, count: 128)
    guard strerror_r(code, &buffer, buffer.count) == 0 else { return "?" }
    return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}

extension DiskTrouble {
  /// The same trouble under the name by which the user knows the file.
  func named(_ path: String) -> DiskTrouble {
    guard case .system(let code) = kind else { return self }
    return .system(code, path: path)
  }
}
