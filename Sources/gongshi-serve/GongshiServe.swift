import Disclosure
import Glibc
import Workshop

/// The preview server that `gongshi serve` becomes.
///
/// All on the main thread, which waits for changes; requests are answered on others.
@main
@MainActor
enum GongshiServe {
  static func main() async {
    guard let settings = ServeSettings(CommandLine.arguments.dropFirst()) else {
      Console(language: .chinese).note(
        Wording(
          "预览请用 gongshi serve 启动；选项见 gongshi serve --help。",
          "start the preview with gongshi serve; gongshi serve --help lists the options"))
      exit(2)
    }
    let console = Console(language: settings.language)
    guard let port = port(settings, console) else { exit(2) }
    guard let folder = settings.output.map(PreviewFolder.init(named:)) ?? PreviewFolder() else {
      console.note(
        Wording(
          "放预览的临时文件夹建不了，请用 --output 指定一个文件夹。",
          "No temporary folder can be made for the preview; name one with --output."))
      exit(3)
    }
    let status = await serve(settings, from: folder, on: port, console)
    folder.remove()
    exit(status)
  }

  /// The port asked for, else 8000 or the next that is free.
  private static func port(_ settings: ServeSettings, _ console: Console) -> LoopbackPort? {
    if let wanted = settings.port {
      if let port = LoopbackPort(wanted) { return port }
      let free = LoopbackPort.firstFree(from: wanted)?.number
      console.note(
        Wording(
          "\(wanted)号端口有别的程序在用。" + (free.map { "\($0)号空着：--port \($0)" } ?? ""),
          "Port \(wanted) is taken." + (free.map { " \($0) is free: --port \($0)" } ?? "")))
      return nil
    }
    let port = LoopbackPort.firstFree(from: 8_000)
    if port == nil {
      console.note(
        Wording(
          "8000到8099号端口都有别的程序在用，请用 --port 另选一个，例如 --port 9000",
          "The ports 8000 to 8099 are taken; name another, for example --port 9000"))
    }
    return port
  }

  /// Builds, serves and watches until the program shall end.
  /// - Returns: The exit status.
  private static func serve(
    _ settings: ServeSettings, from folder: PreviewFolder, on port: LoopbackPort,
    _ console: Console
  ) async -> Int32 {
    let stop = StopSignal()
    // Watched before the first build, so that nothing saved meanwhile is missed.
    var watch = ChangeWatch(site: settings.site, stop: stop.descriptor, polls: settings.polls)
    var rebuilder = Rebuilder(settings, output: folder.output, console: console)
    rebuilder.rebuild()
    if let trouble = rebuilder.trouble { return trouble.isUsage ? 2 : 3 }
    do {
      let server = try PreviewServer(rebuilder.board, on: port)
      server.run { error in
        console.note(Wording("预览不能继续：\(error)", "The preview cannot go on: \(error)"))
        stop.raise()
      }
      try await server.waitUntilListening()
    } catch {
      console.note(Wording("预览开不了：\(error)", "The preview cannot start: \(error)"))
      return 3
    }
    console.output(
      Wording(
        "\n预览：http://localhost:\(port.number)/\n"
          + (watch.isPolling ? "每秒看一遍文件有没有改动" : "保存记录后网页自己更新") + "；停止请按 Ctrl-C。\n",
        "\nPreview: http://localhost:\(port.number)/\n"
          + (watch.isPolling ? "Looks for changes every second" : "Reloads when a file is saved")
          + "; Ctrl-C ends it.\n"
      ).text(in: settings.language))
    follow(&watch, with: &rebuilder)
    console.note(Wording("\n预览已停止。", "\nThe preview has ended."))
    return 0
  }

  /// Rebuilds after each change, until the program shall end.
  private static func follow(_ watch: inout ChangeWatch, with rebuilder: inout Rebuilder) {
    while true {
      switch watch.wait() {
      case .stopped: return
      case .changed: rebuilder.rebuild()
      case .nothing: rebuilder.rest()
      }
    }
  }
}
