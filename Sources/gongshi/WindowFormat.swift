import ArgumentParser

/// How `gongshi window` answers.
enum WindowFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}
