/// Two files of a plan that cannot both be, or one that cannot be at all.
public struct PlanProblem: Sendable, Hashable {
  /// What stands in the way.
  public enum Kind: Sendable, Hashable {
    /// Two files have one address.
    case sameAddress
    /// The addresses differ only by upper and lower case.
    case onlyCaseDiffers
    /// The addresses look the same and differ only by Unicode normal form.
    case onlyFormDiffers
    /// One address is a file, and for the other it has to be a folder.
    case fileIsFolder
    /// The address would leave the output folder, or no disk can hold it.
    case unsafePath
  }

  /// What stands in the way.
  public let kind: Kind
  /// The file that was planned first.
  public let first: PlannedFile
  /// The other one; the same as `first` where one file alone is the problem.
  public let second: PlannedFile

  /// The problem in Chinese.
  public var zh: String {
    let owners = "\(first.owner) 和 \(second.owner)"
    return switch kind {
    case .sameAddress:
      "\(owners) 的网页地址都是 \(first.path)，请改其中一个。"
    case .onlyCaseDiffers:
      "\(owners) 的网页地址只有大小写不同（\(first.path)、\(second.path)），请改其中一个。"
    case .onlyFormDiffers:
      "\(owners) 的网页地址看起来一样，只是字的编码形式不同（\(first.path)），请改其中一个。"
    case .fileIsFolder:
      "\(owners) 的网页地址冲突：\(first.path) 与 \(second.path) 一个是文件，一个要用作文件夹，请改其中一个。"
    case .unsafePath:
      "\(first.owner) 的网页地址 \(first.path) 不能用，请改文件名。"
    }
  }

  /// The problem in English.
  public var en: String {
    let owners = "\(first.owner) and \(second.owner)"
    return switch kind {
    case .sameAddress:
      "\(owners) have one address, \(first.path); change one of them."
    case .onlyCaseDiffers:
      "the addresses of \(owners) differ only by case (\(first.path), \(second.path)); change one."
    case .onlyFormDiffers:
      "the addresses of \(owners) differ only by Unicode form (\(first.path)); change one."
    case .fileIsFolder:
      "\(owners): of \(first.path) and \(second.path) one is a file and needs to be a folder for the other; change one."
    case .unsafePath:
      "the address \(first.path) of \(first.owner) cannot be used; rename the file."
    }
  }
}
