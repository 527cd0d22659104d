// Programs that never end by themselves: recursion ends in RecursionError, loops can be interrupted.

import Testing

@testable import PythonRuntime

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite struct EndlessProgramTests {
  private static let recursive = [
    "def f(n): return f(n + 1)\nf(0)",
    "def f(): return sorted([1], key=lambda _: f())\nf()",
    "def f(): return list(map(lambda _: f(), [1]))\nf()",
    "def f(): return [x for x in (f() for _ in [1])]\nf()",
    "def f(): yield from f()\nlist(f())",
    "class A:\n  def __getattr__(self, name): return getattr(self, name)\nA().x",
    "class A:\n  def __repr__(self): return repr(self)\nrepr(A())",
    "class A:\n  def __eq__(self, other): return self == other\nA() == A()",
    "class A:\n  def __init__(self): A()\nA()",
    "class A:\n  def __call__(self): return self()\nA()()",
    "class A:\n  def __add__(self, other): return self + other\nA() + 1",
    "class A:\n  def __len__(self): return len(self)\nlen(A())",
    "class A:\n  def __hash__(self): return hash(self)\n{A()}",
    "class A:\n  def __iter__(self): return iter(self)\nlist(A())",
    "class A:\n  def __str__(self): return f'{self}'\nstr(A())",
    "def f(): exec('f()')\nf()",
    "x = []\nfor i in range(100_000): x = [x]\nrepr(x)",
    "x = y = 0\nfor i in range(100_000): x, y = [x], [y]\nx == y",
    "x = y = ()\nfor i in range(100_000): x, y = (x,), (y,)\nx < y",
    "x = {}\nfor i in range(100_000): x = {1: x}\nstr(x)",
  ]

  @Test func recursionEndsInAnError() async {
    await #expect(processExitsWith: .success) {
      let interpreter = Interpreter()
      for source in EndlessProgramTests.recursive {
        #expect(interpreter.outcome(of: source) == .exception("RecursionError"), "\(source)")
        #expect(interpreter.outcome(of: "sum([1, 2])") == .value("3"), "after \(source)")
      }
    }
  }

  /// Deep data where python3 has no limit of its own: there is an answer, or RecursionError.
  @Test func deepDataHasAnAnswer() async {
    await #expect(processExitsWith: .success) {
      let interpreter = Interpreter()
      for source in [
        "x = ()\nfor i in range(1_000_000): x = (x,)\nhash(x) == hash(x)",
        "f = int\nfor i in range(100_000): f = (lambda g: lambda x: g(x))(f)\nf(1) == 1",
        "x = iter([1])\nfor i in range(100_000): x = map(int, x)\nlist(x) == [1]",
        "x = Exception()\nfor i in range(100_000):\n  y = Exception(x)\n  y.__cause__ = x\n  x = y\nraise x",
        "t = int\nfor i in range(10_000): t = (t,)\nisinstance(1, t)",
        "t = int\nfor i in range(100_000): t = type('T', (), {'x': t})\nt.__name__ == 'T'",
      ] {
        let outcome = interpreter.outcome(of: source)
        #expect(
          [.value("True"), .exception("RecursionError"), .exception("Exception")].contains(outcome),
          "\(source)")
        #expect(interpreter.outcome(of: "sum([1, 2])") == .value("3"), "after \(source)")
      }
    }
  }

  private static let endless = [
    "while True: pass",
    "i = 0\nwhile i >= 0: i += 1",
    "for x in iter(int, 1): pass",
    "def f():\n  while True: yield 1\nfor x in f(): pass",
    "sum(iter(int, 1))",
    "max(iter(int, 1))",
    "any(iter(int, 1))",
    "1 in iter(int, 1)",
    "list(filter(None, iter(int, 1)))",
    "[x for x in iter(int, 1) if x]",
    "def f(): return 1\nwhile True: f()",
    "class A:\n  def m(self): return self\na = A()\nwhile True: a = a.m()",
    "sum(range(10 ** 15))",
    "10 ** 15 - 1 in iter(range(10 ** 15))",
    "d = {}\nwhile True:\n  try: d['x']\n  except KeyError: pass",
  ]

  @Test func loopsAreInterrupted() async {
    await #expect(processExitsWith: .success) {
      let interpreter = Interpreter()
      interpreter.handleSignals = { interpreter throws(Raised) in
        throw interpreter.raise(.keyboardInterrupt, "")
      }
      let watch = Watch()
      for source in EndlessProgramTests.endless {
        watch.start()
        let outcome = interpreter.outcome(
          of: "ended = False\ntry:\n  exec('''\(source)''')\nfinally: ended = True")
        watch.stop()
        #expect(outcome == .exception("KeyboardInterrupt"), "\(source)")
        #expect(interpreter.outcome(of: "ended") == .value("True"), "\(source)")
      }
    }
  }
}

/// Sets the attention byte once, soon after the start, from a signal handler as an interrupt would; and ends the
/// process with a failure if the interpreter does not heed it within a minute.
private struct Watch {
  nonisolated(unsafe) private static var ticks = 0

  func start() {
    Watch.ticks = 0
    _ = Interpreter.attention.pointee
    signal(SIGALRM) { _ in
      Watch.ticks += 1
      if Watch.ticks == 1 { Interpreter.attention.pointee = 1 }
      if Watch.ticks == 1200 { _exit(3) }
    }
    setTimer(microseconds: 50_000)
  }

  func stop() { setTimer(microseconds: 0) }

  private func setTimer(microseconds: Int) {
    var timer = itimerval()
    timer.it_value.tv_usec = .init(microseconds)
    timer.it_interval.tv_usec = .init(microseconds)
    // ITIMER_REAL, whose type differs between the systems.
    setitimer(0, &timer, nil)
  }
}
