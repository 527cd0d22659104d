// The loop that runs instructions. The quick cases (small integers, floats, cached names and slots, plain calls) stand
// here; everything else is a call into the files beside this one. Program counter, registers and frame live in locals;
// `frame.pc` is brought up to date before anything that may raise or look at the stack.

import PythonSyntax

extension Interpreter {
  /// Runs the frame on top until it returns.
  func run() throws(Raised) -> Value {
    nesting += 1
    defer { nesting -= 1 }
    try checkMachineStackOrLeave()
    let floor = frameIndex
    var frame = frames + frameIndex
    var pc = frame.pointee.pc
    var base = frame.pointee.base
    var code = frame.pointee.code
    var callee = Value.undefined
    var arguments = base
    var count = 0
    var destination = 0

    while true {
      do throws(Raised) {
        if !injectedException.isUndefined {
          pendingException = injectedException
          injectedException = .undefined
          throw Raised()
        }
        execution: while true {
          let i = pc.pointee
          pc += 1
          switch i.operation {

          // MARK: Values
          case .move:
            base[i.a] = base[i.b]
            continue execution
          case .loadConstant:
            base[i.a] = code.pointee.constants[i.c]
            continue execution
          case .loadSmall:
            base[i.a] = Value(small: i.c)
            continue execution
          case .loadUndefined:
            base[i.a] = .undefined
            continue execution

          // MARK: Names
          case .loadGlobal:
            let cache = code.pointee.caches + i.c
            let globals = frame.pointee.globals.reference.asDict
            if cache.pointee.version == globals.pointee.version {
              let index = cache.pointee.index
              if index >= 0 {
                base[i.a] = globals.pointee.entries[index].value
                continue execution
              }
              let builtins = builtins.reference.asDict
              if cache.pointee.key.bits == builtins.pointee.version {
                base[i.a] = builtins.pointee.entries[~index].value
                continue execution
              }
            }
            frame.pointee.pc = pc
            base[i.a] = try loadGlobal(cache, frame.pointee.globals)
            continue execution
          case .storeGlobal:
            let cache = code.pointee.caches + i.c
            let globals = frame.pointee.globals.reference.asDict
            if cache.pointee.version == globals.pointee.version, cache.pointee.index >= 0 {
              globals.pointee.entries[cache.pointee.index].value = base[i.a]
            } else {
              frame.pointee.pc = pc
              try storeGlobal(cache, frame.pointee.globals, base[i.a])
            }
            continue execution
          case .deleteGlobal:
            frame.pointee.pc = pc
            try deleteName(code.pointee.constants[i.c], frame.pointee.globals)
            continue execution
          case .loadName:
            frame.pointee.pc = pc
            base[i.a] = try loadName(code.pointee.constants[i.c], frame)
            continue execution
          case .storeName:
            frame.pointee.pc = pc
            try storeName(code.pointee.constants[i.c], base[i.a], frame)
            continue execution
          case .deleteName:
            frame.pointee.pc = pc
            try deleteName(code.pointee.constants[i.c], namespace(frame))
            continue execution
          case .checkLocal:
            if base[i.a].isUndefined {
              frame.pointee.pc = pc
              throw unboundLocal(code.pointee.constants[i.c], frame)
            }
            continue execution
          case .deleteLocal:
            if base[i.a].isUndefined {
              frame.pointee.pc = pc
              throw unboundLocal(code.pointee.constants[i.c], frame)
            }
            base[i.a] = .undefined
            continue execution
          case .makeCell:
            base[i.a] = makeCell(base[i.a])
            continue execution
          case .loadCell:
            let value = base[i.b].reference.asCell.pointee.value
            if value.isUndefined {
              frame.pointee.pc = pc
              throw unboundCell(code.pointee.constants[i.c], i.b, frame)
            }
            base[i.a] = value
            continue execution
          case .storeCell:
            base[i.a].reference.asCell.pointee.value = base[i.b]
            continue execution
          case .deleteCell:
            let cell = base[i.a].reference.asCell
            if cell.pointee.value.isUndefined {
              frame.pointee.pc = pc
              throw unboundCell(code.pointee.constants[i.c], i.a, frame)
            }
            cell.pointee.value = .undefined
            continue execution
          case .loadClassCell:
            frame.pointee.pc = pc
            base[i.a] = try loadClassCell(code.pointee.constants[i.c], base[i.b], frame)
            continue execution
          case .loadClosure:
            let cells = frame.pointee.function.reference.asFunction.pointee.closure.reference.asTuple.items
            for index in 0..<i.c { base[i.a + index] = cells[index] }
            continue execution

          // MARK: Arithmetic
          case .add:
            let left = base[i.b]
            let right = base[i.c]
            if left.bits & right.bits & 1 != 0 {
              let (sum, overflow) = Int64(bitPattern: left.bits).addingReportingOverflow(
                Int64(bitPattern: right.bits &- 1))
              if !overflow {
                base[i.a] = Value(bits: UInt64(bitPattern: sum))
                continue execution
              }
            } else if left.isInlineFloat, right.isInlineFloat,
              let sum = Value(inline: left.inlineFloat + right.inlineFloat)
            {
              base[i.a] = sum
              continue execution
            }
            frame.pointee.pc = pc
            base[i.a] = try binary(.add, left, right)
            continue execution
          case .subtract:
            let left = base[i.b]
            let right = base[i.c]
            if left.bits & right.bits & 1 != 0 {
              let (difference, overflow) = Int64(bitPattern: left.bits).subtractingReportingOverflow(
                Int64(bitPattern: right.bits &- 1))
              if !overflow {
                base[i.a] = Value(bits: UInt64(bitPattern: difference))
                continue execution
              }
            } else if left.isInlineFloat, right.isInlineFloat,
              let difference = Value(inline: left.inlineFloat - right.inlineFloat)
            {
              base[i.a] = difference
              continue execution
            }
            frame.pointee.pc = pc
            base[i.a] = try binary(.subtract, left, right)
            continue execution
          case .multiply:
            let left = base[i.b]
            let right = base[i.c]
            if left.bits & right.bits & 1 != 0 {
              let (product, overflow) = left.small.multipliedReportingOverflow(by: right.small << 1)
              if !overflow {
                base[i.a] = Value(bits: UInt64(bitPattern: Int64(product)) | 1)
                continue execution
              }
            } else if left.isInlineFloat, right.isInlineFloat,
              let product = Value(inline: left.inlineFloat * right.inlineFloat)
            {
              base[i.a] = product
              continue execution
            }
            frame.pointee.pc = pc
            base[i.a] = try binary(.multiply, left, right)
            continue execution
          case .divide:
            let left = base[i.b]
            let right = base[i.c]
            if left.isInlineFloat, right.isInlineFloat,
              let quotient = Value(inline: left.inlineFloat / right.inlineFloat)
            {
              base[i.a] = quotient
              continue execution
            }
            frame.pointee.pc = pc
            base[i.a] = try binary(.divide, left, right)
            continue execution
          case .floorDivide:
            let left = base[i.b]
            let right = base[i.c]
            if left.bits & right.bits & 1 != 0, right.small > 0 {
              let (quotient, remainder) = left.small.quotientAndRemainder(dividingBy: right.small)
              base[i.a] = Value(small: remainder < 0 ? quotient - 1 : quotient)
              continue execution
            }
            frame.pointee.pc = pc
            base[i.a] = try binary(.floorDivide, left, right)
            continue execution
          case .modulo:
            let left = base[i.b]
            let right = base[i.c]
            if left.bits & right.bits & 1 != 0, right.small > 0 {
              let remainder = left.small % right.small
              base[i.a] = Value(small: remainder < 0 ? remainder + right.small : remainder)
              continue execution
            }
            frame.pointee.pc = pc
            base[i.a] = try binary(.modulo, left, right)
            continue execution
          case .and:
            let left = base[i.b]
            let right = base[i.c]
            if left.bits & right.bits & 1 != 0 {
              base[i.a] = Value(bits: left.bits & right.bits)
              continue execution
            }
            frame.pointee.pc = pc
            base[i.a] = try binary(.and, left, right)
            continue execution
          case .or:
            let left = base[i.b]
            let right = base[i.c]
            if left.bits & right.bits & 1 != 0 {
              base[i.a] = Value(bits: left.bits | right.bits)
              continue execution
            }
            frame.pointee.pc = pc
            base[i.a] = try binary(.or, left, right)
            continue execution
          case .xor:
            let left = base[i.b]
            let right = base[i.c]
            if left.bits & right.bits & 1 != 0 {
              base[i.a] = Value(bits: (left.bits ^ right.bits) | 1)
              continue execution
            }
            frame.pointee.pc = pc
            base[i.a] = try binary(.xor, left, right)
            continue execution
          case .rightShift:
            let left = base[i.b]
            let right = base[i.c]
            if left.bits & right.bits & 1 != 0, right.small >= 0 {
              base[i.a] = Value(small: left.small >> min(right.small, 63))
              continue execution
            }
            frame.pointee.pc = pc
            base[i.a] = try binary(.rightShift, left, right)
            continue execution
          case .leftShift, .power, .matrixMultiply:
            frame.pointee.pc = pc
            base[i.a] = try binary(i.operation, base[i.b], base[i.c])
            continue execution
          case .addSmall:
            let left = base[i.b]
            if left.isSmall {
              let (sum, overflow) = Int64(bitPattern: left.bits).addingReportingOverflow(Int64(i.c << 1))
              if !overflow {
                base[i.a] = Value(bits: UInt64(bitPattern: sum))
                continue execution
              }
            }
            frame.pointee.pc = pc
            base[i.a] = try binary(.add, left, Value(small: i.c))
            continue execution
          case .subtractSmall:
            let left = base[i.b]
            if left.isSmall {
              let (difference, overflow) = Int64(bitPattern: left.bits).subtractingReportingOverflow(
                Int64(i.c << 1))
              if !overflow {
                base[i.a] = Value(bits: UInt64(bitPattern: difference))
                continue execution
              }
            }
            frame.pointee.pc = pc
            base[i.a] = try binary(.subtract, left, Value(small: i.c))
            continue execution
          case .inPlaceAdd:
            let left = base[i.a]
            let right = base[i.b]
            if left.bits & right.bits & 1 != 0 {
              let (sum, overflow) = Int64(bitPattern: left.bits).addingReportingOverflow(
                Int64(bitPattern: right.bits &- 1))
              if !overflow {
                base[i.a] = Value(bits: UInt64(bitPattern: sum))
                continue execution
              }
            } else if left.isInlineFloat, right.isInlineFloat,
              let sum = Value(inline: left.inlineFloat + right.inlineFloat)
            {
              base[i.a] = sum
              continue execution
            }
            frame.pointee.pc = pc
            base[i.a] = try inPlace(.add, left, right)
            continue execution
          case .inPlace:
            frame.pointee.pc = pc
            base[i.a] = try inPlace(
              unsafeBitCast(UInt8(truncatingIfNeeded: i.c), to: Operation.self), base[i.a], base[i.b])
            continue execution
          case .negative:
            frame.pointee.pc = pc
            base[i.a] = try unary(.negative, base[i.b])
            continue execution
          case .positive:
            frame.pointee.pc = pc
            base[i.a] = try unary(.positive, base[i.b])
            continue execution
          case .invert:
            frame.pointee.pc = pc
            base[i.a] = try unary(.invert, base[i.b])
            continue execution
          case .not:
            frame.pointee.pc = pc
            base[i.a] = Value(!(try truth(base[i.b])))
            continue execution

          // MARK: Comparison
          case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
            let left = base[i.b]
            let right = base[i.c]
            if left.bits & right.bits & 1 != 0 {
              base[i.a] = Value(compareSmall(i.operation, left, right))
            } else {
              frame.pointee.pc = pc
              base[i.a] = try compare(i.operation, left, right)
            }
            continue execution
          case .is:
            base[i.a] = Value(base[i.b] == base[i.c])
            continue execution
          case .isNot:
            base[i.a] = Value(base[i.b] != base[i.c])
            continue execution
          case .in:
            frame.pointee.pc = pc
            base[i.a] = Value(try contains(base[i.c], base[i.b]))
            continue execution
          case .notIn:
            frame.pointee.pc = pc
            base[i.a] = Value(!(try contains(base[i.c], base[i.b])))
            continue execution

          // MARK: Jumps
          case .jump:
            pc += i.c
            continue execution
          case .loop:
            pc += i.c
            if attentionWord.pointee != 0 {
              frame.pointee.pc = pc
              try attend()
            }
            continue execution
          case .jumpIfTrue:
            let value = base[i.a]
            if value == .true {
              pc += i.c
            } else if value != .false {
              frame.pointee.pc = pc
              if try truth(value) { pc += i.c }
            }
            continue execution
          case .jumpIfFalse:
            let value = base[i.a]
            if value == .false {
              pc += i.c
            } else if value != .true {
              frame.pointee.pc = pc
              if !(try truth(value)) { pc += i.c }
            }
            continue execution
          case .jumpIfNone:
            if base[i.a].isNone { pc += i.c }
            continue execution
          case .jumpIfBound:
            if !base[i.a].isUndefined { pc += i.c }
            continue execution
          case .jumpIfEqual, .jumpIfNotEqual, .jumpIfLess, .jumpIfLessOrEqual, .jumpIfGreater,
            .jumpIfGreaterOrEqual:
            let left = base[i.a]
            let right = base[i.b]
            let operation = comparison(i.operation, .jumpIfEqual)
            if left.bits & right.bits & 1 != 0 {
              if compareSmall(operation, left, right) { pc += i.c }
            } else {
              frame.pointee.pc = pc
              if try compareTruth(operation, left, right) { pc += i.c }
            }
            continue execution
          case .jumpUnlessEqual, .jumpUnlessNotEqual, .jumpUnlessLess, .jumpUnlessLessOrEqual,
            .jumpUnlessGreater, .jumpUnlessGreaterOrEqual:
            let left = base[i.a]
            let right = base[i.b]
            let operation = comparison(i.operation, .jumpUnlessEqual)
            if left.bits & right.bits & 1 != 0 {
              if !compareSmall(operation, left, right) { pc += i.c }
            } else {
              frame.pointee.pc = pc
              if !(try compareTruth(operation, left, right)) { pc += i.c }
            }
            continue execution
          case .jumpIfEqualSmall:
            let left = base[i.a]
            if left.isSmall {
              if left.small == i.signedB { pc += i.c }
            } else {
              frame.pointee.pc = pc
              if try compareTruth(.equal, left, Value(small: i.signedB)) { pc += i.c }
            }
            continue execution
          case .jumpUnlessEqualSmall:
            let left = base[i.a]
            if left.isSmall {
              if left.small != i.signedB { pc += i.c }
            } else {
              frame.pointee.pc = pc
              if !(try compareTruth(.equal, left, Value(small: i.signedB))) { pc += i.c }
            }
            continue execution
          case .jumpIfLessSmall:
            let left = base[i.a]
            if left.isSmall {
              if left.small < i.signedB { pc += i.c }
            } else {
              frame.pointee.pc = pc
              if try compareTruth(.less, left, Value(small: i.signedB)) { pc += i.c }
            }
            continue execution
          case .jumpUnlessLessSmall:
            let left = base[i.a]
            if left.isSmall {
              if left.small >= i.signedB { pc += i.c }
            } else {
              frame.pointee.pc = pc
              if !(try compareTruth(.less, left, Value(small: i.signedB))) { pc += i.c }
            }
            continue execution
          case .jumpIfNotEqualSmall, .jumpIfLessOrEqualSmall, .jumpIfGreaterSmall, .jumpIfGreaterOrEqualSmall:
            let left = base[i.a]
            let right = Value(small: i.signedB)
            let operation = comparison(i.operation, .jumpIfEqualSmall)
            if left.isSmall {
              if compareSmall(operation, left, right) { pc += i.c }
            } else {
              frame.pointee.pc = pc
              if try compareTruth(operation, left, right) { pc += i.c }
            }
            continue execution
          case .jumpUnlessNotEqualSmall, .jumpUnlessLessOrEqualSmall, .jumpUnlessGreaterSmall,
            .jumpUnlessGreaterOrEqualSmall:
            let left = base[i.a]
            let right = Value(small: i.signedB)
            let operation = comparison(i.operation, .jumpUnlessEqualSmall)
            if left.isSmall {
              if !compareSmall(operation, left, right) { pc += i.c }
            } else {
              frame.pointee.pc = pc
              if !(try compareTruth(operation, left, right)) { pc += i.c }
            }
            continue execution

          // MARK: Containers
          case .buildList:
            base[i.a] = makeList(base + i.b, i.c)
            continue execution
          case .buildTuple:
            base[i.a] = makeTuple(base + i.b, i.c)
            continue execution
          case .buildSet:
            frame.pointee.pc = pc
            base[i.a] = try makeSet(base + i.b, i.c)
            continue execution
          case .buildDict:
            frame.pointee.pc = pc
            base[i.a] = try makeDict(base + i.b, i.c)
            continue execution
          case .buildString:
            base[i.a] = joinStrings(base + i.b, i.c)
            continue execution
          case .buildSlice:
            base[i.a] = makeSlice(base[i.b], base[i.b + 1], base[i.b + 2])
            continue execution
          case .listAppend:
            listAppend(base[i.a].reference, base[i.b])
            continue execution
          case .listExtend:
            frame.pointee.pc = pc
            stackTop = base + Int(code.pointee.registerCount)
            if i.c == 1 { try checkIterableArgument(base[i.b], callee: base[i.a - 1]) }
            try listExtend(base[i.a].reference, base[i.b])
            continue execution
          case .setAdd:
            frame.pointee.pc = pc
            try dictSet(base[i.a].reference, base[i.b], .none)
            continue execution
          case .setUpdate:
            frame.pointee.pc = pc
            stackTop = base + Int(code.pointee.registerCount)
            try setUpdate(base[i.a].reference, base[i.b])
            continue execution
          case .dictSet:
            frame.pointee.pc = pc
            try dictSet(base[i.a].reference, base[i.b], base[i.c])
            continue execution
          case .dictUpdate:
            frame.pointee.pc = pc
            stackTop = base + Int(code.pointee.registerCount)
            try dictDisplayUpdate(base[i.a].reference, base[i.b])
            continue execution
          case .dictMerge:
            frame.pointee.pc = pc
            stackTop = base + Int(code.pointee.registerCount)
            try dictMerge(base[i.a].reference, base[i.b], callee: base[i.c])
            continue execution
          case .listToTuple:
            let list = base[i.b].reference.asList
            base[i.a] = makeTuple(list.pointee.items, list.pointee.count)
            continue execution
          case .getItem:
            let object = base[i.b]
            let index = base[i.c]
            if object.isReference, index.isSmall {
              let reference = object.reference
              if reference.kind == .list, !reference.isUserClass {
                let list = reference.asList
                let position = index.small < 0 ? index.small + list.pointee.count : index.small
                if position >= 0, position < list.pointee.count {
                  base[i.a] = list.pointee.items[position]
                  continue execution
                }
              } else if reference.kind == .tuple, !reference.isUserClass {
                let tuple = reference.asTuple
                let position = index.small < 0 ? index.small + tuple.pointee.count : index.small
                if position >= 0, position < tuple.pointee.count {
                  base[i.a] = tuple.items[position]
                  continue execution
                }
              }
            }
            frame.pointee.pc = pc
            stackTop = base + Int(code.pointee.registerCount)
            base[i.a] = try getItem(object, index)
            continue execution
          case .setItem:
            let object = base[i.a]
            let index = base[i.b]
            if index.isSmall, object.isReference {
              let reference = object.reference
              if reference.kind == .list, !reference.isUserClass {
                let list = reference.asList
                let position = index.small < 0 ? index.small + list.pointee.count : index.small
                if position >= 0, position < list.pointee.count {
                  list.pointee.items[position] = base[i.c]
                  continue execution
                }
              }
            }
            frame.pointee.pc = pc
            stackTop = base + Int(code.pointee.registerCount)
            try setItem(object, index, base[i.c])
            continue execution
          case .deleteItem:
            frame.pointee.pc = pc
            stackTop = base + Int(code.pointee.registerCount)
            try deleteItem(base[i.a], base[i.b])
            continue execution
          case .unpack:
            let source = base[i.a]
            if source.isReference, source.reference.kind == .tuple,
              source.reference.asTuple.pointee.count == i.c
            {
              let items = source.reference.asTuple.items
              for index in 0..<i.c { base[i.b + index] = items[index] }
            } else {
              frame.pointee.pc = pc
              stackTop = base + Int(code.pointee.registerCount)
              try unpack(source, base + i.b, i.c)
            }
            continue execution
          case .unpackStar:
            frame.pointee.pc = pc
            stackTop = base + Int(code.pointee.registerCount)
            try unpack(base[i.a], base + i.b, before: i.c & 0xFFF, after: i.c >> 12)
            continue execution

          // MARK: Attributes
          case .getAttribute:
            let object = base[i.b]
            let cache = code.pointee.caches + i.c
            if object.isReference, object.reference.kind == .instance {
              let instance = object.reference.asInstance
              if instance.pointee.shape == cache.pointee.key, cache.pointee.version == classVersion,
                cache.pointee.index >= 0
              {
                base[i.a] = instance.slot(cache.pointee.index).pointee
                continue execution
              }
            }
            frame.pointee.pc = pc
            stackTop = base + Int(code.pointee.registerCount)
            base[i.a] = try getAttribute(object, cache)
            continue execution
          case .setAttribute:
            let object = base[i.a]
            let cache = code.pointee.caches + i.c
            if object.isReference, object.reference.kind == .instance {
              let instance = object.reference.asInstance
              if instance.pointee.shape == cache.pointee.key, cache.pointee.version == classVersion,
                cache.pointee.index >= 0
              {
                instance.slot(cache.pointee.index).pointee = base[i.b]
                continue execution
              }
            }
            frame.pointee.pc = pc
            stackTop = base + Int(code.pointee.registerCount)
            try setAttribute(object, cache, base[i.b])
            continue execution
          case .deleteAttribute:
            frame.pointee.pc = pc
            stackTop = base + Int(code.pointee.registerCount)
            try deleteAttribute(base[i.a], code.pointee.constants[i.c])
            continue execution
          case .loadMethod:
            let object = base[i.b]
            let cache = code.pointee.caches + i.c
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
            stackTop = base + Int(code.pointee.registerCount)
            try loadMethod(object, cache, base + i.a)
            continue execution

          // MARK: Calls
          case .call:
            callee = base[i.a]
            arguments = base + i.a + 1
            count = i.b
            if let target = quickTarget(callee, count) {
              frame.pointee.pc = pc
              try enter(target, callee, arguments, i.c, &frame, &pc, &base, &code)
              continue execution
            }
            destination = i.c
            break
          case .callMethod:
            if base[i.a].isUndefined {
              callee = base[i.a + 1]
              arguments = base + i.a + 2
              count = i.b
            } else {
              callee = base[i.a]
              arguments = base + i.a + 1
              count = i.b + 1
            }
            if let target = quickTarget(callee, count) {
              frame.pointee.pc = pc
              try enter(target, callee, arguments, i.c, &frame, &pc, &base, &code)
              continue execution
            }
            destination = i.c
            break
          case .callKeywords:
            frame.pointee.pc = pc
            stackTop = base + Int(code.pointee.registerCount)
            base[i.a] = try callWithNames(
              base[i.a], base + i.a + 1, i.b, names: code.pointee.constants[i.c])
            continue execution
          case .callMethodKeywords:
            frame.pointee.pc = pc
            stackTop = base + Int(code.pointee.registerCount)
            if base[i.a].isUndefined {
              base[i.a] = try callWithNames(
                base[i.a + 1], base + i.a + 2, i.b, names: code.pointee.constants[i.c])
            } else {
              base[i.a] = try callWithNames(
                base[i.a], base + i.a + 1, i.b + 1, names: code.pointee.constants[i.c])
            }
            continue execution
          case .callSpread:
            frame.pointee.pc = pc
            stackTop = base + Int(code.pointee.registerCount)
            base[i.c] = try callSpread(base[i.a], base[i.a + 1], base[i.a + 2])
            continue execution
          case .return:
            let value = base[i.a]
            if frame.pointee.role == .call {
              let destination = Int(frame.pointee.destination)
              frameIndex -= 1
              frame -= 1
              pc = frame.pointee.pc
              base = frame.pointee.base
              code = frame.pointee.code
              base[destination] = value
              continue execution
            }
            switch frame.pointee.role {
            case .call: break
            case .entry:
              if !frame.pointee.companion.isUndefined { finishGenerator(frame, value) }
              frameIndex -= 1
              return value
            case .initializer:
              if !value.isNone {
                frame.pointee.pc = pc
                throw raise(.typeError, "__init__() should return None, not '\(className(of: value))'")
              }
              let instance = frame.pointee.companion
              let destination = Int(frame.pointee.destination)
              frameIndex -= 1
              frame -= 1
              pc = frame.pointee.pc
              base = frame.pointee.base
              code = frame.pointee.code
              base[destination] = instance
            case .iteration:
              finishGenerator(frame, value)
              frameIndex -= 1
              frame -= 1
              pc = frame.pointee.pc
              base = frame.pointee.base
              code = frame.pointee.code
              // The caller's `forIterator` is the instruction before its pc.
              pc += (pc - 1).pointee.c
            }
            continue execution
          case .makeFunction:
            base[i.a] = makeFunction(code.pointee.constants[i.c], frame.pointee.globals, base + i.b)
            continue execution
          case .makeClass:
            frame.pointee.pc = pc
            stackTop = base + Int(code.pointee.registerCount)
            base[i.a] = try buildClass(base[i.a], base[i.a + 1], base[i.a + 2], base[i.a + 3])
            continue execution

          // MARK: Iteration
          case .getIterator:
            frame.pointee.pc = pc
            stackTop = base + Int(code.pointee.registerCount)
            base[i.a] = try iterator(of: base[i.b], forDelegation: i.c == 1)
            continue execution
          case .forIterator:
            let iterator = base[i.a].reference
            if iterator.kind == .iterator {
              let state = iterator.asIterator
              switch state.pointee.sort {
              case .range:
                if state.pointee.limit > 0 {
                  state.pointee.limit &-= 1
                  base[i.b] = Value(small: state.pointee.index)
                  state.pointee.index &+= state.pointee.step
                } else {
                  pc += i.c
                }
                continue execution
              case .list:
                let list = state.pointee.first.reference.asList
                if state.pointee.index < list.pointee.count {
                  base[i.b] = list.pointee.items[state.pointee.index]
                  state.pointee.index += 1
                } else {
                  state.pointee.index = Int.max
                  pc += i.c
                }
                continue execution
              case .tuple:
                let tuple = state.pointee.first.reference.asTuple
                if state.pointee.index < tuple.pointee.count {
                  base[i.b] = tuple.items[state.pointee.index]
                  state.pointee.index += 1
                } else {
                  pc += i.c
                }
                continue execution
              default: break
              }
            } else if iterator.kind == .generator {
              frame.pointee.pc = pc
              let generator = iterator.asGenerator
              if generator.pointee.state == .created || generator.pointee.state == .suspended {
                let top = base + Int(code.pointee.registerCount)
                try resume(generator, at: top, role: .iteration, destination: i.b, sending: .none)
                frame = frames + frameIndex
                pc = frame.pointee.pc
                base = frame.pointee.base
                code = frame.pointee.code
                continue execution
              }
            }
            frame.pointee.pc = pc
            stackTop = base + Int(code.pointee.registerCount)
            let value = try next(base[i.a])
            if value.isUndefined { pc += i.c } else { base[i.b] = value }
            continue execution
          case .yield:
            let value = base[i.a]
            frame.pointee.pc = pc
            suspend(frame, base)
            let role = frame.pointee.role
            let destination = Int(frame.pointee.destination)
            frameIndex -= 1
            if role == .entry { return value }
            frame -= 1
            pc = frame.pointee.pc
            base = frame.pointee.base
            code = frame.pointee.code
            base[destination] = value
            continue execution
          case .yieldFrom:
            frame.pointee.pc = pc
            stackTop = base + Int(code.pointee.registerCount)
            if let value = try delegate(frame, base, i) {
              // The delegate has yielded: pass it on, and come back to this instruction.
              frame.pointee.pc = pc - 1
              suspend(frame, base)
              let role = frame.pointee.role
              let destination = Int(frame.pointee.destination)
              frameIndex -= 1
              if role == .entry { return value }
              frame -= 1
              pc = frame.pointee.pc
              base = frame.pointee.base
              code = frame.pointee.code
              base[destination] = value
            }
            continue execution

          // MARK: Imports
          case .importName:
            frame.pointee.pc = pc
            stackTop = base + Int(code.pointee.registerCount)
            base[i.a] = try importName(
              code.pointee.constants[i.c], level: base[i.a].small, names: base[i.b], frame.pointee.globals)
            continue execution
          case .importFrom:
            frame.pointee.pc = pc
            stackTop = base + Int(code.pointee.registerCount)
            base[i.a] = try importFrom(base[i.b], code.pointee.constants[i.c])
            continue execution
          case .importStar:
            frame.pointee.pc = pc
            stackTop = base + Int(code.pointee.registerCount)
            try importStar(base[i.a], namespace(frame))
            continue execution

          // MARK: Exceptions
          case .raise:
            frame.pointee.pc = pc
            stackTop = base + Int(code.pointee.registerCount)
            throw raiseStatement(
              i.a == Instruction.noRegister ? .undefined : base[i.a],
              i.b == Instruction.noRegister ? .undefined : base[i.b])
          case .rethrow:
            pendingException = base[i.a]
            skipsTraceback = true
            throw Raised()
          case .pushHandled:
            base[i.a] = handled
            handled = base[i.b]
            continue execution
          case .popHandled:
            handled = base[i.a]
            continue execution
          case .matchException:
            frame.pointee.pc = pc
            stackTop = base + Int(code.pointee.registerCount)
            base[i.a] = Value(try exceptionMatches(base[i.b], base[i.c]))
            continue execution
          case .raiseAssertion:
            frame.pointee.pc = pc
            throw raise(.assertionError, value: i.a == Instruction.noRegister ? .undefined : base[i.a])
          case .splitGroup, .joinGroup:
            throw raise(.notImplementedError, "Lectern has no except* yet")
          case .enterContext:
            frame.pointee.pc = pc
            stackTop = base + Int(code.pointee.registerCount)
            try enterContext(base[i.b], base + i.a)
            continue execution
          case .exitContext:
            frame.pointee.pc = pc
            stackTop = base + Int(code.pointee.registerCount)
            base[i.b] = Value(try exitContext(base[i.a], base[i.b]))
            continue execution

          // MARK: Text
          case .format:
            frame.pointee.pc = pc
            stackTop = base + Int(code.pointee.registerCount)
            base[i.a] = try formatField(
              base[i.b], conversion: UInt8(truncatingIfNeeded: i.c),
              spec: i.c >> 8 == 1 ? base[i.b + 1] : .undefined)
            continue execution

          // MARK: Patterns
          case .matchSequence:
            base[i.a] = Value(isMatchSequence(base[i.b]))
            continue execution
          case .matchMapping:
            base[i.a] = Value(isMatchMapping(base[i.b]))
            continue execution
          case .matchLength:
            frame.pointee.pc = pc
            stackTop = base + Int(code.pointee.registerCount)
            let length = try length(base[i.b])
            base[i.a] = Value(i.c >= 0 ? length == i.c : length >= -i.c - 1)
            continue execution
          case .matchKeys:
            frame.pointee.pc = pc
            stackTop = base + Int(code.pointee.registerCount)
            base[i.a] = try matchKeys(base[i.b], base[i.c])
            continue execution
          case .matchClass:
            frame.pointee.pc = pc
            stackTop = base + Int(code.pointee.registerCount)
            base[i.a] = try matchClass(base[i.b], base[i.c], base[i.c + 1], base[i.c + 2].small)
            continue execution
          case .matchRest:
            frame.pointee.pc = pc
            base[i.a] = try matchRest(base[i.b], base[i.c])
            continue execution
          }
          // Only calls go on below.
          frame.pointee.pc = pc
          calling: while true {
            if callee.isReference {
              let reference = callee.reference
              switch reference.kind {
              case .function:
                let function = reference.asFunction
                let target = function.pointee.code.asCode
                if !target.pointee.isSimple || count != Int(target.pointee.positionalCount) {
                  stackTop = max(arguments + count, base + Int(code.pointee.registerCount))
                  try bind(function, arguments, count)
                }
                if target.pointee.isGenerator {
                  base[destination] = makeGenerator(reference, arguments)
                  continue execution
                }
                try enter(target, callee, arguments, destination, &frame, &pc, &base, &code)
                continue execution
              case .native:
                stackTop = max(arguments + count, base + Int(code.pointee.registerCount))
                base[destination] = try callNative(reference, arguments, count)
                continue execution
              case .method:
                let method = reference.asMethod
                // The callee's own register is free now and lies just before the arguments.
                guard method.pointee.function.isKind(.function) || method.pointee.function.isKind(.native)
                else {
                  break
                }
                arguments -= 1
                arguments.pointee = method.pointee.receiver
                count += 1
                callee = method.pointee.function
                continue calling
              case .classObject:
                if let initializer = quickInitializer(reference) {
                  let instance = makeInstance(reference)
                  arguments -= 1
                  arguments.pointee = instance
                  count += 1
                  let function = initializer.asFunction
                  let target = function.pointee.code.asCode
                  if !target.pointee.isSimple || count != Int(target.pointee.positionalCount) {
                    stackTop = max(arguments + count, base + Int(code.pointee.registerCount))
                    try bind(function, arguments, count)
                  }
                  try enter(target, Value(initializer), arguments, destination, &frame, &pc, &base, &code)
                  frame.pointee.companion = instance
                  frame.pointee.role = .initializer
                  continue execution
                }
              default: break
              }
            }
            stackTop = max(arguments + count, base + Int(code.pointee.registerCount))
            base[destination] = try call(callee, arguments, count)
            continue execution
          }
        }
      } catch {
        // Unwinding: the innermost handler of this run's frames, or out to the caller in Swift.
        frame.pointee.pc = pc
        guard unwind(to: floor) else { throw Raised() }
        frame = frames + frameIndex
        pc = frame.pointee.pc
        base = frame.pointee.base
        code = frame.pointee.code
      }
    }
  }

  /// The code of a function that takes exactly these arguments as they lie.
  @inline(__always)
  private func quickTarget(_ callee: Value, _ count: Int) -> UnsafeMutablePointer<CodeObject>? {
    guard callee.isReference, callee.reference.kind == .function else { return nil }
    let target = callee.reference.asFunction.pointee.code.asCode
    return target.pointee.quickCount == count ? target : nil
  }

  /// Makes a function's frame the running one.
  @inline(__always)
  private func enter(
    _ target: UnsafeMutablePointer<CodeObject>, _ function: Value, _ arguments: UnsafeMutablePointer<Value>,
    _ destination: Int, _ frame: inout UnsafeMutablePointer<Frame>,
    _ pc: inout UnsafeMutablePointer<Instruction>,
    _ base: inout UnsafeMutablePointer<Value>, _ code: inout UnsafeMutablePointer<CodeObject>
  ) throws(Raised) {
    guard frameIndex + 1 < recursionLimit, arguments + Int(target.pointee.registerCount) < stackLimit else {
      throw raise(.recursionError, "maximum recursion depth exceeded")
    }
    frameIndex += 1
    frame += 1
    frame.pointee.code = target
    frame.pointee.base = arguments
    frame.pointee.globals = function.reference.asFunction.pointee.globals
    frame.pointee.function = function
    frame.pointee.namespace = .undefined
    frame.pointee.companion = .undefined
    frame.pointee.destination = Int32(truncatingIfNeeded: destination)
    frame.pointee.role = .call
    var local = Int(target.pointee.parameterCount)
    let end = Int(target.pointee.localCount)
    while local < end {
      arguments[local] = .undefined
      local += 1
    }
    code = target
    base = arguments
    pc = target.pointee.instructions
    if attentionWord.pointee != 0 {
      frame.pointee.pc = pc
      try attend()
    }
  }

  private func checkMachineStackOrLeave() throws(Raised) {
    do throws(Raised) {
      try checkMachineStack()
    } catch {
      frameIndex -= 1
      throw error
    }
  }

  /// Finds the handler of the pending exception among the frames down to `floor`, and sets that frame's pc to it.
  /// - Returns: false where there is none; the frames are then gone.
  private func unwind(to floor: Int) -> Bool {
    while frameIndex >= floor {
      let frame = frames + frameIndex
      let exception = pendingException
      let code = frame.pointee.code
      let info = codes[code.pointee.info]
      let index = frame.pointee.pc - code.pointee.instructions - 1
      if skipsTraceback {
        skipsTraceback = false
      } else {
        addTraceback(exception, frame, max(index, 0))
      }
      if let handler = info.handler(at: index) {
        frame.pointee.base[handler.register] = exception
        frame.pointee.pc = code.pointee.instructions + handler.target
        pendingException = .undefined
        return true
      }
      let isGenerator = frame.pointee.companion.isKind(.generator)
      if isGenerator { failGenerator(frame) }
      frameIndex -= 1
    }
    return false
  }

  /// The comparison that a fused jump makes, by its distance from the first of its family.
  @inline(__always)
  private func comparison(_ operation: Operation, _ first: Operation) -> Operation {
    unsafeBitCast(Operation.equal.rawValue &+ (operation.rawValue &- first.rawValue), to: Operation.self)
  }

  @inline(__always)
  private func compareSmall(_ operation: Operation, _ left: Value, _ right: Value) -> Bool {
    let first = Int64(bitPattern: left.bits)
    let second = Int64(bitPattern: right.bits)
    switch operation {
    case .equal: return first == second
    case .notEqual: return first != second
    case .less: return first < second
    case .lessOrEqual: return first <= second
    case .greater: return first > second
    default: return first >= second
    }
  }
}
