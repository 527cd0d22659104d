// The bytecode: register instructions of eight bytes.
//
//   bits 0…7    operation
//   bits 8…23   a: usually the register that receives the result
//   bits 24…39  b: usually an operand's register
//   bits 40…63  c: register, constant, cache, count, signed integer or signed jump distance
//
// R[x] is register x of the frame, K[x] constant x and C[x] inline cache x of the code. A jump distance counts
// instructions from the one behind the jump.

import CSystem

struct Instruction {
  var word: UInt64

  init(_ operation: Operation, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0) {
    word =
      UInt64(operation.rawValue) | UInt64(UInt16(truncatingIfNeeded: a)) << 8
      | UInt64(UInt16(truncatingIfNeeded: b)) << 24 | UInt64(bitPattern: Int64(c)) << 40
  }

  @inline(__always)
  var operation: Operation { unsafeBitCast(UInt8(truncatingIfNeeded: word), to: Operation.self) }
  @inline(__always)
  var a: Int { Int(word >> 8 & 0xFFFF) }
  @inline(__always)
  var b: Int { Int(word >> 24 & 0xFFFF) }
  /// `b` as a signed integer.
  @inline(__always)
  var signedB: Int { Int(Int16(truncatingIfNeeded: word >> 24)) }
  @inline(__always)
  var c: Int { Int(Int64(bitPattern: word) >> 40) }

  mutating func set(c: Int) { word = word & 0xFF_FFFF_FFFF | UInt64(bitPattern: Int64(c)) << 40 }

  mutating func set(operation: Operation) { word = word & ~0xFF | UInt64(operation.rawValue) }

  static let noRegister = 0xFFFF
  static let maximumC = 1 << 23 - 1
}

/// An instruction that is read from memory part by part: a step for each operand, where taking the word apart would be
/// three. The reads are volatile, or the optimiser would make one word of them again.
struct Operands {
  private let place: UnsafeRawPointer

  @inline(__always)
  init(_ pc: UnsafeMutablePointer<Instruction>) { place = UnsafeRawPointer(pc) }

  @inline(__always)
  var operation: Operation { unsafeBitCast(csystem_read_8(place), to: Operation.self) }
  @inline(__always)
  var a: Int { Int(csystem_read_16(place + 1)) }
  @inline(__always)
  var b: Int { Int(csystem_read_16(place + 3)) }
  @inline(__always)
  var signedB: Int { Int(Int16(bitPattern: csystem_read_16(place + 3))) }
  @inline(__always)
  var c: Int { Int(Int32(bitPattern: csystem_read_32(place + 4)) >> 8) }
}

/// Every operation with its operands.
enum Operation: UInt8, CaseIterable {
  // Values
  case move  // R[a] = R[b]
  case loadConstant  // R[a] = K[c]
  case loadSmall  // R[a] = c
  case loadUndefined  // R[a] = undefined

  // Names
  case loadGlobal  // R[a] = global or built-in named by C[c]
  case loadBuiltin  // what loadGlobal becomes where the name is a built-in
  case storeGlobal  // global named by C[c] = R[a]
  case deleteGlobal  // del global K[c]
  case loadName  // R[a] = K[c] in the frame's namespace, else global, else built-in
  case storeName  // namespace[K[c]] = R[a]
  case deleteName  // del namespace[K[c]]
  case checkLocal  // UnboundLocalError for K[c] where R[a] is undefined
  case deleteLocal  // the same check, then R[a] = undefined
  case makeCell  // R[a] = new cell holding R[a]
  case loadCell  // R[a] = content of cell R[b]; NameError for K[c] where it is empty
  case storeCell  // content of cell R[a] = R[b]
  case deleteCell  // content of cell R[a] = undefined; NameError for K[c]
  case loadClassCell  // as loadName for K[c], but before the globals the cell R[b]
  case loadClosure  // R[a] … = the c cells of the function's closure

  // Arithmetic: R[a] = R[b] op R[c]
  case add, subtract, multiply, divide, floorDivide, modulo, power, matrixMultiply
  case leftShift, rightShift, and, or, xor
  case addSmall  // R[a] = R[b] + c
  case subtractSmall  // R[a] = R[b] - c
  case inPlace  // R[a] = R[a] op= R[b], c is the operation's raw value
  case inPlaceAdd, inPlaceSubtract, inPlaceMultiply  // R[a] op= R[b]
  case negative  // R[a] = -R[b]
  case positive  // R[a] = +R[b]
  case invert  // R[a] = ~R[b]
  case not  // R[a] = not R[b]

  // Comparison: R[a] = R[b] op R[c]
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
  case `is`, isNot, `in`, notIn

  // Jumps by c
  case jump
  case loop  // backwards: signals and collections are looked after; R[a] and above hold nothing
  case jumpIfTrue  // where R[a] is true
  case jumpIfFalse
  case jumpIfNone  // where R[a] is None
  case jumpIfBound  // where R[a] is not undefined
  // where (R[a] op R[b]) is true, then where it is false
  case jumpIfEqual, jumpIfNotEqual, jumpIfLess, jumpIfLessOrEqual, jumpIfGreater, jumpIfGreaterOrEqual
  case jumpUnlessEqual, jumpUnlessNotEqual, jumpUnlessLess, jumpUnlessLessOrEqual, jumpUnlessGreater,
    jumpUnlessGreaterOrEqual
  // the same with the signed integer b in place of R[b]
  case jumpIfEqualSmall, jumpIfNotEqualSmall, jumpIfLessSmall, jumpIfLessOrEqualSmall, jumpIfGreaterSmall,
    jumpIfGreaterOrEqualSmall
  case jumpUnlessEqualSmall, jumpUnlessNotEqualSmall, jumpUnlessLessSmall, jumpUnlessLessOrEqualSmall,
    jumpUnlessGreaterSmall, jumpUnlessGreaterOrEqualSmall

  // Containers
  case buildList, buildTuple, buildSet  // R[a] = of R[b] … R[b + c - 1]; c is negative for a set of constants
  case buildDict  // R[a] = {R[b]: R[b + 1], …}, c pairs
  case buildString  // R[a] = joined strings R[b] … R[b + c - 1]
  case buildSlice  // R[a] = slice(R[b], R[b + 1], R[b + 2])
  case listAppend  // R[a].append(R[b])
  case listExtend  // R[a].extend(R[b]); c = 1 where it is a call's star-argument
  case setAdd  // R[a].add(R[b])
  case setUpdate  // R[a].update(R[b])
  case dictSet  // R[a][R[b]] = R[c]
  case dictUpdate  // R[a].update(R[b])
  case dictMerge  // the same for keyword arguments: refuses duplicates; R[c] is the callee
  case listToTuple  // R[a] = tuple(R[b])
  case getItem  // R[a] = R[b][R[c]]
  case getSlice  // R[a] = R[b][R[c]:R[c + 1]:R[c + 2]]
  case setItem  // R[a][R[b]] = R[c]
  case setSlice  // R[a][R[b]:R[b + 1]:R[b + 2]] = R[c]
  case deleteItem  // del R[a][R[b]]
  case unpack  // R[b] … R[b + c - 1] = R[a]
  case unpackPair  // R[b], R[c] = R[a], which nothing uses afterwards
  case unpackStar  // R[b] …: c & 0xFFF before the star, c >> 12 behind it

  // Attributes
  case getAttribute  // R[a] = R[b].name of C[c]
  case setAttribute  // R[a].name of C[c] = R[b]
  case deleteAttribute  // del R[a].K[c]
  // R[a] = function and R[a + 1] = R[b], or R[a] = undefined and R[a + 1] = R[b].name of C[c]
  case loadMethod

  // Calls: the callee in R[a], b arguments behind it, the result to R[c]
  case call
  case callMethod  // R[a], R[a + 1] from loadMethod, b arguments behind them
  case callKeywords  // the last of b arguments are named by the tuple K[c]; result to R[a]
  case callMethodKeywords
  case callSpread  // R[a](*R[a + 1], **R[a + 2]); result to R[c]
  case `return`  // R[a]
  case completeBody  // compile the body of this function, and begin with its first instruction
  // R[a] = function of code K[c]; R[b] … R[b + 3]: defaults, keyword defaults, closure, annotations
  case makeFunction
  case makeClass  // R[a] = class of body function R[a], name R[a + 1], bases R[a + 2], keywords R[a + 3]

  // Iteration
  case getIterator  // R[a] = iter(R[b])
  case forIterator  // R[b] = next(R[a]), or jump by c at its end
  case yield  // yield R[a]; what is sent comes to R[a]
  case yieldFrom  // R[a] = yield from iterator R[b]

  // Imports
  case importName  // R[a] = module K[c] with level R[a], names R[b]
  case importFrom  // R[a] = K[c] of module R[b]
  case importStar  // all public names of module R[a]

  // Exceptions
  case raise  // raise R[a] from R[b]; noRegister for what is absent
  case rethrow  // the exception R[a] goes on, without a new traceback entry
  case pushHandled  // R[a] = exception being handled; R[b] becomes it
  case popHandled  // R[a] becomes the exception being handled
  case matchException  // R[a] = R[b] is an instance of R[c]
  case raiseAssertion  // AssertionError with message R[a], or noRegister
  // R[a] = exit method of R[b], R[a + 1] = result of entering; c = 1: asynchronous
  case enterContext
  // R[b] = true where exit method R[a] swallows exception R[b]; R[b] None for a normal end; c = 1: R[b] = its result
  case exitContext

  // Coroutines
  case getAwaitable  // R[a] = iterator of awaitable R[b]; c is the raw value of an `AwaitPurpose`
  case getAsyncIterator  // R[a] = aiter(R[b])
  case getAsyncNext  // R[a] = iterator of R[b].__anext__()
  case endAsyncFor  // goes on where exception R[a] ends an asynchronous iterator, else raises it again
  case discard  // R[a] is the result of a call that nothing keeps

  // Text
  case format  // R[a] = format(R[b]); c & 0xFF conversion character or 0; c >> 8 = 1: spec in R[b + 1]

  // Patterns
  case matchSequence  // R[a] = R[b] can be matched by a sequence pattern
  case matchMapping
  case matchLength  // R[a] = len(R[b]) equals c, or c < 0: is at least -c - 1
  case matchKeys  // R[a] = tuple of the values in R[b] of the keys in tuple R[c], or None
  // R[a] = tuple of attributes of subject R[b] for class R[c], keyword names R[c + 1], count R[c + 2];
  // or None
  case matchClass
  case matchRest  // R[a] = dict of R[b] without the keys in tuple R[c]
}
