// Which files a folder holds. Unsafe pointers occur here only where the system's calls want them.

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Lists folders.
public enum FolderListing {
  /// The names of the entries of a folder, in no order; nil if it is none or cannot be read.
  public static func names(in folder: String) -> [String]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
          String(cString: $0)
        }
      }
      names.append(name)
    }
    return names
  }
}
