import ArgumentParser

/// How commands answer that have a form for people and one for programs.
enum PlainFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}
