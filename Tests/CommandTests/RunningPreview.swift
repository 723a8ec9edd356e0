import FoundationEssentials
import Glibc

/// `gongshi serve` while it runs, on a port of its own; ended when the test is over.
final class RunningPreview: Sendable {
  let port: UInt16
  private let running: CommandRunner.Running
  /// Takes the place of `/tmp` for the preview.
  let temporary: SiteFolder

  /// Starts a preview and waits until it gives its address.
  init(of folder: SiteFolder, _ arguments: [String] = []) throws {
    temporary = try SiteFolder()
    running = try CommandRunner.start(
      words: [
        CommandRunner.program, "serve", "--port", "0", "--as-of", SampleMatter.today,
      ] + arguments,
      in: folder, environment: ["TMPDIR": temporary.path])
    let running = running
    let start = "http://localhost:"
    guard
      let port = RunningPreview.wait({ () -> UInt16? in
        guard let place = running.output.range(of: start) else { return nil }
        return UInt16(running.output[place.upperBound...].prefix { $0.isNumber })
      })
    else {
      kill(running.pid, SIGKILL)
      throw CommandRunner.Trouble.hanging
    }
    self.port = port
  }

  deinit { if kill(running.pid, SIGKILL) == 0 { _ = try? running.end() } }

  /// What it has printed so far.
  var output: String { running.output }

  func get(_ target: String, host: String? = nil, method: String = "GET") -> HTTPAnswer? {
    HTTPAnswer.get(target, port: port, host: host, method: method)
  }

  /// Sends a signal and waits for the end.
  func end(by signal: Int32) throws -> CommandRunner.Result {
    kill(running.pid, signal)
    return try running.end()
  }

  /// What the script in the page learns.
  struct State: Decodable, Sendable {
    struct Finding: Decodable, Sendable {
      let severity: String
      let file: String
      let line: Int
      let message: String
      let pages: [String]
    }

    let rebuild: Int
    let edition: Int
    let isStale: Bool
    let findings: [Finding]
  }

  var state: State? {
    self.get("/~gongshi/state.json").flatMap {
      try? JSONDecoder().decode(State.self, from: Data($0.body))
    }
  }

  /// Asks again and again for up to half a minute, until there is an answer.
  static func wait<Value>(_ ask: () -> Value?) -> Value? {
    for _ in 0..<600 {
      if let value = ask() { return value }
      usleep(50_000)
    }
    return nil
  }

  /// Waits until a page holds `words`.
  func waits(for words: String, at target: String) -> Bool {
    RunningPreview.wait { get(target)?.text.contains(words) == true ? true : nil } ?? false
  }
}

extension String {
  /// Where another text stands first.
  func range(of other: String) -> Range<String.Index>? {
    indices.lazy.filter { self[$0...].hasPrefix(other) }.first
      .map { $0..<index($0, offsetBy: other.count) }
  }
}
