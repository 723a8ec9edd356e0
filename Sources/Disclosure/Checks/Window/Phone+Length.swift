extension Phone {
  /// Why the number cannot be dialled, by its length; nil where it can.
  ///
  /// A landline has an area code and 10 to 12 digits together, or 7 to 8 digits alone; service
  /// numbers have 5 or 6 digits (12345), 400 and 800 numbers 10, mobile numbers 11.
  var lengthProblem: Wording? {
    let main = text.unicodeScalars.prefix { $0 != "转" && $0 != "分" }
    let digits = Array(Phone(String(main)).digits.utf8)
    let first = digits.first ?? 0
    switch digits.count {
    case 5, 6: return first == UInt8(ascii: "1") || first == UInt8(ascii: "9") ? nil : short
    case 7, 8: return first == UInt8(ascii: "0") || first == UInt8(ascii: "1") ? short : nil
    case 10: return isLandline(digits) || first == 0x34 || first == 0x38 ? nil : wrong
    case 11: return isLandline(digits) || first == UInt8(ascii: "1") ? nil : wrong
    case 12: return isLandline(digits) ? nil : wrong
    case ..<10: return short
    default: return Wording("多了几位数字", "has too many digits")
    }
  }

  private func isLandline(_ digits: [UInt8]) -> Bool { digits.first == UInt8(ascii: "0") }

  private var short: Wording { Wording("少了几位数字", "has too few digits") }
  private var wrong: Wording { Wording("位数不对", "has a wrong number of digits") }
}
