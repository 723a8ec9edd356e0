/// Something that a disk, or what lies on it, did not let us do.
public struct DiskTrouble: Error, Sendable, Hashable {
  /// What kind of trouble it is.
  public enum Kind: Sendable, Hashable {
    /// A system call gave this `errno`.
    case system(Int32)
    /// A file is larger than the limit in bytes.
    case tooLarge(limit: Int)
    /// What stands there is neither a file nor a folder that may be read.
    case notAFile
    /// A path that would leave its folder, or that no disk can hold.
    case unsafePath
    /// The output folder holds something that this program did not write.
    case notOurs
    /// An entry of the output folder that is not ours has the name of a page.
    case inTheWay
    /// Another build holds the lock.
    case busy
    /// The output folder cannot be exchanged in one step.
    case noExchange
    /// The plan itself is contradictory.
    case badPlan
  }

  /// What kind of trouble it is.
  public let kind: Kind
  /// The file or folder concerned, as given.
  public let path: String
  /// What to do, in Chinese.
  public let zh: String
  /// What to do, in English.
  public let en: String

  /// Creates a trouble with its sentences.
  public init(_ kind: Kind, path: String, zh: String, en: String) {
    self.kind = kind
    self.path = path
    self.zh = zh
    self.en = en
  }
}
