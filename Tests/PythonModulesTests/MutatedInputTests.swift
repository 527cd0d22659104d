// Patterns, formats and documents that were changed at random, from seeds: each is either read or refused in the words
// of its module, and never a trap.

import Testing

@Suite struct MutatedInputTests {
  private static let kinds = ["re", "json", "pickle", "format", "percent", "struct"]

  @Test(arguments: kinds, [1, 2, 3])
  func isReadOrRefused(_ kind: String, seed: Int) {
    let program = Self.program + "\nprint(run('\(kind)', \(seed), 600))"
    #expect(printed(by: program) == "600 read or refused\n")
  }

  /// Every kind has samples to change, characters to put in, a reader, and what that may raise. Texts are short and
  /// numbers small, so that a pattern's backtracking and a format's width stay within bounds.
  private static let program = #"""
    import json, pickle, random, re, struct, warnings

    warnings.simplefilter('ignore')
    SUBJECTS = ['aab', 'abcabc12', 'ABBA', 'x1 y22\nz', '', 'é_ß', 'aaaaaaaa']
    VALUES = [0, -1, 10**20, 1.5, -0.0, float('inf'), 'ab', True, None, 2j, b'x']
    ARGUMENTS = [(1, 'x'), (2.5,), {'a': 1, 'b': 'é'}, 7, ('a', 2, 3)]

    class Point:
        def __init__(self, x):
            self.x = x

    def search(text, rng):
        pattern = re.compile(text)
        for subject in rng.sample(SUBJECTS, 3):
            pattern.findall(subject), pattern.split(subject), pattern.sub('-', subject)

    def unpack(text, rng):
        size = struct.calcsize(text)
        if size < 10_000:
            struct.pack(text, *struct.unpack(text, bytes(size)))

    KINDS = {
        're': ([r'(a|b)*c', r'[a-z]+?\d{2,3}', r'(?P<x>a)(?P=x)', r'^(?:ab|a)(?=b)b$', r'(?i)[^\W\d]\b.',
                r'(?<=a)b|\x41\u0042', r'(a)(?(1)b|c)', r'(?x) a # c', r'[\]\-^a]{2}', r'(?s:.)\Z'],
               r'()[]{}?*+|\^$.:=!<>P,-012abiuxsdwDWbBAZ#', search, (re.error, OverflowError, RecursionError)),
        'json': (['{"a": [1, 2.5e3, null, true], "b": "x\\u00e9\\n"}', '[[], {}, -0.0, 1E400, "\\ud83d\\ude00"]'],
                 '{}[]",:\\ue0123456789.-+Enulltrfas \n\t', lambda text, rng: json.loads(text),
                 (ValueError, RecursionError)),
        'pickle': ([pickle.dumps(value) for value in (
                       [1, 2.5, 'é', None, True, 2**70], {'a': (1, (2,)), b'b': {3, 4}}, [[]] * 3, Point([1]),
                       ValueError('x'), len, frozenset('ab'), range(3), complex(1, 2), bytearray(b'z'))],
                   bytes(range(256)), lambda data, rng: pickle.loads(data), Exception),
        'format': (['>10.3f', '#010x', '+,d', '_b', '^5s', '=08.2%', '{<3}', '.3g', 'n', 'c', ' 0,.1e'],
                   '<>=^+- #01,._bcdeEfFgGnosxX%{}z', lambda text, rng: format(rng.choice(VALUES), text),
                   (ValueError, TypeError, OverflowError)),
        'percent': (['%5.2f %s', '%-08d|%x', '%(a)s %(b)r', '%+.3e%%', '%c%i', '% 5o', '%#X %a', '%*d'],
                    '%()+- #01.*abdiouxXeEfFgGcrsahlL', lambda text, rng: text % rng.choice(ARGUMENTS),
                    (ValueError, TypeError, OverflowError, KeyError)),
        'struct': (['<3sIq', '>hH2xd', '=b?e', '@iP', '!10p', '3c2s'], '<>=!@ 012xcbB?hHiIlLqQnNefdspP',
                   unpack, (struct.error, OverflowError)),
    }

    def changed(sample, letters, rng):
        pieces = list(sample)
        for _ in range(rng.randint(1, 3)):
            place = rng.randint(0, len(pieces))
            action = rng.randrange(4)
            if action == 0:
                pieces.insert(place, rng.choice(letters))
            elif action == 1:
                del pieces[place:place + rng.randint(1, 3)]
            elif action == 2:
                pieces[place:place + 1] = [rng.choice(letters)]
            else:
                pieces[place:place] = pieces[rng.randint(0, place):place]
        return bytes(pieces) if isinstance(sample, bytes) else ''.join(pieces)

    def run(kind, seed, count):
        rng = random.Random(seed)
        samples, letters, read, refusals = KINDS[kind]
        done = 0
        for _ in range(count):
            text = changed(rng.choice(samples), letters, rng)
            done += 1
            # A run of digits would be a width of gigabytes.
            if isinstance(text, str) and re.search(r'[0-9]{5}', text):
                continue
            try:
                read(text, rng)
            except refusals:
                pass
            except Exception as error:
                print(repr(text), type(error).__name__, error)
        return f'{done} read or refused'
    """#
}
