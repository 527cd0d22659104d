// UnicodeEncodeError, UnicodeDecodeError and UnicodeTranslateError: their arguments, attributes and text.

/// Which of the three errors, and so what its `object` is.
private enum UnicodeFailure: CaseIterable {
  case encode, decode, translate

  var exception: BuiltinException {
    switch self {
    case .encode: .unicodeEncodeError
    case .decode: .unicodeDecodeError
    case .translate: .unicodeTranslateError
    }
  }

  /// The names of the arguments, which are attributes too.
  var parameters: [String] {
    let common = ["object", "start", "end", "reason"]
    return self == .translate ? common : ["encoding"] + common
  }
}

extension Interpreter {
  func installUnicodeErrors() {
    for failure in UnicodeFailure.allCases {
      let cls = exceptionClass(failure.exception)
      define(cls, "__init__", "self, /, *args") { (interpreter, arguments) throws(Raised) in
        try interpreter.initializeUnicodeError(arguments, failure)
      }
      define(cls, "__str__", "self, /") { (interpreter, arguments) throws(Raised) in
        guard arguments[0].isKind(.exception) else {
          throw interpreter.raise(.typeError, "an exception object is required")
        }
        return interpreter.makeString(codePoints: interpreter.unicodeErrorText(arguments[0], failure))
      }
    }
  }

  private func initializeUnicodeError(_ arguments: Arguments, _ failure: UnicodeFailure) throws(Raised)
    -> Value
  {
    let exception = arguments[0]
    guard exception.isKind(.exception) else { throw raise(.typeError, "an exception object is required") }
    let parameters = failure.parameters
    guard arguments.restCount == parameters.count else {
      throw raise(
        .typeError, "function takes exactly \(parameters.count) arguments (\(arguments.restCount) given)")
    }
    var values: [Value] = []
    for (position, parameter) in parameters.enumerated() {
      let value = arguments.rest(position)
      switch parameter {
      case "start", "end": values.append(makeInteger(try indexInt(value)))
      case "object" where failure == .decode:
        guard value.isKind(.bytes) || value.isKind(.bytearray) else {
          throw raise(.typeError, "a bytes-like object is required, not '\(className(of: value))'")
        }
        values.append(value)
      default:
        guard value.isKind(.string) else {
          throw raise(.typeError, "argument \(position + 1) must be str, not \(className(of: value))")
        }
        values.append(value)
      }
    }
    exception.reference.asException.pointee.arguments = makeTuple(values)
    for (parameter, value) in zip(parameters, values) {
      _ = setOwnAttribute(exception, internedString(parameter), value)
    }
    return .none
  }

  /// `str` of a UnicodeEncodeError, UnicodeDecodeError or UnicodeTranslateError; undefined for other exceptions.
  func unicodeErrorText(_ exception: Reference) -> Value {
    for failure in UnicodeFailure.allCases
    where isSubclass(exception.classReference, exceptionClass(failure.exception)) {
      return makeString(codePoints: unicodeErrorText(Value(exception), failure))
    }
    return .undefined
  }

  /// What `str` of the error says, from its attributes.
  private func unicodeErrorText(_ exception: Value, _ failure: UnicodeFailure) -> [UInt32] {
    func attribute(_ name: String) -> Value { ownAttribute(exception, internedString(name)) }
    let object = attribute("object")
    let start = attribute("start")
    let end = attribute("end")
    let reason = attribute("reason")
    guard object.isKind(.string) || object.isKind(.bytes) || object.isKind(.bytearray), start.isSmall,
      end.isSmall,
      reason.isKind(.string)
    else { return [] }
    let view = TextView(object.reference)
    let unit = failure == .decode ? "byte" : "character"
    var text: String
    if end.small == start.small + 1, start.small >= 0, start.small < view.count {
      let point = view[start.small]
      let digits = String(point, radix: 16)
      if failure == .decode {
        text = "\(unit) 0x\(digits.utf8.count < 2 ? "0" : "")\(digits)"
      } else {
        // Unlike repr this shows every character by its number.
        let (letter, width) = point < 0x100 ? ("x", 2) : point < 0x10000 ? ("u", 4) : ("U", 8)
        text =
          "\(unit) '\\\(letter)\(String(repeating: "0", count: max(0, width - digits.utf8.count)))\(digits)'"
      }
      text += " in position \(start.small): "
    } else {
      text = "\(unit)s in position \(start.small)-\(end.small - 1): "
    }
    let verb = failure == .encode ? "encode" : failure == .decode ? "decode" : "translate"
    var result: [UInt32] = []
    if failure == .translate {
      text = "can't translate " + text
    } else {
      let encoding = attribute("encoding")
      guard encoding.isKind(.string) else { return [] }
      result = CodePoints.points("'") + codePoints(encoding)
      text = "' codec can't \(verb) " + text
    }
    return result + CodePoints.points(text) + codePoints(reason)
  }
}
