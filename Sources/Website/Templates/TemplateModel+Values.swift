extension String: TemplateModel {
  /// A string of a list is named `{{.}}` inside its section.
  public static let slots: [Slot<String>] = [.text(".") { $0 }]
}

extension HTML: TemplateModel {
  /// A piece of markup of a list is named `{{.}}` inside its section.
  public static let slots: [Slot<HTML>] = [.html(".") { $0 }]
}
