import Testing

/// The help of every command, those that come later too, in both languages.
struct HelpTests {
  /// Every command as the words that call it, the program itself among them.
  private static let commands: [[String]] = {
    var found: [[String]] = []
    var waiting: [[String]] = [[]]
    while let words = waiting.popLast() {
      found.append(words)
      let help = try? CommandRunner.run(words + ["--help", "--lang", "en"]).output
      let parts = (help ?? "").split(separator: "\n", omittingEmptySubsequences: false)
      guard let start = parts.firstIndex(of: "SUBCOMMANDS:") else { continue }
      for line in parts[(start + 1)...].prefix(while: { !$0.isEmpty }) {
        // Lines that go on are indented to the column of the texts.
        guard line.hasPrefix("  "), !line.hasPrefix("   ") else { continue }
        waiting.append(words + [String(line.split(separator: " ")[0])])
      }
    }
    return found
  }()

  @Test func allCommandsAreFound() {
    for command in ["init", "check", "build", "window", "explain"] {
      #expect(Self.commands.contains([command]))
    }
  }

  @Test(arguments: commands)
  func theChineseHelpHoldsNoEnglishHeadings(_ command: [String]) throws {
    let help = try CommandRunner.run(command + ["--help"])
    #expect(help.status == 0 && help.errors.isEmpty)
    #expect(help.output.contains("用法：gongshi"))
    #expect(help.output.contains("选项：") && help.output.contains("显示用法。"))
    let english = [
      "OVERVIEW", "USAGE", "ARGUMENTS", "OPTIONS", "SUBCOMMANDS", "Show ", "(default", "(values",
      "See '", "<subcommand>", "<options>", "detailed help",
    ]
    for word in english { #expect(!help.output.contains(word), "\(word) in \(help.output)") }
  }

  @Test(arguments: commands)
  func theEnglishHelpHoldsNoHan(_ command: [String]) throws {
    let help = try CommandRunner.run(command + ["--help", "--lang", "en"])
    #expect(help.status == 0 && help.errors.isEmpty)
    #expect(help.output.contains("USAGE: gongshi"))
    let han = help.output.unicodeScalars.filter { (0x2E80...0xFFEF).contains($0.value) }
    #expect(han.isEmpty, "\(String(String.UnicodeScalarView(han))) in \(help.output)")
  }

  @Test(arguments: commands)
  func everyOptionSaysWhatItIsFor(_ command: [String]) throws {
    for language in ["zh", "en"] {
      let help = try CommandRunner.run(command + ["--help", "--lang", language])
      let lines = help.output.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() where line.hasPrefix("  -") {
        let isSaid =
          line.dropFirst(2).contains("  ")
          || lines.dropFirst(index + 1).first?.hasPrefix("      ") == true
        #expect(isSaid, "\(language) \(command): \(line)")
      }
    }
  }

  @Test(arguments: commands)
  func noLineOfTheHelpIsWiderThanTheTerminal(_ command: [String]) throws {
    for columns in [60, 80, 120] {
      let help = try CommandRunner.run(
        command + ["--help"], environment: ["COLUMNS": "\(columns)"])
      for line in help.output.split(separator: "\n") where line.hasPrefix("   ") {
        let width = line.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
        #expect(width <= columns, "\(line)")
      }
    }
  }

  @Test func theLocaleChoosesWhereNothingIsAsked() throws {
    func help(_ arguments: [String], _ environment: [String: String]) throws -> String {
      try CommandRunner.run(arguments, environment: environment).output
    }
    #expect(try help(["check", "--help"], ["LC_ALL": "en_US.UTF-8"]).contains("USAGE:"))
    #expect(try help(["check", "--help"], ["LC_ALL": "", "LANG": "en_GB"]).contains("USAGE:"))
    #expect(try help(["check", "--help"], ["LC_ALL": "zh_CN.UTF-8"]).contains("用法："))
    #expect(
      try help(["check", "--help", "--lang", "zh"], ["LC_ALL": "en_US.UTF-8"]).contains("用法："))
    #expect(try help(["help", "check", "--lang=en"], [:]).contains("USAGE: gongshi check"))
    #expect(try help(["--lang", "en", "--help"], [:]).contains("USAGE: gongshi"))
    #expect(try help(["--lang", "en", "check", "--help"], [:]).contains("USAGE: gongshi check"))
    #expect(try help([], [:]).contains("用法：gongshi"))
  }

  @Test(arguments: [
    (["check", "--sight", "."], "--site"), (["check", "--lang", "fr"], "zh"),
    (["check", "--format", "xml"], "sarif"), (["check", "a", "b"], "“b”"),
    (["build", "--clean=yes"], "--clean"), (["window"], "--days"), (["check", "--site"], "--site"),
    (["--generate-completion-script", "tcl"], "fish"),
  ])
  func aWrongUsageIsAnsweredInChinese(_ arguments: [String], _ hint: String) throws {
    let result = try CommandRunner.run(arguments)
    #expect(result.status == 2)
    #expect(result.errors.contains(hint), "\(result.errors)")
    for word in ["Unknown", "Missing", "The ", "Please", "Unexpected", "Can't"] {
      #expect(!result.errors.contains(word), "\(result.errors)")
    }
  }
}
