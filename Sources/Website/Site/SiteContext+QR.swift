import Disclosure

extension SiteContext {
  /// The code of a page for its sheet; nil where the site has no address.
  func qr(of page: PageAddress) -> QRModel? {
    guard let base = snapshot.baseURL else { return nil }
    let full = page.absolute(under: base)
    guard let code = QRCode(full) else { return nil }
    return QRModel(
      svg: code.svg(label: words("这一页的二维码", "QR code of this page")),
      address: AddressText.spoken(full))
  }
}
