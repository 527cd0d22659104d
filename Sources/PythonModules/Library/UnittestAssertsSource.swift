// The assertions of `unittest.TestCase`, in Python.

enum UnittestAssertsSource {
  /// The module's source.
  static let text = #"""
    # The assertions of `unittest.TestCase`.

    from _unittest_cases import DIFF_OMITTED, LogsContext, RaisesContext, WarnsContext, own_files, safe_repr, short_reprs

    own_files.add((lambda: 0).__code__.co_filename)


    def _checked(name, holds, text):
        """An assertion about two values, with the sentence that tells of its failure."""
        def method(self, first, second, msg=None):
            if not holds(first, second):
                self._fail(msg, f'{safe_repr(first)} {text} {safe_repr(second)}')
        method.__name__ = name
        return method


    def _typed(name, kind, first, second):
        def method(self, one, two, msg=None):
            self.assertSequenceEqual(one, two, msg, seq_type=kind)
        method.__name__ = name
        return method


    class Assertions:
        """Assertions; each fails with a sentence that shows the values."""

        failureException = AssertionError
        longMessage = True
        maxDiff = 80 * 8
        _diffThreshold = 2 ** 16

        def _formatMessage(self, msg, standardMsg):
            if not self.longMessage:
                return msg or standardMsg
            return standardMsg if msg is None else f'{standardMsg} : {msg}'

        def _truncateMessage(self, message, diff):
            if self.maxDiff is None or len(diff) <= self.maxDiff:
                return message + diff
            return message + DIFF_OMITTED % len(diff)

        def _fail(self, msg, text):
            raise self.failureException(self._formatMessage(msg, text))

        def fail(self, msg=None):
            raise self.failureException(msg)

        def assertTrue(self, expr, msg=None):
            if not expr:
                self._fail(msg, f'{safe_repr(expr)} is not true')

        def assertFalse(self, expr, msg=None):
            if expr:
                self._fail(msg, f'{safe_repr(expr)} is not false')

        def addTypeEqualityFunc(self, typeobj, function):
            """Have values of a type compared by a function of one's own."""
            self._type_equality_funcs[typeobj] = function

        def _comparer(self, first, second):
            if type(first) is type(second):
                function = self._type_equality_funcs.get(type(first))
                if function is not None:
                    return getattr(self, function) if isinstance(function, str) else function
            return self._plain_equal

        def _plain_equal(self, first, second, msg=None):
            if not first == second:
                one, two = short_reprs(first, second)
                self._fail(msg, f'{one} != {two}')

        def assertEqual(self, first, second, msg=None):
            self._comparer(first, second)(first, second, msg=msg)

        def assertNotEqual(self, first, second, msg=None):
            if not first != second:
                self._fail(msg, f'{safe_repr(first)} == {safe_repr(second)}')

        assertIs = _checked('assertIs', lambda one, two: one is two, 'is not')
        assertIn = _checked('assertIn', lambda one, two: one in two, 'not found in')
        assertNotIn = _checked('assertNotIn', lambda one, two: one not in two, 'unexpectedly found in')
        assertGreater = _checked('assertGreater', lambda one, two: one > two, 'not greater than')
        assertGreaterEqual = _checked('assertGreaterEqual', lambda one, two: one >= two,
                                      'not greater than or equal to')
        assertLess = _checked('assertLess', lambda one, two: one < two, 'not less than')
        assertLessEqual = _checked('assertLessEqual', lambda one, two: one <= two, 'not less than or equal to')

        def assertIsNot(self, expr1, expr2, msg=None):
            if expr1 is expr2:
                self._fail(msg, f'unexpectedly identical: {safe_repr(expr1)}')

        def assertIsNone(self, obj, msg=None):
            if obj is not None:
                self._fail(msg, f'{safe_repr(obj)} is not None')

        def assertIsNotNone(self, obj, msg=None):
            if obj is None:
                self._fail(msg, 'unexpectedly None')

        def assertIsInstance(self, obj, cls, msg=None):
            if not isinstance(obj, cls):
                self._fail(msg, f'{safe_repr(obj)} is not an instance of {cls!r}')

        def assertNotIsInstance(self, obj, cls, msg=None):
            if isinstance(obj, cls):
                self._fail(msg, f'{safe_repr(obj)} is an instance of {cls!r}')

        def _near(self, first, second, places, delta):
            """Whether two numbers are near each other, and the words for how near they had to be."""
            if delta is not None and places is not None:
                raise TypeError('specify delta or places not both')
            difference = abs(first - second)
            if delta is not None:
                return difference <= delta, f'within {safe_repr(delta)} delta', difference
            places = 7 if places is None else places
            return round(difference, places) == 0, f'within {places!r} places', difference

        def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
            if first == second:
                return
            near, words, difference = self._near(first, second, places, delta)
            if not near:
                self._fail(msg, f'{safe_repr(first)} != {safe_repr(second)} {words} '
                                f'({safe_repr(difference)} difference)')

        def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
            near, words, difference = self._near(first, second, places, delta)
            if first == second or near:
                more = f' ({safe_repr(difference)} difference)' if delta is not None else ''
                self._fail(msg, f'{safe_repr(first)} == {safe_repr(second)} {words}{more}')

        def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
            name = 'sequence' if seq_type is None else seq_type.__name__
            if seq_type is not None:
                for which, value in (('First', seq1), ('Second', seq2)):
                    if not isinstance(value, seq_type):
                        raise self.failureException(f'{which} sequence is not a {name}: {safe_repr(value)}')
            if seq1 == seq2:
                return
            text = '{}s differ: {} != {}\n'.format(name.capitalize(), *short_reprs(seq1, seq2))
            one, two = len(seq1), len(seq2)
            for place in range(min(one, two)):
                if seq1[place] != seq2[place]:
                    text += '\nFirst differing element {}:\n{}\n{}\n'.format(
                        place, *short_reprs(seq1[place], seq2[place]))
                    break
            else:
                if one == two and seq_type is None and type(seq1) is not type(seq2):
                    return
            if one != two:
                longer, which, at = (seq1, 'First', two) if one > two else (seq2, 'Second', one)
                text += (f'\n{which} {name} contains {abs(one - two)} additional elements.\n'
                         f'First extra element {at}:\n{safe_repr(longer[at])}\n')
            self._fail(msg, self._truncateMessage(text, self._difference(seq1, seq2)))

        def _difference(self, one, two):
            import difflib
            import pprint
            return '\n' + '\n'.join(difflib.ndiff(pprint.pformat(one).splitlines(), pprint.pformat(two).splitlines()))

        assertListEqual = _typed('assertListEqual', list, 'list1', 'list2')
        assertTupleEqual = _typed('assertTupleEqual', tuple, 'tuple1', 'tuple2')

        def assertSetEqual(self, set1, set2, msg=None):
            parts = []
            for which, other, one, two in (('first', 'second', set1, set2), ('second', 'first', set2, set1)):
                try:
                    rest = one.difference(two)
                except (TypeError, AttributeError) as error:
                    words = ('invalid type when attempting set difference' if isinstance(error, TypeError)
                             else 'first argument does not support set difference')
                    self.fail(f'{words}: {error}')
                if rest:
                    parts.append(f'Items in the {which} set but not the {other}:')
                    parts.extend(repr(item) for item in rest)
            if parts:
                self._fail(msg, '\n'.join(parts))

        def assertDictEqual(self, d1, d2, msg=None):
            self.assertIsInstance(d1, dict, 'First argument is not a dictionary')
            self.assertIsInstance(d2, dict, 'Second argument is not a dictionary')
            if d1 != d2:
                text = '{} != {}'.format(*short_reprs(d1, d2))
                self._fail(msg, self._truncateMessage(text, self._difference(d1, d2)))

        def assertMultiLineEqual(self, first, second, msg=None):
            self.assertIsInstance(first, str, 'First argument is not a string')
            self.assertIsInstance(second, str, 'Second argument is not a string')
            if first == second:
                return
            if len(first) > self._diffThreshold or len(second) > self._diffThreshold:
                self._plain_equal(first, second, msg)
            import difflib
            one, two = first.splitlines(keepends=True), second.splitlines(keepends=True)
            if len(one) == 1 and first.strip('\r\n') == first:
                one, two = [first + '\n'], [second + '\n']
            text = '{} != {}'.format(*short_reprs(first, second))
            self._fail(msg, self._truncateMessage(text, '\n' + ''.join(difflib.ndiff(one, two))))

        def assertCountEqual(self, first, second, msg=None):
            one, two = list(first), list(second)
            differences = []
            seen = []
            for item in one + two:
                if item not in seen:
                    seen.append(item)
                    counts = one.count(item), two.count(item)
                    if counts[0] != counts[1]:
                        differences.append(f'First has {counts[0]}, Second has {counts[1]}:  {item!r}')
            if differences:
                self._fail(msg, self._truncateMessage('Element counts were not equal:\n', '\n'.join(differences)))

        def assertRegex(self, text, expected_regex, msg=None):
            import re
            pattern = re.compile(expected_regex) if isinstance(expected_regex, (str, bytes)) else expected_regex
            if not pattern.search(text):
                self._fail(msg, f"Regex didn't match: {pattern.pattern!r} not found in {text!r}")

        def assertNotRegex(self, text, unexpected_regex, msg=None):
            import re
            pattern = re.compile(unexpected_regex) if isinstance(unexpected_regex, (str, bytes)) else unexpected_regex
            match = pattern.search(text)
            if match:
                self._fail(msg, f'Regex matched: {text[match.start():match.end()]!r} matches {pattern.pattern!r} in '
                                f'{text!r}')

        def assertRaises(self, expected_exception, *args, **kwargs):
            return RaisesContext(expected_exception, self).handle('assertRaises', args, kwargs)

        def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
            return RaisesContext(expected_exception, self, expected_regex).handle('assertRaisesRegex', args, kwargs)

        def assertWarns(self, expected_warning, *args, **kwargs):
            return WarnsContext(expected_warning, self).handle('assertWarns', args, kwargs)

        def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
            return WarnsContext(expected_warning, self, expected_regex).handle('assertWarnsRegex', args, kwargs)

        def assertLogs(self, logger=None, level=None):
            return LogsContext(self, logger, level, False)

        def assertNoLogs(self, logger=None, level=None):
            return LogsContext(self, logger, level, True)

        failUnlessEqual = assertEquals = assertEqual
        assertNotEquals = assertNotEqual
        assert_ = assertTrue
        assertAlmostEquals = assertAlmostEqual
        assertRegexpMatches = assertRegex
        assertRaisesRegexp = assertRaisesRegex
    """#
}
