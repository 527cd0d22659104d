# A worked example: pages of an invented web are loaded by threads; each answer is told as it comes, errors too.
import concurrent.futures
import time

WEB = {
    "http://news.example/": "headlines " * 20,
    "http://weather.example/": "rain " * 30,
    "http://empty.example/": "",
}
ADDRESSES = list(WEB) + ["http://nowhere.example/"]


def load(address, timeout):
    time.sleep(0.01)
    if address not in WEB:
        raise ConnectionError(f"{address} does not answer within {timeout} s")
    return WEB[address]


with concurrent.futures.ThreadPoolExecutor(max_workers=5) as executor:
    futures = {executor.submit(load, address, 60): address for address in ADDRESSES}
    lines = []
    for future in concurrent.futures.as_completed(futures):
        address = futures[future]
        try:
            page = future.result()
        except Exception as error:
            lines.append(f"{address} failed: {error}")
        else:
            lines.append(f"{address} has {len(page)} characters")
    for line in sorted(lines):
        print(line)

with concurrent.futures.ThreadPoolExecutor(max_workers=1) as executor:
    first = executor.submit(time.sleep, 0.2)
    second = executor.submit(time.sleep, 0.01)
    print(second.cancel(), second.cancelled(), first.cancel())
    done, pending = concurrent.futures.wait([first, second], return_when=concurrent.futures.FIRST_COMPLETED)
    print(second in done)
    done, pending = concurrent.futures.wait([first], timeout=30)
    print(len(done), len(pending))
    try:
        second.result()
    except concurrent.futures.CancelledError:
        print("CancelledError")
