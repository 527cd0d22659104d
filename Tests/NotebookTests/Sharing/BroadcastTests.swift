import Processes
import TestSupport
import Testing

@testable import Notebook

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Telling those who follow, over real sockets.
@Suite(.serialized) struct BroadcastTests {
  let folder = TemporaryFolder()
  private let welcome = SharedItem.welcome(title: "T", path: "/t.md", began: 7)

  private func text(_ item: SharedItem) -> String {
    switch item {
    case .welcome(let title, let path, let began): "welcome \(title) \(path) \(began)"
    case .text(let text): text.count > 40 ? "long" : text
    case .skipped: "skipped"
    default: "\(item)"
    }
  }

  /// What has arrived by the time that nothing more is on its way.
  private func heard(_ session: FollowedSession, from broadcast: Broadcast) -> [String] {
    var items: [String] = []
    repeat {
      broadcast.pump()
      while session.wait(milliseconds: 0), session.ending == nil { items += session.items().map(text) }
    } while broadcast.isBehind
    return items
  }

  @Test func everybodyHearsEverythingInOrder() throws {
    let broadcast = try Broadcast(.follow, welcome: welcome, in: folder.path)
    broadcast.post(.text("before"))
    let early = try #require(FollowedSession(broadcast.place))
    #expect(heard(early, from: broadcast) == ["welcome T /t.md 7.0", "before"])
    let late = try #require(FollowedSession(broadcast.place))
    broadcast.post(.text("after"))
    #expect(heard(late, from: broadcast) == ["welcome T /t.md 7.0", "before", "after"])
    #expect(heard(early, from: broadcast) == ["after"])
    #expect(broadcast.followerCount == 2)
  }

  @Test func twoHundredFollow() throws {
    let broadcast = try Broadcast(.follow, welcome: welcome, in: folder.path)
    let everybody = (0..<200).compactMap { _ in FollowedSession(broadcast.place) }
    for number in 0..<20 {
      broadcast.post(.text("\(number)"))
      broadcast.pump()
    }
    #expect(broadcast.followerCount == 200)
    let wanted = ["welcome T /t.md 7.0"] + (0..<20).map(String.init)
    #expect(everybody.allSatisfy { heard($0, from: broadcast) == wanted })
  }

  @Test func whoIsSlowSkipsAndNobodyWaits() throws {
    let broadcast = try Broadcast(.follow, welcome: welcome, keeping: 1 << 20, in: folder.path)
    let slow = try #require(FollowedSession(broadcast.place))
    broadcast.pump()
    let long = String(repeating: "x", count: 100_000)
    for _ in 0..<100 {
      broadcast.post(.text(long))
      broadcast.pump()
    }
    broadcast.post(.text("end"))
    let items = heard(slow, from: broadcast)
    #expect(items.first == "welcome T /t.md 7.0" && items.last == "end")
    #expect(items.contains("skipped") && items.count < 40)
  }

  @Test func whatPassesIsForThoseWhoAreThere() throws {
    let broadcast = try Broadcast(.follow, welcome: welcome, in: folder.path)
    let early = try #require(FollowedSession(broadcast.place))
    broadcast.post(.text("before"))
    #expect(heard(early, from: broadcast).count == 2)
    broadcast.postPassing(.text("now"))
    broadcast.postPassing(.text(String(repeating: "x", count: 100_000)))
    #expect(heard(early, from: broadcast) == ["now"])
    let late = try #require(FollowedSession(broadcast.place))
    #expect(heard(late, from: broadcast) == ["welcome T /t.md 7.0", "before"])
  }

  @Test func whoLeavesIsForgotten() throws {
    let broadcast = try Broadcast(.notes, welcome: welcome, keeping: 0, in: folder.path)
    for _ in 0..<5 {
      _ = FollowedSession(broadcast.place)
      broadcast.pump()
    }
    broadcast.pump()
    #expect(broadcast.followerCount == 0)
  }

  @Test func onlyTheNewestNotesAreKept() throws {
    let broadcast = try Broadcast(.notes, welcome: welcome, keeping: 0, in: folder.path)
    for place in 0..<5 {
      broadcast.post(.text("\(place)"))
      broadcast.pump()
    }
    let session = try #require(FollowedSession(broadcast.place))
    #expect(heard(session, from: broadcast) == ["welcome T /t.md 7.0", "skipped", "4"])
  }

  @Test func theSocketGoesWithTheSession() throws {
    var broadcast: Broadcast? = try Broadcast(.follow, welcome: welcome, in: folder.path)
    let path = try #require(broadcast?.place.path)
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
    #expect(MeetingPlace.all(.follow, in: folder.path).contains { $0.path == path })
    broadcast = nil
    #expect(access(path, F_OK) != 0)
  }

  @Test(arguments: [(Audience.group, 0o660, 0o750), (.everybody, 0o666, 0o755)])
  func othersAreLetInWhenAsked(_ audience: Audience, _ socketMode: UInt32, _ folderMode: UInt32) throws {
    let broadcast = try Broadcast(.follow, for: audience, welcome: welcome, in: folder.path)
    var status = stat()
    #expect(stat(broadcast.place.path, &status) == 0 && status.st_mode & 0o777 == socketMode)
    #expect(stat(folder.path, &status) == 0 && status.st_mode & folderMode == folderMode)
  }

  @Test func whatIsStaleIsRemovedAndReplaced() throws {
    let stale = MeetingPlace(process: Int32.max, topic: .follow, folder: folder.path)
    let first = try Broadcast(.follow, welcome: welcome, in: folder.path)
    close(open(stale.path, O_CREAT | O_WRONLY, 0o600))
    #expect(!MeetingPlace.all(.follow, in: folder.path).contains(stale) && access(stale.path, F_OK) != 0)
    let path = first.place.path
    unlink(path)
    close(open(path, O_CREAT | O_WRONLY, 0o600))
    #expect(FollowedSession(first.place) == nil)
    let second = try Broadcast(.follow, welcome: welcome, in: folder.path)
    #expect(FollowedSession(second.place) != nil)
  }
}

@Suite struct SharedItemTests {
  private static var finished: Execution {
    var execution = Execution(number: 3, cellNumber: 2, cellName: "two", source: "f()")
    execution.append(OutputRecord(processIdentifier: 1, processName: "A", stream: .out, text: "x"))
    execution.result = "42"
    execution.ledger.execution = 3
    execution.ledger.ended = 2_000
    execution.ledger.entries = [
      Ledger.Entry(
        ProcessRecord(
          id: 9, process: 11, parent: 10, name: "Process-1", state: .reaped, execution: 3, role: .worker,
          started: 5, ended: 1_900, exitCode: -9, askedSignal: 0, cpuTime: 700),
        waits: [Ledger.Wait(.lock, from: 10, to: 20, waited: 9)])
    ]
    execution.ledger.exchanges = [
      BoardEvent(.put, at: 12, process: 9, object: 7, amount: 64, count: 2)
    ]
    execution.workerFailures = [
      WorkerFailure(traceback: "t", cases: [.init(process: 11, name: "Process-1", message: "m")])
    ]
    return execution
  }

  @Test func executionsArriveWithTheirPictures() throws {
    var decoder = SharedItemDecoder()
    let items = try decoder.items(in: SharedItem.finished(Self.finished).framed())
    guard case .finished(let arrived) = items.first else {
      Issue.record("no execution arrived")
      return
    }
    #expect(arrived.ledger == Self.finished.ledger && arrived.workerFailures == Self.finished.workerFailures)
    #expect(arrived.result == "42" && arrived.outputs.isEmpty)
    #expect(arrived.workerSentences == Self.finished.workerSentences && !arrived.workerSentences.isEmpty)
  }

  @Test func itemsMayComeByteByByte() throws {
    var decoder = SharedItemDecoder()
    let bytes = SharedItem.text("é").framed() + SharedItem.skipped(bytes: 3).framed()
    var count = 0
    for byte in bytes { count += try decoder.items(in: [byte]).count }
    #expect(count == 2)
  }

  @Test func garbageIsRefused() {
    let whole = SharedItem.finished(Self.finished).framed()
    for cut in stride(from: 5, to: whole.count - 4, by: 7) {
      var decoder = SharedItemDecoder()
      var bytes = whole
      bytes.removeSubrange(cut..<(cut + 2))
      // Another length in front: what follows is too short for what it claims, or too long.
      bytes[0] = UInt8(truncatingIfNeeded: bytes.count - 4)
      bytes[1] = UInt8(truncatingIfNeeded: (bytes.count - 4) >> 8)
      _ = try? decoder.items(in: bytes)
    }
    var decoder = SharedItemDecoder()
    #expect(throws: MalformedBytes.self) { try decoder.items(in: [UInt8](repeating: 0xFF, count: 64)) }
    #expect(throws: MalformedBytes.self) { try decoder.items(in: [1, 0, 0, 0, 99]) }
  }
}
