// The module `difflib`, in Python.

enum DifflibSource {
  /// The module's source.
  static let text = #"""
    from collections import namedtuple

    __all__ = ['get_close_matches', 'ndiff', 'restore', 'SequenceMatcher', 'Differ', 'IS_CHARACTER_JUNK', 'IS_LINE_JUNK',
               'context_diff', 'unified_diff', 'Match']

    Match = namedtuple('Match', 'a b size')


    class SequenceMatcher:
        """Finds what two sequences have in common."""

        def __init__(self, isjunk=None, a='', b='', autojunk=True):
            self.isjunk = isjunk
            self.a = self.b = None
            self.autojunk = autojunk
            self.set_seqs(a, b)

        def set_seqs(self, a, b):
            self.set_seq1(a)
            self.set_seq2(b)

        def set_seq1(self, a):
            if a is not self.a:
                self.a = a
                self.matching_blocks = self.opcodes = None

        def set_seq2(self, b):
            if b is not self.b:
                self.b = b
                self.matching_blocks = self.opcodes = self.fullbcount = None
                self._index()

        def _index(self):
            places = self.b2j = {}
            for place, item in enumerate(self.b):
                places.setdefault(item, []).append(place)
            self.bjunk = {item for item in places if self.isjunk(item)} if self.isjunk else set()
            for item in self.bjunk:
                del places[item]
            self.bpopular = set()
            if self.autojunk and len(self.b) >= 200:
                most = len(self.b) // 100 + 1
                self.bpopular = {item for item, found in places.items() if len(found) > most}
                for item in self.bpopular:
                    del places[item]

        def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
            """The longest run that parts of the two sequences share."""
            a, b, places, junk = self.a, self.b, self.b2j, self.bjunk
            ahi = len(a) if ahi is None else ahi
            bhi = len(b) if bhi is None else bhi
            best_a, best_b, best = alo, blo, 0
            lengths = {}
            for i in range(alo, ahi):
                following = {}
                for j in places.get(a[i], ()):
                    if j < blo:
                        continue
                    if j >= bhi:
                        break
                    size = following[j] = lengths.get(j - 1, 0) + 1
                    if size > best:
                        best_a, best_b, best = i - size + 1, j - size + 1, size
                lengths = following
            for with_junk in (False, True):
                while (best_a > alo and best_b > blo and (b[best_b - 1] in junk) == with_junk
                       and a[best_a - 1] == b[best_b - 1]):
                    best_a, best_b, best = best_a - 1, best_b - 1, best + 1
                while (best_a + best < ahi and best_b + best < bhi and (b[best_b + best] in junk) == with_junk
                       and a[best_a + best] == b[best_b + best]):
                    best += 1
            return Match(best_a, best_b, best)

        def get_matching_blocks(self):
            """All the runs that the sequences share, in order; an empty one at the end."""
            if self.matching_blocks is not None:
                return self.matching_blocks
            open_parts = [(0, len(self.a), 0, len(self.b))]
            found = []
            while open_parts:
                alo, ahi, blo, bhi = open_parts.pop()
                i, j, size = block = self.find_longest_match(alo, ahi, blo, bhi)
                if size:
                    found.append(block)
                    if alo < i and blo < j:
                        open_parts.append((alo, i, blo, j))
                    if i + size < ahi and j + size < bhi:
                        open_parts.append((i + size, ahi, j + size, bhi))
            found.sort()
            joined = []
            for i, j, size in found:
                if joined and joined[-1][0] + joined[-1][2] == i and joined[-1][1] + joined[-1][2] == j:
                    joined[-1] = joined[-1][0], joined[-1][1], joined[-1][2] + size
                else:
                    joined.append((i, j, size))
            joined.append((len(self.a), len(self.b), 0))
            self.matching_blocks = [Match(*block) for block in joined]
            return self.matching_blocks

        def get_opcodes(self):
            """What turns the first sequence into the second: tag and the two parts that it concerns."""
            if self.opcodes is not None:
                return self.opcodes
            i = j = 0
            self.opcodes = result = []
            for ai, bj, size in self.get_matching_blocks():
                tag = 'replace' if i < ai and j < bj else 'delete' if i < ai else 'insert' if j < bj else ''
                if tag:
                    result.append((tag, i, ai, j, bj))
                i, j = ai + size, bj + size
                if size:
                    result.append(('equal', ai, i, bj, j))
            return result

        def get_grouped_opcodes(self, n=3):
            """The changes in groups, each with n lines around it."""
            codes = self.get_opcodes() or [('equal', 0, 1, 0, 1)]
            codes = list(codes)
            if codes[0][0] == 'equal':
                tag, i1, i2, j1, j2 = codes[0]
                codes[0] = tag, max(i1, i2 - n), i2, max(j1, j2 - n), j2
            if codes[-1][0] == 'equal':
                tag, i1, i2, j1, j2 = codes[-1]
                codes[-1] = tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)
            group = []
            for tag, i1, i2, j1, j2 in codes:
                if tag == 'equal' and i2 - i1 > 2 * n:
                    group.append((tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)))
                    yield group
                    group = []
                    i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
                group.append((tag, i1, i2, j1, j2))
            if group and not (len(group) == 1 and group[0][0] == 'equal'):
                yield group

        def _ratio(self, matches):
            length = len(self.a) + len(self.b)
            return 2.0 * matches / length if length else 1.0

        def ratio(self):
            """How alike the sequences are, from 0 to 1."""
            return self._ratio(sum(block[2] for block in self.get_matching_blocks()))

        def quick_ratio(self):
            """At least as much as ratio()."""
            if self.fullbcount is None:
                self.fullbcount = counts = {}
                for item in self.b:
                    counts[item] = counts.get(item, 0) + 1
            left = dict(self.fullbcount)
            matches = 0
            for item in self.a:
                if left.get(item, 0) > 0:
                    matches += 1
                    left[item] -= 1
            return self._ratio(matches)

        def real_quick_ratio(self):
            """At least as much as quick_ratio()."""
            return self._ratio(min(len(self.a), len(self.b)))


    def get_close_matches(word, possibilities, n=3, cutoff=0.6):
        """The words most like a word, the best first."""
        if not n > 0:
            raise ValueError(f'n must be > 0: {n!r}')
        if not 0.0 <= cutoff <= 1.0:
            raise ValueError(f'cutoff must be in [0.0, 1.0]: {cutoff!r}')
        matcher = SequenceMatcher()
        matcher.set_seq2(word)
        found = []
        for other in possibilities:
            matcher.set_seq1(other)
            if matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff and matcher.ratio() >= cutoff:
                found.append((matcher.ratio(), other))
        found.sort(reverse=True)
        return [other for _, other in found[:n]]


    def IS_LINE_JUNK(line, pat=None):
        """Whether a line is blank or a lone #."""
        return line.strip() in ('', '#')


    def IS_CHARACTER_JUNK(ch, ws=' \t'):
        """Whether a character is a blank or tab."""
        return ch in ws


    def _marked(tag, lines, low, high):
        for place in range(low, high):
            yield f'{tag} {lines[place]}'


    def _marks(line, tags):
        """Tags under a line, with the line's own tabs where there is none."""
        return ''.join(char if tag == ' ' and char.isspace() else tag for char, tag in zip(line, tags)).rstrip()


    class Differ:
        """Shows the differences of texts line by line, with marks at what changed within a line."""

        def __init__(self, linejunk=None, charjunk=None):
            self.linejunk = linejunk
            self.charjunk = charjunk

        def compare(self, a, b):
            """The lines of both texts, each marked with where it comes from."""
            for tag, alo, ahi, blo, bhi in SequenceMatcher(self.linejunk, a, b).get_opcodes():
                if tag == 'replace':
                    yield from self._replaced(a, alo, ahi, b, blo, bhi)
                elif tag == 'delete':
                    yield from _marked('-', a, alo, ahi)
                elif tag == 'insert':
                    yield from _marked('+', b, blo, bhi)
                else:
                    yield from _marked(' ', a, alo, ahi)

        def _replaced(self, a, alo, ahi, b, blo, bhi):
            best, best_i, best_j = 0.74, None, None
            same = None
            matcher = SequenceMatcher(self.charjunk)
            for j in range(blo, bhi):
                matcher.set_seq2(b[j])
                for i in range(alo, ahi):
                    if a[i] == b[j]:
                        same = same or (i, j)
                        continue
                    matcher.set_seq1(a[i])
                    if matcher.real_quick_ratio() > best and matcher.quick_ratio() > best and matcher.ratio() > best:
                        best, best_i, best_j = matcher.ratio(), i, j
            if best < 0.75:
                if same is None:
                    shorter = bhi - blo < ahi - alo
                    parts = [_marked('-', a, alo, ahi), _marked('+', b, blo, bhi)]
                    for part in reversed(parts) if shorter else parts:
                        yield from part
                    return
                best_i, best_j = same
            else:
                same = None
            yield from self._rest(a, alo, best_i, b, blo, best_j)
            one, two = a[best_i], b[best_j]
            if same is None:
                tags_a = tags_b = ''
                matcher.set_seqs(one, two)
                for tag, i1, i2, j1, j2 in matcher.get_opcodes():
                    mark = {'replace': '^^', 'delete': '--', 'insert': '++', 'equal': '  '}[tag]
                    tags_a += mark[0] * (i2 - i1)
                    tags_b += mark[1] * (j2 - j1)
                for sign, line, tags in (('-', one, _marks(one, tags_a)), ('+', two, _marks(two, tags_b))):
                    yield f'{sign} {line}'
                    if tags:
                        yield f'? {tags}\n'
            else:
                yield '  ' + one
            yield from self._rest(a, best_i + 1, ahi, b, best_j + 1, bhi)

        def _rest(self, a, alo, ahi, b, blo, bhi):
            if alo < ahi and blo < bhi:
                yield from self._replaced(a, alo, ahi, b, blo, bhi)
            elif alo < ahi:
                yield from _marked('-', a, alo, ahi)
            elif blo < bhi:
                yield from _marked('+', b, blo, bhi)


    def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
        """The lines of two texts, each marked with where it comes from."""
        return Differ(linejunk, charjunk).compare(a, b)


    def restore(delta, which):
        """One of the two texts that ndiff() compared."""
        if which not in (1, 2):
            raise ValueError(f'unknown delta choice (must be 1 or 2): {which!r}')
        marks = ('  ', '- ' if which == 1 else '+ ')
        for line in delta:
            if line[:2] in marks:
                yield line[2:]


    def _check_lines(a, b):
        for line in [*a, *b]:
            if not isinstance(line, str):
                raise TypeError(f'lines to compare must be str, not {type(line).__name__} ({line!r})')


    def _range(start, stop, is_context):
        begin, length = start + 1, stop - start
        if not length:
            begin -= 1
        if length <= 1:
            return f'{begin}' if is_context or length else f'{begin},0'
        return f'{begin},{begin + length - 1}' if is_context else f'{begin},{length}'


    def unified_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
        """The changes between two texts in the unified form."""
        _check_lines(a, b)
        started = False
        for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
            if not started:
                started = True
                for mark, name, date in (('---', fromfile, fromfiledate), ('+++', tofile, tofiledate)):
                    yield f'{mark} {name}{chr(9) + date if date else ""}{lineterm}'
            first, last = group[0], group[-1]
            yield f'@@ -{_range(first[1], last[2], False)} +{_range(first[3], last[4], False)} @@{lineterm}'
            for tag, i1, i2, j1, j2 in group:
                if tag == 'equal':
                    yield from (' ' + line for line in a[i1:i2])
                if tag in ('replace', 'delete'):
                    yield from ('-' + line for line in a[i1:i2])
                if tag in ('replace', 'insert'):
                    yield from ('+' + line for line in b[j1:j2])


    def context_diff(a, b, fromfile='', tofile='', fromfiledate='', tofiledate='', n=3, lineterm='\n'):
        """The changes between two texts in the form with both texts one after the other."""
        _check_lines(a, b)
        marks = {'insert': '+ ', 'delete': '- ', 'replace': '! ', 'equal': '  '}
        started = False
        for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
            if not started:
                started = True
                for mark, name, date in (('***', fromfile, fromfiledate), ('---', tofile, tofiledate)):
                    yield f'{mark} {name}{chr(9) + date if date else ""}{lineterm}'
            first, last = group[0], group[-1]
            yield '***************' + lineterm
            yield f'*** {_range(first[1], last[2], True)} ****{lineterm}'
            if any(tag in ('replace', 'delete') for tag, *_ in group):
                for tag, i1, i2, _, _ in group:
                    if tag != 'insert':
                        yield from (marks[tag] + line for line in a[i1:i2])
            yield f'--- {_range(first[3], last[4], True)} ----{lineterm}'
            if any(tag in ('replace', 'insert') for tag, *_ in group):
                for tag, _, _, j1, j2 in group:
                    if tag != 'delete':
                        yield from (marks[tag] + line for line in b[j1:j2])
    """#
}
