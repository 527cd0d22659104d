// Snapshots from the kernel's side: it forks a copy of itself that waits, frozen, on a socket of its own until the
// front end makes it the kernel, or is gone.

import CSystem
import Processes
import PythonModules

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Kernel {
  /// Forks a snapshot and reports it. The copy comes back from here too, once it has become the kernel.
  func makeSnapshot(_ number: Int) {
    func report(_ process: Int32, refusal: String? = nil) {
      answer(.snapshotMade(number: number, processIdentifier: process, refusal: refusal))
    }
    guard let socket = messages.takeDescriptor() else {
      return report(0, refusal: "no socket for it came along")
    }
    do throws(ForkError) {
      switch try forkAside() {
      case .parent(let copy):
        close(socket)
        report(copy)
      case .child: freeze(on: socket)
      }
    } catch {
      close(socket)
      report(0, refusal: error.description)
    }
  }

  /// Waits until this copy is to be the kernel, and makes it that.
  private func freeze(on socket: Int32) {
    // Signals for the kernel's group are not for its copies.
    setsid()
    ownDescriptors.remove(messages.descriptor)
    ownDescriptors.insert(socket)
    var losses = letGoOfConnections()
    losses.threads = forgetOtherThreads(interpreter)
    messages = MessageStream(descriptor: socket, acceptsDescriptors: true)
    var message: Message?
    repeat {
      message = nextMessage()
      if message == nil { exitProcess(0) }
    } while message != .resume

    Lifeline.renew()
    guard getppid() == frontEnd else { exitProcess(0) }
    _ = Signals.takePending()
    let predecessor = process
    process = getpid()
    takeOver(from: predecessor, interpreter)
    ForkHooks.setControlDescriptor(socket)
    Board.current?.enter(name: Session.kernelName)
    answer(.resumed(losses))
  }

  /// Puts sockets without another end in the place of the pipes and sockets that cells have opened: a copy that held
  /// the real ones would keep their readers from ever seeing the end.
  ///
  /// - Returns: what of the open descriptors will not be as it was.
  private func letGoOfConnections() -> SnapshotLosses {
    var losses = SnapshotLosses()
    for descriptor in Descriptors.open() where !ownDescriptors.contains(descriptor) {
      var status = stat()
      guard fstat(descriptor, &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFIFO, S_IFSOCK:
        losses.connections += 1
        cutOff(descriptor)
      // Shared memory is a file without a name.
      case S_IFREG where status.st_nlink > 0: losses.files += 1
      default: break
      }
    }
    return losses
  }

  private func cutOff(_ descriptor: Int32) {
    var ends: [Int32] = [-1, -1]
    guard csystem_socket_pair(&ends) == 0 else {
      close(descriptor)
      return
    }
    dup2(ends[0], descriptor)
    _ = csystem_fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    for end in ends { close(end) }
  }
}
