import LessonFiles
import Notebook
import Testing

@testable import Terminal

@Suite struct CellViewTests {
  private func cell(_ source: String, name: String? = nil, tags: [String] = []) -> Cell {
    var cell = Cell(kind: .code, source: source)
    cell.number = 2
    cell.name = name
    cell.tags = tags
    return cell
  }

  private func draw(_ cell: Cell, width: Int = 30, glyphs: Glyphs = .unicode) -> [String] {
    CellView(width: width, glyphs: glyphs).lines(for: cell, footer: "end").map(\.text)
  }

  @Test func frame() {
    #expect(
      draw(cell("a = 1\nb = 2\n", name: "two", tags: ["predict"])) == [
        "┌ 2 · two ──────────── predict", "│ a = 1", "│ b = 2", "└ end",
      ])
  }

  @Test func plainFrame() {
    #expect(draw(cell("x"), width: 10, glyphs: .ascii) == ["+ 2 ------", "| x", "+ end"])
  }

  @Test func longLinesGoOnInTheNextRow() {
    #expect(draw(cell("abcdefghijkl"), width: 10)[1...2] == ["│ abcdefgh", "│ ijkl"])
  }

  @Test func narrowWindowsCutTheHeader() {
    #expect(draw(cell("x", name: "a very long name", tags: ["tag"]), width: 10)[0] == "┌ 2 · a v…")
  }

  @Test func hiddenCodeIsHidden() {
    #expect(!draw(cell("secret", tags: ["hide-input"])).contains("│ secret"))
  }

  @Test func namesCannotReachTheTerminal() {
    #expect(draw(cell("x", name: "\u{1B}[2Ja\nb"))[0].contains(" a b "))
  }

  @Test func codeIsHighlighted() {
    let lines = CellView(width: 40, glyphs: .unicode).code(of: cell("%time f(1)  # note"))
    #expect(lines[0].spans.contains { $0.styles == [.magic] })
  }

  @Test func states() {
    let view = CellView(width: 40, glyphs: .unicode)
    var execution = Execution(number: 1, source: "x")
    execution.times.wall = 1.5
    #expect(view.state(of: nil).text == "not run")
    #expect(view.state(of: execution).text == "✓ ran in 1.5 s")
    execution.error = ExecutionError(typeName: "E", message: "", traceback: "")
    #expect(view.state(of: execution).text == "✗ failed after 1.5 s")
    execution.wasInterrupted = true
    #expect(view.state(of: execution).text == "✗ interrupted after 1.5 s")
  }
}
