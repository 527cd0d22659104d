// What it costs to be followed: the share of a core that the sending side takes while many read what a busy cell prints.

import Notebook
import Processes

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The measurement of a class that follows.
let followersMeasurement = SessionMeasurement(name: "share: 200 followers", limit: 5, unit: "%") {
  try percentOfCore(followers: 200, seconds: 3)
}

/// Ten times a second, as often as a session has something to tell, twenty lines are told.
private func percentOfCore(followers: Int, seconds: Double) throws -> Double {
  let welcome = SharedItem.welcome(title: "Busy", path: "", began: 0)
  let broadcast = try Broadcast(.follow, welcome: welcome)
  guard case .parent = try forkProcess() else {
    follow(broadcast.place, followers: followers)
    exitProcess(0)
  }
  while broadcast.followerCount < followers {
    broadcast.pump()
    usleep(1000)
  }
  let text = String(repeating: "a line such as cells print while they run\n", count: 20)
  let record = OutputRecord(
    processIdentifier: getpid(), processName: "Process-1", stream: .out, text: text)
  let start = Clock.monotonic()
  let before = Clock.cpuTime(ofProcess: getpid()) ?? 0
  while Double(Clock.monotonic() - start) / 1e9 < seconds {
    broadcast.post(.output(record))
    broadcast.pump()
    usleep(100_000)
  }
  let spent = (Clock.cpuTime(ofProcess: getpid()) ?? 0) - before
  return 100 * Double(spent) / Double(Clock.monotonic() - start)
}

/// Follows until nothing more comes.
private func follow(_ place: MeetingPlace, followers: Int) {
  var sessions = (0..<followers).compactMap { _ in FollowedSession(place) }
  while !sessions.isEmpty {
    for session in sessions where session.wait(milliseconds: 0) { _ = session.items() }
    sessions.removeAll { $0.ending != nil }
    usleep(20_000)
  }
}
