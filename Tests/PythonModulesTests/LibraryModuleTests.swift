// The modules written in Python: each can be imported, and does what python3.11 does in a line or two.

import PythonModules
import Testing

@Suite struct LibraryModuleTests {
  @Test(arguments: [
    "__future__", "abc", "bisect", "collections", "collections.abc", "contextlib", "copy", "dataclasses",
    "enum",
    "functools", "heapq", "itertools", "json", "keyword", "operator", "string", "types", "typing",
  ])
  func imports(_ name: String) {
    #expect(printed(by: "import \(name)\nprint(\(name).__name__)") == name + "\n")
  }

  @Test(arguments: [
    ("from collections import Counter", "Counter('banana').most_common(2)", "[('a', 3), ('n', 2)]"),
    ("from collections import deque", "deque([1, 2, 3], 2)", "deque([2, 3], maxlen=2)"),
    ("from collections import namedtuple", "namedtuple('P', 'x y')(1, y=2)", "P(x=1, y=2)"),
    ("from functools import reduce", "reduce(max, [3, 9, 2])", "9"),
    (
      "from itertools import combinations", "list(combinations('abc', 2))",
      "[('a', 'b'), ('a', 'c'), ('b', 'c')]"
    ),
    ("from string import Template", "Template('$a ${b} $$').substitute(a=1, b=2)", "1 2 $"),
    ("from enum import IntEnum", "IntEnum('L', 'LOW HIGH').HIGH + 1", "3"),
    ("import typing", "typing.Optional[typing.List[int]]", "typing.Optional[typing.List[int]]"),
    ("import json", "json.loads(json.dumps({'k': [1, None, 'é']}))", "{'k': [1, None, 'é']}"),
    ("import bisect", "bisect.bisect([1, 3, 3, 5], 3)", "3"),
    ("import heapq", "heapq.nsmallest(2, [5, 1, 4])", "[1, 4]"),
  ])
  func line(_ statement: String, _ expression: String, _ expected: String) {
    #expect(printed(by: "\(statement)\nprint(\(expression))") == expected + "\n")
  }

  @Test func abstractClassesRefuseInstances() {
    let source = """
      from abc import ABC, abstractmethod
      class Shape(ABC):
          @abstractmethod
          def area(self): ...
      try:
          Shape()
      except TypeError as error:
          print(error)
      """
    #expect(printed(by: source) == "Can't instantiate abstract class Shape with abstract method area\n")
  }
}
