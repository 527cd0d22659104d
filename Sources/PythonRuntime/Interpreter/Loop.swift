// The loop that runs instructions. What programs do most (small integers, floats, cached names and slots, plain calls,
// steps of loops) stands here; other instructions are in Instructions.swift. Program counter, registers and frame live
// in locals; `frame.pc` is brought up to date before anything that may raise or look at the stack.

import PythonSyntax

extension Interpreter {
  /// Runs the frame on top until it returns or yields.
  ///
  /// - Parameter use: what becomes of values that a generator yields, if it can be done at once: the generator goes on.
  func run(using use: QuickUse = .none) throws(Raised) -> Value {
    nesting += 1
    defer { nesting -= 1 }
    try checkMachineStackOrLeave()
    let floor = frameIndex
    var frame = topFrame
    var pc = frame.pointee.pc
    var base = frame.pointee.base

    while true {
      do throws(Raised) {
        if !injectedException.isUndefined {
          pendingException = injectedException
          injectedException = .undefined
          throw Raised()
        }
        if countUse(frame.pointee.code) {
          let result = runMachineCode(using: use)
          if result == .finished { return runResult }
          frame = topFrame
          reload(frame, &pc, &base)
          if result == .raised { throw Raised() }
        }
        execution: while true {
          let operation = Operands(pc).operation
          // Left to itself, the optimiser keeps the instruction beside the pc and the registers' address in memory.
          pc = opaque(pc + 1)
          base = opaque(base)
          let i = Operands(pc - 1)
          switch operation {
          // MARK: Values
          case .move:
            base[i.a] = base[i.b]
          case .loadConstant:
            base[i.a] = frame.pointee.code.pointee.constants[i.c]
          case .loadSmall:
            base[i.a] = Value(small: i.c)
          case .loadUndefined:
            base[i.a] = .undefined

          // MARK: Names
          case .loadGlobal:
            let cache = frame.pointee.code.pointee.caches + i.c
            let globals = frame.pointee.globals.reference.asDict
            if cache.pointee.version == globals.pointee.version {
              base[i.a] = cache.pointee.place.pointee
            } else {
              frame.pointee.pc = pc
              base[i.a] = try loadGlobal(cache, frame.pointee.globals, pc)
            }
          case .loadBuiltin:
            let cache = frame.pointee.code.pointee.caches + i.c
            if cache.pointee.version == frame.pointee.globals.reference.asDict.pointee.version,
              cache.pointee.key.bits == builtins.reference.asDict.pointee.version
            {
              base[i.a] = cache.pointee.place.pointee
            } else {
              frame.pointee.pc = pc
              base[i.a] = try loadGlobal(cache, frame.pointee.globals, pc)
            }
          case .storeGlobal:
            let cache = frame.pointee.code.pointee.caches + i.c
            let globals = frame.pointee.globals.reference.asDict
            if cache.pointee.version == globals.pointee.version {
              cache.pointee.place.pointee = base[i.a]
            } else {
              frame.pointee.pc = pc
              try storeGlobal(cache, frame.pointee.globals, base[i.a])
            }
          case .checkLocal:
            if base[i.a].isUndefined {
              frame.pointee.pc = pc
              throw unboundLocal(frame.pointee.code.pointee.constants[i.c], frame)
            }
          case .loadCell:
            let value = base[i.b].reference.asCell.pointee.value
            if value.isUndefined {
              frame.pointee.pc = pc
              throw unboundCell(frame.pointee.code.pointee.constants[i.c], i.b, frame)
            }
            base[i.a] = value
          case .storeCell:
            base[i.a].reference.asCell.pointee.value = base[i.b]

          // MARK: Arithmetic
          case .add:
            let (left, right) = (base[i.b], base[i.c])
            base[i.a] =
              if let result = quickSum(left, right) { result } else {
                try binary(.add, left, right, frame, pc)
              }
          case .subtract:
            let (left, right) = (base[i.b], base[i.c])
            base[i.a] =
              if let result = quickDifference(left, right) { result } else {
                try binary(.subtract, left, right, frame, pc)
              }
          case .multiply:
            let (left, right) = (base[i.b], base[i.c])
            base[i.a] =
              if let result = quickProduct(left, right) { result } else {
                try binary(.multiply, left, right, frame, pc)
              }
          case .divide:
            let (left, right) = (base[i.b], base[i.c])
            base[i.a] =
              if let result = quickQuotient(left, right) { result } else {
                try binary(.divide, left, right, frame, pc)
              }
          case .floorDivide:
            let (left, right) = (base[i.b], base[i.c])
            base[i.a] =
              if let result = quickFloor(left, right) { result } else {
                try binary(.floorDivide, left, right, frame, pc)
              }
          case .modulo:
            let (left, right) = (base[i.b], base[i.c])
            base[i.a] =
              if let result = quickRemainder(left, right) { result } else {
                try binary(.modulo, left, right, frame, pc)
              }
          case .and:
            let (left, right) = (base[i.b], base[i.c])
            base[i.a] =
              if let result = quickAnd(left, right) { result } else {
                try binary(.and, left, right, frame, pc)
              }
          case .or:
            let (left, right) = (base[i.b], base[i.c])
            base[i.a] =
              if let result = quickOr(left, right) { result } else {
                try binary(.or, left, right, frame, pc)
              }
          case .xor:
            let (left, right) = (base[i.b], base[i.c])
            base[i.a] =
              if let result = quickXor(left, right) { result } else {
                try binary(.xor, left, right, frame, pc)
              }
          case .rightShift:
            let (left, right) = (base[i.b], base[i.c])
            base[i.a] =
              if let result = quickRightShift(left, right) { result } else {
                try binary(.rightShift, left, right, frame, pc)
              }
          case .addSmall:
            let (left, right) = (base[i.b], Value(small: i.c))
            base[i.a] =
              if let result = quickSum(left, right) { result } else {
                try binary(.add, left, right, frame, pc)
              }
          case .subtractSmall:
            let (left, right) = (base[i.b], Value(small: i.c))
            base[i.a] =
              if let result = quickDifference(left, right) { result } else {
                try binary(.subtract, left, right, frame, pc)
              }
          case .inPlaceAdd:
            let (left, right) = (base[i.a], base[i.b])
            base[i.a] =
              if let result = quickSum(left, right) { result } else {
                try inPlace(.add, left, right, frame, pc)
              }
          case .inPlaceSubtract:
            let (left, right) = (base[i.a], base[i.b])
            base[i.a] =
              if let result = quickDifference(left, right) { result } else {
                try inPlace(.subtract, left, right, frame, pc)
              }
          case .inPlaceMultiply:
            let (left, right) = (base[i.a], base[i.b])
            base[i.a] =
              if let result = quickProduct(left, right) { result } else {
                try inPlace(.multiply, left, right, frame, pc)
              }
          case .negative:
            let operand = base[i.b]
            if operand.isSmall, operand.small > Value.minimumSmall {
              base[i.a] = Value(small: -operand.small)
            } else if operand.isInlineFloat {
              base[i.a] = Value(bits: operand.bits ^ Value.inlineSign)
            } else {
              frame.pointee.pc = pc
              base[i.a] = try unary(.negative, operand)
            }
          case .not:
            base[i.a] = Value(!(try isTrue(base[i.b], frame, pc)))

          // MARK: Comparison
          case .equal:
            base[i.a] = try comparison(.equal, base[i.b], base[i.c], frame, pc)
          case .notEqual:
            base[i.a] = try comparison(.notEqual, base[i.b], base[i.c], frame, pc)
          case .less:
            base[i.a] = try comparison(.less, base[i.b], base[i.c], frame, pc)
          case .lessOrEqual:
            base[i.a] = try comparison(.lessOrEqual, base[i.b], base[i.c], frame, pc)
          case .greater:
            base[i.a] = try comparison(.greater, base[i.b], base[i.c], frame, pc)
          case .greaterOrEqual:
            base[i.a] = try comparison(.greaterOrEqual, base[i.b], base[i.c], frame, pc)
          case .is:
            base[i.a] = Value(base[i.b] == base[i.c])
          case .isNot:
            base[i.a] = Value(base[i.b] != base[i.c])

          // MARK: Jumps
          case .jump:
            pc += i.c
          case .loop:
            pc += i.c
            if attentionWord.pointee != 0 {
              frame.pointee.pc = pc
              try attend(free: base + i.a)
            }
            if countUse(frame.pointee.code) {
              frame.pointee.pc = pc
              break execution
            }
          case .jumpIfTrue:
            if try isTrue(base[i.a], frame, pc) { pc += i.c }
          case .jumpIfFalse:
            if !(try isTrue(base[i.a], frame, pc)) { pc += i.c }
          case .jumpIfNone:
            if base[i.a].isNone { pc += i.c }
          case .jumpIfBound:
            if !base[i.a].isUndefined { pc += i.c }
          case .jumpIfEqual:
            if try holds(.equal, base[i.a], base[i.b], frame, pc) { pc += i.c }
          case .jumpIfNotEqual:
            if try holds(.notEqual, base[i.a], base[i.b], frame, pc) { pc += i.c }
          case .jumpIfLess:
            if try holds(.less, base[i.a], base[i.b], frame, pc) { pc += i.c }
          case .jumpIfLessOrEqual:
            if try holds(.lessOrEqual, base[i.a], base[i.b], frame, pc) { pc += i.c }
          case .jumpIfGreater:
            if try holds(.greater, base[i.a], base[i.b], frame, pc) { pc += i.c }
          case .jumpIfGreaterOrEqual:
            if try holds(.greaterOrEqual, base[i.a], base[i.b], frame, pc) { pc += i.c }
          case .jumpIfEqualSmall:
            if try holds(.equal, base[i.a], Value(small: i.signedB), frame, pc) { pc += i.c }
          case .jumpIfNotEqualSmall:
            if try holds(.notEqual, base[i.a], Value(small: i.signedB), frame, pc) { pc += i.c }
          case .jumpIfLessSmall:
            if try holds(.less, base[i.a], Value(small: i.signedB), frame, pc) { pc += i.c }
          case .jumpIfLessOrEqualSmall:
            if try holds(.lessOrEqual, base[i.a], Value(small: i.signedB), frame, pc) { pc += i.c }
          case .jumpIfGreaterSmall:
            if try holds(.greater, base[i.a], Value(small: i.signedB), frame, pc) { pc += i.c }
          case .jumpIfGreaterOrEqualSmall:
            if try holds(.greaterOrEqual, base[i.a], Value(small: i.signedB), frame, pc) { pc += i.c }
          case .jumpUnlessEqual:
            if !(try holds(.equal, base[i.a], base[i.b], frame, pc)) { pc += i.c }
          case .jumpUnlessNotEqual:
            if !(try holds(.notEqual, base[i.a], base[i.b], frame, pc)) { pc += i.c }
          case .jumpUnlessLess:
            if !(try holds(.less, base[i.a], base[i.b], frame, pc)) { pc += i.c }
          case .jumpUnlessLessOrEqual:
            if !(try holds(.lessOrEqual, base[i.a], base[i.b], frame, pc)) { pc += i.c }
          case .jumpUnlessGreater:
            if !(try holds(.greater, base[i.a], base[i.b], frame, pc)) { pc += i.c }
          case .jumpUnlessGreaterOrEqual:
            if !(try holds(.greaterOrEqual, base[i.a], base[i.b], frame, pc)) { pc += i.c }
          case .jumpUnlessEqualSmall:
            if !(try holds(.equal, base[i.a], Value(small: i.signedB), frame, pc)) { pc += i.c }
          case .jumpUnlessNotEqualSmall:
            if !(try holds(.notEqual, base[i.a], Value(small: i.signedB), frame, pc)) { pc += i.c }
          case .jumpUnlessLessSmall:
            if !(try holds(.less, base[i.a], Value(small: i.signedB), frame, pc)) { pc += i.c }
          case .jumpUnlessLessOrEqualSmall:
            if !(try holds(.lessOrEqual, base[i.a], Value(small: i.signedB), frame, pc)) { pc += i.c }
          case .jumpUnlessGreaterSmall:
            if !(try holds(.greater, base[i.a], Value(small: i.signedB), frame, pc)) { pc += i.c }
          case .jumpUnlessGreaterOrEqualSmall:
            if !(try holds(.greaterOrEqual, base[i.a], Value(small: i.signedB), frame, pc)) { pc += i.c }

          // MARK: Containers
          case .buildList:
            base[i.a] = makeList(base + i.b, i.c)
          case .buildTuple:
            base[i.a] = makeTuple(base + i.b, i.c)
          case .listAppend:
            listAppend(base[i.a].reference, base[i.b])
          case .getItem:
            let (object, index) = (base[i.b], base[i.c])
            if let place = quickPlace(object, index) {
              base[i.a] = place.pointee
            } else {
              frame.pointee.pc = pc
              stackTop = base + Int(frame.pointee.code.pointee.registerCount)
              base[i.a] = try getItem(object, index)
            }
          case .setItem:
            let (object, index) = (base[i.a], base[i.b])
            if object.isReference, object.reference.isPlain(.list), let place = quickPlace(object, index) {
              place.pointee = base[i.c]
            } else {
              frame.pointee.pc = pc
              stackTop = base + Int(frame.pointee.code.pointee.registerCount)
              try setItem(object, index, base[i.c])
            }
          case .unpack:
            let source = base[i.a]
            if source.isReference, source.reference.kind == .tuple,
              source.reference.asTuple.pointee.count == i.c
            {
              let items = source.reference.asTuple.items
              for index in 0..<i.c { base[i.b + index] = items[index] }
            } else {
              frame.pointee.pc = pc
              stackTop = base + Int(frame.pointee.code.pointee.registerCount)
              try unpack(source, base + i.b, i.c)
            }

          case .unpackPair:
            let source = base[i.a]
            if source.isReference, source.reference.kind == .tuple,
              source.reference.asTuple.pointee.count == 2
            {
              let items = source.reference.asTuple.items
              base[i.b] = items[0]
              base[i.c] = items[1]
            } else {
              frame.pointee.pc = pc
              stackTop = base + Int(frame.pointee.code.pointee.registerCount)
              try unpackPair(source, base + i.b, base + i.c)
            }

          // MARK: Attributes
          case .getAttribute:
            let object = base[i.b]
            let cache = frame.pointee.code.pointee.caches + i.c
            if let slot = quickSlot(object, cache) {
              base[i.a] = slot.pointee
            } else {
              frame.pointee.pc = pc
              stackTop = base + Int(frame.pointee.code.pointee.registerCount)
              base[i.a] = try getAttribute(object, cache)
            }
          case .setAttribute:
            let object = base[i.a]
            let cache = frame.pointee.code.pointee.caches + i.c
            if let slot = quickSlot(object, cache) {
              slot.pointee = base[i.b]
            } else {
              frame.pointee.pc = pc
              stackTop = base + Int(frame.pointee.code.pointee.registerCount)
              try setAttribute(object, cache, base[i.b])
            }
          case .loadMethod:
            let object = base[i.b]
            let cache = frame.pointee.code.pointee.caches + i.c
            if object.isReference, cache.pointee.version == classVersion {
              let reference = object.reference
              if reference.kind == .instance {
                if reference.asInstance.pointee.shape == cache.pointee.key {
                  base[i.a] = cache.pointee.value
                  base[i.a + 1] = object
                  continue execution
                }
              } else if cache.pointee.key.bits == UInt64(UInt(bitPattern: reference.classReference)),
                cache.pointee.index == -2
              {
                base[i.a] = cache.pointee.value
                base[i.a + 1] = object
                continue execution
              }
            }
            frame.pointee.pc = pc
            stackTop = base + Int(frame.pointee.code.pointee.registerCount)
            try loadMethod(object, cache, base + i.a)

          // MARK: Calls
          case .call:
            let (callee, count) = (base[i.a], i.b)
            let arguments = base + i.a + 1
            if let target = quickTarget(callee, count) {
              frame.pointee.pc = pc
              try enter(target, callee, arguments, i.c, &frame, &pc, &base)
              if countUse(target) {
                frame.pointee.pc = pc
                break execution
              }
            } else {
              try startCall(callee, arguments, count, i.c, &frame, &pc, &base)
            }
          case .callMethod:
            // A function with its receiver, or something bound already.
            let isBound = base[i.a].isUndefined
            let arguments = isBound ? base + i.a + 2 : base + i.a + 1
            let count = isBound ? i.b : i.b + 1
            let callee = arguments[-1]
            if let target = quickTarget(callee, count) {
              frame.pointee.pc = pc
              try enter(target, callee, arguments, i.c, &frame, &pc, &base)
              if countUse(target) {
                frame.pointee.pc = pc
                break execution
              }
            } else {
              try startCall(callee, arguments, count, i.c, &frame, &pc, &base)
            }
          case .completeBody:
            frame.pointee.pc = pc
            try completeBody(frame)
            pc = frame.pointee.pc
          case .return:
            let value = base[i.a]
            let link = frame.pointee.link
            if link.isPlainCall {
              leave(&frame, &pc, &base)
              base[link.destination] = value
              continue execution
            }
            switch link.role {
            case .call: break
            case .entry:
              if !frame.pointee.companion.isUndefined { finishGenerator(frame, value) }
              topFrame -= 1
              return value
            case .initializer:
              if !value.isNone {
                frame.pointee.pc = pc
                throw raise(.typeError, "__init__() should return None, not '\(className(of: value))'")
              }
              let instance = frame.pointee.companion
              leave(&frame, &pc, &base)
              base[link.destination] = instance
            case .operation:
              leave(&frame, &pc, &base)
              base[link.destination] = try operatorResult(value, (pc - 1).pointee, base)
            case .iteration:
              finishGenerator(frame, value)
              leave(&frame, &pc, &base)
              // The caller's `forIterator` is the instruction before its pc.
              pc += (pc - 1).pointee.c
            }

          // MARK: Iteration
          case .forIterator:
            let iterator = base[i.a].reference
            if iterator.kind == .generator {
              frame.pointee.pc = pc
              let generator = iterator.asGenerator
              if generator.pointee.state == .created || generator.pointee.state == .suspended {
                let top = base + Int(frame.pointee.code.pointee.registerCount)
                try resume(generator, at: top, role: .iteration, destination: i.b, sending: .none)
                frame = topFrame
                reload(frame, &pc, &base)
                continue execution
              }
            } else if let value = quickNext(iterator) {
              if value.isUndefined { pc += i.c } else { base[i.b] = value }
              continue execution
            }
            frame.pointee.pc = pc
            stackTop = base + Int(frame.pointee.code.pointee.registerCount)
            if Operands(pc).operation == .unpackPair,
              let isPair = try nextPair(iterator, base + Operands(pc).b, base + Operands(pc).c)
            {
              // The pair was taken apart before it was one.
              pc += isPair ? 1 : i.c
              continue execution
            }
            let value = try next(base[i.a])
            if value.isUndefined { pc += i.c } else { base[i.b] = value }
          case .yield:
            let value = base[i.a]
            let link = frame.pointee.link
            if link.role == .entry, use.take(value, self) {
              base[i.a] = .none
              if attentionWord.pointee != 0 {
                frame.pointee.pc = pc
                try attend()
              }
              continue execution
            }
            frame.pointee.pc = pc
            suspend(frame, base)
            if link.role == .entry {
              topFrame -= 1
              return value
            }
            leave(&frame, &pc, &base)
            base[link.destination] = value
          case .yieldFrom:
            frame.pointee.pc = pc
            stackTop = base + Int(frame.pointee.code.pointee.registerCount)
            let link = frame.pointee.link
            let use = link.role == .entry ? use : .none
            if let value = try delegate(frame, base, (pc - 1).pointee, using: use) {
              if use.take(value, self) {
                pc -= 1
                if attentionWord.pointee != 0 {
                  frame.pointee.pc = pc
                  try attend()
                }
                continue execution
              }
              // The delegate has yielded: pass it on, and come back to this instruction.
              frame.pointee.pc = pc - 1
              suspend(frame, base)
              if link.role == .entry {
                topFrame -= 1
                return value
              }
              leave(&frame, &pc, &base)
              base[link.destination] = value
            }

          // MARK: Everything else
          case .deleteGlobal, .loadName, .storeName, .deleteName, .deleteLocal, .makeCell, .deleteCell,
            .loadClassCell, .loadClosure, .power, .matrixMultiply, .leftShift, .inPlace, .positive,
            .invert, .in, .notIn, .buildSet, .buildDict, .buildString, .buildSlice, .getSlice, .setSlice,
            .listExtend, .setAdd, .setUpdate, .dictSet, .dictUpdate, .dictMerge, .listToTuple, .deleteItem,
            .unpackStar,
            .deleteAttribute, .callKeywords, .callMethodKeywords, .callSpread, .makeFunction, .makeClass,
            .getIterator, .importName, .importFrom, .importStar, .raise, .rethrow, .pushHandled,
            .popHandled, .matchException, .raiseAssertion, .enterContext, .exitContext, .getAwaitable,
            .getAsyncIterator, .getAsyncNext, .endAsyncFor, .discard, .format,
            .matchSequence, .matchMapping, .matchLength, .matchKeys, .matchClass, .matchRest:
            frame.pointee.pc = pc
            stackTop = base + Int(frame.pointee.code.pointee.registerCount)
            try perform((pc - 1).pointee, frame, base, frame.pointee.code)
            if topFrame != frame {
              frame = topFrame
              reload(frame, &pc, &base)
            }
          }
        }
      } catch {
        // Unwinding: the innermost handler of this run's frames, or out to the caller in Swift.
        frame.pointee.pc = pc
        guard unwind(to: floor) else { throw Raised() }
        frame = topFrame
        reload(frame, &pc, &base)
      }
    }
  }
}
