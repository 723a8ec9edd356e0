import Disclosure

extension Finding {
  /// R13: what stands here cannot be read as YAML.
  static func syntax(_ place: Place, _ message: Wording) -> Finding {
    Finding(code: "R13", severity: .error, effect: .withhold, place: place, message: message)
  }
}
