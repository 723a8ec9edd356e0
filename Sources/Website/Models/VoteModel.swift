/// Votes as a bar against the majority needed.
struct VoteModel: TemplateModel {
  /// For example `同意52，反对2，弃权1`.
  var countLine: String
  /// The bar in words.
  var label: String
  /// Widths and places are per cent of all who are counted (应到 or 实到, as the rule says), at most
  /// one decimal.
  var forWidth: String
  /// For example `85.2`.
  var againstX: String
  /// For example `3.3`.
  var againstWidth: String
  /// For example `88.5`.
  var abstainX: String
  /// For example `1.6`.
  var abstainWidth: String
  /// For example `66.7`.
  var needX: String?
  /// For example `需要全体代表的三分之二，就是41票。`.
  var needLine: String?

  static let slots: [Slot<VoteModel>] = [
    .text("countLine", \.countLine),
    .text("label", \.label),
    .text("forWidth", \.forWidth),
    .text("againstX", \.againstX),
    .text("againstWidth", \.againstWidth),
    .text("abstainX", \.abstainX),
    .text("abstainWidth", \.abstainWidth),
    .text("needX", \.needX),
    .text("needLine", \.needLine),
  ]
}
