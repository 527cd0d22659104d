// Built-in functions that compile and run source: eval, exec, compile, __import__; and breakpoint, exit, quit.

import PythonSyntax

/// Which code was compiled as `single`: running it shows the value of an expression.
private final class InteractiveCodes {
  var positions: Set<Int> = []
}

extension Interpreter {
  func installCodeFunctions() {
    let interactive = InteractiveCodes()
    for (name, mode) in [("eval", CompileMode.expression), ("exec", .module)] {
      defineFunction(name, "source, globals=None, locals=None, /") {
        (interpreter, arguments) throws(Raised) in
        let value = try interpreter.evaluate(arguments, mode, name)
        if arguments[0].isKind(.code),
          interactive.positions.contains(arguments[0].reference.asCode.pointee.info)
        {
          if !value.isNone {
            try interpreter.printText(interpreter.text(try interpreter.representation(value)) + "\n")
          }
          return .none
        }
        return mode == .expression ? value : .none
      }
    }
    defineFunction("compile", "source, filename, mode, flags=0, dont_inherit=False, optimize=-1") {
      (interpreter, arguments) throws(Raised) in
      let mode: CompileMode
      switch interpreter.text(arguments[2]) {
      case "exec": mode = .module
      case "eval": mode = .expression
      case "single": mode = .interactive
      default:
        throw interpreter.raise(.valueError, "compile() mode must be 'exec', 'eval' or 'single'")
      }
      if arguments[0].isKind(.code) { return arguments[0] }
      let source = try interpreter.sourceText(arguments[0], "compile")
      guard arguments[1].isKind(.string) else {
        throw interpreter.raise(
          .typeError,
          "expected str, bytes or os.PathLike object, not \(interpreter.className(of: arguments[1]))")
      }
      let code = try interpreter.compileSource(
        source, fileName: interpreter.text(arguments[1]), mode: mode, usesNamespace: true)
      if mode == .interactive { interactive.positions.insert(code.reference.asCode.pointee.info) }
      return code
    }
    defineFunction("__import__", "name, globals=None, locals=None, fromlist=(), level=0") {
      (interpreter, arguments) throws(Raised) in
      guard arguments[0].isKind(.string) else {
        throw interpreter.raise(.typeError, "module name must be a string")
      }
      let level = arguments[4].isUndefined ? 0 : try interpreter.indexInt(arguments[4])
      let isPlain = arguments[3].isUndefined ? true : !(try interpreter.truth(arguments[3]))
      let wanted = isPlain ? Value.none : arguments[3]
      let globals = arguments[1].isKind(.dict) ? arguments[1] : interpreter.currentGlobals
      return try interpreter.importName(arguments[0], level: level, names: wanted, globals)
    }
    defineFunction("breakpoint", "*arguments, **names") { (interpreter, _) throws(Raised) in
      throw interpreter.raise(
        .runtimeError,
        "breakpoint() needs a debugger, and Lectern has none: print what you want to see instead")
    }
    for name in ["exit", "quit"] {
      defineFunction(name, "code=None") { (interpreter, arguments) throws(Raised) in
        throw interpreter.raise(.systemExit, value: arguments[0].isUndefined ? .none : arguments[0])
      }
    }
  }

  private func sourceText(_ source: Value, _ function: String) throws(Raised) -> String {
    if source.isKind(.string) {
      let result = text(source)
      if result.utf8.contains(0) { throw raise(.valueError, "source code string cannot contain null bytes") }
      return result
    }
    if let bytes = bytes(of: source) { return text(try decode(bytes: bytes)) }
    throw raise(.typeError, "\(function)() arg 1 must be a string, bytes or code object")
  }

  private func evaluate(_ arguments: Arguments, _ mode: CompileMode, _ function: String) throws(Raised)
    -> Value
  {
    func given(_ index: Int) -> Value { arguments[index].isNone ? .undefined : arguments[index] }
    var globals = given(1)
    var namespace = given(2)
    if !globals.isUndefined, !globals.isKind(.dict) {
      throw raise(
        .typeError,
        function == "eval"
          ? "globals must be a dict" : "exec() globals must be a dict, not \(className(of: globals))")
    }
    if !namespace.isUndefined, !namespace.isKind(.dict),
      classLookup(classOf(namespace), names[.getitem]).isUndefined
    {
      throw raise(
        .typeError,
        function == "eval"
          ? "locals must be a mapping" : "locals must be a mapping or None, not \(className(of: namespace))")
    }
    if globals.isUndefined {
      globals = currentGlobals
      if namespace.isUndefined {
        namespace = currentLocals()
      }
    } else if namespace.isUndefined {
      namespace = globals
    }
    if getName(globals.reference, names[.builtins]).isUndefined {
      setName(globals.reference, names[.builtins], builtins)
    }
    let usesNamespace = namespace != globals
    let code: Value
    if arguments[0].isKind(.code) {
      code = arguments[0]
    } else {
      var source = try sourceText(arguments[0], function)
      if mode == .expression { source = String(source.drop { $0 == " " || $0 == "\t" }) }
      do throws(Raised) {
        code = try compileSource(source, fileName: "<string>", mode: mode, usesNamespace: usesNamespace)
      } catch {
        // Source without anything in it has no line that could be wrong.
        if source.allSatisfy(\.isWhitespace), isPending(.syntaxError) {
          setExceptionAttribute("lineno", Value(small: 0))
        }
        throw error
      }
    }
    return try runCode(code, globals: globals, namespace: usesNamespace ? namespace : .undefined)
  }
}
