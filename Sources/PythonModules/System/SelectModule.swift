// The module `select`: waiting until descriptors can be read or written.

import Processes
import PythonRuntime

var selectModule: NativeModule {
  NativeModule(
    name: "select",
    functions: [
      NativeDefinition("_wait", "readable, writable, timeout, /") { (interpreter, arguments) throws(Raised) in
        var wanted: [(Int32, Descriptors.Readiness)] = []
        for (index, readiness) in [Descriptors.Readiness.readable, .writable].enumerated() {
          for item in interpreter.items(of: arguments[index]) ?? [] {
            wanted.append((try interpreter.descriptor(item), readiness))
          }
        }
        let found = try interpreter.waiting(try interpreter.timeout(arguments[2])) {
          (remaining) throws(Raised) -> [Int]? in
          switch Descriptors.wait(wanted, timeout: remaining) {
          case .ready(let places): return places
          case .timedOut: return []
          case .interrupted: return nil
          case .failed(let failure): throw interpreter.raiseSystemError(failure.code)
          }
        }
        return interpreter.list(found.map { interpreter.integer($0) })
      }
    ], source: selectSource)
}

private let selectSource = #"""
  POLLIN, POLLPRI, POLLOUT, POLLERR, POLLHUP, POLLNVAL = 1, 2, 4, 8, 16, 32
  PIPE_BUF = 4096
  error = OSError


  def _number(file):
      return file if isinstance(file, int) else file.fileno()


  def select(rlist, wlist, xlist, timeout=None, /):
      """Waits until something of the first list can be read or of the second written; gives what can, in three lists."""
      rlist, wlist = list(rlist), list(wlist)
      found = _wait([_number(file) for file in rlist], [_number(file) for file in wlist], timeout)
      return ([rlist[place] for place in found if place < len(rlist)],
              [wlist[place - len(rlist)] for place in found if place >= len(rlist)], [])


  class _Poll:
      """What poll() gives: descriptors with what is wanted of each."""

      def __init__(self):
          self._wanted = {}

      def register(self, fd, eventmask=POLLIN | POLLPRI | POLLOUT, /):
          self._wanted[_number(fd)] = eventmask

      def modify(self, fd, eventmask, /):
          if _number(fd) not in self._wanted:
              raise FileNotFoundError(2, 'No such file or directory')
          self._wanted[_number(fd)] = eventmask

      def unregister(self, fd, /):
          del self._wanted[_number(fd)]

      def poll(self, timeout=None, /):
          """Waits for so many milliseconds; gives pairs of a descriptor and what it is ready for."""
          seconds = None if timeout is None or timeout < 0 else timeout / 1000
          readable, writable, _ = select([fd for fd, mask in self._wanted.items() if mask & (POLLIN | POLLPRI)],
                                         [fd for fd, mask in self._wanted.items() if mask & POLLOUT], [], seconds)
          ready = dict.fromkeys(readable, POLLIN)
          for fd in writable:
              ready[fd] = ready.get(fd, 0) | POLLOUT
          return list(ready.items())


  def poll():
      """An object that waits for descriptors."""
      return _Poll()
  """#
