# Threads, a queue and futures together: a crawler of an invented web, and results as they come.
import threading
from concurrent.futures import ThreadPoolExecutor, as_completed
from queue import Queue

WEB = {"home": ["about", "news"], "about": ["home"], "news": ["home", "lost"], "lost": None}
def fetch(page):
    links = WEB[page]
    if links is None: raise LookupError(f"{page} is gone")
    return links

found, waiting, lock = {}, Queue(), threading.Lock()
def visit(page):
    try:
        links = fetch(page)
    except LookupError as error:
        with lock: found[page] = str(error)
        return
    with lock: found[page] = len(links)
    for link in links: waiting.put(link)

waiting.put("home")
seen = set()
with ThreadPoolExecutor(max_workers=4) as pool:
    futures = []
    while True:
        while not waiting.empty():
            page = waiting.get()
            if page not in seen:
                seen.add(page)
                futures.append(pool.submit(visit, page))
        for future in futures: future.result()
        futures.clear()
        if waiting.empty(): break
print(sorted(found.items()))

def stage(n):
    return ThreadPoolExecutor.__name__, n, threading.current_thread().name.rpartition("_")[0] != ""
with ThreadPoolExecutor() as outer:
    nested = [outer.submit(lambda n=n: list(map(stage, range(n)))) for n in range(3)]
    print([len(f.result()) for f in nested], nested[2].result()[1])
with ThreadPoolExecutor(2) as pool:
    f = pool.submit(lambda: 1 / 0)
    f.add_done_callback(lambda f: print("callback", repr(f.exception())))
