// The package `asyncio`: its modules by name.

/// The modules of `asyncio`.
enum AsyncioModules {
  static let sources: [(name: String, text: String)] = [
    ("asyncio", AsyncioPackageSource.text),
    ("asyncio._waiting", AsyncioWaitingSource.text),
    ("asyncio.base_events", AsyncioLoopSource.text),
    ("asyncio.coroutines", AsyncioEventsSource.coroutines),
    ("asyncio.events", AsyncioEventsSource.text),
    ("asyncio.exceptions", AsyncioEventsSource.exceptions),
    ("asyncio.futures", AsyncioFuturesSource.text),
    ("asyncio.locks", AsyncioLocksSource.text),
    ("asyncio.queues", AsyncioQueuesSource.text),
    ("asyncio.runners", AsyncioRunningSource.text),
    ("asyncio.streams", AsyncioStreamsSource.text),
    ("asyncio.subprocess", AsyncioProgramsSource.text),
    ("asyncio.taskgroups", AsyncioGroupsSource.text),
    ("asyncio.tasks", AsyncioTasksSource.text),
    ("asyncio.threads", AsyncioRunningSource.threads),
    ("asyncio.timeouts", AsyncioGroupsSource.timeouts),
    ("asyncio.unix_events", AsyncioUnixLoopSource.text),
    ("asyncio.unretrieved", AsyncioFuturesSource.unretrieved),
  ]
}
