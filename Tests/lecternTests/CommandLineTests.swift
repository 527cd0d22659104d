import Testing

@testable import lectern

@Suite struct CommandLineTests {
  @Test(arguments: [
    (["run", "x.py", "--plain", "-h"], ["run", "x.py", "--", "--plain", "-h"]),
    (["run", "--plain", "x.py", "a"], ["run", "--plain", "x.py", "--", "a"]),
    (["run", "--cells", "1.py", "x.md", "--plain"], ["run", "--cells", "1.py", "x.md", "--plain"]),
    (["run", "x.py"], ["run", "x.py"]), (["run"], ["run"]), (["processes"], ["processes"]),
    (["run", "x.md", "--plain"], ["run", "x.md", "--plain"]),
    (["run", "--", "x.py", "a"], ["run", "--", "x.py", "a"]),
  ])
  func argumentsBehindAScriptAreTheScripts(_ given: [String], _ expected: [String]) {
    #expect(Entry.passingScriptArguments(given) == expected)
  }
}
