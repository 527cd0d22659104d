// Runs Python source in an interpreter, as the tests of this folder need it. Each test that has an interpreter runs in
// a process of its own (an exit test): a process has one attention word, and its memory is then the interpreter's.

import PythonSyntax

@testable import PythonRuntime

/// What came of running a source.
enum Outcome: Equatable {
  /// `repr` of the last expression's value; nil if it was None or the source does not end in an expression.
  case value(String?)
  /// The class of the exception that ended it.
  case exception(String)
}

extension Interpreter {
  /// Compiles a source, runs it and takes its exception, if there is one.
  func outcome(of source: String) -> Outcome {
    do throws(SyntaxFailure) {
      let code = try compile(source, fileName: "test.py", mode: .interactive)
      do throws(Raised) {
        let value = try run(code)
        return .value(value.isNone ? nil : try repr(value))
      } catch {
        return .exception(takeException().typeName)
      }
    } catch {
      return .exception(report(error, source: source, fileName: "test.py").typeName)
    }
  }

  /// The report on a source that must fail; nil if it did not.
  func failure(of source: String) -> ExceptionReport? {
    do throws(SyntaxFailure) {
      let code = try compile(source, fileName: "test.py", mode: .module)
      do throws(Raised) {
        _ = try run(code)
        return nil
      } catch {
        return takeException()
      }
    } catch {
      return report(error, source: source, fileName: "test.py")
    }
  }
}
