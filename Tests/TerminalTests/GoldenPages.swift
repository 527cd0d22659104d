// What the page of `SamplePage` looks like, without colours.

enum GoldenPages {
  static let unicode40 = #"""
    A heading
    ━━━━━━━━━

    Running text with strong, emphasised and
    code words, a link
    (https://example.org/x) and an entity:
    &. Struck.

    ▎ Somebody said so.

    1. one
    2. two
       [✓] done
       [ ] open

    Name          │                  Meaning
    ──────────────┼─────────────────────────
    ü             │                     日本
    a longer name │   what it means, at some
                  │                   length

    ────────────────────────────────────────

    [image: a picture (picture.png)]

    ┌ 2 · two ────────────────────── predict
    │ def work(n):
    │     return sum(range(n))  # adds
    │
    │ print(f"{work(10)} and text that makes
    │  the line long")
    └ Enter runs this cell
    45 and red
    Process-1 │ from a worker
    Process-1 │ its second line
    Übersetzer │ a warning
    Out[3]: 45
    You guessed 2 s, and it took 1.07 s: 1.9
    times faster than you thought.
    Your guesses: 0 of 1 time right to
    within a third (furthest off: two).

    │ 1 def work(n):
    │ 2     return sum(range(n))  # adds
    │ 3
    │ 4 print(f"{work(10)} and text that mak
    │   es the line long")
    ✓ ran in 1.07 s

    Traceback (most recent call last):
      File "<cell 3>", line 2, in <module>
      ▶ print(x)
              ^
    NameError: name 'x' is not defined
    MainProcess    100  waits for …   12 ms
    ├ Process-1    101  running       1.9 s
    │ └ Process-…  104  waits for …  100 ms
    ├ Process-2    102  waits for …    3 ms
    └ Übersetzer   103  ended with…  400 ms
    ⠴ 2.5 s of 2 s guessed · 4 workers · Ctr
    l-C interrupts

    """#

  static let unicode80 = #"""
    A heading
    ━━━━━━━━━

    Running text with strong, emphasised and code words, a link
    (https://example.org/x) and an entity: &. Struck.

    ▎ Somebody said so.

    1. one
    2. two
       [✓] done
       [ ] open

    Name          │                       Meaning
    ──────────────┼──────────────────────────────
    ü             │                          日本
    a longer name │ what it means, at some length

    ────────────────────────────────────────────────────────────────────────────────

    [image: a picture (picture.png)]

    ┌ 2 · two ────────────────────────────────────────────────────────────── predict
    │ def work(n):
    │     return sum(range(n))  # adds
    │
    │ print(f"{work(10)} and text that makes the line long")
    └ Enter runs this cell
    45 and red
    Process-1 │ from a worker
    Process-1 │ its second line
    Übersetzer │ a warning
    Out[3]: 45
    You guessed 2 s, and it took 1.07 s: 1.9 times faster than you thought.
    Your guesses: 0 of 1 time right to within a third (furthest off: two).

    │ 1 def work(n):
    │ 2     return sum(range(n))  # adds
    │ 3
    │ 4 print(f"{work(10)} and text that makes the line long")
    ✓ ran in 1.07 s

    Traceback (most recent call last):
      File "<cell 3>", line 2, in <module>
      ▶ print(x)
              ^
    NameError: name 'x' is not defined
    MainProcess      100  waits 2.5 s for Process-1             12 ms  ░░░░░░░░░░░░
    ├ Process-1      101  running                               1.9 s  ███████████░
    │ └ Process-1:1  104  waits 1.3 s for a lock of Process-2  100 ms  █░░░░░░░░░░░
    ├ Process-2      102  waits for time                         3 ms  ░░░░░░░░░░░░
    └ Übersetzer     103  ended with 3                         400 ms  ████████████
    ⠴ 2.5 s of 2 s guessed · 4 workers · Ctrl-C interrupts

    """#

  static let unicode200 = #"""
    A heading
    ━━━━━━━━━

    Running text with strong, emphasised and code words, a link (https://example.org/x) and an entity: &. Struck.

    ▎ Somebody said so.

    1. one
    2. two
       [✓] done
       [ ] open

    Name          │                       Meaning
    ──────────────┼──────────────────────────────
    ü             │                          日本
    a longer name │ what it means, at some length

    ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

    [image: a picture (picture.png)]

    ┌ 2 · two ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── predict
    │ def work(n):
    │     return sum(range(n))  # adds
    │
    │ print(f"{work(10)} and text that makes the line long")
    └ Enter runs this cell
    45 and red
    Process-1 │ from a worker
    Process-1 │ its second line
    Übersetzer │ a warning
    Out[3]: 45
    You guessed 2 s, and it took 1.07 s: 1.9 times faster than you thought.
    Your guesses: 0 of 1 time right to within a third (furthest off: two).

    │ 1 def work(n):
    │ 2     return sum(range(n))  # adds
    │ 3
    │ 4 print(f"{work(10)} and text that makes the line long")
    ✓ ran in 1.07 s

    Traceback (most recent call last):
      File "<cell 3>", line 2, in <module>
      ▶ print(x)
              ^
    NameError: name 'x' is not defined
    MainProcess      100  waits 2.5 s for Process-1             12 ms  ░░░░░░░░░░░░░░░░░░░░
    ├ Process-1      101  running                               1.9 s  ███████████████████░
    │ └ Process-1:1  104  waits 1.3 s for a lock of Process-2  100 ms  █░░░░░░░░░░░░░░░░░░░
    ├ Process-2      102  waits for time                         3 ms  ░░░░░░░░░░░░░░░░░░░░
    └ Übersetzer     103  ended with 3                         400 ms  ████████████████████
    ⠴ 2.5 s of 2 s guessed · 4 workers · Ctrl-C interrupts

    """#

  static let ascii40 = #"""
    A heading
    =========

    Running text with strong, emphasised and
    code words, a link
    (https://example.org/x) and an entity:
    &. Struck.

    | Somebody said so.

    1. one
    2. two
       [x] done
       [ ] open

    Name          |                  Meaning
    --------------+-------------------------
    ?             |                     ??
    a longer name |   what it means, at some
                  |                   length

    ----------------------------------------

    [image: a picture (picture.png)]

    + 2 - two ---------------------- predict
    | def work(n):
    |     return sum(range(n))  # adds
    |
    | print(f"{work(10)} and text that makes
    |  the line long")
    + Enter runs this cell
    45 and red
    Process-1 | from a worker
    Process-1 | its second line
    ?bersetzer | a warning
    Out[3]: 45
    You guessed 2 s, and it took 1.07 s: 1.9
    times faster than you thought.
    Your guesses: 0 of 1 time right to
    within a third (furthest off: two).

    | 1 def work(n):
    | 2     return sum(range(n))  # adds
    | 3
    | 4 print(f"{work(10)} and text that mak
    |   es the line long")
    ok ran in 1.07 s

    Traceback (most recent call last):
      File "<cell 3>", line 2, in <module>
      > print(x)
              ^
    NameError: name 'x' is not defined
    MainProcess    100  waits fo...   12 ms
    |-Process-1    101  running       1.9 s
    | `-Proces...  104  waits fo...  100 ms
    |-Process-2    102  waits fo...    3 ms
    `-?bersetzer   103  ended wi...  400 ms
    / 2.5 s of 2 s guessed - 4 workers - Ctr
    l-C interrupts

    """#

  static let ascii80 = #"""
    A heading
    =========

    Running text with strong, emphasised and code words, a link
    (https://example.org/x) and an entity: &. Struck.

    | Somebody said so.

    1. one
    2. two
       [x] done
       [ ] open

    Name          |                       Meaning
    --------------+------------------------------
    ?             |                          ??
    a longer name | what it means, at some length

    --------------------------------------------------------------------------------

    [image: a picture (picture.png)]

    + 2 - two -------------------------------------------------------------- predict
    | def work(n):
    |     return sum(range(n))  # adds
    |
    | print(f"{work(10)} and text that makes the line long")
    + Enter runs this cell
    45 and red
    Process-1 | from a worker
    Process-1 | its second line
    ?bersetzer | a warning
    Out[3]: 45
    You guessed 2 s, and it took 1.07 s: 1.9 times faster than you thought.
    Your guesses: 0 of 1 time right to within a third (furthest off: two).

    | 1 def work(n):
    | 2     return sum(range(n))  # adds
    | 3
    | 4 print(f"{work(10)} and text that makes the line long")
    ok ran in 1.07 s

    Traceback (most recent call last):
      File "<cell 3>", line 2, in <module>
      > print(x)
              ^
    NameError: name 'x' is not defined
    MainProcess      100  waits 2.5 s for Process-1             12 ms  ............
    |-Process-1      101  running                               1.9 s  ###########.
    | `-Process-1:1  104  waits 1.3 s for a lock of Process-2  100 ms  #...........
    |-Process-2      102  waits for time                         3 ms  ............
    `-?bersetzer     103  ended with 3                         400 ms  ############
    / 2.5 s of 2 s guessed - 4 workers - Ctrl-C interrupts

    """#

  static let ascii200 = #"""
    A heading
    =========

    Running text with strong, emphasised and code words, a link (https://example.org/x) and an entity: &. Struck.

    | Somebody said so.

    1. one
    2. two
       [x] done
       [ ] open

    Name          |                       Meaning
    --------------+------------------------------
    ?             |                          ??
    a longer name | what it means, at some length

    --------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------

    [image: a picture (picture.png)]

    + 2 - two -------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------- predict
    | def work(n):
    |     return sum(range(n))  # adds
    |
    | print(f"{work(10)} and text that makes the line long")
    + Enter runs this cell
    45 and red
    Process-1 | from a worker
    Process-1 | its second line
    ?bersetzer | a warning
    Out[3]: 45
    You guessed 2 s, and it took 1.07 s: 1.9 times faster than you thought.
    Your guesses: 0 of 1 time right to within a third (furthest off: two).

    | 1 def work(n):
    | 2     return sum(range(n))  # adds
    | 3
    | 4 print(f"{work(10)} and text that makes the line long")
    ok ran in 1.07 s

    Traceback (most recent call last):
      File "<cell 3>", line 2, in <module>
      > print(x)
              ^
    NameError: name 'x' is not defined
    MainProcess      100  waits 2.5 s for Process-1             12 ms  ....................
    |-Process-1      101  running                               1.9 s  ###################.
    | `-Process-1:1  104  waits 1.3 s for a lock of Process-2  100 ms  #...................
    |-Process-2      102  waits for time                         3 ms  ....................
    `-?bersetzer     103  ended with 3                         400 ms  ####################
    / 2.5 s of 2 s guessed - 4 workers - Ctrl-C interrupts

    """#
}
