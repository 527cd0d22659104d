# unittest: a small suite, its report without the time.
import unittest, io, re
class Arithmetic(unittest.TestCase):
    def setUp(self): self.n = 5
    def test_equal(self): self.assertEqual(self.n, 5)
    def test_raises(self):
        with self.assertRaises(ZeroDivisionError):
            1 / 0
    def test_fails(self): self.assertEqual([1, 2, 3], [1, 2, 4])
    def test_error(self): int("x")
    @unittest.skip("later")
    def test_skipped(self): pass
    def test_others(self):
        self.assertTrue(1); self.assertIn(1, [1]); self.assertIsNone(None); self.assertAlmostEqual(0.1 + 0.2, 0.3); self.assertIsInstance(1, int); self.assertNotEqual(1, 2)
stream = io.StringIO()
result = unittest.TextTestRunner(stream=stream, verbosity=2).run(unittest.defaultTestLoader.loadTestsFromTestCase(Arithmetic))
print(re.sub(r"in \d+\.\d+s", "in TIME", stream.getvalue()))
print(result.testsRun, len(result.failures), len(result.errors), result.wasSuccessful())
