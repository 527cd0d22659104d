// Values to bytes and back, by way of the module `pickle`.

import PythonRuntime
import Testing

@Suite("Serialization")
struct SerializationTests {
  /// The expression's value must come back equal, of the same type and with the same text.
  @Test(arguments: [
    "None", "True", "False", "...", "NotImplemented", "0", "-1", "63", "-64", "2**62", "-2**62 - 1", "10**40",
    "-10**40", "0.0", "-0.0", "1.5",
    "1e300", "float('inf')", "1+2j", "''", "'a'", "'grün'", "'\\u20ac'", "'\\U0001F600'", "b''",
    "b'\\x00\\xff'",
    "[sign * 2**n for n in range(70) for sign in (1, -1)]", "[1, 'a', 300, 2**33, -2**33, 2**34, None, 5]",
    "bytearray(b'ab')", "[]", "[1, [2, 'x'], None]", "()", "(1,)", "(1, (2, (3,)))", "{}", "{'a': 1, 2: [3]}",
    "set()",
    "{1, 2}", "frozenset({1})", "range(3)", "range(5, -10**30, -2)", "slice(1, None, 2)", "int", "ValueError",
    "len",
    "type(None)", "ValueError('x', 1)", "KeyError('k')", "OSError(2, 'No such file')",
  ])
  func comesBack(_ expression: String) {
    let text = output(
      of: """
        import pickle
        value = \(expression)
        back = pickle.loads(pickle.dumps(value))
        print(type(back) is type(value), repr(back) == repr(value))
        """)
    #expect(text == "True True\n")
  }

  @Test func sharedReferencesStayShared() {
    #expect(
      output(
        of: """
          import pickle
          inner = [1]
          a, b, c = pickle.loads(pickle.dumps([inner, inner, [1]]))
          print(a is b, a is c)
          """) == "True False\n")
  }

  @Test func cyclesStayCycles() {
    #expect(
      output(
        of: """
          import pickle
          items = []
          pair = (items, {"me": items})
          items.append(pair)
          back = pickle.loads(pickle.dumps(pair))
          print(back[0][0] is back, back[1]["me"] is back[0])
          """) == "True True\n")
  }

  @Test func nestedTuplesDoNotGrowWithoutBound() {
    #expect(
      output(
        of: """
          import pickle
          t = ()
          for _ in range(60):
              t = (t, t)
          print(len(pickle.dumps(t)) < 1000, pickle.loads(pickle.dumps(t))[0] is not None)
          """) == "True True\n")
  }

  @Test func instancesKeepClassAndAttributes() {
    #expect(
      output(
        of: """
          import pickle
          class Point:
              def __init__(self, x, y):
                  self.x = x
                  self.y = y
              class Inner(list):
                  pass
          class Slotted:
              __slots__ = ("a", "b")
          class Error(Exception):
              def __init__(self, code, text):
                  super().__init__(text)
                  self.code = code
          p = Point(1, [2])
          p.me = p
          q = pickle.loads(pickle.dumps(p))
          print(type(q) is Point, q.x, q.y, q.me is q)
          items = Point.Inner([1, 2])
          items.name = "n"
          items = pickle.loads(pickle.dumps(items))
          print(type(items).__qualname__, items, items.name)
          s = Slotted()
          s.a = 5
          s = pickle.loads(pickle.dumps(s))
          print(s.a, hasattr(s, "b"))
          e = pickle.loads(pickle.dumps(Error(3, "bad")))
          print(repr(e), e.code)
          """) == "True 1 [2] True\nPoint.Inner [1, 2] n\n5 False\nError('bad') 3\n")
  }

  @Test func subclassesOfPlainTypes() {
    #expect(
      output(
        of: """
          import pickle
          class I(int): pass
          class S(str): pass
          class T(tuple): pass
          class D(dict): pass
          class F(frozenset): pass
          for value in (I(7), S("s"), T((1, 2)), D(a=1), F([1])):
              back = pickle.loads(pickle.dumps(value))
              print(type(back).__name__, back == value)
          """) == "I True\nS True\nT True\nD True\nF True\n")
  }

  @Test func statesAndReductions() {
    #expect(
      output(
        of: """
          import pickle
          class Keeper:
              def __init__(self): self.kept, self.dropped = 1, print
              def __getstate__(self): return {"kept": self.kept}
              def __setstate__(self, state): self.__dict__.update(state, restored=True)
          k = pickle.loads(pickle.dumps(Keeper()))
          print(k.kept, k.restored, hasattr(k, "dropped"))
          class Reduced:
              def __init__(self, n): self.n = n
              def __reduce__(self): return (Reduced, (self.n + 1,), {"extra": 1})
          r = pickle.loads(pickle.dumps(Reduced(1)))
          print(r.n, r.extra)
          """) == "1 True False\n2 1\n")
  }

  @Test func functionsGoByName() {
    #expect(
      output(
        of: """
          import pickle
          def f(): pass
          class C:
              def m(self): return 5
          print(pickle.loads(pickle.dumps(f)) is f, pickle.loads(pickle.dumps(C)) is C)
          print(pickle.loads(pickle.dumps(C.m)) is C.m, pickle.loads(pickle.dumps(C().m))())
          print(pickle.loads(pickle.dumps([1, 2].index))(2), pickle.loads(pickle.dumps(str.upper))("a"))
          """) == "True True\nTrue 5\n1 A\n")
  }

  @Test(arguments: [
    ("(i for i in ())", "TypeError: cannot pickle 'generator' object"),
    ("local()", "AttributeError: Can't pickle local object 'local.<locals>.inner'"),
    ("sys", "TypeError: cannot pickle 'module' object"),
    ("{}.keys()", "TypeError: cannot pickle 'dict_keys' object"),
  ])
  func refuses(_ expression: String, _ message: String) {
    let text = output(
      of: """
        import pickle, sys
        def local():
            def inner(): pass
            return inner
        try:
            pickle.dumps(\(expression))
        except Exception as error:
            print(type(error).__name__ + ": " + str(error))
        """)
    #expect(text == message + "\n")
  }

  @Test func lambdasAreNamed() {
    let text = output(
      of: """
        import pickle
        try:
            pickle.dumps(lambda: 1)
        except pickle.PicklingError as error:
            print(str(error).split(" at ")[0], str(error).split(": ")[1])
        """)
    #expect(text == "Can't pickle <function <lambda> attribute lookup <lambda> on __main__ failed\n")
  }

  @Test func saysWhereTheTroubleIs() {
    let text = output(
      of: """
        import pickle
        class Box: pass
        box = Box()
        box.items = [1, {"k": (i for i in ())}]
        try:
            pickle.dumps((0, box))
        except TypeError as error:
            print(error.__notes__)
        """)
    #expect(text == "[\"It is at value[1].items[1]['k'] of what was to be sent.\"]\n")
  }

  @Test func cutOrDamagedMessagesRaise() {
    let text = output(
      of: """
        import pickle
        class C: pass
        c = C()
        c.x = [1, "text", 2.5, {3: (4,)}, 10 ** 30]
        whole = pickle.dumps([c, {"a": b"bytes"}, frozenset([1]), range(3)])
        bad = 0
        for n in range(len(whole)):
            try:
                pickle.loads(whole[:n])
            except pickle.UnpicklingError:
                bad += 1
        print(bad == len(whole))
        for n in range(len(whole)):
            for byte in (0, 7, 25, 31, 127, 255):
                damaged = bytearray(whole)
                damaged[n] = byte
                try:
                    pickle.loads(bytes(damaged))
                except Exception:
                    pass
        print("alive")
        """)
    #expect(text == "True\nalive\n")
  }

  @Test func deepNestingRaisesAndDoesNotCrash() {
    let text = output(
      of: """
        import pickle
        deep = []
        for _ in range(1000000):
            deep = [deep]
        try:
            pickle.dumps(deep)
        except RecursionError as error:
            print("RecursionError")
        """)
    #expect(text == "RecursionError\n")
  }
}
