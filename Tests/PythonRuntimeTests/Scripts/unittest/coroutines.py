# Tests that are coroutines, with an event loop each.
import asyncio
import unittest

trace = []


class Waiting(unittest.IsolatedAsyncioTestCase):
    def setUp(self):
        trace.append('setUp')

    async def asyncSetUp(self):
        await asyncio.sleep(0)
        self.loop = asyncio.get_running_loop()
        trace.append('asyncSetUp')

    async def test_same_loop(self):
        self.assertIs(self.loop, asyncio.get_running_loop())
        self.addAsyncCleanup(self.clean, 'cleaned')
        self.assertEqual(await asyncio.gather(asyncio.sleep(0, 1), asyncio.sleep(0, 2)), [1, 2])

    def test_plain(self):
        self.assertEqual(1 + 1, 2)

    async def test_skipped(self):
        self.skipTest('for now')

    @unittest.expectedFailure
    async def test_fails(self):
        await asyncio.sleep(0)
        self.fail('as expected')

    async def clean(self, word):
        await asyncio.sleep(0)
        trace.append(word)

    async def asyncTearDown(self):
        trace.append('asyncTearDown')

    def tearDown(self):
        trace.append('tearDown')


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(Waiting).run(result)
print(result.testsRun, result.wasSuccessful(), len(result.skipped), len(result.expectedFailures))
print(trace)
print('IsolatedAsyncioTestCase' in dir(unittest))
