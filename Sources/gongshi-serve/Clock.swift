import Disclosure
import Glibc

/// The only place where the program asks for the time.
enum Clock {
  /// Today in China.
  static var today: Day { Day(inChinaAt: time(nil)) }
}
