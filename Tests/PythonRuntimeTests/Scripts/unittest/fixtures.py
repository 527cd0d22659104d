# unittest: what is set up and torn down, in which order.
import io, unittest
def setUpModule(): print("set up module")
def tearDownModule(): print("tear down module")
class First(unittest.TestCase):
    @classmethod
    def setUpClass(cls): print("set up class"); cls.addClassCleanup(print, "class cleanup")
    @classmethod
    def tearDownClass(cls): print("tear down class")
    def setUp(self): print("set up"); self.addCleanup(print, "cleanup", self.id())
    def tearDown(self): print("tear down")
    def test_b(self): print("b")
    def test_a(self): print("a"); self.fail("no")
class Broken(unittest.TestCase):
    @classmethod
    def setUpClass(cls): raise ValueError("broken class")
    def test_never(self): print("never")
class BrokenSetUp(unittest.TestCase):
    def setUp(self): self.addCleanup(print, "still cleaned up"); raise KeyError("set up")
    def tearDown(self): print("never torn down")
    def test_it(self): print("never run")
@unittest.skip("whole class")
class Skipped(unittest.TestCase):
    def test_it(self): print("never")
stream = io.StringIO()
result = unittest.TextTestRunner(stream).run(unittest.defaultTestLoader.loadTestsFromModule(__import__("__main__")))
print(result, [str(test) for test, _ in result.errors], [(str(test), reason) for test, reason in result.skipped], stream.getvalue().splitlines()[0])
