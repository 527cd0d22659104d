// The modules that are written in Python alone.

import PythonRuntime

/// The modules that are written in Python alone.
public enum LibraryModules {
  private static let sources: [(name: String, text: String)] = [
    ("__future__", FutureSource.text),
    ("_abstract_basics", AbstractBasicsSource.text),
    ("_abstract_mappings", AbstractMappingsSource.text),
    ("_calendar_days", CalendarDaysSource.text),
    ("_dates", DatesSource.text),
    ("_decimal_contexts", DecimalContextsSource.text),
    ("_decimal_digits", DecimalDigitsSource.text),
    ("_decimal_functions", DecimalFunctionsSource.text),
    ("_decimal_more", DecimalMoreSource.text),
    ("_decimal_text", DecimalTextSource.text),
    ("_deque", DequeSource.text),
    ("_doctest_examples", DoctestExamplesSource.text),
    ("_durations", DurationsSource.text),
    ("_enum_checks", EnumChecksSource.text),
    ("_enum_namespace", EnumNamespaceSource.text),
    ("_integer_math", IntegerMathSource.text),
    ("_json_decoding", JsonDecodingSource.text),
    ("_json_encoding", JsonEncodingSource.text),
    ("_logging_handlers", LoggingHandlersSource.text),
    ("_logging_records", LoggingRecordsSource.text),
    ("_strptime", StrptimeSource.text),
    ("_typing_classes", TypingClassesSource.text),
    ("_typing_functions", TypingFunctionsSource.text),
    ("_typing_variables", TypingVariablesSource.text),
    ("_unittest_asserts", UnittestAssertsSource.text),
    ("_unittest_cases", UnittestCasesSource.text),
    ("_unittest_running", UnittestRunningSource.text),
    ("_user_collections", UserCollectionsSource.text),
    ("abc", AbcSource.text),
    ("bisect", BisectSource.text),
    ("collections", CollectionsSource.text),
    ("collections.abc", CollectionsAbcSource.text),
    ("contextlib", ContextlibSource.text),
    ("copy", CopySource.text),
    ("dataclasses", DataclassesSource.text),
    ("datetime", DatetimeSource.text),
    ("decimal", DecimalSource.text),
    ("difflib", DifflibSource.text),
    ("doctest", DoctestSource.text),
    ("enum", EnumSource.text),
    ("fractions", FractionsSource.text),
    ("functools", FunctoolsSource.text),
    ("heapq", HeapqSource.text),
    ("itertools", ItertoolsSource.text),
    ("json", JsonSource.text),
    ("keyword", KeywordSource.text),
    ("logging", LoggingSource.text),
    ("numbers", NumbersSource.text),
    ("operator", OperatorSource.text),
    ("pprint", PprintSource.text),
    ("statistics", StatisticsSource.text),
    ("string", StringSource.text),
    ("textwrap", TextwrapSource.text),
    ("traceback", TracebackSource.text),
    ("types", TypesSource.text),
    ("typing", TypingSource.text),
    ("unittest", UnittestSource.text),
    ("warnings", WarningsSource.text),
  ]

  /// All of them; each is compiled when a program first imports it.
  public static var all: [NativeModule] {
    sources.map { NativeModule(name: $0.name, source: $0.text) }
  }
}
