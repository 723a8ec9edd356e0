import Disclosure
import Publishing

/// Why a command could not do its work at all; what is wrong with records is a finding instead.
public struct WorkshopTrouble: Error, Sendable {
  /// What happened and what to do.
  public let message: Wording
  /// Whether the command was used wrongly; else the machine failed us.
  public let isUsage: Bool

  /// Describes a trouble.
  public init(_ message: Wording, isUsage: Bool = false) {
    self.message = message
    self.isUsage = isUsage
  }

  init(_ trouble: DiskTrouble) {
    self.init(Wording(trouble.zh, trouble.en))
  }
}
