// The course runs unchanged in IPython, the heart of Jupyter, with python3: every cell, and each exercise's check before and
// after the solution. Where LECTERN_ORACLES names a python3 that has Jupytext and IPython.

import Testing

@Suite(.serialized, .enabled(if: Oracle.isThere)) struct CourseInIPythonTests {
  /// Runs a lesson and ends with status 1 if a cell fails that should not, or the other way round.
  private static let program = """
    import contextlib, io, os, sys
    import jupytext
    from IPython.core.interactiveshell import InteractiveShell

    cells = [cell for cell in jupytext.read(sys.argv[1]).cells if cell.cell_type == "code"]
    shell = InteractiveShell.instance()
    faults = 0

    def tags(cell):
        return cell.metadata.get("tags", [])

    def fails(cell):
        with contextlib.redirect_stdout(io.StringIO()):
            result = shell.run_cell(cell.source)
        return bool(result.error_in_exec or result.error_before_exec)

    def complain(cell, fault):
        global faults
        faults += 1
        print(sys.argv[1], cell.metadata.get("name"), fault, file=sys.stderr)

    for number, cell in enumerate(cells):
        if "skip-execution" in tags(cell):
            continue
        if fails(cell) != ("raises-exception" in tags(cell)):
            complain(cell, "failed, or did not though it should")
        if "exercise" in tags(cell):
            check = next(later for later in cells[number:] if "check" in tags(later))
            if not fails(check):
                complain(check, "passes for the stub")
    # Past the exit handlers of what cells left behind.
    os._exit(1 if faults else 0)
    """

  @Test(arguments: CourseTests.lessons) func runs(_ lesson: String) throws {
    #expect(try Oracle.run(Self.program, [CourseTests.path(lesson)]) == 0)
  }
}
