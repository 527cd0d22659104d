// Completion asks the kernel, which answers without running anything of the learner's.

import LessonFiles
import TestSupport
import Testing

@testable import Notebook

@Suite struct CompletionTests {
  private static let source = """
    class Meta(type):
        def __getattribute__(cls, name): effects.append(name); return super().__getattribute__(name)

    class Tricky(metaclass=Meta):
        shared = "text"
        def __init__(self, size, *, colour="red", items=[], **rest): self.own = size
        def __getattribute__(self, name): effects.append(name); return object.__getattribute__(self, name)
        def __dir__(self): effects.append("dir"); return []
        @property
        def costly(self): effects.append("property"); return "text"
        def method(self, first, /, second=2): pass

    effects = []
    tricky = Tricky(1)
    effects.clear()
    """

  /// Asks in a session of its own, whose tests run in processes of their own.
  private static func answers(_ queries: [CompletionQuery], after source: String = source) throws
    -> [[String]]
  {
    let session = try Session.start()
    defer { session.close() }
    session.run(source: source)
    let answers = queries.map { session.completions(for: $0) }
    if source == Self.source { #expect(session.run(source: "effects").result == "[]") }
    return answers
  }

  @Test func namesAndAttributesAreFoundWithoutRunningAnything() async {
    await #expect(processExitsWith: .success) {
      let found = try CompletionTests.answers([
        CompletionQuery(.name, beginning: "trick"), CompletionQuery(.name, beginning: "sort"),
        CompletionQuery(.attribute, of: "tricky"),
        CompletionQuery(.attribute, of: "tricky", beginning: "__ini"),
        CompletionQuery(.attribute, of: "tricky.costly"),
        CompletionQuery(.attribute, of: "Tricky", beginning: "sh"),
        CompletionQuery(.attribute, of: "tricky.shared", beginning: "upp"),
        CompletionQuery(.attribute, of: "", beginning: "spl"),
        CompletionQuery(.attribute, of: "nothing.at.all"),
      ])
      #expect(
        found == [
          ["tricky"], ["sorted"], ["costly", "method", "own", "shared"], ["__init__", "__init_subclass__"],
          [],
          ["shared"], ["upper"], ["split", "splitlines"], [],
        ])
    }
  }

  @Test func parametersAndSignatures() async {
    await #expect(processExitsWith: .success) {
      let found = try CompletionTests.answers([
        CompletionQuery(.parameter, of: "Tricky"), CompletionQuery(.parameter, of: "tricky.method"),
        CompletionQuery(.parameter, of: "sorted", beginning: "k"), CompletionQuery(.signature, of: "Tricky"),
        CompletionQuery(.signature, of: "tricky.method"), CompletionQuery(.signature, of: "effects"),
      ])
      #expect(
        found == [
          ["colour=", "items=", "size="], ["second="], ["key="],
          ["Tricky(size, *, colour='red', items=…, **rest)"], ["tricky.method(self, first, /, second=2)"], [],
        ])
    }
  }

  @Test func modulesAndWhatTheyHold() async {
    await #expect(processExitsWith: .success) {
      let folder = TemporaryFolder()
      _ = folder.write("print('side effect')\nanswer = 42\ndef ask(): pass\n", to: "own_module.py")
      let found = try CompletionTests.answers(
        [
          CompletionQuery(.module, beginning: "multip"), CompletionQuery(.module, beginning: "own_"),
          CompletionQuery(.member, of: "own_module"), CompletionQuery(.member, of: "math", beginning: "sq"),
          CompletionQuery(.member, of: "no_such_module"),
        ], after: "import os\nos.chdir('\(folder.path)')")
      #expect(found[0].contains("multiprocessing.pool") && found[0].contains("multiprocessing"))
      #expect(found[1...] == [["own_module"], ["answer", "ask"], ["sqrt"], []])
    }
  }

  @Test func helpNamesTheCall() async {
    await #expect(processExitsWith: .success) {
      let session = try Session.start()
      defer { session.close() }
      #expect(session.run(source: "def f(a, b=1): 'Adds.'\nf?").text(of: .out).contains("Call: f(a, b=1)"))
    }
  }
}
