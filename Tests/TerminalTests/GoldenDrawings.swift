// What the pictures of processes look like, at three widths, in Unicode and in ASCII.

enum GoldenDrawings {
  static let timeline = """
    Unicode 40
                0 ────────────── 2 s  CPU
    MainProce…  █jjjjjjjjjjjjjjjjjjj   40 ms
    Process-1   ████ggggg███████       1.1 s
    Process-2   sssss█████lllll█████  900 ms
    Übersetzer  ██████✗               640 ms
    █ running · g queue get · j join ·
    l lock · s sleep · ✗ failed ·
    1.3 cores busy
    Unicode 80
                 0 ───────────────────────────────────────────────────── 2 s  CPU
    MainProcess  ██jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj   40 ms
    Process-1    ████████████ggggggggggggggg█████████████████████              1.1 s
    Process-2     ssssssssssssss███████████████llllllllllllll███████████████  900 ms
    Übersetzer    ███████████████████✗                                        640 ms
    █ running · g queue get · j join · l lock · s sleep · ✗ failed · 1.3 cores busy
    Unicode 200
                 0 ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── 2 s  CPU
    MainProcess  █████jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj█   40 ms
    Process-1     ███████████████████████████████████ggggggggggggggggggggggggggggggggggggggggggggg███████████████████████████████████████████████████████████████                                      1.1 s
    Process-2       ssssssssssssssssssssssssssssssssssssssssss█████████████████████████████████████████████llllllllllllllllllllllllllllllllllllllllllll█████████████████████████████████████████████  900 ms
    Übersetzer       ██████████████████████████████████████████████████████████✗                                                                                                                      640 ms
    █ running · g queue get · j join · l lock · s sleep · ✗ failed · 1.3 cores busy
    ASCII 40
                0 -------------- 2 s  CPU
    MainPro...  #jjjjjjjjjjjjjjjjjjj   40 ms
    Process-1   ####ggggg#######       1.1 s
    Process-2   sssss#####lllll#####  900 ms
    ?bersetzer  ######x               640 ms
    # running - g queue get - j join -
    l lock - s sleep - x failed -
    1.3 cores busy
    ASCII 80
                 0 ----------------------------------------------------- 2 s  CPU
    MainProcess  ##jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj   40 ms
    Process-1    ############ggggggggggggggg#####################              1.1 s
    Process-2     ssssssssssssss###############llllllllllllll###############  900 ms
    ?bersetzer    ###################x                                        640 ms
    # running - g queue get - j join - l lock - s sleep - x failed - 1.3 cores busy
    ASCII 200
                 0 ----------------------------------------------------------------------------------------------------------------------------------------------------------------------------- 2 s  CPU
    MainProcess  #####jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj#   40 ms
    Process-1     ###################################ggggggggggggggggggggggggggggggggggggggggggggg###############################################################                                      1.1 s
    Process-2       ssssssssssssssssssssssssssssssssssssssssss#############################################llllllllllllllllllllllllllllllllllllllllllll#############################################  900 ms
    ?bersetzer       ##########################################################x                                                                                                                      640 ms
    # running - g queue get - j join - l lock - s sleep - x failed - 1.3 cores busy

    """

  static let messages = """
    Unicode 40
    620 ms  Übersetzer → MainProcess  2048 B
    900 ms  MainProcess → Process-1  queue …
     1.5 s  Process-1 → Process-2  lock
    1.51 s  Process-2 → ?  queue 12 B ×64 n…
    Unicode 80
            MainProce… Process-1  Process-2  Übersetzer
    620 ms  │◀───────────────────────────────●          2048 B
    900 ms  ●─────────▶│          │          │          queue 12 B
     1.5 s  │          ●─────────▶│          │          lock
    1.51 s  │          │          ●──▶       │          queue 12 B ×64 not taken
    Unicode 200
            MainProcess         Process-1           Process-2           Übersetzer
    620 ms  │◀──────────────────────────────────────────────────────────●                   2048 B
    900 ms  ●──────────────────▶│                   │                   │                   queue 12 B
     1.5 s  │                   ●──────────────────▶│                   │                   lock
    1.51 s  │                   │                   ●──▶                │                   queue 12 B ×64 not taken
    ASCII 40
    620 ms  ?bersetzer -> MainProcess  20...
    900 ms  MainProcess -> Process-1  que...
     1.5 s  Process-1 -> Process-2  lock
    1.51 s  Process-2 -> ?  queue 12 B x6...
    ASCII 80
            MainPro... Process-1  Process-2  ?bersetzer
    620 ms  |<-------------------------------o          2048 B
    900 ms  o--------->|          |          |          queue 12 B
     1.5 s  |          o--------->|          |          lock
    1.51 s  |          |          o-->       |          queue 12 B x64 not taken
    ASCII 200
            MainProcess         Process-1           Process-2           ?bersetzer
    620 ms  |<----------------------------------------------------------o                   2048 B
    900 ms  o------------------>|                   |                   |                   queue 12 B
     1.5 s  |                   o------------------>|                   |                   lock
    1.51 s  |                   |                   o-->                |                   queue 12 B x64 not taken

    """

  static let processTable = """
    Unicode 40
    MainProcess    100  waits for P…   12 ms
    ├ Process-1    101  running        1.9 s
    │ └ Process-…  104  waits for a…  100 ms
    ├ Process-2    102  waits for t…    3 ms
    └ Übersetzer   103  ended with 3  400 ms
    Unicode 80
    MainProcess      100  waits 2.5 s for Process-1             12 ms  ░░░░░░░░░░░░░
    ├ Process-1      101  running                               1.9 s  ████████████░
    │ └ Process-1:1  104  waits 1.3 s for a lock of Process-2  100 ms  █░░░░░░░░░░░░
    ├ Process-2      102  waits for time                         3 ms  ░░░░░░░░░░░░░
    └ Übersetzer     103  ended with 3                         400 ms  █████████████
    Unicode 200
    MainProcess      100  waits 2.5 s for Process-1             12 ms  ░░░░░░░░░░░░░░░░░░░░
    ├ Process-1      101  running                               1.9 s  ███████████████████░
    │ └ Process-1:1  104  waits 1.3 s for a lock of Process-2  100 ms  █░░░░░░░░░░░░░░░░░░░
    ├ Process-2      102  waits for time                         3 ms  ░░░░░░░░░░░░░░░░░░░░
    └ Übersetzer     103  ended with 3                         400 ms  ████████████████████
    ASCII 40
    MainProcess    100  waits for...   12 ms
    |-Process-1    101  running        1.9 s
    | `-Proces...  104  waits for...  100 ms
    |-Process-2    102  waits for...    3 ms
    `-?bersetzer   103  ended with 3  400 ms
    ASCII 80
    MainProcess      100  waits 2.5 s for Process-1             12 ms  .............
    |-Process-1      101  running                               1.9 s  ############.
    | `-Process-1:1  104  waits 1.3 s for a lock of Process-2  100 ms  #............
    |-Process-2      102  waits for time                         3 ms  .............
    `-?bersetzer     103  ended with 3                         400 ms  #############
    ASCII 200
    MainProcess      100  waits 2.5 s for Process-1             12 ms  ....................
    |-Process-1      101  running                               1.9 s  ###################.
    | `-Process-1:1  104  waits 1.3 s for a lock of Process-2  100 ms  #...................
    |-Process-2      102  waits for time                         3 ms  ....................
    `-?bersetzer     103  ended with 3                         400 ms  ####################

    """

  static let times = """
    Unicode 40
    1 one         ██████░░░░░   1.07 s  ×2.0
    2 sequential  ███████████   2.14 s  base
    3 two         ██████░░░░░   1.08 s  ×2.0
    4             ░░░░░░░░░░░  12.3 ms  ×174
    Unicode 80
    1 one         ██████████████████████████░░░░░░░░░░░░░░░░░░░░░░░░░   1.07 s  ×2.0
    2 sequential  ███████████████████████████████████████████████████   2.14 s  base
    3 two         ██████████████████████████░░░░░░░░░░░░░░░░░░░░░░░░░   1.08 s  ×2.0
    4             ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░  12.3 ms  ×174
    Unicode 200
    1 one         ████████████████████████████████████████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░   1.07 s  ×2.0
    2 sequential  ████████████████████████████████████████████████████████████████████████████████   2.14 s  base
    3 two         ████████████████████████████████████████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░   1.08 s  ×2.0
    4             ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░  12.3 ms  ×174
    ASCII 40
    1 one         ######.....   1.07 s  x2.0
    2 sequential  ###########   2.14 s  base
    3 two         ######.....   1.08 s  x2.0
    4             ...........  12.3 ms  x174
    ASCII 80
    1 one         ##########################.........................   1.07 s  x2.0
    2 sequential  ###################################################   2.14 s  base
    3 two         ##########################.........................   1.08 s  x2.0
    4             ...................................................  12.3 ms  x174
    ASCII 200
    1 one         ########################################........................................   1.07 s  x2.0
    2 sequential  ################################################################################   2.14 s  base
    3 two         ########################################........................................   1.08 s  x2.0
    4             ................................................................................  12.3 ms  x174

    """
}
