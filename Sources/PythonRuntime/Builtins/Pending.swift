extension Interpreter {
  func installIterators() {}
  func installFunctions() {}
  func installSystemModule() {}
  func nextOfIterator(_ iterator: UnsafeMutablePointer<IteratorObject>) throws(Raised) -> Value { .undefined }
  func makeIterator(over value: Value) throws(Raised) -> Value? { nil }
}
