import ArgumentParser
import Disclosure

extension Day: ExpressibleByArgument {
  /// Reads a day given on the command line, in the forms that clerks type.
  public init?(argument: String) {
    let reading: DayReading = Day.read(argument)
    guard let day = reading.day else { return nil }
    self = day
  }
}

extension DayCount: ExpressibleByArgument {}
