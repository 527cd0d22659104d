// Measures what a stretch of the calling process costs: clock, own CPU, and the children that it reaped.

import Processes

/// Started when made; gives the cost so far as often as asked.
struct Stopwatch {
  private let wall = Clock.monotonic()
  private let own = Clock.selfUsage()
  private let children = Clock.childrenUsage()
  private let reaped = Children.reapedTotal.count

  /// What has passed and was used since the start.
  var elapsed: ExecutionTimes {
    let own = Clock.selfUsage()
    let children = Clock.childrenUsage()
    return ExecutionTimes(
      wall: Self.seconds(Clock.monotonic() - wall),
      user: Self.seconds(own.userTime - self.own.userTime),
      system: Self.seconds(own.systemTime - self.own.systemTime),
      childUser: Self.seconds(children.userTime - self.children.userTime),
      childSystem: Self.seconds(children.systemTime - self.children.systemTime),
      childCount: max(0, Children.reapedTotal.count - reaped))
  }

  private static func seconds(_ nanoseconds: Int64) -> Double { Double(nanoseconds) / 1e9 }
}
