extension UnsafeBufferPointer<UInt8> {
  /// The code point that starts at `index`; nil at the end of the bytes.
  func scalar(startingAt index: Int) -> Unicode.Scalar? {
    guard index < count else { return nil }
    let lead = self[index]
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    return decode(index..<Swift.min(index + length, count))
  }

  /// The code point that ends before `index`; nil at the start of the bytes.
  func scalar(endingAt index: Int) -> Unicode.Scalar? {
    guard index > 0 else { return nil }
    var start = index - 1
    while start > 0, index - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
    return decode(start..<index)
  }

  private func decode(_ range: Range<Int>) -> Unicode.Scalar? {
    let lead = self[range.lowerBound]
    if lead < 0x80 { return Unicode.Scalar(lead) }
    var value = UInt32(lead) & (range.count == 2 ? 0x1F : range.count == 3 ? 0x0F : 0x07)
    for index in range.dropFirst() { value = value << 6 | UInt32(self[index] & 0x3F) }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
