/// 照片: a photograph of a posting.
public struct Photo: Declared, Hashable {
  /// Whether the sheet goes up or comes down.
  public enum Phase: String, ChoiceValue {
    /// 贴出.
    case posted
    /// 取下.
    case takenDown = "taken-down"

    public var choice: Choice {
      switch self {
      case .posted: Choice("posted", "贴出")
      case .takenDown: Choice("taken-down", "取下")
      }
    }
  }

  /// 文件.
  public var file: String?
  /// 拍摄.
  public var taken: Day?
  /// 地点.
  public var place: String?
  /// 阶段.
  public var phase: Phase?

  public init() {}

  public static let restFields = ["file", "place"]

  public static let fields: [Field<Photo>] = [
    Field(
      "file", ["文件"], \.file, required: true, example: "贴出.jpg", Wording("文件名", "the file's name")),
    Field("taken", ["拍摄"], \.taken, example: "2026-10-23", Wording("哪天拍的", "the day it was taken")),
    Field("place", ["地点"], \.place, example: "村委会公示栏", Wording("在哪里拍的", "where")),
    Field("phase", ["阶段"], \.phase, example: "贴出", Wording("贴出还是取下", "going up or coming down")),
  ]
}
