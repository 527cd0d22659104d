import Testing

@testable import Terminal

@Suite struct KnownPythonTests {
  private let view = KnownPythonView(width: 60)

  private func text(_ lines: [StyledLine]) -> String { lines.map(\.text).joined(separator: "\n") }

  @Test func theOverviewGroupsTheModules() {
    let text = text(view.overview)
    #expect(text.contains("Whole") && text.contains("math") && text.contains("Not there"))
    #expect(text.contains("os\u{A0}(") && text.contains("tkinter"))
    #expect(view.overview.allSatisfy { displayWidth(of: $0.text) <= 60 })
  }

  @Test func aModuleShowsItsNames() throws {
    let text = text(try #require(view.names(of: "gc")))
    #expect(text.contains("collect") && text.contains("get_stats"))
    #expect(self.text(try #require(view.names(of: "tkinter"))).contains("no module tkinter"))
    #expect(view.names(of: "nonsense") == nil)
  }
}
