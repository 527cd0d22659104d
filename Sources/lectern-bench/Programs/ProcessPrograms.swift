// Programs that start processes, and the start of a program that does nothing.

/// Programs that start processes, and the start of a program that does nothing.
let processPrograms: [Benchmark] = [
  Benchmark("empty script", repetitions: 4, pythonArguments: ["-c", "pass"], ""),
  Benchmark(
    "process start+join", c: CPrograms.startAndJoin(1000),
    #"""
    from multiprocessing import Process

    def nothing():
        pass

    codes = 0
    for _ in range(1000):
        process = Process(target=nothing)
        process.start()
        process.join()
        codes += process.exitcode
    print("1000 processes, sum of exit codes", codes)

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
  throughput("queue of integers", count: 200_000, item: "i", size: "item"),
  throughput("queue of 1 KB texts", count: 50_000, item: "'x' * 1024", size: "len(item)"),
  throughput("queue of long lists", count: 300, item: "numbers", size: "len(item)"),
  Benchmark(
    "queue round trips", c: CPrograms.roundTrips(10_000),
    #"""
    from multiprocessing import Process, Queue

    def answer(questions, answers):
        while (question := questions.get()) is not None:
            answers.put(question)

    if __name__ == "__main__":
        questions, answers = Queue(), Queue()
        process = Process(target=answer, args=(questions, answers))
        process.start()
        total = 0
        for i in range(10_000):
            questions.put(i)
            total += answers.get()
        questions.put(None)
        process.join()
        print(total)

    """#),
  Benchmark(
    "pipe round trips", c: CPrograms.roundTrips(10_000),
    #"""
    from multiprocessing import Pipe, Process

    def answer(connection):
        while (question := connection.recv()) is not None:
            connection.send(question)

    if __name__ == "__main__":
        here, there = Pipe()
        process = Process(target=answer, args=(there,))
        process.start()
        total = 0
        for i in range(10_000):
            here.send(i)
            total += here.recv()
        here.send(None)
        process.join()
        print(total)

    """#),
  Benchmark(
    "pool map",
    #"""
    from multiprocessing import Pool

    def double(n):
        return 2 * n

    if __name__ == "__main__":
        with Pool(2) as pool:
            print(sum(pool.map(double, range(1_000_000))))

    """#),
  Benchmark(
    "two of fib(30)",
    #"""
    from multiprocessing import Process

    def fib(n):
        return n if n < 2 else fib(n - 1) + fib(n - 2)

    if __name__ == "__main__":
        processes = [Process(target=fib, args=(30,)) for _ in range(2)]
        for process in processes:
            process.start()
        for process in processes:
            process.join()
        print([process.exitcode for process in processes])

    """#),
]

/// Messages of one kind through a queue, one way.
///
/// - Parameters:
///   - item: the expression for the message number `i`.
///   - size: what is summed up of each, to be compared.
private func throughput(_ name: String, count: Int, item: String, size: String) -> Benchmark {
  Benchmark(
    name,
    """
    from multiprocessing import Process, Queue

    numbers = list(range(10_000))

    def send(queue, count):
        for i in range(count):
            queue.put(\(item))
        queue.put(None)

    if __name__ == "__main__":
        queue = Queue()
        sender = Process(target=send, args=(queue, \(count)))
        sender.start()
        received = total = 0
        while (item := queue.get()) is not None:
            received += 1
            total += \(size)
        sender.join()
        print(received, total, sender.exitcode)

    """)
}
