// Replaces a file as a whole or not at all: the bytes go into a new file beside it, are synced to disk, and the
// new file takes the old one's name. Unsafe pointers occur here only where the system's calls want them.

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Writes a file so that at every moment either the old content or the new one is there.
///
/// - Parameters:
///   - bytes: the new content
///   - path: the file; a symbolic link is followed and stays
/// - Throws: `LessonError` if the file cannot be written; the old one is then untouched
func writeFile(_ bytes: [UInt8], to path: String) throws(LessonError) {
  let target = resolved(path)
  var status = stat()
  let exists = stat(target, &status) == 0
  if exists, status.st_mode & S_IFMT != S_IFREG {
    throw LessonError(
      file: path, problem: "this is not a regular file, so it is not replaced", remedy: "name another file")
  }
  var template = Array(target.utf8CString.dropLast()) + Array(".XXXXXX".utf8CString)
  let descriptor = mkstemp(&template)
  guard descriptor >= 0 else { throw writingError(path, errno) }
  _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  let beside = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  let mode = exists ? status.st_mode & 0o7777 : 0o666 & ~currentMask()
  var failure = fchmod(descriptor, mode) == 0 ? 0 : errno
  if failure == 0 { failure = writeAll(bytes, to: descriptor) }
  if failure == 0, fsync(descriptor) != 0 { failure = errno }
  if close(descriptor) != 0, failure == 0 { failure = errno }
  if failure == 0, rename(beside, target) != 0 { failure = errno }
  guard failure == 0 else {
    unlink(beside)
    throw writingError(path, failure)
  }
  syncFolder(of: target)
}

/// The file that a path leads to when symbolic links are followed; the path itself if there is none yet.
private func resolved(_ path: String) -> String {
  guard let buffer = realpath(path, nil) else { return path }
  defer { free(buffer) }
  return String(cString: buffer)
}

/// The permissions that new files of this process do not get; reading them takes setting them.
private func currentMask() -> mode_t {
  let mask = umask(0o077)
  umask(mask)
  return mask
}

/// Writes all bytes; the result is 0 or an error number.
private func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
  var written = 0
  while written < bytes.count {
    let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count < 0 {
      if errno == EINTR { continue }
      return errno
    }
    written += count
  }
  return 0
}

/// Makes the new name last; a file system that cannot do that is not an error.
private func syncFolder(of path: String) {
  let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
  let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard descriptor >= 0 else { return }
  fsync(descriptor)
  close(descriptor)
}

private func writingError(_ path: String, _ code: Int32) -> LessonError {
  switch code {
  case ENOENT, ENOTDIR:
    LessonError(
      file: path, problem: "the folder for this file does not exist", remedy: "create it with mkdir -p")
  case EACCES, EPERM, EROFS:
    LessonError(
      file: path, problem: "you may not write in this folder", remedy: "name a file somewhere else")
  case ENOSPC, EDQUOT:
    LessonError(
      file: path, problem: "the disk is full", remedy: "free some space and save again; the old file is whole"
    )
  default:
    LessonError(
      file: path, problem: "the file cannot be written (\(String(cString: strerror(code))))",
      remedy: "name another file; the old one is whole")
  }
}
