// Pages: everything is there, nothing in a lesson becomes markup, and nothing has to be fetched.

import Glibc
import LessonFiles
import Testing

@Suite struct PageTests {
  private func page(_ text: String, as path: String = "a.md", notes: Bool = false) throws -> String {
    var options = LessonPage.Options()
    options.showsNotes = notes
    return LessonPage.html(of: try Samples.read(text, as: path), options: options)
  }

  private func page(_ cell: Cell) -> String {
    LessonPage.html(of: Lesson(format: .notebook, cells: [cell]))
  }

  @Test func textAndCode() throws {
    let page = try page("# *Two* at once\n\n```python name=\"one\"\ndef f(): return \"x\"\n```\n")
    #expect(page.contains("<title>*Two* at once</title>"))
    #expect(page.contains("<h1><a id=\"two-at-once\"></a><em>Two</em> at once</h1>"))
    #expect(page.contains("<span>Cell 1</span><span><b>one</b></span>"))
    #expect(page.contains("<span class=\"keyword\">def</span> <span class=\"definition\">f</span>():"))
    #expect(page.contains("<span class=\"string\">&quot;x&quot;</span>"))
  }

  @Test func fencesInTextAreHighlightedToo() throws {
    #expect(try page("a\n\n~~~python\nif x: pass\n~~~\n").contains("<span class=\"keyword\">if</span> x"))
    #expect(try page("a\n\n```text\nif <x>\n```\n").contains("<pre><code>if &lt;x&gt;\n</code></pre>"))
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "a <b onclick=\"x()\">b</b>", "[x](javascript:alert(1))",
    "![x](javascript:alert(1))", "# <script>x</script>", "```text\n<script>\n```", "</style><script>",
    "```python\n\"<script>\"\n```", "![\"><script>](data:text/html,x)", "| <script> |\n|---|\n| <script> |",
  ])
  func nothingBecomesMarkup(_ source: String) throws {
    for text in ["# A\n\n" + source, source] {
      let page = try page(text)
      for danger in ["<script", "onclick", "javascript:"] { #expect(!page.contains(danger), "\(page)") }
    }
    let cell = Cell(
      kind: .code, source: source, options: ["name": .string(source), "expect": .string(source)])
    #expect(!page(cell).contains("<script"))
    var printed = Cell(kind: .code, source: "1")
    printed.outputs = [
      ["output_type": "stream", "name": "stdout", "text": .string(source)],
      ["output_type": "error", "ename": .string(source), "evalue": "", "traceback": []],
      [
        "output_type": "display_data", "data": ["text/html": .string(source), "text/plain": .string(source)],
      ],
      ["output_type": "display_data", "data": ["image/png": .string(source)]],
      ["output_type": "display_data", "data": ["image/svg+xml": .string(source)]],
    ]
    #expect(!page(printed).contains("<script"))
  }

  @Test func notesAndSolutionsStayAside() throws {
    let text = """
      # A

      <!-- #region tags=["notes"] -->
      For me
      <!-- #endregion -->

      <!-- #region tags=["hint"] -->
      Think
      <!-- #endregion -->

      ```python tags=["remove-cell"]
      secret = 1
      ```
      """
    let learners = try page(text)
    #expect(!learners.contains("For me") && !learners.contains("secret"))
    #expect(learners.contains("<details><summary>Hint</summary>\n<section>\n<p>Think</p>"))
    #expect(try page(text, notes: true).contains("For me"))
  }

  @Test func outputsOfNotebooks() throws {
    let page = try page(Samples.notebook, as: "two.ipynb")
    #expect(page.contains("<pre class=\"output\">hé\n</pre>"))
    var cell = Cell(kind: .code, source: "1")
    cell.outputs = [
      ["output_type": "error", "traceback": ["\u{1B}[0;31mError\u{1B}[0m: <x>"]],
      ["output_type": "display_data", "data": ["image/png": "iVBO\nRw0=", "text/plain": "<Figure>"]],
    ]
    #expect(self.page(cell).contains("<pre class=\"output error\">Error: &lt;x&gt;</pre>"))
    #expect(
      self.page(cell).contains("<img src=\"data:image/png;base64,iVBORw0=\" alt=\"&lt;Figure&gt;\">"))
  }

  @Test func picturesComeIntoThePage() throws {
    let folder = try #require(temporaryFolder())
    defer {
      unlink(folder + "/dot.png")
      rmdir(folder)
    }
    let file = try #require(fopen(folder + "/dot.png", "w"))
    fputs("Man", file)
    fclose(file)
    let lesson = try Samples.read("![a dot](dot.png) ![gone](no.png)", as: folder + "/a.md")
    let html = LessonPage.html(of: lesson)
    #expect(html.contains("<img src=\"data:image/png;base64,TWFu\" alt=\"a dot\">"))
    #expect(html.contains("alt=\"gone\""))
    var cell = Cell(kind: .markdown, source: "![x](attachment:p.png)")
    cell.otherMembers["attachments"] = ["p.png": ["image/png": "TWE="]]
    #expect(page(cell).contains("<img src=\"data:image/png;base64,TWE=\" alt=\"x\">"))
  }

  @Test func sectionsAreListed() throws {
    let page = try page("# A\n\n## Same\n\n## Same\n\n## Other `x`\n")
    #expect(page.contains("<li><a href=\"#same-2\">Same</a></li>\n<li><a href=\"#other-x\">Other x</a></li>"))
  }

  @Test func isAFileLikeAnyOther() throws {
    let folder = try #require(temporaryFolder())
    defer {
      unlink(folder + "/a.html")
      rmdir(folder)
    }
    try LessonPage.write(try Samples.read("# A", as: "a.md"), to: folder + "/a.html")
    #expect(
      access(folder + "/a.html", R_OK) == 0 && LessonPage.isPage("X.HTML") && !LessonPage.isPage("x.md"))
  }
}
