// What of Python is known, for the prompt's help.

import PythonModules

/// The modules of Python that are known, and their names.
public enum KnownPython {
  /// What there is of a module.
  public struct Module: Sendable {
    public let name: String
    /// Its public names that are there.
    public let known: [String]
    /// The public names of python3.11's that are not.
    public let missing: [String]
  }

  /// The modules that are there, by name.
  public static var modules: [Module] {
    PythonCoverage.modules.map { module in
      Module(
        name: module.name, known: module.known, missing: module.names.filter { module.missing.contains($0) })
    }
  }

  /// The modules of python3.11 that are not there, by name.
  public static var absentModules: [String] { PythonCoverage.absentModules }
}
