// The table of what is known: python3.11's modules, and which of their public names are there. The names are recorded
// from python3.11, what is missing from this program, by a test that keeps both true.

/// What there is of one module.
public struct ModuleCoverage: Sendable, Hashable {
  public let name: String
  /// Its public names in python3.11, in order.
  public let names: [String]
  /// Those of them that are not there.
  public let missing: Set<String>

  /// Its names that are there, in order.
  public var known: [String] { names.filter { !missing.contains($0) } }
}

/// The table of what is known.
public enum PythonCoverage {
  /// The modules that are there, by name.
  public static let modules: [ModuleCoverage] = {
    let missing = lists(MissingNames.text)
    return recorded.filter { !absent.contains($0.name) }.map {
      ModuleCoverage(name: $0.name, names: $0.names, missing: Set(missing[$0.name] ?? []))
    }
  }()

  /// The modules of python3.11 that are not there, by name.
  public static let absentModules: [String] = absent.sorted()

  /// The modules whose names are recorded, and their names.
  public static let recorded: [(name: String, names: [String])] = lists(PythonNames.text).map {
    (name: $0.key, names: $0.value)
  }.sorted { $0.name < $1.name }

  /// The modules of python3.11 of which only the name is recorded.
  public static let recordedByNameOnly: [String] = words(PythonNames.otherModules)

  private static let absent = Set(words(MissingNames.modules))

  /// Lines that are not indented begin a list with its name; those that are hold words of it.
  private static func lists(_ text: String) -> [String: [String]] {
    var lists: [String: [String]] = [:]
    var name = ""
    for line in text.split(separator: "\n") {
      if line.hasPrefix(" ") {
        lists[name, default: []] += words(String(line))
      } else {
        name = String(line)
        lists[name] = []
      }
    }
    return lists
  }

  private static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}
