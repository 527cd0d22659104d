# Names that few programs use: of stat, os.path, time, copyreg, hmac, platform, uuid; and lists of lazy modules' names.
import collections, concurrent.futures, copyreg, hmac, json, os.path, platform, re, stat, struct, time, typing, uuid

print(oct(stat.S_ENFMT), stat.S_ISDOOR(0), stat.FILE_ATTRIBUTE_NO_SCRUB_DATA, stat.UF_HIDDEN, stat.SF_SNAPSHOT)
print(os.path.ismount('/'), os.path.ismount('/no/such/place'), os.path.samestat(os.stat('.'), os.stat('.')))
with open('/dev/null') as one, open('/dev/null') as other:
    print(os.path.sameopenfile(one.fileno(), other.fileno()), os.path.defpath)
print(abs(time.clock_gettime(time.CLOCK_MONOTONIC) - time.monotonic()) < 60, time.clock_getres(time.CLOCK_REALTIME) < 1)
print(abs(time.clock_gettime_ns(time.CLOCK_REALTIME) - time.time_ns()) < 60 * 10**9)
try:
    time.clock_gettime(12345)
except OSError as error:
    print(error)
copyreg.add_extension('module', 'name', 7)
for arguments in (('module', 'name', 8), ('other', 'name', 7), ('module', 'name', 0)):
    try:
        copyreg.add_extension(*arguments)
    except ValueError as error:
        print(error)
copyreg.remove_extension('module', 'name', 7)
print(hmac.trans_36[:3], hmac.trans_5C[-1], platform.win32_is_iot(), platform.java_ver(), uuid.int_, uuid.bytes_)
print([name in dir(module) for module, name in (
    (collections, 'ChainMap'), (concurrent.futures, 'ThreadPoolExecutor'), (typing, 'Deque'), (os, 'execvpe'))])
print(re.compile('a').groupindex, re.compile('(?P<n>a)').groupindex, typing.AsyncContextManager[int])
for format in ('2 d', '3c2 ', '10 p', ' 2d '):
    try:
        print(struct.calcsize(format))
    except struct.error as error:
        print(error)
for text in (r'"\u00e9', r'"\u00e9"', r'"\ud83d\ude00', r'"\u12'):
    try:
        print(json.loads(text))
    except ValueError as error:
        print(error)
