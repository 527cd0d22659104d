# &, | and ^ of integers around the sizes of machine words, in all signs.
values = [sign * (1 << size) + offset
          for size in (31, 62, 63, 64, 65, 127, 128, 192)
          for offset in (-1, 0, 1) for sign in (1, -1)]
for operation in ('&', '|', '^'):
    combine = eval(f'lambda a, b: a {operation} b')
    print(operation, combine(-2**63, 2**63), combine(-2**127, 2**127), combine(-1, 2**64))
    total = 0
    for a in values:
        for b in values:
            total = (total * 31 + combine(a, b)) % (2**89 - 1)
    print(total)
