// What a new lesson begins as: a small whole lesson with one part of each kind, to be changed into another.

/// Makes new lessons.
public enum LessonTemplate {
  /// The text of a new lesson in Jupytext Markdown.
  ///
  /// - Parameter title: its title, which must be a single line
  public static func text(title: String) -> String {
    """
    ---
    jupyter:
      jupytext:
        text_representation:
          extension: .md
          format_name: markdown
          format_version: '1.3'
      kernelspec:
        display_name: Python 3
        language: python
        name: python3
    ---

    # \(title)

    What is this lesson about, whom is it for, and how long does it take? Three
    sentences are enough.

    <!-- #region tags=["notes"] -->
    For the instructor only: what to ask the class, what goes wrong, what to leave
    out if time runs short.
    <!-- #endregion -->


    ## A first cell

    One idea for each cell. Say before it what to look for.

    ```python name="first" expect="answer == 42"
    answer = 6 * 7
    answer
    ```


    ## Guess first

    A cell with the tag `predict` asks for a guess of how long it takes. **How long
    does it take to wait twice for a tenth of a second?**

    ```python name="wait" tags=["predict"] expect="0.2 < wall['wait'] < 1"
    import time

    time.sleep(0.1)
    time.sleep(0.1)
    ```

    Say afterwards why it was so.


    ## Your turn

    **Write `half(number)`**, which gives back half of a number.

    ```python name="half" tags=["exercise"]
    def half(number):
        return number
    ```

    <!-- #region tags=["hint"] -->
    A hint gives away a little; the next hint gives away more.
    <!-- #endregion -->

    ```python name="half-solution" tags=["solution"]
    def half(number):
        return number / 2
    ```

    ```python name="half-check" tags=["check"]
    assert half(10) == 5, f"half(10) should be 5, not {half(10)}"
    ```


    ## Lessons learned

    - What should be remembered, in two to five lines.


    ## Where to read on

    - [Python's documentation](https://docs.python.org/3/)

    """
  }

  /// A title made of a file's name: `03-my_first.md` becomes `My first`.
  public static func title(ofFile path: String) -> String {
    let file = path.split(separator: "/").last ?? ""
    let stem = file.prefix(upTo: file.lastIndex(of: ".") ?? file.endIndex)
    let rest = stem.drop { $0.isNumber || "-_. ".contains($0) }
    let words = rest.split { "-_ ".contains($0) }.joined(separator: " ")
    guard let first = words.first else { return "A new lesson" }
    return first.uppercased() + words.dropFirst()
  }

  /// Makes the file of a new lesson, in the format that its ending tells.
  ///
  /// - Parameters:
  ///   - path: the file, which must not be there yet
  ///   - title: the lesson's title; nil to make one of the file's name
  /// - Throws: `LessonError` if there is such a file or it cannot be written
  public static func create(_ path: String, title: String? = nil) throws(LessonError) {
    if (try? readFile(path)) != nil {
      throw LessonError(
        file: path, problem: "there is such a file already", remedy: "name another one, or edit this one")
    }
    let line = (title ?? self.title(ofFile: path)).split(whereSeparator: \.isNewline).joined(separator: " ")
    let lesson = try LessonReader.read(
      bytes: Array(text(title: line).utf8), path: path, format: .jupytextMarkdown)
    try LessonWriter.write(lesson, to: path)
  }
}
