// Shared memory that processes find by its name, whether they are related or not.

import CSystem

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Named segments of shared memory (shm_overview(7)). They stay until they are removed.
public enum NamedMemory {
  /// What the names begin with that are given to segments of a session, by the process that it began with.
  private static func prefix(ofSession process: Int32) -> String { "psm_\(process)_" }

  /// A name that no segment has.
  public static func freshName() -> String {
    let root = Board.current?.rootProcess ?? getpid()
    return prefix(ofSession: root) + String(SharedObject.makeIdentifier(), radix: 16)
  }

  /// Makes or opens a segment.
  /// - Parameters:
  ///   - name: without a slash.
  ///   - byteCount: the size of a new segment; nil opens one that exists.
  /// - Throws: `SystemError`: `EEXIST` or `ENOENT` for the name, `EINVAL` for a name or size that cannot be.
  public static func open(_ name: String, byteCount: Int?) throws(SystemError) -> SharedMapping {
    let flags = byteCount == nil ? O_RDWR : O_RDWR | O_CREAT | O_EXCL
    let descriptor = shm_open("/" + name, flags, 0o600)
    guard descriptor >= 0 else { throw SystemError("shm_open") }
    if let byteCount, ftruncate(descriptor, byteCount) != 0 {
      let error = SystemError("ftruncate")
      close(descriptor)
      shm_unlink("/" + name)
      throw error
    }
    do throws(SystemError) {
      return try SharedMapping(descriptor: descriptor)
    } catch {
      close(descriptor)
      if byteCount != nil { shm_unlink("/" + name) }
      throw error
    }
  }

  /// Removes a segment's name; its memory goes when nobody maps it any more.
  /// - Throws: `SystemError` with `ENOENT` where there is none.
  public static func remove(_ name: String) throws(SystemError) {
    guard shm_unlink("/" + name) == 0 else { throw SystemError("shm_unlink") }
  }

  /// Removes the segments that the processes of a session named by `freshName` and left behind.
  /// - Parameter process: the process that the session began with.
  public static func removeAll(ofSession process: Int32) {
    guard let directory = opendir("/dev/shm") else { return }
    defer { closedir(directory) }
    for name in directoryNames(directory) where name.hasPrefix(prefix(ofSession: process)) {
      shm_unlink("/" + name)
    }
  }
}
