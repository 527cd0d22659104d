// Formatting, parsing and representation against what python3.11 answered.

import Testing

@testable import PythonRuntime

@Suite("Text against python3.11")
struct TextTests {
  @Test(arguments: TableEvaluation.floats.keys.sorted())
  func floats(_ operation: String) throws {
    let table = try #require(TableEvaluation.floats[operation])
    #expect(TableEvaluation.differences(in: table) == [])
  }

  @Test(arguments: TableEvaluation.numbers.keys.sorted())
  func numbers(_ operation: String) throws {
    let table = try #require(TableEvaluation.numbers[operation])
    #expect(TableEvaluation.differences(in: table) == [])
  }

  @Test(arguments: TableEvaluation.templates.keys.sorted())
  func templates(_ operation: String) throws {
    let table = try #require(TableEvaluation.templates[operation])
    #expect(TableEvaluation.differences(in: table) == [])
  }

  @Test(arguments: TableEvaluation.texts.keys.sorted())
  func texts(_ operation: String) throws {
    let table = try #require(TableEvaluation.texts[operation])
    #expect(TableEvaluation.differences(in: table) == [])
  }

  @Test func aTableThatIsWrongIsNoticed() {
    #expect(TableEvaluation.differences(in: "upper¦a¦A\nupper¦a¦a").count == 1)
  }
}
