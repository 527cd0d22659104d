// What a small C program does with the bare calls of the system: the measure of what processes and messages must cost.
// Each prints what its Python twin prints, and is compiled with the C compiler of the machine where there is one.

/// Programs in C, each for the twin of the same work in Python.
enum CPrograms {
  /// fork, `_exit` and wait, one process after the other.
  static func startAndJoin(_ count: Int) -> String {
    #"""
    #include <stdio.h>
    #include <sys/wait.h>
    #include <unistd.h>

    int main(void) {
      int codes = 0;
      for (int i = 0; i < \#(count); i++) {
        pid_t child = fork();
        if (child == 0) _exit(0);
        int status = 0;
        if (child < 0 || waitpid(child, &status, 0) != child) return 1;
        codes += WEXITSTATUS(status);
      }
      printf("\#(count) processes, sum of exit codes %d\n", codes);
      return 0;
    }

    """#
  }

  /// An integer there and back through two pipes.
  static func roundTrips(_ count: Int) -> String {
    #"""
    #include <stdio.h>
    #include <sys/wait.h>
    #include <unistd.h>

    int main(void) {
      int there[2], back[2];
      if (pipe(there) != 0 || pipe(back) != 0) return 1;
      long number = 0, total = 0;
      pid_t child = fork();
      if (child < 0) return 1;
      if (child == 0) {
        close(there[1]);
        while (read(there[0], &number, sizeof number) == sizeof number)
          if (write(back[1], &number, sizeof number) != sizeof number) _exit(1);
        _exit(0);
      }
      for (long i = 0; i < \#(count); i++) {
        if (write(there[1], &i, sizeof i) != sizeof i) return 1;
        if (read(back[0], &number, sizeof number) != sizeof number) return 1;
        total += number;
      }
      close(there[1]);
      if (waitpid(child, NULL, 0) != child) return 1;
      printf("%ld\n", total);
      return 0;
    }

    """#
  }
}
