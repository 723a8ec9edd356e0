/// One file of the site and how to make it.
public struct PageJob: Sendable {
  /// Where the file stands in the site.
  public let address: PageAddress
  /// The record's file or the template's name, for messages.
  public let owner: String
  /// What the file is made from.
  public let dependencies: [Dependency]
  /// Makes the file's bytes; the same inputs give the same bytes.
  public let render: @Sendable () -> [UInt8]

  /// Creates a job.
  public init(
    address: PageAddress, owner: String, dependencies: [Dependency],
    render: @escaping @Sendable () -> [UInt8]
  ) {
    self.address = address
    self.owner = owner
    self.dependencies = dependencies
    self.render = render
  }
}
