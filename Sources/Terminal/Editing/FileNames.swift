// The names of files that begin in some way, for completion.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// More names than this are not looked at: nobody reads them.
private let mostNames = 10_000

/// The paths that a path can be completed to, sorted; those of folders end with a slash. Hidden files are for those who
/// ask for them with a dot.
///
/// - Parameters:
///   - prefix: the path so far.
///   - folder: what it is relative to.
func fileNames(beginning prefix: String, in folder: String) -> [String] {
  let slash = prefix.lastIndex(of: "/").map { prefix.index(after: $0) } ?? prefix.startIndex
  let (parent, beginning) = (String(prefix[..<slash]), prefix[slash...])
  var place = parent.hasPrefix("/") ? parent : folder + "/" + parent
  if parent.hasPrefix("~/"), let home = environmentValue("HOME") { place = home + "/" + parent.dropFirst(2) }
  guard let stream = opendir(place) else { return [] }
  defer { closedir(stream) }
  var names: [String] = []
  while names.count < mostNames, let entry = readdir(stream) {
    let name = withUnsafeBytes(of: &entry.pointee.d_name) {
      String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
    }
    guard name.hasPrefix(beginning), name.hasPrefix(".") == beginning.hasPrefix("."), name != ".",
      name != ".."
    else { continue }
    var status = stat()
    let isFolder = stat(place + "/" + name, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    names.append(parent + name + (isFolder ? "/" : ""))
  }
  return names.sorted()
}

/// The lessons of the course and the files that begin in some way, for the completion of a command line.
public func lessonArguments(beginning prefix: String) -> [String] {
  LessonLibrary.find().lessons.map(\.name).filter { $0.hasPrefix(prefix) }
    + fileNames(beginning: prefix, in: ".")
}
