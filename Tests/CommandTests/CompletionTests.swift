import Testing

/// What a shell offers when the tab key is pressed, asked of bash itself.
struct CompletionTests {
  @Test(arguments: [
    ([""], ["new", "check", "schema"]), (["ch"], ["check"]), (["new", ""], ["matter", "红榜"]),
    (["check", "--for"], ["--format"]), (["check", "--format", ""], ["sarif", "github"]),
    (["explain", "W0"], ["W01", "W02"]), (["init", "x", "--seed", ""], ["village"]),
    (["schema", "s"], ["site"]), (["new", "matter", "x", "--stage", ""], ["会前"]),
    (["new", "matter", "x", "--issuer", ""], ["cun", "she"]),
    (["new", "matter", "x", "--matter", "年"], ["年终分红"]),
    (["window", "--lang", ""], ["zh", "en"]),
  ])
  func bashOffers(_ words: [String], _ expected: [String]) throws {
    let offers = try Self.offers(for: words, in: try SiteFolder.planted())
    for word in expected { #expect(offers.contains(word), "\(offers)") }
    if let typed = words.last, !typed.isEmpty {
      #expect(offers.allSatisfy { $0.hasPrefix(typed) }, "\(offers)")
    }
  }

  @Test func outsideASiteNothingIsOfferedThatItDoesNotHave() throws {
    let folder = try SiteFolder()
    #expect(try Self.offers(for: ["new", "matter", "x", "--issuer", ""], in: folder).isEmpty)
    let matters = try Self.offers(for: ["new", "matter", "x", "--matter", "工"], in: folder)
    #expect(matters == ["工程建设"])
  }

  @Test(arguments: [("zsh", "#compdef gongshi"), ("fish", "complete -c 'gongshi'")])
  func otherShellsHaveTheirScripts(_ shell: String, _ mark: String) throws {
    let script = try CommandRunner.run(["--generate-completion-script", shell])
    #expect(script.status == 0 && script.output.contains(mark))
    for command in ["init", "new", "check", "build", "window", "schema", "explain"] {
      #expect(script.output.contains(command))
    }
  }

  /// The words that bash would offer for the last one.
  private static func offers(for words: [String], in folder: SiteFolder) throws -> [String] {
    let script = """
      PATH="${1%/*}:$PATH"; shift
      source <(gongshi --generate-completion-script bash)
      COMP_WORDS=(gongshi "$@"); COMP_CWORD=$#; COMP_TYPE=9
      COMP_LINE="${COMP_WORDS[*]}"; COMP_POINT=${#COMP_LINE}
      _gongshi gongshi "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let result = try CommandRunner.run(
      words: ["bash", "-c", script, "bash", CommandRunner.program] + words, in: folder)
    return result.output.split(separator: "\n").map(String.init)
  }
}
