import Disclosure

extension Severity {
  /// The word that a clerk reads.
  var wording: Wording {
    switch self {
    case .error: Wording("错误", "error")
    case .warning: Wording("提醒", "warning")
    case .note: Wording("说明", "note")
    }
  }
}
