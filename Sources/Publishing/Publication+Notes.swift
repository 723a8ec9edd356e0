extension Publication {
  /// What an earlier build noted under `name` beside the output; nil where it noted nothing.
  public func note(_ name: String) throws(DiskTrouble) -> [UInt8]? {
    try state.read(name)
  }

  /// Notes bytes under `name` beside the output, in place of what was noted before.
  public func setNote(_ name: String, to bytes: [UInt8]) throws(DiskTrouble) {
    try state.replace(name, with: bytes)
  }
}
