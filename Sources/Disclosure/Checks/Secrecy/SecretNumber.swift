/// A number that must never be published, found in a text.
struct SecretNumber: Hashable {
  /// What sort of number it is.
  enum Sort: Hashable {
    /// 身份证号: 18 digits with a checksum (GB 11643), or the former 15.
    case identity
    /// 银行卡号.
    case bankCard
    /// 手机号.
    case mobile

    /// What the clerk calls it.
    var wording: Wording {
      switch self {
      case .identity: Wording("身份证号", "an ID number")
      case .bankCard: Wording("银行卡号", "a bank card number")
      case .mobile: Wording("手机号", "a mobile number")
      }
    }
  }

  /// The sort.
  var sort: Sort
  /// The offset of its first code point in the text.
  var offset: Int
  /// Its length in code points, with what stands between its digits.
  var length: Int
  /// What a message may quote: three digits, four stars, two digits.
  var masked: String

  init(_ sort: Sort, digits: [UInt8], hasX: Bool = false, from start: Int, to end: Int) {
    self.sort = sort
    offset = start
    length = end - start
    let tail =
      hasX
      ? digits.suffix(1).map { String($0) }.joined() + "X"
      : digits.suffix(2).map { String($0) }.joined()
    masked = digits.prefix(3).map { String($0) }.joined() + "＊＊＊＊" + tail
  }
}
