import Disclosure

/// The style sheet that gives the pages the site's own colour; printed pages stay black.
enum ColourSheet {
  /// Where it stands; only where the site file names a colour.
  static let address = PageAddress("assets/colours.css")

  /// The style sheet for a colour.
  static func css(_ colour: Colour) -> String {
    let dark = colour.onDark
    return """
      @media screen {
        :root { --mast: \(colour.text); --mast-edge: \(colour.shaded(64).text); \
      --red: \(colour.text); --on-red: #ffffff; }
      }
      @media screen and (prefers-color-scheme: dark) {
        :root { --mast: \(colour.shaded(56).text); --mast-edge: \(colour.shaded(144).text); \
      --red: \(dark.text); --on-red: \(colour.darkened(on: dark).text); }
      }

      """
  }
}
