import Disclosure

/// What a build is asked to do.
public struct BuildRequest: Sendable {
  /// The site's folder.
  public var site: String
  /// The folder for the rendered site.
  public var output: String
  /// For which day.
  public var day: DayChoice
  /// Takes the place of the site's own address.
  public var baseURL: String?
  /// Render everything again.
  public var isClean: Bool
  /// Write nothing where there is an error.
  public var isStrict: Bool
  /// For a preview: the output need not survive a power cut, and the outcome says which pages the
  /// findings concern.
  public var isPreview = false

  /// Creates a request.
  public init(
    site: String, output: String, day: DayChoice, baseURL: String? = nil, isClean: Bool = false,
    isStrict: Bool = false
  ) {
    self.site = site
    self.output = output
    self.day = day
    self.baseURL = baseURL
    self.isClean = isClean
    self.isStrict = isStrict
  }
}
