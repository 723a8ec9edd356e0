import Disclosure
import Glibc

/// The only place where the program asks for the time.
enum Clock {
  /// Today in China, UTC+8 the year round, by plain arithmetic.
  static var today: Day {
    Day(number: Int32(clamping: (time(nil) + 8 * 3_600) / 86_400))
  }
}
