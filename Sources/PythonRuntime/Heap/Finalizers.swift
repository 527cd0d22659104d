// The ends that Python code sees: `__del__` of objects, and `finally` in abandoned generators. CPython runs them when
// the last reference goes; here they run when a collection finds that it went. So that scripts see them where they
// expect them, statements at the top of a source, in sources with a `__del__` all statements, and `del name` look at
// once, as long as any such object is alive.

extension Interpreter {
  /// The heap beyond which the statements of a source no longer look for what died: a collection takes too long then.
  private static var largestQuickHeap: Int { 32 << 20 }

  /// Notes a new instance whose class has a `__del__`.
  func watchInstance(_ instance: Value, _ cls: Reference) {
    guard !classLookup(cls, internedString("__del__")).isUndefined else { return }
    finalizable.append(instance.reference)
    watchesEnds = true
  }

  /// Notes a new generator that may have something to do at its end.
  func watchGenerator(_ generator: Reference) {
    finalizable.append(generator)
    watchesEnds = true
  }

  /// Picks what died, out of the objects that have something to do at their end: those first that no other dying one
  /// refers to. They live on until that is done.
  func pickDying(_ marker: inout Marker) {
    guard watchesEnds else { return }
    let dying = finalizable.filter { !heap.isMarked($0) && needsEnd($0) }
    if !dying.isEmpty {
      for reference in dying { marker.traceParts(of: reference, self) }
      var first = dying.filter { !heap.isMarked($0) }
      if first.isEmpty { first = dying }
      for reference in first { marker.visit(reference) }
      marker.drain(self)
      awaitingEnd += first
      let picked = Set(first)
      finalizable.removeAll { picked.contains($0) }
    }
    finalizable.removeAll { $0.kind != .foreign && !heap.isMarked($0) }
    watchesEnds = finalizable.contains { $0.kind != .foreign } || !weakReferences.isEmpty
  }

  private func needsEnd(_ reference: Reference) -> Bool {
    switch reference.kind {
    case .foreign: false
    case .generator:
      reference.asGenerator.pointee.state == .suspended || isNeverAwaited(reference)
    default: true
    }
  }

  /// Runs the ends of what the last collection found dead.
  func runEnds() {
    guard !awaitingEnd.isEmpty, !runsEnds else { return }
    runsEnds = true
    defer { runsEnds = false }
    while !awaitingEnd.isEmpty {
      let reference = awaitingEnd.removeFirst()
      temporaries.append(Value(reference))
      runEnd(reference)
      temporaries.removeLast()
    }
  }

  private func runEnd(_ reference: Reference) {
    let pending = pendingException
    let outside = handled
    pendingException = .undefined
    defer {
      pendingException = pending
      handled = outside
    }
    var culprit = Value(reference)
    do throws(Raised) {
      if reference.kind == .generator {
        try endGenerator(reference)
      } else if reference.kind == .foreign {
        culprit = ownAttribute(Value(reference), internedString("__callback__"))
        _ = try call(culprit, Value(reference))
      } else {
        let method = classLookup(reference.classReference, internedString("__del__"))
        culprit = method
        if !method.isUndefined { _ = try callBound(method, Value(reference), []) }
      }
    } catch {
      reportIgnored(culprit)
    }
  }

  /// Says what Python says of a pending exception that has nowhere to go, and forgets it.
  /// - Parameters:
  ///   - culprit: the object to name.
  ///   - place: what it has to do with the exception.
  public func reportIgnored(_ culprit: Value, _ place: String = "in") {
    let exception = pendingException
    pendingException = .undefined
    guard exception.isKind(.exception) else { return }
    var name = "?"
    do throws(Raised) { name = text(try representation(culprit)) } catch { pendingException = .undefined }
    var message = "Exception ignored \(place): \(name)\n" + tracebackText(exception)
    message.withUTF8 { writeError(UnsafeRawBufferPointer($0)) }
  }

  // MARK: Looking for the dead

  /// Called behind statements that may have let go of something. Everything from `free` up is out of use.
  func lookForDead(free: UnsafeMutablePointer<Value>) {
    guard watchesEnds, !runsEnds,
      heap.livingBytes + heap.allocatedSinceCollection < Interpreter.largestQuickHeap
    else { return }
    // Where look after look finds nothing, as in a long loop, they become rarer.
    vainLooks += 1
    guard vainLooks < 64 || vainLooks.nonzeroBitCount == 1 else { return }
    while watchesEnds {
      clearRegisters(from: free)
      collect(ignoringMachineStack: isOnlyRun)
      if awaitingEnd.isEmpty { return }
      vainLooks = 0
      runEnds()
    }
  }

  /// Whether one Swift function runs all frames. Between two instructions it holds no value but in registers.
  var isOnlyRun: Bool {
    frameIndex < 1 || (1...frameIndex).allSatisfy { frames[$0].link.role != .entry }
  }

  /// Forgets the values that calls now over left in registers.
  /// - Parameter beyond: how many registers above the running frame may still hold some.
  func clearRegisters(from free: UnsafeMutablePointer<Value>, beyond: Int = 2048) {
    var end = stackTop
    if frameIndex >= 0 {
      let frame = frames + frameIndex
      end = max(end, frame.pointee.base + Int(frame.pointee.code.pointee.registerCount))
    }
    end = min(end + beyond, stackLimit)
    var register = free
    while register < end {
      register.pointee = .undefined
      register += 1
    }
  }

  /// At the end of a program its names go one after the other, as they do in CPython, and then all that is left.
  public func finishObjects() {
    guard watchesEnds else { return }
    let namespace = globals.reference
    let pairs = dictPairs(namespace)
    let entries = stride(from: 0, to: pairs.count, by: 2).map { (pairs[$0], pairs[$0 + 1]) }
    func isPrivate(_ name: Value) -> Bool {
      let name = text(name)
      return name.hasPrefix("_") && !name.hasPrefix("__")
    }
    let ordered = entries.filter { isPrivate($0.0) } + entries.filter { !isPrivate($0.0) }
    for (name, value) in ordered where watchesEnds && name != names[.builtins] {
      setName(namespace, name, .none)
      guard value.isReference else { continue }
      switch value.reference.kind {
      case .instance, .list, .dict, .tuple, .set, .generator, .exception, .cell: lookForDead(free: freeTop)
      default: continue
      }
    }
    lookForDead(free: freeTop)
    awaitingEnd += finalizable.filter { needsEnd($0) }
    finalizable.removeAll { $0.kind != .foreign }
    runEnds()
  }
}
