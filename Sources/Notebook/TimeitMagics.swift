// `%timeit` and `%%timeit`: how long a short statement takes, measured over many runs, in IPython's words.

import PythonRuntime

enum TimeitMagics {
  static let table: [Magic] = []
}
