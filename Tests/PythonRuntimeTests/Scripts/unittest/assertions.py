# unittest: the sentences of failed assertions.
import unittest
case = unittest.TestCase()
long = list(range(30))
for action in (lambda: case.assertEqual(1, 2), lambda: case.assertEqual(1, 2, "mine"), lambda: case.assertEqual("abc", "abd"), lambda: case.assertEqual("a\nb\n", "a\nc\n"), lambda: case.assertEqual([1, 2, 3], [1, 2, 4]), lambda: case.assertEqual([1, 2], [1, 2, 3]), lambda: case.assertEqual((1,), (2,)), lambda: case.assertEqual({1: 2}, {1: 3}), lambda: case.assertEqual({1, 2}, {2, 3}), lambda: case.assertEqual([1], (1,)), lambda: case.assertEqual(long, long[:-1] + [99]), lambda: case.assertEqual("a" * 100, "b" * 100), lambda: case.assertEqual([1, [2]], [1, [3]]),
               lambda: case.assertNotEqual(1, 1), lambda: case.assertTrue(0), lambda: case.assertTrue(0, "why"), lambda: case.assertFalse(1), lambda: case.assertIs(1, 2), lambda: case.assertIsNot(None, None), lambda: case.assertIsNone(1), lambda: case.assertIsNotNone(None), lambda: case.assertIn(1, [2]), lambda: case.assertNotIn(1, [1]), lambda: case.assertIsInstance(1, str), lambda: case.assertNotIsInstance(1, int),
               lambda: case.assertAlmostEqual(1, 1.1), lambda: case.assertAlmostEqual(1, 1.1, delta=0.05), lambda: case.assertAlmostEqual(1, 1.00000001), lambda: case.assertNotAlmostEqual(1, 1), lambda: case.assertGreater(1, 2), lambda: case.assertGreaterEqual(1, 2), lambda: case.assertLess(2, 1), lambda: case.assertLessEqual(2, 1), lambda: case.assertCountEqual([1, 2, 2], [1, 2]), lambda: case.fail("boo"), lambda: case.fail(), lambda: case.assertDictEqual({"a": 1}, {"b": 1}), lambda: case.assertListEqual([1], "a"), lambda: case.assertSetEqual({1}, {1, 2}), lambda: case.assertSequenceEqual([1], (2,)), lambda: case.assertAlmostEqual(1, "a")):
    try:
        print("passed", action())
    except Exception as error:
        print(type(error).__name__ + ":", error)
