import Testing

@testable import Terminal

@Suite struct CommandsTests {
  private func name(_ word: String) -> String {
    do throws(Command.NotFound) { return try Command.named(word).name } catch { return error.description }
  }

  @Test(arguments: [("run", "run"), ("les", "lessons"), ("q", "quit"), ("HELP", "help"), ("rer", "rerun")])
  func prefixes(_ word: String, _ expected: String) { #expect(name(word) == expected) }

  @Test func ambiguousPrefixesNameTheirCandidates() {
    #expect(name("l") == "“:l” may be :list or :lessons; type a letter more.")
  }

  @Test func everyNameWins() {
    for command in Command.all { #expect(name(command.name) == command.name) }
  }

  @Test func unknownWordsNameTheNearest() {
    #expect(name("hlp") == "There is no command “:hlp”; the nearest is :help (:help lists all).")
    #expect(name("rnu").contains(":run"))
    #expect(name("").contains(":help"))
    #expect(!name("\u{1B}[2J").unicodeScalars.contains("\u{1B}"))
  }

  @Test func linesComeApart() {
    #expect(Command.parse("  :run  1-3 ") == ("run", "1-3"))
    #expect(Command.parse(":list") == ("list", ""))
    #expect(Command.parse(":") == ("", ""))
  }

  @Test func everyCommandExplainsItself() {
    for command in Command.all {
      #expect(!command.summary.isEmpty && !command.details.isEmpty)
      #expect(displayWidth(of: command.usage) + displayWidth(of: command.summary) <= 72)
      #expect(command.details.allSatisfy { displayWidth(of: $0) <= 110 })
    }
  }

  @Test func wordLists() {
    #expect(alternatives(["a"]) == "a")
    #expect(alternatives(["a", "b", "c"]) == "a, b or c")
  }
}

@Suite struct EntryStateTests {
  @Test(arguments: [
    "", "x = 1", ":run", ":run (", "!ls (", "%time f(", "print?", "x =", "%%time\nf()\n", "1 +* 2",
  ])
  func complete(_ entry: String) { #expect(Prompt.state(of: entry) == .complete) }

  @Test(arguments: [("def f():", 4), ("%%time", 0), ("%%time\nf()", 0), ("def f():\n    return 1", 4)])
  func incomplete(_ entry: String, _ indentation: Int) {
    #expect(Prompt.state(of: entry) == .incomplete(indentation: indentation))
  }

  @Test func openStringsGoOnAfterAnEmptyLine() {
    #expect(Prompt.state(of: "\"\"\"a\n") != .complete)
  }
}

@Suite struct HelpViewTests {
  private func text(_ width: Int, _ height: Int) -> [String] {
    HelpView(width: width, height: height, glyphs: .unicode).lines.map(\.text)
  }

  @Test(arguments: [(80, 24), (100, 30), (200, 50)]) func itFitsAScreen(_ width: Int, _ height: Int) {
    #expect(text(width, height).count < height)
  }

  @Test(arguments: [(80, 24), (80, 100), (40, 24), (1, 1)]) func everyCommandIsInIt(
    _ width: Int, _ height: Int
  ) {
    let lines = text(width, height)
    #expect(lines.allSatisfy { displayWidth(of: $0) <= width })
    guard width >= 40 else { return }
    for command in Command.all { #expect(lines.contains { $0.contains(":" + command.name) }) }
  }
}
