// The loop that runs instructions. What programs do most (small integers, floats, cached names and slots, plain calls,
// steps of loops) stands here; other instructions are in Instructions.swift. Program counter, registers and frame live
// in locals; `frame.pc` is brought up to date before anything that may raise or look at the stack.

import PythonSyntax

extension Interpreter {
  /// Runs the frame on top until it returns.
  func run() throws(Raised) -> Value {
    nesting += 1
    defer { nesting -= 1 }
    try checkMachineStackOrLeave()
    let floor = frameIndex
    var frame = topFrame
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
              base[i.a] = globals.pointee.entries[cache.pointee.index].value
            } else {
              frame.pointee.pc = pc
              base[i.a] = try loadGlobal(cache, frame.pointee.globals, pc - 1)
            }
            continue execution
          case .loadBuiltin:
            let cache = code.pointee.caches + i.c
            let builtins = builtins.reference.asDict
            if cache.pointee.version == frame.pointee.globals.reference.asDict.pointee.version,
              cache.pointee.key.bits == builtins.pointee.version
            {
              base[i.a] = builtins.pointee.entries[cache.pointee.index].value
            } else {
              frame.pointee.pc = pc
              base[i.a] = try loadGlobal(cache, frame.pointee.globals, pc - 1)
            }
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
          case .checkLocal:
            if base[i.a].isUndefined {
              frame.pointee.pc = pc
              throw unboundLocal(code.pointee.constants[i.c], frame)
            }
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
            } else if let result = floats(left, right, +) {
              base[i.a] = result
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
            } else if let result = floats(left, right, -) {
              base[i.a] = result
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
            } else if let result = floats(left, right, *) {
              base[i.a] = result
              continue execution
            }
            frame.pointee.pc = pc
            base[i.a] = try binary(.multiply, left, right)
            continue execution
          case .divide:
            let left = base[i.b]
            let right = base[i.c]
            if left.bits & right.bits & 1 != 0 {
              if right.small != 0, abs(left.small) < 1 << 53, abs(right.small) < 1 << 53,
                let quotient = Value(inline: Double(left.small) / Double(right.small))
              {
                base[i.a] = quotient
                continue execution
              }
            } else if let result = floats(left, right, /) {
              base[i.a] = result
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
            } else if let result = floats(left, right, +) {
              base[i.a] = result
              continue execution
            }
            frame.pointee.pc = pc
            base[i.a] = try inPlace(.add, left, right)
            continue execution
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
            continue execution
          case .not:
            let operand = base[i.b]
            if operand.isBool {
              base[i.a] = Value(operand == .false)
            } else {
              frame.pointee.pc = pc
              base[i.a] = Value(!(try truth(operand)))
            }
            continue execution
          // MARK: Comparison
          case .equal:
            let left = base[i.b]
            let right = base[i.c]
            if let holds = quickComparison(.equal, left, right) {
              base[i.a] = Value(holds)
            } else {
              frame.pointee.pc = pc
              base[i.a] = try compare(.equal, left, right)
            }
            continue execution
          case .notEqual:
            let left = base[i.b]
            let right = base[i.c]
            if let holds = quickComparison(.notEqual, left, right) {
              base[i.a] = Value(holds)
            } else {
              frame.pointee.pc = pc
              base[i.a] = try compare(.notEqual, left, right)
            }
            continue execution
          case .less:
            let left = base[i.b]
            let right = base[i.c]
            if let holds = quickComparison(.less, left, right) {
              base[i.a] = Value(holds)
            } else {
              frame.pointee.pc = pc
              base[i.a] = try compare(.less, left, right)
            }
            continue execution
          case .lessOrEqual:
            let left = base[i.b]
            let right = base[i.c]
            if let holds = quickComparison(.lessOrEqual, left, right) {
              base[i.a] = Value(holds)
            } else {
              frame.pointee.pc = pc
              base[i.a] = try compare(.lessOrEqual, left, right)
            }
            continue execution
          case .greater:
            let left = base[i.b]
            let right = base[i.c]
            if let holds = quickComparison(.greater, left, right) {
              base[i.a] = Value(holds)
            } else {
              frame.pointee.pc = pc
              base[i.a] = try compare(.greater, left, right)
            }
            continue execution
          case .greaterOrEqual:
            let left = base[i.b]
            let right = base[i.c]
            if let holds = quickComparison(.greaterOrEqual, left, right) {
              base[i.a] = Value(holds)
            } else {
              frame.pointee.pc = pc
              base[i.a] = try compare(.greaterOrEqual, left, right)
            }
            continue execution
          case .is:
            base[i.a] = Value(base[i.b] == base[i.c])
            continue execution
          case .isNot:
            base[i.a] = Value(base[i.b] != base[i.c])
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
          case .jumpIfEqual:
            if try holds(.equal, base[i.a], base[i.b], frame, pc) { pc += i.c }
            continue execution
          case .jumpIfNotEqual:
            if try holds(.notEqual, base[i.a], base[i.b], frame, pc) { pc += i.c }
            continue execution
          case .jumpIfLess:
            if try holds(.less, base[i.a], base[i.b], frame, pc) { pc += i.c }
            continue execution
          case .jumpIfLessOrEqual:
            if try holds(.lessOrEqual, base[i.a], base[i.b], frame, pc) { pc += i.c }
            continue execution
          case .jumpIfGreater:
            if try holds(.greater, base[i.a], base[i.b], frame, pc) { pc += i.c }
            continue execution
          case .jumpIfGreaterOrEqual:
            if try holds(.greaterOrEqual, base[i.a], base[i.b], frame, pc) { pc += i.c }
            continue execution
          case .jumpIfEqualSmall:
            if try holds(.equal, base[i.a], Value(small: i.signedB), frame, pc) { pc += i.c }
            continue execution
          case .jumpIfNotEqualSmall:
            if try holds(.notEqual, base[i.a], Value(small: i.signedB), frame, pc) { pc += i.c }
            continue execution
          case .jumpIfLessSmall:
            if try holds(.less, base[i.a], Value(small: i.signedB), frame, pc) { pc += i.c }
            continue execution
          case .jumpIfLessOrEqualSmall:
            if try holds(.lessOrEqual, base[i.a], Value(small: i.signedB), frame, pc) { pc += i.c }
            continue execution
          case .jumpIfGreaterSmall:
            if try holds(.greater, base[i.a], Value(small: i.signedB), frame, pc) { pc += i.c }
            continue execution
          case .jumpIfGreaterOrEqualSmall:
            if try holds(.greaterOrEqual, base[i.a], Value(small: i.signedB), frame, pc) { pc += i.c }
            continue execution
          case .jumpUnlessEqual:
            if !(try holds(.equal, base[i.a], base[i.b], frame, pc)) { pc += i.c }
            continue execution
          case .jumpUnlessNotEqual:
            if !(try holds(.notEqual, base[i.a], base[i.b], frame, pc)) { pc += i.c }
            continue execution
          case .jumpUnlessLess:
            if !(try holds(.less, base[i.a], base[i.b], frame, pc)) { pc += i.c }
            continue execution
          case .jumpUnlessLessOrEqual:
            if !(try holds(.lessOrEqual, base[i.a], base[i.b], frame, pc)) { pc += i.c }
            continue execution
          case .jumpUnlessGreater:
            if !(try holds(.greater, base[i.a], base[i.b], frame, pc)) { pc += i.c }
            continue execution
          case .jumpUnlessGreaterOrEqual:
            if !(try holds(.greaterOrEqual, base[i.a], base[i.b], frame, pc)) { pc += i.c }
            continue execution
          case .jumpUnlessEqualSmall:
            if !(try holds(.equal, base[i.a], Value(small: i.signedB), frame, pc)) { pc += i.c }
            continue execution
          case .jumpUnlessNotEqualSmall:
            if !(try holds(.notEqual, base[i.a], Value(small: i.signedB), frame, pc)) { pc += i.c }
            continue execution
          case .jumpUnlessLessSmall:
            if !(try holds(.less, base[i.a], Value(small: i.signedB), frame, pc)) { pc += i.c }
            continue execution
          case .jumpUnlessLessOrEqualSmall:
            if !(try holds(.lessOrEqual, base[i.a], Value(small: i.signedB), frame, pc)) { pc += i.c }
            continue execution
          case .jumpUnlessGreaterSmall:
            if !(try holds(.greater, base[i.a], Value(small: i.signedB), frame, pc)) { pc += i.c }
            continue execution
          case .jumpUnlessGreaterOrEqualSmall:
            if !(try holds(.greaterOrEqual, base[i.a], Value(small: i.signedB), frame, pc)) { pc += i.c }
            continue execution
          // MARK: Containers
          case .buildList:
            base[i.a] = makeList(base + i.b, i.c)
            continue execution
          case .buildTuple:
            base[i.a] = makeTuple(base + i.b, i.c)
            continue execution
          case .listAppend:
            listAppend(base[i.a].reference, base[i.b])
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
          case .return:
            let value = base[i.a]
            let link = frame.pointee.link
            if link.isPlainCall {
              frame -= 1
              topFrame = frame
              pc = frame.pointee.pc
              base = frame.pointee.base
              code = frame.pointee.code
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
              frame -= 1
              topFrame = frame
              pc = frame.pointee.pc
              base = frame.pointee.base
              code = frame.pointee.code
              base[link.destination] = instance
            case .iteration:
              finishGenerator(frame, value)
              frame -= 1
              topFrame = frame
              pc = frame.pointee.pc
              base = frame.pointee.base
              code = frame.pointee.code
              // The caller's `forIterator` is the instruction before its pc.
              pc += (pc - 1).pointee.c
            }
            continue execution
          // MARK: Iteration
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
                frame = topFrame
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
            let link = frame.pointee.link
            topFrame -= 1
            if link.role == .entry { return value }
            frame -= 1
            pc = frame.pointee.pc
            base = frame.pointee.base
            code = frame.pointee.code
            base[link.destination] = value
            continue execution
          case .yieldFrom:
            frame.pointee.pc = pc
            stackTop = base + Int(code.pointee.registerCount)
            if let value = try delegate(frame, base, i) {
              // The delegate has yielded: pass it on, and come back to this instruction.
              frame.pointee.pc = pc - 1
              suspend(frame, base)
              let link = frame.pointee.link
              topFrame -= 1
              if link.role == .entry { return value }
              frame -= 1
              pc = frame.pointee.pc
              base = frame.pointee.base
              code = frame.pointee.code
              base[link.destination] = value
            }
            continue execution

          // MARK: Everything else
          default:
            frame.pointee.pc = pc
            stackTop = base + Int(code.pointee.registerCount)
            try perform(i, frame, base, code)
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
                  frame.pointee.link = FrameLink(destination: destination, role: .initializer)
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
        frame = topFrame
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
}
