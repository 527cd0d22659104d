// What followers and instructors see, at three widths, in Unicode and in ASCII.

enum GoldenFollowing {
  static let session = """
    Unicode 40
    Two
    ━━━

    Now both at once, each in a process of
    its own, and wait for both of them.

    ┌ 2 · two ────────────────────── predict
    │ for n in (1, 2):
    │     f(n)
    └
    Process-1 │ one
    Out[3]: 42
        2 s · user 40 ms, sys 0 ns · 3 proce
    sses: 2.64 s CPU · 1.3 cores busy
    Übersetzer was ended by signal 9 (SIGKIL
    L).

                0 ────────────── 2 s  CPU
    MainProce…  █jjjjjjjjjjjjjjjjjjj   40 ms
    Process-1   ████ggggg███████       1.1 s
    Process-2   sssss█████lllll█████  900 ms
    Übersetzer  ██████✗               640 ms
    █ running · g queue get · j join ·
    l lock · s sleep · ✗ failed ·
    1.3 cores busy

    ▸ n + 1
    This was too much to keep up with; a
    part is left out.
    Unicode 80
    Two
    ━━━

    Now both at once, each in a process of its own, and wait for both of them.

    ┌ 2 · two ────────────────────────────────────────────────────────────── predict
    │ for n in (1, 2):
    │     f(n)
    └
    Process-1 │ one
    Out[3]: 42
        2 s · user 40 ms, sys 0 ns · 3 processes: 2.64 s CPU · 1.3 cores busy
    Übersetzer was ended by signal 9 (SIGKILL).

                 0 ───────────────────────────────────────────────────── 2 s  CPU
    MainProcess  ██jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj   40 ms
    Process-1    ████████████ggggggggggggggg█████████████████████              1.1 s
    Process-2     ssssssssssssss███████████████llllllllllllll███████████████  900 ms
    Übersetzer    ███████████████████✗                                        640 ms
    █ running · g queue get · j join · l lock · s sleep · ✗ failed · 1.3 cores busy

    ▸ n + 1
    This was too much to keep up with; a part is left out.
    Unicode 200
    Two
    ━━━

    Now both at once, each in a process of its own, and wait for both of them.

    ┌ 2 · two ────────────────────────────────────────────────────────────────────────────────── predict
    │ for n in (1, 2):
    │     f(n)
    └
    Process-1 │ one
    Out[3]: 42
        2 s · user 40 ms, sys 0 ns · 3 processes: 2.64 s CPU · 1.3 cores busy
    Übersetzer was ended by signal 9 (SIGKILL).

                 0 ───────────────────────────────────────────────────────────────────────── 2 s  CPU
    MainProcess  ██jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj   40 ms
    Process-1    ████████████████gggggggggggggggggggg████████████████████████████                  1.1 s
    Process-2     sssssssssssssssssss████████████████████lllllllllllllllllll████████████████████  900 ms
    Übersetzer    ██████████████████████████✗                                                     640 ms
    █ running · g queue get · j join · l lock · s sleep · ✗ failed · 1.3 cores busy

    ▸ n + 1
    This was too much to keep up with; a part is left out.
    ASCII 40
    Two
    ===

    Now both at once, each in a process of
    its own, and wait for both of them.

    + 2 - two ---------------------- predict
    | for n in (1, 2):
    |     f(n)
    +
    Process-1 | one
    Out[3]: 42
        2 s - user 40 ms, sys 0 ns - 3 proce
    sses: 2.64 s CPU - 1.3 cores busy
    ?bersetzer was ended by signal 9 (SIGKIL
    L).

                0 -------------- 2 s  CPU
    MainPro...  #jjjjjjjjjjjjjjjjjjj   40 ms
    Process-1   ####ggggg#######       1.1 s
    Process-2   sssss#####lllll#####  900 ms
    ?bersetzer  ######x               640 ms
    # running - g queue get - j join -
    l lock - s sleep - x failed -
    1.3 cores busy

    > n + 1
    This was too much to keep up with; a
    part is left out.
    ASCII 80
    Two
    ===

    Now both at once, each in a process of its own, and wait for both of them.

    + 2 - two -------------------------------------------------------------- predict
    | for n in (1, 2):
    |     f(n)
    +
    Process-1 | one
    Out[3]: 42
        2 s - user 40 ms, sys 0 ns - 3 processes: 2.64 s CPU - 1.3 cores busy
    ?bersetzer was ended by signal 9 (SIGKILL).

                 0 ----------------------------------------------------- 2 s  CPU
    MainProcess  ##jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj   40 ms
    Process-1    ############ggggggggggggggg#####################              1.1 s
    Process-2     ssssssssssssss###############llllllllllllll###############  900 ms
    ?bersetzer    ###################x                                        640 ms
    # running - g queue get - j join - l lock - s sleep - x failed - 1.3 cores busy

    > n + 1
    This was too much to keep up with; a part is left out.
    ASCII 200
    Two
    ===

    Now both at once, each in a process of its own, and wait for both of them.

    + 2 - two ---------------------------------------------------------------------------------- predict
    | for n in (1, 2):
    |     f(n)
    +
    Process-1 | one
    Out[3]: 42
        2 s - user 40 ms, sys 0 ns - 3 processes: 2.64 s CPU - 1.3 cores busy
    ?bersetzer was ended by signal 9 (SIGKILL).

                 0 ------------------------------------------------------------------------- 2 s  CPU
    MainProcess  ##jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj   40 ms
    Process-1    ################gggggggggggggggggggg############################                  1.1 s
    Process-2     sssssssssssssssssss####################lllllllllllllllllll####################  900 ms
    ?bersetzer    ##########################x                                                     640 ms
    # running - g queue get - j join - l lock - s sleep - x failed - 1.3 cores busy

    > n + 1
    This was too much to keep up with; a part is left out.

    """

  static let notes = """
    Unicode 40
    Two at once

    Let the class vote before this, and
    count the votes for each answer.

    ────────────────────────────────────────
    Next: Ten at once
    │ %%time
    │ ten()
    Unicode 80
    Two at once

    Let the class vote before this, and count the votes for each
    answer.

    ────────────────────────────────────────────────────────────
    Next: Ten at once
    │ %%time
    │ ten()
    Unicode 200
    Two at once

    Let the class vote before this, and count the votes for each
    answer.

    ────────────────────────────────────────────────────────────
    Next: Ten at once
    │ %%time
    │ ten()
    ASCII 40
    Two at once

    Let the class vote before this, and
    count the votes for each answer.

    ----------------------------------------
    Next: Ten at once
    | %%time
    | ten()
    ASCII 80
    Two at once

    Let the class vote before this, and count the votes for each
    answer.

    ------------------------------------------------------------
    Next: Ten at once
    | %%time
    | ten()
    ASCII 200
    Two at once

    Let the class vote before this, and count the votes for each
    answer.

    ------------------------------------------------------------
    Next: Ten at once
    | %%time
    | ten()

    """
}
