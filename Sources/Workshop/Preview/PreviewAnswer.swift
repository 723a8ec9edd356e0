/// What a preview answers to a request.
public struct PreviewAnswer: Sendable, Hashable {
  /// How the answer is meant.
  public enum Kind: Sendable, Hashable {
    /// The file itself.
    case found
    /// A folder without a slash at its end; the value is the address with one.
    case moved(String)
    /// There is no such file; the bytes are the site's page for that.
    case missing
    /// There is no site yet; the bytes say what to mend.
    case notBuilt
  }

  /// How it is meant.
  public let kind: Kind
  /// The media type, for example `text/html; charset=utf-8`.
  public let type: String
  /// The bytes.
  public let bytes: [UInt8]
}
