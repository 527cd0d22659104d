// The modules that programs can import: one table, filled into an interpreter by whoever makes one.

import Processes
import PythonRuntime

/// Makes the standard modules known to an interpreter; each is loaded when a program imports it.
///
/// Also has noted signals seen by the interpreter's loop: an interrupt raises `KeyboardInterrupt`, other signals
/// call what `signal.signal` set.
public func installStandardModules(into interpreter: Interpreter) {
  Signals.setAttention(Interpreter.attention)
  Sleeping.withoutLock = { Interpreter.withoutLock($0) }
  Sleeping.othersMayRun = { Interpreter.ofThisThread?.hasSeveralThreads ?? false }
  interpreter.endForkedThread = { $0.endChild(0) }
  interpreter.threadWatch = threadsOnBoard
  interpreter.handleSignals = { interpreter throws(Raised) in try SignalHandlers.handlePending(interpreter) }
  for module in LibraryModules.all + standardModules { interpreter.addModule(module) }
}

private var standardModules: [NativeModule] {
  [
    MathModule.module, RandomModule.module, pickleModule, timeModule, osModule, posixPathModule,
    signalModule, selectModule, resourceModule, subprocessPrimitivesModule, tracebackTextModule,
    processPrimitivesModule,
    multiprocessingModule, multiprocessingContextModule, multiprocessingQueuesModule,
    multiprocessingConnectionModule, multiprocessingSynchronizeModule, multiprocessingSharedModule,
    multiprocessingPoolModule, multiprocessingManagersModule, managerServerModule, multiprocessingUtilModule,
    multiprocessingSpawnModule, multiprocessingForkserverModule, sharedMemoryModule, lecternModule,
    ledgerPrimitivesModule, regularExpressionModule, digestModule, errorNumberModule,
  ]
}
