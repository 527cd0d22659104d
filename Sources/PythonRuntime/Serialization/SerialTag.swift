// The format in which a value crosses from one process to another: a tag byte for each value, numbers as varints
// (seven bits a byte, least significant first), text and bytes with their length before them.
//
// Every object with an identity (all but numbers, constants and ranges) is counted when its tag is met, so that
// `shared` can name it again: shared references and cycles inside one message arrive as they were sent.

/// What a value in a message is.
enum SerialTag: UInt8 {
  case none, `true`, `false`, notImplemented, ellipsis
  /// A varint: zigzag, so that small negative numbers are short.
  case integer
  /// A sign byte, the number of words, the magnitude's words, least significant first.
  case bigInteger
  /// Eight bytes, the bit pattern.
  case float
  case complex
  /// Count, one byte for each code point; ASCII or not.
  case ascii, latin
  /// Count, four bytes for each code point.
  case wide
  case bytes, bytearray
  /// Count, the items.
  case list, tuple, set, frozenset
  /// Count, key and value in turn.
  case dict
  case range, slice
  /// The number of an object met before.
  case shared
  /// Module and qualified name of a function or class.
  case global
  /// A class of the runtime's own that has no name in a program: its number.
  case builtinClass
  /// Receiver and name of a bound method.
  case method
  /// Class, and attributes as count, name and value in turn; or class and the value for `__setstate__`.
  case instance, instanceState
  /// Class, arguments, attributes.
  case exception
  /// Class, the plain value, attributes: an instance of a subclass of a type whose values do not change.
  case subclassValue
  /// Class, a container's tag and content, attributes: an instance of a subclass of list, dict or set.
  case subclassContainer
  /// What `__reduce__` gave: callable, arguments, state, items for a list, items for a dict.
  case reduced
}

extension Interpreter {
  /// A class of the module `pickle`, or one that serves where the module was not installed.
  func picklingError(_ name: String, _ message: String) -> Raised {
    do throws(Raised) {
      let module = try importModule("pickle")
      let cls = try getAttribute(module, internedString(name))
      guard cls.isKind(.classObject), cls.reference.asClass.pointee.instanceKind == .exception else {
        return raise(.typeError, message)
      }
      return pend(makeException(cls.reference, [makeString(message)]))
    } catch {
      pendingException = .undefined
      return raise(.typeError, message)
    }
  }

  /// A method that a program's class defines for itself, undefined where it only inherits the runtime's.
  func ownMethod(_ cls: Reference, _ name: String) -> Value {
    let method = classLookup(cls, internedString(name))
    return method.isKind(.function) ? method : .undefined
  }
}
