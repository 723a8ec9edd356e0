extension Contact {
  /// When the office closes, the last time of day in its hours: 17:00 of 工作日9:00-17:00; nil where
  /// there is none.
  public var closing: String? {
    var found: String?
    var digits = ""
    var time = ""
    for scalar in (hours ?? "").unicodeScalars {
      if ("0"..."9").contains(scalar) {
        digits.unicodeScalars.append(scalar)
        if !time.isEmpty, digits.utf8.count == 2 { found = time + digits }
      } else {
        let isColon = scalar == ":" || scalar == "："
        time = isColon && (1...2).contains(digits.utf8.count) ? digits + ":" : ""
        digits = ""
      }
    }
    return found
  }
}
