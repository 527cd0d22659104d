// Small lessons in every format, shared by the tests, and the ways to read them.

import LessonFiles

enum Samples {
  static let jupytext = """
    ---
    title: Two at once
    jupyter:
      kernelspec:
        display_name: Python 3
        language: python
        name: python3
    ---

    # Way two

    A first paragraph.

    Still the same cell.


    A second cell.

    ```python name="work" tags=["predict"] timeout=2.5
    def work():
        return \"\"\"
    ```
    \"\"\"
    ```

    <!-- #region Aside key="v" tags=["notes"] -->
    Before


    after
    <!-- #endregion -->

    ```bash
    ls
    ```

    ```text
    not a cell
    ```

    """

  static let myst = """
    ---
    file_format: mystnb
    kernelspec:
      name: python3
      display_name: Python 3
    ---

    # Way two

    Text.

    +++ {"tags": ["notes"]}

    More text.

    ```{code-cell} python
    :tags: [predict, hide-input]
    :name: one

    print("one")
    ```

    ```{code-cell}
    ---
    timeout: 3
    expect: cores > 1.5
    ---
    two = 2
    ```

    - a list

      ```{code-cell}
      nested = "no cell"
      ```

    ~~~{raw-cell}
    kept
    ~~~

    """

  static let notebook = #"""
    {
     "cells": [
      {
       "cell_type": "markdown",
       "id": "top",
       "metadata": {},
       "source": ["# Way two\n", "\n", "Text"]
      },
      {
       "cell_type": "code",
       "execution_count": 3,
       "id": "one",
       "metadata": {"name": "work", "tags": ["predict"], "x": {"b": 1.50, "a": null}},
       "outputs": [{"output_type": "stream", "name": "stdout", "text": ["h\u00e9\n"]}],
       "source": "print('hé')\n\ud83d\ude00 = 1"
      },
      {"cell_type": "chart", "id": "odd", "metadata": {}, "source": "?", "shape": [1, 2]}
     ],
     "metadata": {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}},
     "nbformat": 4,
     "nbformat_minor": 5
    }

    """#

  /// The notebook without the cell and the spelling of a number that nbformat would not keep.
  static let validNotebook = notebook.replacing("1.50", with: "1.5").replacing(
    #",\n  {"cell_type": "chart", "id": "odd", "metadata": {}, "source": "?", "shape": [1, 2]}"#
      .replacing(#"\n"#, with: "\n"), with: "")

  static let script = """
    #!/usr/bin/env python3
    # ---
    # jupyter:
    #   kernelspec:
    #     name: python3
    #     display_name: Python 3
    #     language: python
    # ---

    # %% [markdown]
    # # Way two
    #
    # Text

    # %% The first name="work" tags=["predict"]
    x = 1
    # %time f()

    # %%
    s = \"\"\"
    # %% no marker
    \"\"\"
    """

  static let all: [(path: String, text: String)] = [
    ("two.md", jupytext), ("myst.md", myst), ("two.ipynb", notebook), ("two.py", script),
  ]

  static func read(_ text: String, as path: String) throws(LessonError) -> Lesson {
    try LessonReader.read(bytes: Array(text.utf8), path: path)
  }

  /// The sentence with which a text is refused.
  static func refusal(_ text: String, as path: String) -> String? {
    do {
      _ = try read(text, as: path)
      return nil
    } catch {
      return error.description
    }
  }
}
