/// How findings are written out.
public enum ReportFormat: String, Sendable, CaseIterable {
  /// For people at a terminal.
  case text
  /// For programs; the shape is in `docs/formats.md`.
  case json
  /// SARIF 2.1.0, for code hosts that show findings beside the lines.
  case sarif
  /// Workflow commands of GitHub and Gitea.
  case github
}
