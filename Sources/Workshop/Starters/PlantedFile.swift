/// A file of a starter as it is written.
struct PlantedFile: Equatable, Sendable {
  /// Its path in the new folder.
  var path: String
  /// Its bytes, as text.
  var text: String
}
