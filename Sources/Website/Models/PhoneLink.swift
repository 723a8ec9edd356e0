import Disclosure

/// Links that dial a number.
enum PhoneLink {
  /// The `tel:` link of a number: its digits alone.
  static func href(_ phone: Phone) -> String { "tel:" + phone.digits }
}
