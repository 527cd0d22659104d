// Functions of library modules whose bodies are compiled at their first call.

import PythonSyntax

/// What it takes to compile the body of a function later.
struct DeferredFunction {
  let definition: FunctionDefinition
  let block: DeferredBlock
  let range: SourceRange
  let className: String?
}

extension Compiler {
  /// Compiles a function with its body, as it would have been compiled in its place.
  ///
  /// - Parameter info: what is known of the function since its definition ran.
  static func complete(
    _ deferred: DeferredFunction, _ info: CodeInfo, maker: any ConstantMaker
  ) throws(SyntaxFailure) -> Value {
    var definition = deferred.definition
    definition.body = try PythonParser.parse(deferred.block, of: info.file.text)
    definition.deferredBody = nil
    let builder = ScopeBuilder(Module(body: [Statement(.function(definition), deferred.range)]))
    let compiler = Compiler(
      maker: maker, file: info.file, scopes: builder.scopes, parent: nil,
      scope: builder.scopes[ScopeBuilder.key(deferred.range, .function)] ?? builder.root, name: info.name,
      qualifiedName: info.qualifiedName, className: deferred.className, firstLine: info.firstLine,
      usesNamespace: false)
    compiler.compileBody(definition, deferred.range)
    if let failure = compiler.failure { throw failure }
    return compiler.finish()
  }
}

extension Interpreter {
  /// Puts the compiled body into a function's code, if that still waits for it.
  func complete(_ code: UnsafeMutablePointer<CodeObject>) throws(Raised) {
    let info = codes[code.pointee.info]
    guard let deferred = info.deferred else { return }
    do throws(SyntaxFailure) {
      let completed = try Compiler.complete(deferred, info, maker: self)
      code.pointee = completed.reference.asCode.pointee
    } catch {
      throw raise(error, source: info.file.text, fileName: info.file.name)
    }
    info.deferred = nil
  }

  /// Completes the function that runs, and makes its frame stand before the first instruction.
  func completeBody(_ frame: UnsafeMutablePointer<Frame>) throws(Raised) {
    let code = frame.pointee.code
    try complete(code)
    guard frame.pointee.base + Int(code.pointee.registerCount) < stackLimit else {
      throw raise(.recursionError, "maximum recursion depth exceeded")
    }
    unbindLocals(of: code, frame.pointee.base)
    frame.pointee.pc = code.pointee.instructions
  }
}
