public import Disclosure
import Notation

/// Reads a rule pack, `rules/NAME.yaml`.
public enum PackReader {
  /// Reads the bytes of a pack; what could be read is in the pack whatever is found.
  public static func read(
    _ bytes: [UInt8], file: String
  ) -> (pack: RulePack?, findings: [Finding]) {
    var findings: [Finding] = []
    guard let source = SourceText.read(bytes, file: file, findings: &findings) else {
      return (nil, findings)
    }
    let tree = YAMLReader.read(source, findings: &findings)
    let reading = DeclaredReader.read(RulePack.self, from: tree, file: file)
    var pack = reading.value
    pack.places = reading.places
    for index in pack.rules.indices { pack.rules[index].pack = pack.id }
    return (pack, findings + reading.findings + repeated(pack))
  }

  /// R23: two rules, or two categories, with one 代号.
  private static func repeated(_ pack: RulePack) -> [Finding] {
    repeated(pack.rules.map(\.id), field: "rules", pack)
      + repeated(pack.matters.map(\.id), field: "matters", pack)
  }

  private static func repeated(_ ids: [String], field: String, _ pack: RulePack) -> [Finding] {
    var seen: Set<String> = []
    var findings: [Finding] = []
    for (index, id) in ids.enumerated() where !id.isEmpty && !seen.insert(id).inserted {
      findings.append(
        .error(
          "R23", pack.places[field, index, part: "id"],
          "代号“\(id)”前面用过了。请换一个，一个规则包里不重复",
          "The identifier “\(id)” is used before; choose another, unique in its pack"))
    }
    return findings
  }
}
