import Glibc

/// Runs the built program as its users do.
enum CommandRunner {
  /// What a run printed and how it ended.
  struct Result: Sendable {
    var status: Int32?
    var signal: Int32?
    var output: String
    var errors: String
  }

  /// The program that stands beside the test bundle.
  static let program: String = {
    var buffer = [UInt8](repeating: 0, count: 4_096)
    let count = buffer.withUnsafeMutableBytes { bytes in
      readlink(
        "/proc/self/exe", bytes.baseAddress!.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    let bundle = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
    return bundle.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/") + "/gongshi"
  }()

  /// Runs `gongshi`, and waits for its end.
  ///
  /// - Parameters:
  ///   - folder: The folder it runs in.
  ///   - environment: Variables besides `PATH` and the locale.
  ///   - killedAfter: Microseconds after which the run is killed.
  ///   - wrapper: A command that starts it, such as `taskset -c 0`.
  static func run(
    _ arguments: [String], in folder: SiteFolder? = nil, environment: [String: String] = [:],
    killedAfter microseconds: UInt32? = nil, wrapper: [String] = []
  ) throws -> Result {
    try run(
      words: wrapper + [program] + arguments, in: folder, environment: environment,
      killedAfter: microseconds)
  }

  /// Runs a command with a small environment of its own, and waits for its end.
  static func run(
    words command: [String], in folder: SiteFolder? = nil, environment: [String: String] = [:],
    killedAfter microseconds: UInt32? = nil
  ) throws -> Result {
    let running = try start(words: command, in: folder, environment: environment)
    if let microseconds {
      usleep(microseconds)
      kill(running.pid, SIGKILL)
    }
    return try running.end()
  }

  /// A command that runs, and the folder that takes what it prints.
  struct Running: Sendable {
    let pid: pid_t
    private let scratch: SiteFolder

    fileprivate init(pid: pid_t, scratch: SiteFolder) {
      self.pid = pid
      self.scratch = scratch
    }

    /// What it has printed so far.
    var output: String { scratch.text("output") ?? "" }
    /// What it has printed to standard error so far.
    var errors: String { scratch.text("errors") ?? "" }

    /// Waits for its end.
    func end() throws -> Result {
      let ended = try CommandRunner.wait(for: pid)
      return Result(
        status: ended & 0x7f == 0 ? (ended >> 8) & 0xff : nil,
        signal: ended & 0x7f == 0 ? nil : ended & 0x7f, output: output, errors: errors)
    }
  }

  /// Starts a command with a small environment of its own.
  static func start(
    words command: [String], in folder: SiteFolder? = nil, environment: [String: String] = [:]
  ) throws -> Running {
    let scratch = try SiteFolder()
    // `env` changes the folder and becomes the program, under the same process number.
    let words = ["env", "-C", folder?.path ?? scratch.path] + command
    var variables = ["PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
    variables.merge(environment) { $1 }

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let writing = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, scratch.path + "/output", writing, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, scratch.path + "/errors", writing, 0o600)

    var pid: pid_t = 0
    let spawned = withCStrings(words) { words in
      withCStrings(variables.map { "\($0)=\($1)" }.sorted()) { variables in
        posix_spawnp(&pid, words[0]!, &actions, nil, words, variables)
      }
    }
    guard spawned == 0 else { throw Trouble.notStarted(words[0], spawned) }
    return Running(pid: pid, scratch: scratch)
  }

  /// The program did not start, or did not end within two minutes.
  enum Trouble: Error {
    case notStarted(String, Int32)
    case hanging
  }

  fileprivate static func wait(for pid: pid_t) throws -> Int32 {
    var ended: Int32 = 0
    for _ in 0..<60_000 {
      if waitpid(pid, &ended, WNOHANG) == pid { return ended }
      usleep(2_000)
    }
    kill(pid, SIGKILL)
    waitpid(pid, &ended, 0)
    throw Trouble.hanging
  }

  private static func withCStrings<T>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> T
  ) -> T {
    let pointers = strings.map { strdup($0) }
    defer { pointers.forEach { free($0) } }
    return body(pointers + [nil])
  }
}
