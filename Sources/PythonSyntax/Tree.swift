// The syntax tree of Python 3.11: what the parser makes and the compiler reads.
// Node names follow the abstract grammar of the Python reference (module `ast`).

/// A stretch of source text. Lines count from 1; columns count UTF-8 bytes from 0, as in Python's `ast`.
public struct SourceRange: Hashable, Sendable {
  public var line: Int32
  public var column: Int32
  public var endLine: Int32
  public var endColumn: Int32

  public init(line: Int, column: Int, endLine: Int, endColumn: Int) {
    self.line = Int32(clamping: line)
    self.column = Int32(clamping: column)
    self.endLine = Int32(clamping: endLine)
    self.endColumn = Int32(clamping: endColumn)
  }

  /// The range from the start of `first` to the end of `last`.
  public static func spanning(_ first: SourceRange, _ last: SourceRange) -> SourceRange {
    var range = first
    range.endLine = last.endLine
    range.endColumn = last.endColumn
    return range
  }
}

/// A whole source file, cell or entry.
public struct Module: Sendable {
  public var body: [Statement]
  public init(body: [Statement]) { self.body = body }
}

/// One statement with its place.
public struct Statement: Sendable {
  public var kind: Kind
  public var range: SourceRange

  public init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }

  public indirect enum Kind: Sendable {
    case expression(Expression)
    case assign(targets: [Expression], value: Expression)
    case augmentedAssign(target: Expression, operator: BinaryOperator, value: Expression)
    /// `isSimple` is true for a bare name without parentheses.
    case annotatedAssign(target: Expression, annotation: Expression, value: Expression?, isSimple: Bool)
    case `return`(Expression?)
    case delete([Expression])
    case pass
    case `break`
    case `continue`
    case global([String])
    case nonlocal([String])
    case `import`([ImportAlias])
    /// `level` counts the leading dots; `names` is empty for `from m import *`.
    case importFrom(module: String?, names: [ImportAlias], level: Int)
    case raise(Expression?, cause: Expression?)
    case assert(Expression, message: Expression?)
    case `if`(test: Expression, body: [Statement], orElse: [Statement])
    case `while`(test: Expression, body: [Statement], orElse: [Statement])
    case `for`(
      target: Expression, iterable: Expression, body: [Statement], orElse: [Statement], isAsync: Bool)
    /// `isGroup` is true for `except*`.
    case `try`(
      body: [Statement], handlers: [ExceptHandler], orElse: [Statement], finally: [Statement], isGroup: Bool)
    case with(items: [WithItem], body: [Statement], isAsync: Bool)
    case function(FunctionDefinition)
    case `class`(ClassDefinition)
    case match(subject: Expression, cases: [MatchCase])
  }
}

/// `name as asName` in an import; `name` is dotted in `import a.b`.
public struct ImportAlias: Sendable {
  public var name: String
  public var asName: String?
  public var range: SourceRange
  public init(name: String, asName: String?, range: SourceRange) {
    self.name = name
    self.asName = asName
    self.range = range
  }
}

/// `except type as name:` with its body; `type` is nil for a bare `except:`.
public struct ExceptHandler: Sendable {
  public var type: Expression?
  public var name: String?
  public var body: [Statement]
  public var range: SourceRange
  public init(type: Expression?, name: String?, body: [Statement], range: SourceRange) {
    self.type = type
    self.name = name
    self.body = body
    self.range = range
  }
}

/// `context as target` in a `with` statement.
public struct WithItem: Sendable {
  public var context: Expression
  public var target: Expression?
  public init(context: Expression, target: Expression?) {
    self.context = context
    self.target = target
  }
}

public struct FunctionDefinition: Sendable {
  public var name: String
  public var parameters: Parameters
  public var body: [Statement]
  public var decorators: [Expression]
  public var returns: Expression?
  public var isAsync: Bool
  /// Where the body stands that was not read; `body` then holds no more than its docstring.
  public var deferredBody: DeferredBlock?
  public init(
    name: String, parameters: Parameters, body: [Statement], decorators: [Expression], returns: Expression?,
    isAsync: Bool, deferredBody: DeferredBlock? = nil
  ) {
    self.name = name
    self.parameters = parameters
    self.body = body
    self.decorators = decorators
    self.returns = returns
    self.isAsync = isAsync
    self.deferredBody = deferredBody
  }
}

public struct ClassDefinition: Sendable {
  public var name: String
  /// Base classes in order; may hold `.starred`.
  public var bases: [Expression]
  public var keywords: [KeywordArgument]
  public var body: [Statement]
  public var decorators: [Expression]
  public init(
    name: String, bases: [Expression], keywords: [KeywordArgument], body: [Statement],
    decorators: [Expression]
  ) {
    self.name = name
    self.bases = bases
    self.keywords = keywords
    self.body = body
    self.decorators = decorators
  }
}

/// The parameters of a function or lambda, in the order in which they are written.
public struct Parameters: Sendable {
  public var positionalOnly: [Parameter]
  public var positional: [Parameter]
  public var variadic: Parameter?
  public var keywordOnly: [Parameter]
  public var keywordVariadic: Parameter?

  public init(
    positionalOnly: [Parameter] = [], positional: [Parameter] = [], variadic: Parameter? = nil,
    keywordOnly: [Parameter] = [], keywordVariadic: Parameter? = nil
  ) {
    self.positionalOnly = positionalOnly
    self.positional = positional
    self.variadic = variadic
    self.keywordOnly = keywordOnly
    self.keywordVariadic = keywordVariadic
  }

  /// The parameters in the order in which Python evaluates and keeps their annotations.
  public var inAnnotationOrder: [Parameter] {
    var result = positionalOnly + positional
    if let variadic { result.append(variadic) }
    result += keywordOnly
    if let keywordVariadic { result.append(keywordVariadic) }
    return result
  }
}

public struct Parameter: Sendable {
  public var name: String
  public var annotation: Expression?
  public var defaultValue: Expression?
  public var range: SourceRange
  public init(name: String, annotation: Expression?, defaultValue: Expression?, range: SourceRange) {
    self.name = name
    self.annotation = annotation
    self.defaultValue = defaultValue
    self.range = range
  }
}

/// `name=value` in a call, or `**value` where `name` is nil.
public struct KeywordArgument: Sendable {
  public var name: String?
  public var value: Expression
  public var range: SourceRange
  public init(name: String?, value: Expression, range: SourceRange) {
    self.name = name
    self.value = value
    self.range = range
  }
}

/// One `for target in iterable if … if …` of a comprehension.
public struct ComprehensionClause: Sendable {
  public var target: Expression
  public var iterable: Expression
  public var conditions: [Expression]
  public var isAsync: Bool
  public init(target: Expression, iterable: Expression, conditions: [Expression], isAsync: Bool) {
    self.target = target
    self.iterable = iterable
    self.conditions = conditions
    self.isAsync = isAsync
  }
}

/// One expression with its place.
public struct Expression: Sendable {
  public var kind: Kind
  public var range: SourceRange

  public init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }

  public indirect enum Kind: Sendable {
    case none
    case bool(Bool)
    case ellipsis
    /// An integer that fits a machine word.
    case integer(Int)
    /// A larger integer: its digits without prefix and underscores, and their radix.
    case bigInteger(digits: String, radix: Int)
    case float(Double)
    case imaginary(Double)
    /// Adjacent literals are already joined. Code points, so that lone surrogates (`"\ud800"`) survive.
    case string([UInt32])
    case bytes([UInt8])
    case joinedString([JoinedStringPart])
    case name(String)
    case boolean(BooleanOperator, [Expression])
    /// `name := value`
    case named(target: String, value: Expression)
    case binary(Expression, BinaryOperator, Expression)
    case unary(UnaryOperator, Expression)
    case lambda(Parameters, body: Expression)
    case conditional(test: Expression, then: Expression, orElse: Expression)
    /// A nil key stands for `**value`.
    case dict([DictItem])
    case set([Expression])
    case list([Expression])
    case tuple([Expression])
    case listComprehension(Expression, [ComprehensionClause])
    case setComprehension(Expression, [ComprehensionClause])
    case dictComprehension(key: Expression, value: Expression, [ComprehensionClause])
    case generator(Expression, [ComprehensionClause])
    case await(Expression)
    case yield(Expression?)
    case yieldFrom(Expression)
    /// `first op other op other …`
    case compare(Expression, [Comparison])
    /// Positional arguments may be `.starred`.
    case call(Expression, arguments: [Expression], keywords: [KeywordArgument])
    case attribute(Expression, name: String)
    case `subscript`(Expression, index: Expression)
    case slice(lower: Expression?, upper: Expression?, step: Expression?)
    case starred(Expression)
  }
}

public struct DictItem: Sendable {
  public var key: Expression?
  public var value: Expression
  public init(key: Expression?, value: Expression) {
    self.key = key
    self.value = value
  }
}

public struct Comparison: Sendable {
  public var `operator`: ComparisonOperator
  public var operand: Expression
  public init(operator: ComparisonOperator, operand: Expression) {
    self.operator = `operator`
    self.operand = operand
  }
}

/// A piece of an f-string. The text of `{x=}` comes as a literal piece before the formatted one.
public enum JoinedStringPart: Sendable {
  case literal([UInt32])
  /// `conversion` is nil, or one of `s`, `r`, `a`; `format` is nil where no `:` stands.
  case formatted(Expression, conversion: Character?, format: [JoinedStringPart]?)
}

public enum BooleanOperator: Sendable { case and, or }

public enum UnaryOperator: String, Sendable {
  case positive = "+"
  case negative = "-"
  case invert = "~"
  case not
}

public enum BinaryOperator: String, Sendable, CaseIterable {
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case matrixMultiply = "@"
  case divide = "/"
  case floorDivide = "//"
  case modulo = "%"
  case power = "**"
  case leftShift = "<<"
  case rightShift = ">>"
  case and = "&"
  case or = "|"
  case xor = "^"
}

public enum ComparisonOperator: String, Sendable {
  case equal = "=="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case `is`
  case isNot = "is not"
  case `in`
  case notIn = "not in"
}

/// One `case pattern if guard:` with its body.
public struct MatchCase: Sendable {
  public var pattern: Pattern
  public var `guard`: Expression?
  public var body: [Statement]
  public init(pattern: Pattern, guard: Expression?, body: [Statement]) {
    self.pattern = pattern
    self.guard = `guard`
    self.body = body
  }
}

public struct Pattern: Sendable {
  public var kind: Kind
  public var range: SourceRange
  public init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }

  public indirect enum Kind: Sendable {
    /// Compared with `==`: numbers, strings, dotted names.
    case value(Expression)
    /// Compared with `is`: None, True, False.
    case singleton(Expression)
    /// May hold one `.star`.
    case sequence([Pattern])
    /// `rest` is the name behind `**`.
    case mapping(keys: [Expression], patterns: [Pattern], rest: String?)
    case `class`(Expression, patterns: [Pattern], keywords: [(name: String, pattern: Pattern)])
    /// `*name`, or `*_` where the name is nil.
    case star(String?)
    /// `pattern as name`; a bare capture has no pattern; the wildcard `_` has neither.
    case capture(Pattern?, name: String?)
    case or([Pattern])
  }
}

/// Why source text is no Python: Python's own exception type and message, and the place.
public struct SyntaxFailure: Error, Equatable, Sendable {
  public enum Category: String, Sendable {
    case syntax = "SyntaxError"
    case indentation = "IndentationError"
    case tab = "TabError"
  }
  public var category: Category
  public var message: String
  public var range: SourceRange
  /// What CPython shows in place of the line of the source: the expression of an f-string, in parentheses.
  public var shownLine: String?
  /// The column of the source, in bytes, at which `shownLine` begins.
  public var shownStart = 0
  /// The end of a block is what was met: CPython has no place for that, and marks nothing.
  public var isAtEndOfBlock = false

  public init(_ category: Category = .syntax, _ message: String, at range: SourceRange) {
    self.category = category
    self.message = message
    self.range = range
  }
}
