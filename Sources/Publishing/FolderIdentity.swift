/// What tells one folder from another, and from a later one with the same inode number.
struct FolderIdentity: Sendable, Hashable {
  /// The inode number.
  var inode: UInt64
  /// When it was made, in nanoseconds since 1970; 0 where the disk does not keep it.
  var born: Int64
}
