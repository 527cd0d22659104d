// The library's functions are compiled at their first call: each of them can be, and needs nothing that only its place
// could give it.

import PythonSyntax
import Testing

@testable import PythonModules
@testable import PythonRuntime

@Suite struct DeferredFunctionTests {
  @Test func everyFunctionOfTheLibraryCompiles() throws {
    let interpreter = Interpreter()
    installStandardModules(into: interpreter)
    for name in interpreter.nativeModules.keys.sorted() {
      _ = try interpreter.compileSource(
        interpreter.nativeModules[name]?.source ?? "", fileName: name, mode: .module, usesNamespace: false,
        isLibrary: true)
    }
    let waiting = interpreter.codes.filter { $0.deferred != nil }
    #expect(waiting.count > 1000)
    for info in waiting {
      guard let deferred = info.deferred else { continue }
      _ = try Compiler.complete(deferred, info, maker: interpreter)
      #expect(interpreter.codes.last?.freeNames == [], "\(info.file.name): \(info.qualifiedName)")
    }
  }
}
