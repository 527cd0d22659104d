# unittest: main() of a program without failures, and its exit status.
import io, sys, unittest
class Numbers(unittest.TestCase):
    def test_sum(self): self.assertEqual(1 + 1, 2)
    def test_text(self): self.assertEqual("a".upper(), "A")
    @unittest.skipIf(True, "never")
    def test_skip(self): pass
    @unittest.skipUnless(True, "always")
    def test_run(self): pass
for arguments in (["x"], ["x", "-v"], ["x", "Numbers.test_sum", "-q"], ["x", "-k", "text", "-v"]):
    sys.stderr = io.StringIO()
    program = unittest.main(argv=arguments, exit=False, testLoader=unittest.TestLoader())
    for line in sys.stderr.getvalue().splitlines():
        print(line.partition(" in ")[0] if line.startswith("Ran ") else line)
sys.stderr = io.StringIO()
try:
    unittest.main(argv=["x"])
except SystemExit as error:
    print(error.code)
