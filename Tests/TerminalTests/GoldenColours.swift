// What the page of `SamplePage` looks like in colours; `~` stands for the escape character.

enum GoldenColours {
  static let sixteenDark = #"""
    [1;94mA heading~[0m
    ~[1;94m━━━━━━━━━~[0m

    Running text with ~[1mstrong~[0m, ~[3memphasised~[0m and
    ~[93mcode~[0m words, a ~[4;94mlink~[0m
    (~[37mhttps://example.org/x~[0m) and an entity:
    &. ~[9mStruck~[0m.

    ~[3;37m▎ ~[0m~[3;37mSomebody said so.~[0m

    ~[96m1.~[0m one
    ~[96m2.~[0m two
       ~[1;92m[✓]~[0m done
       ~[96m[ ]~[0m open

    ~[1mName~[0m         ~[90m │ ~[0m                 ~[1mMeaning~[0m
    ~[90m──────────────┼─────────────────────────~[0m
    ü            ~[90m │ ~[0m                    日本
    a longer name~[90m │ ~[0m  what it means, at some
                 ~[90m │ ~[0m                  length

    ~[90m────────────────────────────────────────~[0m

    [image: ~[3ma picture~[0m (~[37mpicture.png~[0m)]

    ~[90m┌ ~[0m~[1;94m2~[0m~[90m · ~[0m~[1mtwo~[0m ~[90m──────────────────────~[0m~[3;37m predict~[0m
    ~[90m│ ~[0m~[95mdef~[0m ~[1;94mwork~[0m(n):
    ~[90m│ ~[0m    ~[95mreturn~[0m ~[96msum~[0m(~[96mrange~[0m(n))  ~[3;37m# adds~[0m
    ~[90m│ ~[0m
    ~[90m│ ~[0m~[96mprint~[0m(~[92mf"~[0m~[93m{work(10)}~[0m~[92m and text that makes~[0m
    ~[90m│ ~[0m~[92m the line long"~[0m)
    ~[90m└ ~[0m~[1;96mEnter~[0m~[37m runs this cell~[0m
    45 and ~[31mred~[0m
    ~[96mProcess-1 │ ~[0mfrom a worker
    ~[96mProcess-1 │ ~[0mits second line
    ~[93mÜbersetzer │ ~[0m~[91ma warning~[0m
    ~[91mOut[3]: ~[0m45
    You guessed 2 s, and it took 1.07 s: 1.9
    times faster than you thought.
    Your guesses: 0 of 1 time right to
    within a third (furthest off: two).

    ~[90m│ ~[0m~[37m1 ~[0m~[95mdef~[0m ~[1;94mwork~[0m(n):
    ~[90m│ ~[0m~[37m2 ~[0m    ~[95mreturn~[0m ~[96msum~[0m(~[96mrange~[0m(n))  ~[3;37m# adds~[0m
    ~[90m│ ~[0m~[37m3 ~[0m
    ~[90m│ ~[0m~[37m4 ~[0m~[96mprint~[0m(~[92mf"~[0m~[93m{work(10)}~[0m~[92m and text that mak~[0m
    ~[90m│ ~[0m  ~[92mes the line long"~[0m)
    ~[1;92m✓ ran in 1.07 s~[0m

    ~[37mTraceback (most recent call last):~[0m
    ~[37m  File "<cell 3>", line 2, in <module>~[0m
    ~[1;91m  ▶~[0m ~[1;91mprint(x)~[0m
              ^
    ~[1;91mNameError~[0m: name 'x' is not defined
    ~[96mMainProcess~[0m    ~[37m100~[0m  ~[93mwaits for …~[0m   12 ms
    ~[93m├ Process-1~[0m    ~[37m101~[0m  ~[1;92mrunning~[0m       1.9 s
    ~[92m│ └ Process-…~[0m  ~[37m104~[0m  ~[93mwaits for …~[0m  100 ms
    ~[95m├ Process-2~[0m    ~[37m102~[0m  ~[93mwaits for …~[0m    3 ms
    ~[93m└ Übersetzer~[0m   ~[37m103~[0m  ~[1;91mended with…~[0m  400 ms
    ~[1;96m⠴ ~[0m~[37m2.5 s~[0m~[37m of 2 s guessed~[0m~[37m · 4 workers~[0m~[37m · Ctrl-C interrupts~[0m

    """#

  static let sixteenLight = #"""
    [1;34mA heading~[0m
    ~[1;34m━━━━━━━━━~[0m

    Running text with ~[1mstrong~[0m, ~[3memphasised~[0m and
    ~[33mcode~[0m words, a ~[4;34mlink~[0m
    (~[90mhttps://example.org/x~[0m) and an entity:
    &. ~[9mStruck~[0m.

    ~[3;90m▎ ~[0m~[3;90mSomebody said so.~[0m

    ~[36m1.~[0m one
    ~[36m2.~[0m two
       ~[1;32m[✓]~[0m done
       ~[36m[ ]~[0m open

    ~[1mName~[0m         ~[37m │ ~[0m                 ~[1mMeaning~[0m
    ~[37m──────────────┼─────────────────────────~[0m
    ü            ~[37m │ ~[0m                    日本
    a longer name~[37m │ ~[0m  what it means, at some
                 ~[37m │ ~[0m                  length

    ~[37m────────────────────────────────────────~[0m

    [image: ~[3ma picture~[0m (~[90mpicture.png~[0m)]

    ~[37m┌ ~[0m~[1;34m2~[0m~[37m · ~[0m~[1mtwo~[0m ~[37m──────────────────────~[0m~[3;90m predict~[0m
    ~[37m│ ~[0m~[35mdef~[0m ~[1;34mwork~[0m(n):
    ~[37m│ ~[0m    ~[35mreturn~[0m ~[36msum~[0m(~[36mrange~[0m(n))  ~[3;90m# adds~[0m
    ~[37m│ ~[0m
    ~[37m│ ~[0m~[36mprint~[0m(~[32mf"~[0m~[33m{work(10)}~[0m~[32m and text that makes~[0m
    ~[37m│ ~[0m~[32m the line long"~[0m)
    ~[37m└ ~[0m~[1;36mEnter~[0m~[90m runs this cell~[0m
    45 and ~[31mred~[0m
    ~[36mProcess-1 │ ~[0mfrom a worker
    ~[36mProcess-1 │ ~[0mits second line
    ~[33mÜbersetzer │ ~[0m~[31ma warning~[0m
    ~[31mOut[3]: ~[0m45
    You guessed 2 s, and it took 1.07 s: 1.9
    times faster than you thought.
    Your guesses: 0 of 1 time right to
    within a third (furthest off: two).

    ~[37m│ ~[0m~[90m1 ~[0m~[35mdef~[0m ~[1;34mwork~[0m(n):
    ~[37m│ ~[0m~[90m2 ~[0m    ~[35mreturn~[0m ~[36msum~[0m(~[36mrange~[0m(n))  ~[3;90m# adds~[0m
    ~[37m│ ~[0m~[90m3 ~[0m
    ~[37m│ ~[0m~[90m4 ~[0m~[36mprint~[0m(~[32mf"~[0m~[33m{work(10)}~[0m~[32m and text that mak~[0m
    ~[37m│ ~[0m  ~[32mes the line long"~[0m)
    ~[1;32m✓ ran in 1.07 s~[0m

    ~[90mTraceback (most recent call last):~[0m
    ~[90m  File "<cell 3>", line 2, in <module>~[0m
    ~[1;31m  ▶~[0m ~[1;31mprint(x)~[0m
              ^
    ~[1;31mNameError~[0m: name 'x' is not defined
    ~[36mMainProcess~[0m    ~[90m100~[0m  ~[33mwaits for …~[0m   12 ms
    ~[33m├ Process-1~[0m    ~[90m101~[0m  ~[1;32mrunning~[0m       1.9 s
    ~[32m│ └ Process-…~[0m  ~[90m104~[0m  ~[33mwaits for …~[0m  100 ms
    ~[35m├ Process-2~[0m    ~[90m102~[0m  ~[33mwaits for …~[0m    3 ms
    ~[33m└ Übersetzer~[0m   ~[90m103~[0m  ~[1;31mended with…~[0m  400 ms
    ~[1;36m⠴ ~[0m~[90m2.5 s~[0m~[90m of 2 s guessed~[0m~[90m · 4 workers~[0m~[90m · Ctrl-C interrupts~[0m

    """#

  static let manyDark = #"""
    [1;38;5;75mA heading~[0m
    ~[1;38;5;75m━━━━━━━━━~[0m

    Running text with ~[1mstrong~[0m, ~[3memphasised~[0m and
    ~[38;5;215mcode~[0m words, a ~[4;38;5;75mlink~[0m
    (~[38;5;246mhttps://example.org/x~[0m) and an entity:
    &. ~[9mStruck~[0m.

    ~[3;38;5;246m▎ ~[0m~[3;38;5;246mSomebody said so.~[0m

    ~[38;5;80m1.~[0m one
    ~[38;5;80m2.~[0m two
       ~[1;38;5;114m[✓]~[0m done
       ~[38;5;80m[ ]~[0m open

    ~[1mName~[0m         ~[38;5;241m │ ~[0m                 ~[1mMeaning~[0m
    ~[38;5;241m──────────────┼─────────────────────────~[0m
    ü            ~[38;5;241m │ ~[0m                    日本
    a longer name~[38;5;241m │ ~[0m  what it means, at some
                 ~[38;5;241m │ ~[0m                  length

    ~[38;5;241m────────────────────────────────────────~[0m

    [image: ~[3ma picture~[0m (~[38;5;246mpicture.png~[0m)]

    ~[38;5;241m┌ ~[0m~[1;38;5;75m2~[0m~[38;5;241m · ~[0m~[1mtwo~[0m ~[38;5;241m──────────────────────~[0m~[3;38;5;246m predict~[0m
    ~[38;5;241m│ ~[0m~[38;5;183mdef~[0m ~[1;38;5;75mwork~[0m(n):
    ~[38;5;241m│ ~[0m    ~[38;5;183mreturn~[0m ~[38;5;80msum~[0m(~[38;5;80mrange~[0m(n))  ~[3;38;5;246m# adds~[0m
    ~[38;5;241m│ ~[0m
    ~[38;5;241m│ ~[0m~[38;5;80mprint~[0m(~[38;5;114mf"~[0m~[38;5;215m{work(10)}~[0m~[38;5;114m and text that makes~[0m
    ~[38;5;241m│ ~[0m~[38;5;114m the line long"~[0m)
    ~[38;5;241m└ ~[0m~[1;38;5;80mEnter~[0m~[38;5;246m runs this cell~[0m
    45 and ~[31mred~[0m
    ~[38;5;117mProcess-1 │ ~[0mfrom a worker
    ~[38;5;117mProcess-1 │ ~[0mits second line
    ~[38;5;214mÜbersetzer │ ~[0m~[38;5;210ma warning~[0m
    ~[38;5;210mOut[3]: ~[0m45
    You guessed 2 s, and it took 1.07 s: 1.9
    times faster than you thought.
    Your guesses: 0 of 1 time right to
    within a third (furthest off: two).

    ~[38;5;241m│ ~[0m~[38;5;246m1 ~[0m~[38;5;183mdef~[0m ~[1;38;5;75mwork~[0m(n):
    ~[38;5;241m│ ~[0m~[38;5;246m2 ~[0m    ~[38;5;183mreturn~[0m ~[38;5;80msum~[0m(~[38;5;80mrange~[0m(n))  ~[3;38;5;246m# adds~[0m
    ~[38;5;241m│ ~[0m~[38;5;246m3 ~[0m
    ~[38;5;241m│ ~[0m~[38;5;246m4 ~[0m~[38;5;80mprint~[0m(~[38;5;114mf"~[0m~[38;5;215m{work(10)}~[0m~[38;5;114m and text that mak~[0m
    ~[38;5;241m│ ~[0m  ~[38;5;114mes the line long"~[0m)
    ~[1;38;5;114m✓ ran in 1.07 s~[0m

    ~[38;5;246mTraceback (most recent call last):~[0m
    ~[38;5;246m  File "<cell 3>", line 2, in <module>~[0m
    ~[1;38;5;210m  ▶~[0m ~[1;38;5;210mprint(x)~[0m
              ^
    ~[1;38;5;210mNameError~[0m: name 'x' is not defined
    ~[38;5;117mMainProcess~[0m    ~[38;5;246m100~[0m  ~[38;5;179mwaits for …~[0m   12 ms
    ~[38;5;214m├ Process-1~[0m    ~[38;5;246m101~[0m  ~[1;38;5;114mrunning~[0m       1.9 s
    ~[38;5;79m│ └ Process-…~[0m  ~[38;5;246m104~[0m  ~[38;5;179mwaits for …~[0m  100 ms
    ~[38;5;176m├ Process-2~[0m    ~[38;5;246m102~[0m  ~[38;5;179mwaits for …~[0m    3 ms
    ~[38;5;227m└ Übersetzer~[0m   ~[38;5;246m103~[0m  ~[1;38;5;210mended with…~[0m  400 ms
    ~[1;38;5;80m⠴ ~[0m~[38;5;246m2.5 s~[0m~[38;5;246m of 2 s guessed~[0m~[38;5;246m · 4 workers~[0m~[38;5;246m · Ctrl-C interrupts~[0m

    """#

  static let manyLight = #"""
    [1;38;5;25mA heading~[0m
    ~[1;38;5;25m━━━━━━━━━~[0m

    Running text with ~[1mstrong~[0m, ~[3memphasised~[0m and
    ~[38;5;130mcode~[0m words, a ~[4;38;5;25mlink~[0m
    (~[38;5;242mhttps://example.org/x~[0m) and an entity:
    &. ~[9mStruck~[0m.

    ~[3;38;5;242m▎ ~[0m~[3;38;5;242mSomebody said so.~[0m

    ~[38;5;30m1.~[0m one
    ~[38;5;30m2.~[0m two
       ~[1;38;5;28m[✓]~[0m done
       ~[38;5;30m[ ]~[0m open

    ~[1mName~[0m         ~[38;5;248m │ ~[0m                 ~[1mMeaning~[0m
    ~[38;5;248m──────────────┼─────────────────────────~[0m
    ü            ~[38;5;248m │ ~[0m                    日本
    a longer name~[38;5;248m │ ~[0m  what it means, at some
                 ~[38;5;248m │ ~[0m                  length

    ~[38;5;248m────────────────────────────────────────~[0m

    [image: ~[3ma picture~[0m (~[38;5;242mpicture.png~[0m)]

    ~[38;5;248m┌ ~[0m~[1;38;5;25m2~[0m~[38;5;248m · ~[0m~[1mtwo~[0m ~[38;5;248m──────────────────────~[0m~[3;38;5;242m predict~[0m
    ~[38;5;248m│ ~[0m~[38;5;91mdef~[0m ~[1;38;5;25mwork~[0m(n):
    ~[38;5;248m│ ~[0m    ~[38;5;91mreturn~[0m ~[38;5;30msum~[0m(~[38;5;30mrange~[0m(n))  ~[3;38;5;242m# adds~[0m
    ~[38;5;248m│ ~[0m
    ~[38;5;248m│ ~[0m~[38;5;30mprint~[0m(~[38;5;28mf"~[0m~[38;5;130m{work(10)}~[0m~[38;5;28m and text that makes~[0m
    ~[38;5;248m│ ~[0m~[38;5;28m the line long"~[0m)
    ~[38;5;248m└ ~[0m~[1;38;5;30mEnter~[0m~[38;5;242m runs this cell~[0m
    45 and ~[31mred~[0m
    ~[38;5;31mProcess-1 │ ~[0mfrom a worker
    ~[38;5;31mProcess-1 │ ~[0mits second line
    ~[38;5;130mÜbersetzer │ ~[0m~[38;5;160ma warning~[0m
    ~[38;5;160mOut[3]: ~[0m45
    You guessed 2 s, and it took 1.07 s: 1.9
    times faster than you thought.
    Your guesses: 0 of 1 time right to
    within a third (furthest off: two).

    ~[38;5;248m│ ~[0m~[38;5;242m1 ~[0m~[38;5;91mdef~[0m ~[1;38;5;25mwork~[0m(n):
    ~[38;5;248m│ ~[0m~[38;5;242m2 ~[0m    ~[38;5;91mreturn~[0m ~[38;5;30msum~[0m(~[38;5;30mrange~[0m(n))  ~[3;38;5;242m# adds~[0m
    ~[38;5;248m│ ~[0m~[38;5;242m3 ~[0m
    ~[38;5;248m│ ~[0m~[38;5;242m4 ~[0m~[38;5;30mprint~[0m(~[38;5;28mf"~[0m~[38;5;130m{work(10)}~[0m~[38;5;28m and text that mak~[0m
    ~[38;5;248m│ ~[0m  ~[38;5;28mes the line long"~[0m)
    ~[1;38;5;28m✓ ran in 1.07 s~[0m

    ~[38;5;242mTraceback (most recent call last):~[0m
    ~[38;5;242m  File "<cell 3>", line 2, in <module>~[0m
    ~[1;38;5;160m  ▶~[0m ~[1;38;5;160mprint(x)~[0m
              ^
    ~[1;38;5;160mNameError~[0m: name 'x' is not defined
    ~[38;5;31mMainProcess~[0m    ~[38;5;242m100~[0m  ~[38;5;94mwaits for …~[0m   12 ms
    ~[38;5;130m├ Process-1~[0m    ~[38;5;242m101~[0m  ~[1;38;5;28mrunning~[0m       1.9 s
    ~[38;5;29m│ └ Process-…~[0m  ~[38;5;242m104~[0m  ~[38;5;94mwaits for …~[0m  100 ms
    ~[38;5;127m├ Process-2~[0m    ~[38;5;242m102~[0m  ~[38;5;94mwaits for …~[0m    3 ms
    ~[38;5;94m└ Übersetzer~[0m   ~[38;5;242m103~[0m  ~[1;38;5;160mended with…~[0m  400 ms
    ~[1;38;5;30m⠴ ~[0m~[38;5;242m2.5 s~[0m~[38;5;242m of 2 s guessed~[0m~[38;5;242m · 4 workers~[0m~[38;5;242m · Ctrl-C interrupts~[0m

    """#
}
