import Disclosure

extension StateModel {
  /// The state of a matter, by its class name and its word.
  init(_ state: MatterState, words: Words) {
    self.init(kind: StateModel.kind(of: state), label: words(state.wording))
  }

  /// The class name of a state in the style sheet.
  static func kind(of state: MatterState) -> String {
    switch state {
    case .draft, .planned: "planned"
    case .open: "open"
    case .answering: "answering"
    case .ended: "ended"
    case .underWay: "working"
    case .published, .disclosed: "published"
    case .archived: "archived"
    case .withdrawn: "withdrawn"
    }
  }
}
