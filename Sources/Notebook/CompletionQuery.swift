// What completion asks the kernel, and how the kernel finds it out without running any of the learner's code: names and
// attributes are looked up as they are stored, files of modules are read and not imported.

import PythonRuntime
import PythonSyntax

/// A question about names that begin in some way.
public struct CompletionQuery: Sendable, Equatable {
  public enum Kind: UInt8, Sendable {
    /// Names of the session and built-in ones.
    case name = 1
    /// Attributes of `path`.
    case attribute
    /// Parameters of `path` that can be given by name.
    case parameter
    /// Modules that can be imported.
    case module
    /// Names that can be imported from the module `path`.
    case member
    /// How `path` is called: at most one answer, such as `f(a, b=2)`.
    case signature
  }

  public var kind: Kind
  /// A name with dots in it, such as `os.path`; `""` as its first part stands for a text.
  public var path: String
  /// What the answers begin with.
  public var prefix: String

  public init(_ kind: Kind, of path: String = "", beginning prefix: String = "") {
    self.kind = kind
    self.path = path
    self.prefix = prefix
  }
}

/// The kernel's side of completion.
struct KernelCompletion {
  let shell: Shell
  private var interpreter: Interpreter { shell.interpreter }

  init(_ shell: Shell) { self.shell = shell }

  /// The answers, sorted. Names that begin with an underscore are private: they are for those who ask for them.
  func answers(to query: CompletionQuery) -> [String] {
    if query.kind == .signature { return signature(of: query.path).map { [$0] } ?? [] }
    let wantsPrivate = query.prefix.hasPrefix("_")
    let fitting = names(for: query).filter {
      $0.hasPrefix(query.prefix) && (wantsPrivate || !$0.hasPrefix("_"))
    }
    return fitting.sorted().reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  /// The names there are, some of them perhaps more than once.
  private func names(for query: CompletionQuery) -> [String] {
    switch query.kind {
    case .name: return interpreter.globalNames + interpreter.builtinNames
    case .attribute: return value(of: query.path).map { interpreter.attributeNames(of: $0) } ?? []
    case .parameter:
      let parameters = value(of: query.path).flatMap { interpreter.parameters(of: $0) } ?? []
      let named = parameters.split(separator: "/", maxSplits: 1).last ?? []
      return named.filter { !$0.hasPrefix("*") && $0 != "/" }.map { $0.prefix { $0 != "=" } + "=" }
    case .module: return interpreter.moduleNames + modulesInFolder
    case .member: return members(of: query.path)
    case .signature: return []
    }
  }

  /// What a path stands for; nil where only code could find out.
  private func value(of path: String) -> Value? {
    let parts = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard let first = parts.first else { return nil }
    var value = first.isEmpty ? interpreter.string("") : interpreter.visibleName(first)
    for part in parts.dropFirst() { value = value.flatMap { interpreter.storedAttribute($0, part) } }
    return value
  }

  private func signature(of path: String) -> String? {
    guard let value = value(of: path), let parameters = interpreter.parameters(of: value) else { return nil }
    return "\(path)(\(parameters.joined(separator: ", ")))"
  }

  // MARK: Modules

  private var modulesInFolder: [String] {
    (FolderListing.names(in: ".") ?? []).filter { $0.hasSuffix(".py") }.map { String($0.dropLast(3)) }
  }

  private func members(of module: String) -> [String] {
    if interpreter.importedModule(module) == nil, interpreter.moduleNames.contains(module) {
      // One of Lectern's own, which do nothing but define names.
      do throws(Raised) {
        try shell.perform("__import__(\(NamespaceMagics.quoted(module)))")
      } catch {
        _ = interpreter.takeException()
      }
    }
    if let imported = interpreter.importedModule(module) {
      return interpreter.attributeNames(of: imported)
    }
    let path = module.split(separator: ".").joined(separator: "/") + ".py"
    guard let source = SmallFile.text(of: path) else { return [] }
    return Array(CellNames(source).assigned)
  }
}
