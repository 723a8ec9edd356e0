/// What a page may load: its own style sheets, scripts and images, and nothing else.
public enum ContentSecurityPolicy {
  /// The policy, for `<meta http-equiv="Content-Security-Policy">` in every page.
  ///
  /// `'self'` covers pages over HTTP, and pages from a disk in Chromium: style sheet, classic
  /// script, image and `data:` image load under it from `file:`, inline script and style do not.
  /// The standard gives a page from a disk an opaque origin, which `'self'` need not match, so
  /// `file:` stands beside it; over HTTP it allows nothing, since no browser lets a web page load
  /// files of the disk. Forms go nowhere and no base address can turn the links away.
  public static let value =
    "default-src 'none'; img-src 'self' file: data:; style-src 'self' file:; "
    + "script-src 'self' file:; base-uri 'none'; form-action 'none'"
}
