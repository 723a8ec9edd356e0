import Testing

@testable import Website

/// A published picture says nothing of where and by whom it was taken.
struct ImageCleanerTests {
  private let scan: [UInt8] = [
    0xFF, 0xDA, 0x00, 0x04, 0x01, 0x02, 0x11, 0xFF, 0x00, 0x22, 0xFF, 0xD9,
  ]

  private func segment(_ marker: UInt8, _ payload: [UInt8]) -> [UInt8] {
    let length = payload.count + 2
    return [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)] + payload
  }

  private func exif(orientation: UInt8) -> [UInt8] {
    Array("Exif\0\0".utf8) + [
      0x49, 0x49, 0x2A, 0x00, 0x08, 0x00, 0x00, 0x00, 0x02, 0x00,
      0x12, 0x01, 0x03, 0x00, 0x01, 0x00, 0x00, 0x00, orientation, 0x00, 0x00, 0x00,
      0x25, 0x88, 0x04, 0x00, 0x01, 0x00, 0x00, 0x00, 0x26, 0x00, 0x00, 0x00,
    ] + Array("GPS 31.46N 104.74E".utf8)
  }

  @Test("A photograph loses place, comments and what hangs behind it; its pixels stay")
  func jpegLosesMetadata() {
    let photo =
      [0xFF, 0xD8] + segment(0xE0, Array("JFIF\0".utf8)) + segment(0xE1, exif(orientation: 1))
      + segment(0xFE, Array("camera of somebody".utf8)) + segment(0xDB, [0, 1, 2]) + scan
      + Array("a second picture".utf8)
    #expect(
      ImageCleaner.cleaned(photo)
        == [0xFF, 0xD8] + segment(0xE0, Array("JFIF\0".utf8)) + segment(0xDB, [0, 1, 2]) + scan)
  }

  @Test("The direction in which it was held stays", arguments: [UInt8(3), 6, 8])
  func orientationStays(orientation: UInt8) {
    let photo = [0xFF, 0xD8] + segment(0xE1, exif(orientation: orientation)) + scan
    let cleaned = ImageCleaner.cleaned(photo)
    #expect(cleaned.count > scan.count + 2)
    #expect(!String(decoding: cleaned, as: UTF8.self).contains("GPS"))
    #expect(ImageCleaner.cleaned(cleaned) == cleaned)
  }

  @Test("A PNG keeps only what shows it")
  func pngLosesTexts() {
    func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
      [0, 0, 0, UInt8(data.count)] + Array(name.utf8) + data + [1, 2, 3, 4]
    }
    let png =
      PNGChunks.signature + chunk("IHDR", [1, 2]) + chunk("tEXt", Array("Author".utf8))
      + chunk("eXIf", [9]) + chunk("IDAT", [5]) + chunk("IEND", []) + [7, 7]
    #expect(
      ImageCleaner.cleaned(png)
        == PNGChunks.signature + chunk("IHDR", [1, 2]) + chunk("IDAT", [5]) + chunk("IEND", []))
  }

  @Test("What is no picture, or is broken, is not published")
  func brokenPicturesVanish() {
    #expect(ImageCleaner.cleaned([]).isEmpty)
    #expect(ImageCleaner.cleaned(Array("GIF89a".utf8)).isEmpty)
    #expect(ImageCleaner.cleaned([0xFF, 0xD8, 0xFF, 0xE1, 0xFF]).isEmpty)
    #expect(ImageCleaner.cleaned(PNGChunks.signature + [0xFF, 0xFF, 0xFF, 0xFF]).isEmpty)
  }
}
