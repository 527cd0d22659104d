// Tracebacks show magics, not the calls that stand for them.

import Testing

@testable import Notebook

@Suite struct TracebackCleaningTests {
  private let cleaning = TracebackCleaning(function: "run__", magics: ["%time f()", "!ls"])

  @Test func theEntryOfTimedCodeIsLeftOut() {
    let text = """
      Traceback (most recent call last):
        File "<cell 1>", line 2, in <module>
          run__(0)
        File "<cell 1>", line 2, in <module>
          f()
        File "<cell 1>", line 1, in f
          1/0
          ~^~
      ZeroDivisionError: division by zero

      """
    #expect(
      cleaning.clean(text) == """
        Traceback (most recent call last):
          File "<cell 1>", line 2, in <module>
            f()
          File "<cell 1>", line 1, in f
            1/0
            ~^~
        ZeroDivisionError: division by zero

        """)
  }

  @Test func aMagicThatFailsItselfIsShown() {
    let text = """
        File "<cell 1>", line 2, in <module>
          x = run__(1)
              ^^^^^^^^
      OSError: no

      """
    #expect(
      cleaning.clean(text) == """
          File "<cell 1>", line 2, in <module>
            x = !ls
        OSError: no

        """)
  }

  @Test(arguments: ["", "    run__(2)\n", "    run__(\n", "run__(0)\n", "    run__(99999999999999999999)\n"])
  func everythingElseStays(text: String) {
    #expect(cleaning.clean(text) == text)
  }
}
