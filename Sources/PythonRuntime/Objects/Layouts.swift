// How heap objects lie in memory. Every object opens with one header word:
//
//   bits 0…47   address of its class
//   bits 48…55  flags
//   bits 56…63  kind: which of the structures below it is
//
// Storage of growing containers is a separate blob in the same heap, reached only through its owner.

/// What a heap object is, and so how the collector traces it.
enum Kind: UInt8 {
  case blob
  case float, bigInteger, complex, integerInstance
  case string, bytes, bytearray
  case list, tuple, dict, set, frozenset
  case range, slice
  case function, native, method, cell, code
  case classObject, instance, shape, module
  case exception, traceback
  case generator, iterator
  case property, staticMethod, classMethod, superObject, slotDescriptor
  case dictView, mappingProxy, memberDescriptor
  case foreign
}

/// Header flags.
enum ObjectFlags {
  /// The object's class was made by a program, so its operators may be overridden.
  static let userClass: UInt64 = 1 << 48
  /// A string that stands in the table of interned strings.
  static let interned: UInt64 = 1 << 49
  /// A string whose code points take four bytes each.
  static let wide: UInt64 = 1 << 50
  /// A string that is known to be ASCII.
  static let ascii: UInt64 = 1 << 51
}

extension Reference {
  @inline(__always)
  var header: UInt64 {
    get { load(as: UInt64.self) }
    nonmutating set { storeBytes(of: newValue, as: UInt64.self) }
  }

  @inline(__always)
  var kind: Kind { unsafeBitCast(load(fromByteOffset: 7, as: UInt8.self), to: Kind.self) }

  /// True for an object of exactly this layout whose class is not a program's.
  @inline(__always)
  func isPlain(_ kind: Kind) -> Bool {
    load(fromByteOffset: 6, as: UInt16.self) == UInt16(kind.rawValue) << 8
  }

  @inline(__always)
  var classReference: Reference {
    Reference(bitPattern: UInt(header & 0xFFFF_FFFF_FFFF)).unsafelyUnwrapped
  }

  @inline(__always)
  var isUserClass: Bool { load(fromByteOffset: 6, as: UInt8.self) & UInt8(ObjectFlags.userClass >> 48) != 0 }

  @inline(__always)
  func of<Layout>(_ layout: Layout.Type) -> UnsafeMutablePointer<Layout> {
    assumingMemoryBound(to: layout)
  }

  @inline(__always) var asList: UnsafeMutablePointer<ListObject> { of(ListObject.self) }
  @inline(__always) var asTuple: UnsafeMutablePointer<TupleObject> { of(TupleObject.self) }
  @inline(__always) var asString: UnsafeMutablePointer<StringObject> { of(StringObject.self) }
  @inline(__always) var asBytes: UnsafeMutablePointer<BytesObject> { of(BytesObject.self) }
  @inline(__always) var asDict: UnsafeMutablePointer<DictObject> { of(DictObject.self) }
  @inline(__always) var asFunction: UnsafeMutablePointer<FunctionObject> { of(FunctionObject.self) }
  @inline(__always) var asNative: UnsafeMutablePointer<NativeObject> { of(NativeObject.self) }
  @inline(__always) var asMethod: UnsafeMutablePointer<MethodObject> { of(MethodObject.self) }
  @inline(__always) var asCell: UnsafeMutablePointer<CellObject> { of(CellObject.self) }
  @inline(__always) var asCode: UnsafeMutablePointer<CodeObject> { of(CodeObject.self) }
  @inline(__always) var asClass: UnsafeMutablePointer<ClassObject> { of(ClassObject.self) }
  @inline(__always) var asInstance: UnsafeMutablePointer<InstanceObject> { of(InstanceObject.self) }
  @inline(__always) var asShape: UnsafeMutablePointer<ShapeObject> { of(ShapeObject.self) }
  @inline(__always) var asModule: UnsafeMutablePointer<ModuleObject> { of(ModuleObject.self) }
  @inline(__always) var asException: UnsafeMutablePointer<ExceptionObject> { of(ExceptionObject.self) }
  @inline(__always) var asGenerator: UnsafeMutablePointer<GeneratorObject> { of(GeneratorObject.self) }
  @inline(__always) var asIterator: UnsafeMutablePointer<IteratorObject> { of(IteratorObject.self) }
  @inline(__always) var asRange: UnsafeMutablePointer<RangeObject> { of(RangeObject.self) }
  @inline(__always) var asFields: UnsafeMutablePointer<FieldsObject> { of(FieldsObject.self) }
  @inline(__always) var asFloat: UnsafeMutablePointer<FloatObject> { of(FloatObject.self) }
  @inline(__always) var asBigInteger: UnsafeMutablePointer<BigIntegerObject> { of(BigIntegerObject.self) }
  @inline(__always) var asForeign: UnsafeMutablePointer<ForeignObject> { of(ForeignObject.self) }
}

struct FloatObject {
  var header: UInt64
  var value: Double
  var attributes: Value
}

/// Sign and magnitude; the magnitude's words follow, least significant first, without leading zero words.
struct BigIntegerObject {
  var header: UInt64
  var isNegative: Bool
  var count: Int32
}

/// An instance of a subclass of `int`, or of `complex` (`imaginary` used).
struct IntegerInstanceObject {
  var header: UInt64
  var value: Value
  var attributes: Value
}

struct ComplexObject {
  var header: UInt64
  var real: Double
  var imaginary: Double
  var attributes: Value
}

/// Code points, one byte each while all are below 256, else four bytes each.
struct StringObject {
  var header: UInt64
  /// 0 while it has not been computed.
  var hash: Int
  /// Number of code points.
  var count: Int
  /// Points behind this structure, or into a buffer shared with strings that continue this one.
  var data: UnsafeMutableRawPointer
  /// The shared buffer, or undefined. An instance of a program's class never shares one and has its dict of attributes
  /// here.
  var owner: Value
  static let inlineOffset = 40

  init(header: UInt64, count: Int, data: UnsafeMutableRawPointer, owner: Value, isWide: Bool, isASCII: Bool) {
    self.header = header | (isWide ? ObjectFlags.wide : 0) | (isASCII ? ObjectFlags.ascii : 0)
    hash = 0
    self.count = count
    self.data = data
    self.owner = owner
  }

  @inline(__always)
  var isWide: Bool { header & ObjectFlags.wide != 0 }
  @inline(__always)
  var isASCII: Bool { header & ObjectFlags.ascii != 0 }
}

/// `bytes` and `bytearray`.
struct BytesObject {
  var header: UInt64
  var hash: Int
  var count: Int
  var capacity: Int
  /// Points behind this structure (`bytes`) or to a blob (`bytearray`).
  var data: UnsafeMutablePointer<UInt8>
  var owner: Value
  var attributes: Value
  static let inlineOffset = 56
}

struct ListObject {
  var header: UInt64
  var count: Int
  var capacity: Int
  var items: UnsafeMutablePointer<Value>
  var attributes: Value
  /// Nonzero while a sort holds the items: a change meanwhile is an error.
  var isSorting: Int
}

/// The items follow.
struct TupleObject {
  var header: UInt64
  var count: Int
  var hash: Int
  var attributes: Value
  static let itemsOffset = 32
}

extension UnsafeMutablePointer where Pointee == TupleObject {
  @inline(__always)
  var items: UnsafeMutablePointer<Value> {
    (UnsafeMutableRawPointer(self) + TupleObject.itemsOffset).assumingMemoryBound(to: Value.self)
  }
}

/// An entry of a dict or set; a deleted one has an undefined key.
struct DictEntry {
  var hash: Int
  var key: Value
  var value: Value
}

/// An insertion-ordered hash table: entries in order, and an index table of 32-bit positions in the same blob.
/// Sets are the same with undefined values.
struct DictObject {
  var header: UInt64
  /// Living entries.
  var count: Int
  /// Entries used, deleted ones included.
  var used: Int
  /// Entries that fit before the table must grow.
  var capacity: Int
  /// Size of the index table less one; a power of two less one.
  var mask: Int
  /// Places of the index table that are not empty, those of deleted entries included: a search ends only at an empty
  /// one, so some must stay empty.
  var filled: Int
  var entries: UnsafeMutablePointer<DictEntry>
  var indices: UnsafeMutablePointer<Int32>
  /// Unique to this dict and its present keys: changes when a key is added or removed.
  var version: UInt64
  var attributes: Value
  /// Cached hash of a frozenset, 0 while it has not been computed. In a set the version whose entries stand in the
  /// order in which they are shown.
  var hash: Int

  /// Where the value of an entry lies: it is the entry's last word.
  func valuePlace(_ index: Int) -> UnsafeMutablePointer<Value> {
    UnsafeMutableRawPointer(entries + index + 1).assumingMemoryBound(to: Value.self) - 1
  }
}

struct RangeObject {
  var header: UInt64
  var start: Value
  var stop: Value
  var step: Value
}

/// A small object that is nothing but values: slice, bound method, property, static method, class method, super,
/// cell, dict view, traceback.
struct FieldsObject {
  var header: UInt64
  var first: Value
  var second: Value
  var third: Value
  var fourth: Value
  var fifth: Value
}

struct CellObject {
  var header: UInt64
  var value: Value
}

struct MethodObject {
  var header: UInt64
  var function: Value
  var receiver: Value
}

/// A function written in Python.
struct FunctionObject {
  var header: UInt64
  var code: Reference
  var globals: Value
  /// Tuple of default values of positional parameters, or undefined.
  var defaults: Value
  /// Dict of default values of keyword-only parameters, or undefined.
  var keywordDefaults: Value
  /// Tuple of cells, or undefined.
  var closure: Value
  var name: Value
  var qualifiedName: Value
  var attributes: Value
  var annotations: Value
  var doc: Value
  var module: Value
}

/// A function written in Swift.
struct NativeObject {
  var header: UInt64
  /// Position in `Interpreter.natives`.
  var index: Int
  var name: Value
  /// What the function is bound to, or undefined.
  var receiver: Value
  /// The class that it is a method of, or the module's name, or undefined.
  var owner: Value
  var doc: Value
  var requiredCount: Int32
  /// Number of parameters where positional arguments can stay where they are, else -1, `unknownCount`, or `restCount`
  /// and below.
  var parameterCount: Int32
  var quick = QuickNative.none
  /// The signature was not read yet.
  static let unknownCount: Int32 = -2
  /// What stands for no parameter but `*values`; one less for each required one before it.
  static let restCount: Int32 = -3
}

/// Compiled code; `info` is a position in `Interpreter.codes`, where names, lines and source are.
struct CodeObject {
  var header: UInt64
  var info: Int
  var instructions: UnsafeMutablePointer<Instruction>
  var constants: UnsafeMutablePointer<Value>
  var caches: UnsafeMutablePointer<InlineCache>
  var instructionCount: Int32
  var constantCount: Int32
  var cacheCount: Int32
  var registerCount: Int32
  /// All parameters, `*` and `**` included.
  var parameterCount: Int32
  /// Locals behind the parameters: registers that open undefined.
  var unboundCount: Int32
  var result: CallResult
  /// Number of arguments with which a call can go straight on to the first instruction, or -1.
  var quickCount: Int
  var parameters: ParameterLayout
  /// Interned, as its functions have it.
  var name: Value
  var qualifiedName: Value
  /// How many more calls and turns of loops make it worth translating; 0 and below where it is.
  var heat: Int32
  /// How often the translation has guessed a type wrongly; before there is one, how often it was put off.
  var wrongGuesses: Int32 = 0
  /// Its translation to machine code.
  var machine: UnsafeMutableRawPointer?
}

/// What a call of a function gives: what its body returns, or an object that runs the body step by step.
enum CallResult: UInt8 { case value, generator, coroutine, asyncGenerator }

/// A place of an instruction where the result of a lookup is remembered.
struct InlineCache {
  var name: Value
  /// A shape, class or undefined.
  var key: Value
  var version: UInt64
  var value: Value
  /// Slot position; or `firstAddition` less the slot that an attribute gets together with the shape in `value`.
  var index: Int
  static let firstAddition = -16

  /// Kept in the place of `index`: where a dict's value lies, as long as the dict is of this version.
  @inline(__always)
  var place: UnsafeMutablePointer<Value> {
    get { UnsafeMutablePointer(bitPattern: index).unsafelyUnwrapped }
    set { index = Int(bitPattern: newValue) }
  }
}

struct ClassObject {
  var header: UInt64
  var name: Value
  var qualifiedName: Value
  var bases: Value
  /// Method resolution order, a tuple that opens with the class.
  var order: Value
  /// Namespace dict.
  var namespace: Value
  /// Shape of an instance without attributes, or undefined.
  var rootShape: Value
  /// What its instances are in memory.
  var instanceKind: Kind
  var isUserMade: Bool
  /// False where `__slots__` leave no room for other attributes.
  var hasAttributes: Bool
  /// Instances may define `__getattr__` or `__getattribute__` or `__setattr__`: the quick paths are closed.
  var hasCustomGet: Bool
  var hasCustomSet: Bool
  var isAbstract: Bool
  /// Attribute slots that a new instance gets inline.
  var inlineSlots: Int32
  var subclasses: Value
}

/// A node in a class's tree of attribute layouts: instances that got the same attributes in the same order share it.
struct ShapeObject {
  var header: UInt64
  var owner: Reference
  /// Dict of name → slot.
  var slots: Value
  /// Dict of name → following shape, or undefined.
  var transitions: Value
  var count: Int
  /// Attributes in order, tuple-like list.
  var names: Value
}

/// Attribute values follow inline; more live in `overflow`; an instance whose `__dict__` was asked for keeps them
/// in `dict` and has no shape.
struct InstanceObject {
  var header: UInt64
  var shape: Value
  var dict: Value
  var overflow: UnsafeMutablePointer<Value>?
  var inlineCapacity: Int32
  var overflowCapacity: Int32
  static let slotsOffset = 40
}

extension UnsafeMutablePointer where Pointee == InstanceObject {
  @inline(__always)
  func slot(_ index: Int) -> UnsafeMutablePointer<Value> {
    let capacity = Int(pointee.inlineCapacity)
    if index < capacity {
      return (UnsafeMutableRawPointer(self) + InstanceObject.slotsOffset)
        .assumingMemoryBound(to: Value.self) + index
    }
    return pointee.overflow.unsafelyUnwrapped + (index - capacity)
  }
}

struct ModuleObject {
  var header: UInt64
  var name: Value
  var namespace: Value
}

struct ExceptionObject {
  var header: UInt64
  var arguments: Value
  var traceback: Value
  var cause: Value
  var context: Value
  var attributes: Value
  var suppressesContext: Bool
}

struct GeneratorObject {
  var header: UInt64
  var function: Value
  /// Saved registers (a blob) and their number.
  var registers: UnsafeMutablePointer<Value>
  var registerCount: Int
  var pc: UnsafeMutablePointer<Instruction>
  /// The exception that was being handled inside when it yielded.
  var handled: Value
  /// What it delegates to by `yield from`, or undefined.
  var delegate: Value
  var name: Value
  var qualifiedName: Value
  var state: GeneratorState
  /// True while a step of an asynchronous generator is under way, even where it waits for something.
  var isInStep = false
}

enum GeneratorState: UInt8 { case created, suspended, running, finished }

/// A built-in iterator: `index` and three values whose meaning depends on the sort.
struct IteratorObject {
  var header: UInt64
  var sort: IteratorSort
  var index: Int
  var limit: Int
  var step: Int
  var first: Value
  var second: Value
  var third: Value
}

enum IteratorSort: UInt8 {
  case range, bigRange, list, tuple, string, bytes, dictKeys, dictValues, dictItems, set
  case reversedSequence, sequence, callable
  case enumerate, zip, map, filter, reversedDictKeys, reversedDictValues, reversedDictItems
  case foreign
}

/// An object whose content is a Swift object (a file, a compiled pattern, a lock).
struct ForeignObject {
  var header: UInt64
  /// Position in `Interpreter.foreignObjects`.
  var index: Int
  var attributes: Value
}
