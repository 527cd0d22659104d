// What the system says about memory: how much a process holds, how much the machine has to spare (proc(5)).

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

enum SnapshotMemory {
  /// How much memory without a file behind it a process holds at most, in bytes: all that it has, shared or not. It
  /// takes microseconds to ask.
  static func resident(of process: Int32) -> Int {
    let fields = (SmallFile.text(of: "/proc/\(process)/statm") ?? "").split(separator: " ").map {
      Int($0) ?? 0
    }
    guard fields.count > 2 else { return 0 }
    return max(0, fields[1] - fields[2]) * Int(sysconf(Int32(_SC_PAGESIZE)))
  }

  /// How much memory without a file behind it snapshots hold beyond what their kernel holds itself, in bytes. What only
  /// snapshots share counts, too, which their private memory would leave out: so each process is asked for its share
  /// of the pages that it has with others. The system walks through all pages for it: milliseconds for 100 MB.
  static func held(by snapshots: some Sequence<Int32>, besides kernel: Int32) -> Int {
    let own = rollup(of: kernel)
    let shares = snapshots.reduce(own.share) { $0 + rollup(of: $1).share }
    return max(0, shares - own.all)
  }

  private static func rollup(of process: Int32) -> (all: Int, share: Int) {
    let text = SmallFile.text(of: "/proc/\(process)/smaps_rollup") ?? ""
    let share = kilobytes("Pss_Anon:", in: text) ?? kilobytes("Pss:", in: text) ?? 0
    return (kilobytes("Anonymous:", in: text) ?? 0, share)
  }

  /// How much memory programs can still get without swapping, in bytes; nil where the system does not say.
  static func available() -> Int? {
    kilobytes("MemAvailable:", in: SmallFile.text(of: "/proc/meminfo") ?? "")
  }

  /// The number in a line such as `Pss:  123 kB`, in bytes.
  private static func kilobytes(_ field: String, in text: String) -> Int? {
    for line in text.split(separator: "\n") where line.hasPrefix(field) {
      let digits = line.dropFirst(field.count).drop { $0 == " " }.prefix { $0.isNumber }
      return Int(digits).map { $0 * 1024 }
    }
    return nil
  }
}
