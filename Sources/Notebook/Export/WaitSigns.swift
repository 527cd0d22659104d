// How waits are named in pictures of processes: a letter, and what it stands for.

import Processes

extension WaitKind {
  /// The letter for a wait in a timeline, and what it says in the legend.
  public var sign: (letter: Character, meaning: String) {
    switch self {
    case .sleep: ("s", "sleep")
    case .join, .thread: ("j", "join")
    case .lock: ("l", "lock")
    case .semaphore: ("m", "semaphore")
    case .queueGet: ("g", "queue get")
    case .queuePut: ("p", "queue put")
    case .receive: ("r", "receive")
    case .send: ("w", "send")
    case .condition: ("c", "condition")
    case .event: ("e", "event")
    case .barrier: ("b", "barrier")
    case .input: ("i", "input")
    case .serve: ("v", "serving")
    case .nothing, .descriptors, .other: ("d", "descriptor")
    }
  }
}
