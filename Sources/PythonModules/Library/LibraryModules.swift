// The modules that are written in Python alone.

import PythonRuntime

/// The modules that are written in Python alone.
public enum LibraryModules {
  private static let sources: [(name: String, text: String)] = [
    ("__future__", FutureSource.text),
    ("_abstract_basics", AbstractBasicsSource.text),
    ("_abstract_mappings", AbstractMappingsSource.text),
    ("_deque", DequeSource.text),
    ("_enum_checks", EnumChecksSource.text),
    ("_enum_namespace", EnumNamespaceSource.text),
    ("_integer_math", IntegerMathSource.text),
    ("_typing_classes", TypingClassesSource.text),
    ("_typing_functions", TypingFunctionsSource.text),
    ("_typing_variables", TypingVariablesSource.text),
    ("_user_collections", UserCollectionsSource.text),
    ("abc", AbcSource.text),
    ("collections.abc", CollectionsAbcSource.text),
    ("collections", CollectionsSource.text),
    ("contextlib", ContextlibSource.text),
    ("copy", CopySource.text),
    ("dataclasses", DataclassesSource.text),
    ("enum", EnumSource.text),
    ("functools", FunctoolsSource.text),
    ("itertools", ItertoolsSource.text),
    ("keyword", KeywordSource.text),
    ("operator", OperatorSource.text),
    ("string", StringSource.text),
    ("types", TypesSource.text),
    ("typing", TypingSource.text),
  ]

  /// All of them; each is compiled when a program first imports it.
  public static var all: [NativeModule] {
    sources.map { NativeModule(name: $0.name, source: $0.text) }
  }
}
