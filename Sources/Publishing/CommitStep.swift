/// A step of a build that changes something on disk.
public enum CommitStep: Sendable, Hashable {
  /// Entries of others that an ended build left in the former tree are brought back.
  case rescue
  /// The next tree's manifest goes, since the tree is about to change.
  case begin
  /// A file that the plan no longer holds leaves the next tree.
  case remove(String)
  /// A file is linked into the next tree.
  case link(String)
  /// A file has been opened and is still empty.
  case write(String)
  /// The next tree's manifest is written.
  case manifest
  /// The two trees change places.
  case exchange
  /// An entry of others moves to the new tree.
  case carry(String)
  /// The build is done but for tidying up.
  case finish
}
