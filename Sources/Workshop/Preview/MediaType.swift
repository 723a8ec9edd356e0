/// The media types of the files that a site consists of.
enum MediaType {
  /// Web pages.
  static let html = "text/html; charset=utf-8"
  /// Text for people.
  static let plain = "text/plain; charset=utf-8"
  /// Data for programs.
  static let json = "application/json; charset=utf-8"

  /// The type of a file by its ending; what is not known is offered to be saved.
  static func of(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return unknown }
    return types[name[name.index(after: dot)...].lowercased()] ?? unknown
  }

  private static let unknown = "application/octet-stream"

  private static let types = [
    "html": html, "htm": html, "txt": plain, "md": plain, "json": json,
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
    "ics": "text/calendar; charset=utf-8",
    "xml": "application/xml; charset=utf-8",
    "atom": "application/atom+xml; charset=utf-8",
    "svg": "image/svg+xml",
    "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
    "webp": "image/webp", "ico": "image/x-icon",
    "pdf": "application/pdf", "zip": "application/zip",
    "woff2": "font/woff2", "mp4": "video/mp4", "mp3": "audio/mpeg",
    "doc": "application/msword", "xls": "application/vnd.ms-excel",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ]
}
