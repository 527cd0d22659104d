// Wrong source against the exception, message and place that Python gives.

import PythonSyntax
import Testing

@Suite struct ErrorTests {
  @Test(arguments: ErrorTable.entries.indices)
  func errorEqualsPythons(index: Int) {
    let entry = ErrorTable.entries[index]
    let failure = #expect(throws: SyntaxFailure.self, "\(entry.source)") {
      try PythonParser.parseModule(entry.source)
    }
    guard let failure else { return }
    #expect(failure.message == entry.message, "\(entry.source)")
    #expect(failure.category.rawValue == entry.category, "\(entry.source)")
    let range = failure.range
    let place = [range.line, range.column, range.endLine, range.endColumn].map(Int.init)
    // Python places faults of expressions in f-strings in a text of their own; ours are in the source.
    if !entry.place.isEmpty { #expect(place == entry.place, "\(entry.source)") }
  }

  @Test func faultsInFormattedStringsAreInTheSource() {
    let failure = #expect(throws: SyntaxFailure.self) { try PythonParser.parseModule("x = f'{a} {b c}'") }
    #expect(failure?.range == SourceRange(line: 1, column: 11, endLine: 1, endColumn: 14))
  }
}
