# unittest: assertRaises, assertLogs, assertWarns and subTest as contexts.
import logging, unittest, warnings
case = unittest.TestCase()
with case.assertRaises(ValueError) as caught:
    int("z")
print(caught.exception, case.assertRaises(ZeroDivisionError, lambda: 1 / 0))
def attempt(context, action):
    try:
        with context:
            action()
        print("passed")
    except BaseException as error:
        print(type(error).__name__ + ":", error)
attempt(case.assertRaises(ValueError), lambda: None); attempt(case.assertRaises((ValueError, KeyError)), lambda: None); attempt(case.assertRaises(ValueError, msg="mine"), lambda: None); attempt(case.assertRaises(ValueError), lambda: {}["k"]); attempt(case.assertLogs("x"), lambda: None); attempt(case.assertNoLogs("x"), lambda: logging.getLogger("x").error("e")); attempt(case.assertWarns(UserWarning), lambda: None)
with case.assertLogs("x", level="INFO") as caught:
    logging.getLogger("x").info("hi"); logging.getLogger("x.y").error("ho")
print(caught.output, len(caught.records))
with case.assertWarns(UserWarning) as caught:
    warnings.warn("w")
print(caught.warning, caught.lineno)
for action in (lambda: case.assertRaises(5), lambda: case.assertRaises(ValueError, int, "1")):
    try:
        action()
    except Exception as error:
        print(type(error).__name__ + ":", error)
