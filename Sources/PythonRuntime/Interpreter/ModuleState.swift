// What native modules keep beside Python's objects. A process can hold more than one interpreter, and a value means
// nothing to another one than its own: so it is kept with the interpreter, never in a global variable.

/// What a native module remembers for one interpreter. It is empty at first.
public protocol ModuleState: AnyObject {
  init()
}

extension Interpreter {
  /// What a module remembers for this interpreter. Call it with the interpreter's lock held.
  public func state<State: ModuleState>(of type: State.Type) -> State {
    if let known = moduleStates[ObjectIdentifier(type)] as? State { return known }
    let new = State()
    moduleStates[ObjectIdentifier(type)] = new
    return new
  }
}
