/// Every file that a build wants in the output folder.
public struct OutputPlan: Sendable {
  /// The files, in the order given; `commit` asks for their bytes by this index.
  public let files: [PlannedFile]
  /// What is wrong with the plan; such a plan is not committed.
  public let problems: [PlanProblem]

  /// Creates a plan and looks for addresses that cannot stand side by side.
  ///
  /// Refused are equal addresses and those that differ only by case or Unicode form, since some
  /// disks and browsers take them for one.
  public init(_ files: [PlannedFile]) {
    self.files = files
    problems = Self.findProblems(files)
  }

  private static func findProblems(_ files: [PlannedFile]) -> [PlanProblem] {
    var problems: [PlanProblem] = []
    // Equal strings are canonically equivalent ones, so the key needs no normal form of its own.
    var taken: [String: Int] = Dictionary(minimumCapacity: files.count)
    for (index, file) in files.enumerated() {
      guard RelativePath.isSafe(file.path) else {
        problems.append(PlanProblem(kind: .unsafePath, first: file, second: file))
        continue
      }
      let key = file.path.lowercased()
      if let former = taken[key] {
        let kind = kind(of: files[former].path, and: file.path)
        problems.append(PlanProblem(kind: kind, first: files[former], second: file))
      } else {
        taken[key] = index
      }
    }
    var last = ""
    for file in files where RelativePath.isSafe(file.path) {
      var folder = file.path[...]
      guard let slash = folder.utf8.lastIndex(of: 0x2F) else { continue }
      folder = folder[..<slash]
      if last == folder { continue }
      last = String(folder)
      while true {
        if let former = taken[folder.lowercased()] {
          problems.append(PlanProblem(kind: .fileIsFolder, first: files[former], second: file))
        }
        guard let slash = folder.utf8.lastIndex(of: 0x2F) else { break }
        folder = folder[..<slash]
      }
    }
    return problems
  }

  private static func kind(of first: String, and second: String) -> PlanProblem.Kind {
    if RelativePath.areSameBytes(first, second) { return .sameAddress }
    return first == second ? .onlyFormDiffers : .onlyCaseDiffers
  }
}
