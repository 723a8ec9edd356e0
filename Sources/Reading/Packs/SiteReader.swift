public import Disclosure
import Notation

/// Reads `site.yaml`.
public enum SiteReader {
  private static let vocabulary = Vocabulary(Site.fields.map(\.info))

  /// Reads the bytes of the site file; nil where they are no text at all.
  public static func read(
    _ bytes: [UInt8], file: String = "site.yaml"
  ) -> (site: Site?, texts: [PlacedText], findings: [Finding]) {
    var findings: [Finding] = []
    guard let source = SourceText.read(bytes, file: file, findings: &findings) else {
      return (nil, [], findings)
    }
    let tree = ForgivingReader.read(source, vocabulary: vocabulary, findings: &findings)
    let reading = DeclaredReader.read(Site.self, from: tree, file: file)
    var site = reading.value
    site.places = reading.places
    // Worked out once here: every matter asks for it.
    for index in site.issuers.indices {
      site.issuers[index].sort = site.issuers[index].effectiveSort
    }
    let unusable = unusableNames(of: site)
    return (unusable.isEmpty ? site : nil, reading.texts, findings + reading.findings + unusable)
  }

  /// R38: names that stand in every address of the site and cannot.
  private static func unusableNames(of site: Site) -> [Finding] {
    var findings: [Finding] = []
    if let address = site.address, !isAddress(address) {
      findings.append(
        .error(
          "R38", site.places["address"],
          "网址要写 https:// 开头的全称。请改成，例如：地址: https://qinghe.example；还没有网址的，删掉这一行",
          "the address is written in full, for example https://qinghe.example"))
    }
    var seen: Set<String> = []
    for (index, issuer) in site.issuers.enumerated() {
      guard let code = issuer.code else { continue }
      let place = site.places["issuers", index, part: "code"]
      if !isUsable(code) {
        findings.append(
          .error(
            "R38", place, "代号“\(code)”不能用在网址里。请用小写字母，例如：代号: she",
            "the code “\(code)” cannot stand in an address; use lower-case letters"))
      } else if !seen.insert(code).inserted {
        findings.append(
          .error(
            "R38", place, "代号“\(code)”用了两次。请给后一个单位换一个代号，用小写字母",
            "the code “\(code)” is used twice; give the later issuer another one"))
      }
    }
    return findings
  }

  /// Whether this is the address of a site, which links and codes on paper begin with.
  public static func isAddress(_ text: String) -> Bool {
    let lowered = text.lowercased()
    guard let scheme = ["https://", "http://"].first(where: { lowered.hasPrefix($0) }) else {
      return false
    }
    let rest = text.unicodeScalars.dropFirst(scheme.unicodeScalars.count)
    return !rest.isEmpty && rest.first != "/"
      && rest.allSatisfy {
        $0.value > 32 && $0.value != 127 && !"\"<>\\`{}".unicodeScalars.contains($0)
      }
  }

  /// Whether a code can be a folder's name that no list of the site has.
  private static func isUsable(_ code: String) -> Bool {
    let isWord = code.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || Digits.value(of: $0) != nil || $0 == "-" || $0 == "_"
    }
    let isNumber = code.unicodeScalars.allSatisfy { Digits.value(of: $0) != nil }
    return isWord && !isNumber && !["by", "from", "state", "_"].contains(code)
  }
}
