extension MatterWhole {
  /// How a text that departs from the fields is to be put right.
  func remedy(_ text: Wording) -> Wording {
    isPosted
      ? Wording(
        "\(text.zh)；纸上也错的，加一条“更正”。照常公开，页面会写明",
        "\(text.en); where the sheet is wrong too, add a correction; the page says so")
      : Wording(
        "\(text.zh)。\(FindingWeight.withhold.outcome.zh)",
        "\(text.en); \(FindingWeight.withhold.outcome.en)")
  }
}
