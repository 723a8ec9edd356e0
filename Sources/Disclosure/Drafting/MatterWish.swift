/// What a clerk says of a new matter; all else is worked out.
public struct MatterWish: Sendable {
  /// The title, or what it is about in a few words.
  public var title: String
  /// Who speaks, by name, 字 or 代号.
  public var issuer: String?
  /// 事项.
  public var matter: String?
  /// 阶段.
  public var stage: Stage?
  /// 公示天数.
  public var days: Int?
  /// 计划贴出.
  public var planned: Day?
  /// The day by which the window has to be over.
  public var endBy: Day?

  /// Whether nothing but the title was said.
  public var isTitleAlone: Bool {
    issuer == nil && matter == nil && stage == nil && days == nil && planned == nil && endBy == nil
  }

  /// Creates a wish.
  public init(title: String) {
    self.title = title
  }
}
