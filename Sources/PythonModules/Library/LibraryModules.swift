// The modules that are written in Python alone.

import PythonRuntime

/// The modules that are written in Python alone.
public enum LibraryModules {
  private static let sources: [(name: String, text: String)] = [
    ("_integer_math", IntegerMathSource.text)
  ]

  /// All of them; each is compiled when a program first imports it.
  public static var all: [NativeModule] {
    sources.map { NativeModule(name: $0.name, source: $0.text) }
  }
}
