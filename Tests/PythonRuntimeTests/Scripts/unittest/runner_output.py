# unittest: what the runner prints, without the time.
import io, unittest
class Mixed(unittest.TestCase):
    def setUp(self): self.value = 1
    def test_passes(self):
        """A line about it.

        More lines."""
        self.assertEqual(self.value, 1)
    def test_fails(self): self.assertEqual(self.value, 2)
    def test_error(self): 1 / 0
    @unittest.skip("not now")
    def test_skipped(self): pass
    def test_skips_itself(self): self.skipTest("later")
    @unittest.expectedFailure
    def test_expected(self): self.assertTrue(False)
    @unittest.expectedFailure
    def test_unexpected(self): pass
    def test_parts(self):
        for number in range(3):
            with self.subTest("part", number=number):
                self.assertEqual(number, 1)
for verbosity in (0, 1, 2):
    stream = io.StringIO()
    result = unittest.TextTestRunner(stream, verbosity=verbosity).run(unittest.defaultTestLoader.loadTestsFromTestCase(Mixed))
    for line in stream.getvalue().splitlines():
        print(line.partition(" in ")[0] if line.startswith("Ran ") else line)
    print(result, result.wasSuccessful(), result.testsRun, len(result.failures), len(result.errors), len(result.skipped))
