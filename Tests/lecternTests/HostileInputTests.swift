import TestSupport
import Testing

/// The prompt in a bad world: locales that do not exist, keys faster than anybody types, output that would take over the
/// terminal.
@Suite struct HostileInputTests {
  let folder = TemporaryFolder()

  private func start(_ environment: [String: String] = [:]) throws -> Program {
    let path = folder.write("# A lesson\n\n```python\n1\n```\n", to: "lesson.md")
    return try #require(Program(arguments: [path], folder: folder, environment: environment))
  }

  @Test(arguments: ["xx_YY.nothing", "C", "POSIX"]) func anyLocaleWorks(_ locale: String) throws {
    let program = try start(["LC_ALL": locale, "LANG": locale])
    program.wait(for: "> ")
    program.type("print('a' + 'b', ascii('ü'))\r")
    program.wait(for: "ab '\\xfc'")
    program.wait(for: "> ")
    program.type("\u{4}")
    #expect(program.waitForExit() == 0)
  }

  @Test func keysMayComeFasterThanTheyAreRead() throws {
    let program = try start()
    program.wait(for: "▸ ")
    program.type((1...100).map { "x = \($0)\r" }.joined() + "print('sum', x)\r")
    program.wait(for: "\nsum 100\n")
    program.expectCleanEnd()
  }

  @Test func outputCannotTakeOverTheTerminal() throws {
    let program = try start()
    program.enter(#"print("\x1b]0;title\x07\x1b[2J\x9b2J\u202e \x1b[31mred")"#, showing: "\\u202e red\n")
    #expect(!program.raw.contains("\u{1B}]") && !program.raw.contains("\u{1B}[2J"))
    #expect(!program.raw.contains("\u{9B}") && !program.raw.contains("\u{202E}"))
    program.expectCleanEnd()
  }
}
