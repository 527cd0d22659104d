// `math` and `random`: what python3.11 prints for the same lines.

import Testing

@Suite struct MathModuleTests {
  @Test(arguments: [
    ("math.sqrt(2), math.floor(-2.5), math.ceil(2.1), math.trunc(-2.9)", "(1.4142135623730951, -3, 3, -2)"),
    ("math.factorial(25), math.comb(60, 30), math.perm(5, 2)", "(15511210043330985984000000, 118264581564861424, 20)"),
    ("math.gcd(12, 18), math.lcm(4, 6), math.isqrt(10**40)", "(6, 12, 100000000000000000000)"),
    ("math.log(10**400), math.log2(8), math.log(8, 2)", "(921.0340371976182, 3.0, 3.0)"),
    ("math.fsum([0.1] * 10), math.prod([2.0, 3]), math.hypot(3, 4), math.dist((0, 0), (1, 1))",
      "(1.0, 6.0, 5.0, 1.4142135623730951)"),
    ("math.gamma(0.5), math.lgamma(100), math.gamma(5)", "(1.7724538509055159, 359.1342053695754, 24.0)"),
    ("math.frexp(8.5), math.modf(-2.25), math.ldexp(0.5, 4), math.ulp(1.0)",
      "((0.53125, 4), (-0.25, -2.0), 8.0, 2.220446049250313e-16)"),
    ("math.isclose(0.1 + 0.2, 0.3), math.isnan(math.nan), math.copysign(1, -0.0)", "(True, True, -1.0)"),
  ])
  func value(_ expression: String, _ expected: String) {
    #expect(printed(by: "import math\nprint((\(expression)))") == expected + "\n")
  }

  @Test(arguments: [
    ("math.sqrt(-1)", "ValueError: math domain error"), ("math.exp(1000)", "OverflowError: math range error"),
    ("math.log(0)", "ValueError: math domain error"),
    ("math.sqrt('a')", "TypeError: must be real number, not str"),
    ("math.factorial(-1)", "ValueError: factorial() not defined for negative values"),
    ("math.factorial(2.0)", "TypeError: 'float' object cannot be interpreted as an integer"),
    ("math.floor(float('inf'))", "OverflowError: cannot convert float infinity to integer"),
    ("math.gamma(-1)", "ValueError: math domain error"),
    ("math.isqrt(-1)", "ValueError: isqrt() argument must be nonnegative"),
    ("math.comb(-1, 2)", "ValueError: n must be a non-negative integer"),
  ])
  func error(_ expression: String, _ expected: String) {
    let lines = printed(by: "import math\n\(expression)").split(separator: "\n")
    #expect(lines.last.map(String.init) == expected)
  }

  @Test func seededStreams() {
    let source = """
      import random
      random.seed(42)
      print(random.random(), random.randint(1, 6), random.choice('abcdef'), random.getrandbits(100))
      random.seed('text')
      print(random.random())
      """
    #expect(
      printed(by: source)
        == """
        0.6394267984578837 1 f 176140902141063639299770569303
        0.8711565613554825

        """)
  }

  @Test func generatorsAreIndependent() {
    let source = """
      import random
      first, second = random.Random(7), random.Random(7)
      ahead = [first.random() for _ in range(700)]
      state = first.getstate()
      print(ahead == [second.random() for _ in range(700)], first.random() == second.random())
      first.setstate(state)
      print(len(state[1]), first.random() != second.random())
      """
    #expect(printed(by: source) == "True True\n625 True\n")
  }
}
