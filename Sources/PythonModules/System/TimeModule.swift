// The module `time`: clocks, sleeping, and calendar time by the C library's time zone rules.

import Processes
import PythonRuntime

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The clocks by name, in nanoseconds.
private let clocks: [(name: String, implementation: String, isMonotonic: Bool, read: @Sendable () -> Int64)] =
  [
    ("time", "clock_gettime(CLOCK_REALTIME)", false, { Clock.wall() }),
    ("perf_counter", "clock_gettime(CLOCK_MONOTONIC)", true, { Clock.monotonic() }),
    ("monotonic", "clock_gettime(CLOCK_MONOTONIC)", true, { Clock.monotonic() }),
    ("process_time", "clock_gettime(CLOCK_PROCESS_CPUTIME_ID)", true, { Clock.processCPU() }),
    ("thread_time", "clock_gettime(CLOCK_THREAD_CPUTIME_ID)", true, { Clock.threadCPU() }),
  ]

var timeModule: NativeModule {
  NativeModule(
    name: "time",
    functions: clockFunctions + SystemClocks.functions + calendarFunctions + [
      NativeDefinition("sleep", "seconds, /") { (interpreter, arguments) throws(Raised) in
        guard interpreter.realNumber(of: arguments[0]) != nil else {
          throw interpreter.raise(
            .typeError,
            "'\(interpreter.typeName(of: arguments[0]))' object cannot be interpreted as an integer")
        }
        let duration = try interpreter.nanoseconds(arguments[0])
        if duration < 0 { throw interpreter.raise(.valueError, "sleep length must be non-negative") }
        if duration == 0, interpreter.passesPlannedTurn() { return .none }
        return try interpreter.waiting(duration) { (remaining) throws(Raised) -> Value? in
          Clock.sleep(nanoseconds: remaining) == .interrupted ? nil : Value.none
        }
      }
    ],
    constants: { interpreter in
      let zone = LocalZone()
      return [
        ("timezone", interpreter.integer(zone.standard.seconds)),
        ("daylight", interpreter.integer(zone.summer == nil ? 0 : 1)),
        ("altzone", interpreter.integer((zone.summer ?? zone.standard).seconds)),
        (
          "tzname",
          interpreter.makeTuple([
            interpreter.string(zone.standard.name), interpreter.string((zone.summer ?? zone.standard).name),
          ])
        ),
      ] + SystemClocks.numbers.map { ($0.name, interpreter.integer(Int($0.number))) }
    },
    source: timeSource)
}

private var clockFunctions: [NativeDefinition] {
  clocks.flatMap { clock in
    [
      NativeDefinition(clock.name, "") { (interpreter, _) throws(Raised) in
        interpreter.float(Double(clock.read()) / 1e9)
      },
      NativeDefinition(clock.name + "_ns", "") { (interpreter, _) throws(Raised) in
        interpreter.integer(Int(clock.read()))
      },
    ]
  } + [
    NativeDefinition("_clock", "name, /") { (interpreter, arguments) throws(Raised) in
      let name = interpreter.text(of: arguments[0]) ?? ""
      guard let clock = clocks.first(where: { $0.name == name }) else {
        throw interpreter.raise(.valueError, "unknown clock")
      }
      return interpreter.makeTuple([interpreter.string(clock.implementation), .flag(clock.isMonotonic)])
    }
  ]
}

/// The local time zone: its names, and the seconds that it lies west of UTC.
private struct LocalZone {
  var standard = (name: "UTC", seconds: 0)
  var summer: (name: String, seconds: Int)?

  init() {
    // Winter and summer of a year without a change of rules; south of the equator the other way round.
    for moment in [1_704_067_200, 1_719_792_000] {
      var moment = time_t(moment)
      var local = tm()
      guard localtime_r(&moment, &local) != nil else { continue }
      let found = (name: local.tm_zone.map { String(cString: $0) } ?? "", seconds: -Int(local.tm_gmtoff))
      if local.tm_isdst > 0 { summer = found } else { standard = found }
    }
  }
}

/// The nine fields of `struct_time`, the zone's name and its offset in seconds.
private func fields(_ interpreter: Interpreter, _ time: tm) -> Value {
  let numbers = [
    Int(time.tm_year) + 1900, Int(time.tm_mon) + 1, Int(time.tm_mday), Int(time.tm_hour), Int(time.tm_min),
    Int(time.tm_sec), (Int(time.tm_wday) + 6) % 7, Int(time.tm_yday) + 1, Int(time.tm_isdst),
  ]
  let zone = time.tm_zone.map { String(cString: $0) } ?? "UTC"
  return interpreter.makeTuple(
    numbers.map { interpreter.integer($0) } + [
      interpreter.string(zone), interpreter.integer(Int(time.tm_gmtoff)),
    ])
}

/// The C library's form of nine fields.
private func calendarTime(_ interpreter: Interpreter, _ value: Value) throws(Raised) -> tm {
  guard let items = interpreter.items(of: value) else {
    throw interpreter.raise(.typeError, "Tuple or struct_time argument required")
  }
  guard items.count >= 9 else {
    throw interpreter.raise(.typeError, "function takes exactly 9 arguments (\(items.count) given)")
  }
  var numbers: [Int] = []
  for item in items.prefix(9) { numbers.append(try interpreter.indexInt(item)) }
  let limits: [(Int, ClosedRange<Int>, String)] = [
    (1, 0...12, "month out of range"), (2, 0...31, "day of month out of range"),
    (3, 0...23, "hour out of range"),
    (4, 0...59, "minute out of range"), (5, 0...61, "seconds out of range"),
    (7, 0...366, "day of year out of range"),
  ]
  for (index, range, message) in limits where !range.contains(numbers[index]) {
    throw interpreter.raise(.valueError, message)
  }
  guard numbers[0].magnitude < 1 << 30, numbers[6] >= -1 else {
    throw interpreter.raise(.overflowError, "year out of range")
  }
  var time = tm()
  time.tm_year = Int32(numbers[0] - 1900)
  time.tm_mon = Int32(max(numbers[1] - 1, 0))
  time.tm_mday = Int32(max(numbers[2], 1))
  time.tm_hour = Int32(numbers[3])
  time.tm_min = Int32(numbers[4])
  time.tm_sec = Int32(numbers[5])
  time.tm_wday = Int32((numbers[6] + 1) % 7)
  time.tm_yday = Int32(max(numbers[7] - 1, 0))
  time.tm_isdst = Int32(max(-1, min(1, numbers[8])))
  return time
}

private func seconds(_ interpreter: Interpreter, _ value: Value) throws(Raised) -> time_t {
  if interpreter.isNone(value) { return Glibc.time(nil) }
  guard let seconds = interpreter.realNumber(of: value) else {
    throw interpreter.raise(
      .typeError, "'\(interpreter.typeName(of: value))' object cannot be interpreted as an integer")
  }
  guard seconds.magnitude < 6e16 else {
    throw interpreter.raise(.overflowError, "timestamp out of range for platform time_t")
  }
  return time_t(seconds.rounded(.down))
}

private var calendarFunctions: [NativeDefinition] {
  [
    NativeDefinition("_fields", "seconds, is_local, /") { (interpreter, arguments) throws(Raised) in
      var moment = try seconds(interpreter, arguments[0])
      var time = tm()
      let found =
        try interpreter.isTrue(arguments[1]) ? localtime_r(&moment, &time) : gmtime_r(&moment, &time)
      guard found != nil else { throw interpreter.raiseSystemError(errno) }
      return fields(interpreter, time)
    },
    NativeDefinition("mktime", "t, /") { (interpreter, arguments) throws(Raised) in
      var time = try calendarTime(interpreter, arguments[0])
      time.tm_wday = -1
      let moment = Glibc.mktime(&time)
      if moment == -1, time.tm_wday == -1 {
        throw interpreter.raise(.overflowError, "mktime argument out of range")
      }
      return interpreter.float(Double(moment))
    },
    NativeDefinition("_format", "format, fields, /") { (interpreter, arguments) throws(Raised) in
      guard let format = interpreter.text(of: arguments[0]) else {
        throw interpreter.raise(
          .typeError, "strftime() argument 1 must be str, not \(interpreter.typeName(of: arguments[0]))")
      }
      var time = try calendarTime(interpreter, arguments[1])
      let items = interpreter.items(of: arguments[1]) ?? []
      if items.count >= 11 {
        time.tm_gmtoff = interpreter.int(of: items[10]) ?? 0
        // The zone's name must outlive the call: the C library keeps its own names for good.
        let name = interpreter.text(of: items[9]) ?? ""
        if name == "GMT" || name == "UTC" { return interpreter.string(formatted(format, time, zone: name)) }
      }
      return interpreter.string(formatted(format, time, zone: nil))
    },
    NativeDefinition("tzset", "") { (_, _) throws(Raised) in
      Glibc.tzset()
      return .none
    },
  ]
}

/// `strftime` of the C library.
/// - Parameter zone: the zone's name; nil for the local one.
private func formatted(_ format: String, _ time: tm, zone: String?) -> String {
  if format.isEmpty { return "" }
  // A final mark tells an empty result from a buffer that is too small.
  let marked = format + "|"
  let local = LocalZone()
  let name = zone ?? (time.tm_isdst > 0 ? local.summer ?? local.standard : local.standard).name
  var buffer = [CChar](repeating: 0, count: 256 + marked.utf8.count * 4)
  while buffer.count < 1 << 24 {
    let written = name.withCString { pointer in
      var time = time
      time.tm_zone = pointer
      return strftime(&buffer, buffer.count, marked, &time)
    }
    if written > 0 {
      return String(decoding: buffer[..<(written - 1)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
    buffer = [CChar](repeating: 0, count: buffer.count * 4)
  }
  return ""
}

private let timeSource = """
  class struct_time(tuple):
      _names = (
          "tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst")
      n_fields = 11
      n_sequence_fields = 9
      n_unnamed_fields = 0

      def __new__(cls, sequence):
          items = tuple(sequence)
          if len(items) < 9:
              raise TypeError("time.struct_time() takes an at least 9-sequence (%d-sequence given)" % len(items))
          if len(items) > 11:
              raise TypeError("time.struct_time() takes an at most 11-sequence (%d-sequence given)" % len(items))
          self = tuple.__new__(cls, items[:9])
          self.tm_zone = items[9] if len(items) > 9 else None
          self.tm_gmtoff = items[10] if len(items) > 10 else None
          return self

      def __repr__(self):
          return "time.struct_time(" + ", ".join(
              name + "=" + repr(value) for name, value in zip(self._names, self)) + ")"

  def _field(index):
      return property(lambda self: self[index])

  for _index, _name in enumerate(struct_time._names):
      setattr(struct_time, _name, _field(_index))
  del _index, _name

  def _all(t):
      if isinstance(t, struct_time):
          return tuple(t) + (t.tm_zone or "", t.tm_gmtoff or 0)
      return t

  def gmtime(seconds=None, /):
      return struct_time(_fields(seconds, False))

  def localtime(seconds=None, /):
      return struct_time(_fields(seconds, True))

  def strftime(format, t=None, /):
      return _format(format, _all(localtime() if t is None else t))

  _days = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
  _months = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

  def asctime(t=None, /):
      t = localtime() if t is None else t
      return "%s %s %2d %02d:%02d:%02d %d" % (_days[t[6]], _months[t[1] - 1], t[2], t[3], t[4], t[5], t[0])

  def ctime(seconds=None, /):
      return asctime(localtime(seconds))

  def strptime(string, format="%a %b %d %H:%M:%S %Y", /):
      for place, text in enumerate((string, format), 1):
          if not isinstance(text, str):
              raise TypeError("strptime() argument %d must be str, not %s" % (place - 1, _shown(text)))
      from _strptime import parse
      fields, _, zone, offset = parse(string, format)
      return struct_time(fields + (zone, None if offset is None else offset // 1000000))

  def _shown(value):
      return "<class '%s'>" % type(value).__name__

  class _ClockInfo:
      def __repr__(self):
          return ("namespace(implementation=%r, monotonic=%r, adjustable=%r, resolution=%r)"
                  % (self.implementation, self.monotonic, self.adjustable, self.resolution))

  def get_clock_info(name, /):
      info = _ClockInfo()
      info.implementation, info.monotonic = _clock(name)
      info.adjustable = name == "time"
      info.resolution = 1e-09
      return info
  """
