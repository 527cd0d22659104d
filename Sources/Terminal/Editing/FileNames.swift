// The names of files that begin in some way, for completion.

import Notebook

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
  let names = (FolderListing.names(in: place) ?? []).filter { name in
    name.hasPrefix(beginning) && name.hasPrefix(".") == beginning.hasPrefix(".") && name != "."
      && name != ".."
  }
  return names.sorted().map { parent + $0 + (isFolder(place + "/" + $0) ? "/" : "") }
}

/// The lessons of the course and the files that begin in some way, for the completion of a command line.
public func lessonArguments(beginning prefix: String) -> [String] {
  LessonLibrary.find().lessons.map(\.name).filter { $0.hasPrefix(prefix) }
    + fileNames(beginning: prefix, in: ".")
}
