# unittest: suites, loaders and cases by name.
import unittest
class Case(unittest.TestCase):
    def test_b(self): pass
    def test_a(self): "Text of a."
    def helper(self): pass
loader = unittest.TestLoader(); suite = loader.loadTestsFromTestCase(Case)
print(suite, suite.countTestCases(), loader.getTestCaseNames(Case), [test.id() for test in suite], [test.shortDescription() for test in suite], Case("test_a") == Case("test_a"), repr(Case("test_a")), str(Case("test_b")))
print(loader.loadTestsFromName("Case.test_a", __import__("__main__")), loader.loadTestsFromName("__main__.Case").countTestCases())
for action in (lambda: Case("nope"), lambda: unittest.TestSuite().addTest(5), lambda: unittest.TestSuite().addTest(Case), lambda: unittest.TestSuite().addTests("x")):
    try:
        action()
    except Exception as error:
        print(type(error).__name__ + ":", error)
both = unittest.TestSuite([suite, unittest.FunctionTestCase(lambda: None, description="a function")]); result = unittest.TestResult(); both.run(result); print(result, both.countTestCases())
