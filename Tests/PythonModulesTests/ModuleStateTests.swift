// Two interpreters in one process do not meet: what the program of one has registered is nothing to the other.

import Glibc
import PythonModules
import PythonRuntime
import Testing

@Suite struct ModuleStateTests {
  /// Before the second program forks, nothing of the first is called.
  @Test func callbacksOfForksBelongToTheirInterpreter() async {
    await #expect(processExitsWith: .success) {
      #expect(output(of: "import os\nos.register_at_fork(before=lambda: print('first'))\nprint(1)") == "1\n")
      let second = """
        import os
        child = os.fork()
        if child == 0:
            os._exit(7)
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
        """
      #expect(output(of: second) == "7\n")
    }
  }
}
