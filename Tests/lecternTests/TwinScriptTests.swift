// The twin scripts: every script of PythonRuntimeTests/Scripts prints here what it printed under python3.11, on
// standard output and error, and ends with the same status. `Scripts/regenerate` says how the records are made.
//
// Scripts that are known to differ are listed in `Scripts/expected-failures.txt`. The list only ever gets shorter: a
// listed script that passes is a failure too. With LECTERN_UPDATE_EXPECTED=1 the tests rewrite the list instead.

import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The folder of the scripts, and the list in it.
enum TwinScripts {
  static let folder: String = {
    let tests = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    let path = "/" + tests + "/PythonRuntimeTests/Scripts"
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }()

  static let topics = paths(matching: folder + "/*/").compactMap {
    $0.split(separator: "/").last.map(String.init)
  }

  static let listPath = folder + "/expected-failures.txt"
  static let listHeading = """
    # Scripts that do not yet print here what they print under python3.11. Only ever take lines out.

    """

  /// The scripts of a topic, by name.
  static func names(of topic: String) -> [String] {
    paths(matching: "\(folder)/\(topic)/*.py").compactMap { $0.split(separator: "/").last?.dropLast(3) }.map(
      String.init)
  }

  /// The scripts that are known to differ, as TOPIC/NAME.
  static func expectedFailures() -> [String] {
    let text = String(decoding: bytes(ofFile: listPath) ?? [], as: UTF8.self)
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init)
  }

  static func call(_ lectern: String, topic: String, name: String) -> ProgramCall {
    let base = "\(folder)/\(topic)/\(name)"
    var call = ProgramCall(
      arguments: [lectern, "run", "--plain", "\(name).py"], folder: "\(folder)/\(topic)")
    if access(base + ".in", R_OK) == 0 { call.input = base + ".in" }
    return call
  }

  /// What is different between a run and its records, in a sentence for each; empty if nothing is.
  static func differences(_ result: ProgramResult, topic: String, name: String) -> [String] {
    let base = "\(folder)/\(topic)/\(name)"
    func record(_ ending: String) -> String {
      String(decoding: bytes(ofFile: base + ending) ?? [], as: UTF8.self)
    }
    func printed(_ text: [UInt8]) -> String {
      String(decoding: removing(Array("\(folder)/\(topic)/".utf8), from: text), as: UTF8.self)
    }
    let status = Int32(record(".status").filter { $0.isNumber }) ?? 0
    var found: [String] = []
    if let difference = firstDifference(printed(result.output), record(".out")) {
      found.append("Standard output, " + difference)
    }
    if let difference = firstDifference(printed(result.errors), record(".err")) {
      found.append("Standard error, " + difference)
    }
    if result.ending != .status(status) {
      found.append("It ended with \(result.ending); under python3.11, with status \(status).")
    }
    return found
  }

  /// The first line in which two texts differ; nil if they are equal.
  private static func firstDifference(_ here: String, _ there: String) -> String? {
    // Compared by their bytes, as equal strings may be spelled with different code points.
    if here.utf8.elementsEqual(there.utf8) { return nil }
    let ours = here.split(separator: "\n", omittingEmptySubsequences: false)
    let theirs = there.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(ours, theirs).prefix { $0.utf8.elementsEqual($1.utf8) }.count
    func shown(_ lines: [Substring]) -> String { line < lines.count ? "“\(lines[line])”" : "nothing more" }
    return "line \(line + 1): here \(shown(ours)), under python3.11 \(shown(theirs))."
  }

  private static func removing(_ part: [UInt8], from text: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    var index = 0
    while index < text.count {
      if text[index] == part[0], text[index...].starts(with: part) {
        index += part.count
      } else {
        kept.append(text[index])
        index += 1
      }
    }
    return kept
  }
}

@Suite(.serialized) struct TwinScriptTests {
  @Test(arguments: TwinScripts.topics)
  func printsWhatPythonPrints(_ topic: String) throws {
    let lectern = try #require(
      builtProgram("lectern"), "The program lectern is not beside the tests; build it first.")
    let names = TwinScripts.names(of: topic)
    #expect(!names.isEmpty, "The topic \(topic) has no scripts.")
    let expected = TwinScripts.expectedFailures()
    let results = runPrograms(
      names.map { TwinScripts.call(lectern, topic: topic, name: $0) }, atOnce: 2)
    var failures: [String] = []
    for (name, result) in zip(names, results) {
      let script = "\(topic)/\(name)"
      let differences = TwinScripts.differences(result, topic: topic, name: name)
      if !differences.isEmpty { failures.append(script) }
      if isUpdating { continue }
      if expected.contains(script) {
        #expect(
          !differences.isEmpty, "\(script) passes now; remove its line from Scripts/expected-failures.txt.")
      } else {
        #expect(differences.isEmpty, "\(script).py: \(differences.joined(separator: " "))")
      }
    }
    if isUpdating { try update(topic, failures) }
  }

  /// The same with all code translated to machine code before it runs, and with code translated when it runs the second
  /// time, so that types are guessed.
  @Test(arguments: TwinScripts.topics, [0, 2])
  func printsTheSameAsMachineCode(_ topic: String, threshold: Int) throws {
    let lectern = try #require(builtProgram("lectern"))
    let expected = TwinScripts.expectedFailures()
    let names = TwinScripts.names(of: topic).filter { !expected.contains("\(topic)/\($0)") }
    let calls = names.map {
      var call = TwinScripts.call(lectern, topic: topic, name: $0)
      call.environment.append("LECTERN_TRANSLATION_THRESHOLD=\(threshold)")
      return call
    }
    for (name, result) in zip(names, runPrograms(calls, atOnce: 2)) {
      let differences = TwinScripts.differences(result, topic: topic, name: name)
      #expect(differences.isEmpty, "\(topic)/\(name).py: \(differences.joined(separator: " "))")
    }
  }

  @Test func theListNamesScriptsThatAreThere() {
    for script in TwinScripts.expectedFailures() {
      #expect(
        access("\(TwinScripts.folder)/\(script).py", R_OK) == 0,
        "Scripts/expected-failures.txt names \(script), and there is no such script; remove the line.")
    }
  }

  private var isUpdating: Bool { getenv("LECTERN_UPDATE_EXPECTED") != nil }

  private func update(_ topic: String, _ failures: [String]) throws {
    let others = TwinScripts.expectedFailures().filter { !$0.hasPrefix(topic + "/") }
    let lines = (others + failures).sorted().map { $0 + "\n" }
    try #require(
      write(TwinScripts.listHeading + lines.joined(), toFile: TwinScripts.listPath),
      "\(TwinScripts.listPath) cannot be written.")
  }
}
