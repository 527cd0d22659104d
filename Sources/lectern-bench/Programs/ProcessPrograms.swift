// Programs that start processes, and the start of a program that does nothing.

/// Programs that start processes, and the start of a program that does nothing.
let processPrograms: [Benchmark] = [
  Benchmark("empty script", repetitions: 4, pythonArguments: ["-c", "pass"], ""),
  Benchmark(
    "process start+join",
    #"""
    from multiprocessing import Process

    def nothing():
        pass

    codes = 0
    for _ in range(200):
        process = Process(target=nothing)
        process.start()
        process.join()
        codes += process.exitcode
    print("200 processes, sum of exit codes", codes)

    """#),
  Benchmark(
    "queue throughput",
    #"""
    from multiprocessing import Process, Queue

    def send(queue, count):
        for i in range(count):
            queue.put((i, "message", [i, i + 1]))
        queue.put(None)

    if __name__ == "__main__":
        queue = Queue()
        sender = Process(target=send, args=(queue, 40_000))
        sender.start()
        received = total = 0
        while True:
            item = queue.get()
            if item is None:
                break
            received += 1
            total += item[0] + item[2][1]
        sender.join()
        print(received, total, sender.exitcode)

    """#),
]
