import ArgumentParser

/// What the program ends with; scripts rely on it.
enum ExitStatus {
  /// No finding of severity error.
  static let clean = ExitCode(0)
  /// Some findings of severity error.
  static let findings = ExitCode(1)
  /// Wrong usage.
  static let usage = ExitCode(2)
  /// The machine failed us: disk, permission, missing library.
  static let machine = ExitCode(3)
}
