// What the benchmarks are: programs that both sides run, in families.

/// One program, run by both sides.
struct Benchmark: Sendable {
  let name: String
  let source: String
  /// What python3 is called with instead of the program's file.
  let pythonArguments: [String]?
  /// Each of the runs asked for is done this many times: short programs need more to find the best.
  let repetitions: Int
  /// The same in C, where that is a measure.
  let cSource: String?

  init(
    _ name: String, repetitions: Int = 1, pythonArguments: [String]? = nil, c: String? = nil, _ source: String
  ) {
    self.name = name
    self.source = source
    self.pythonArguments = pythonArguments
    self.repetitions = repetitions
    cSource = c
  }
}

/// Benchmarks that are summed up together.
struct Family: Sendable {
  let name: String
  let benchmarks: [Benchmark]
}

/// All of them, in the order in which they are run and shown.
let families = [
  Family(
    name: "the language",
    benchmarks: numberPrograms + floatPrograms + structurePrograms + textPrograms + objectPrograms
      + controlPrograms),
  Family(name: "processes", benchmarks: processPrograms),
]
