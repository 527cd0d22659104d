// Reads a whole file with the system's own calls, and refuses what cannot be a lesson: each refusal is a
// sentence. Unsafe pointers occur here only where `read` fills a buffer.

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The largest file that is read, in bytes.
let fileSizeLimit = 128 << 20

/// Reads a file's bytes.
///
/// - Parameter path: the file
/// - Throws: `LessonError` if it is missing, unreadable, no regular file, or larger than `fileSizeLimit`
func readFile(_ path: String) throws(LessonError) -> [UInt8] {
  if path.isEmpty {
    throw LessonError(file: "\u{2018}\u{2019}", problem: "no file is named", remedy: "name a lesson's file")
  }
  if path.utf8.contains(0) {
    throw LessonError(
      file: path, problem: "a file's name cannot contain a zero byte", remedy: "name a lesson's file")
  }
  // without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever
  let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
  guard descriptor >= 0 else { throw openingError(path, errno) }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0 else { throw openingError(path, errno) }
  switch status.st_mode & S_IFMT {
  case S_IFREG: break
  case S_IFDIR:
    throw LessonError(
      file: path, problem: "this is a directory, not a lesson", remedy: "name one of the files in it")
  default:
    throw LessonError(
      file: path, problem: "this is not a regular file", remedy: "name a lesson's file")
  }
  guard status.st_size <= fileSizeLimit else { throw tooLarge(path) }
  return try readToEnd(descriptor, path: path, expecting: Int(status.st_size))
}

private func readToEnd(
  _ descriptor: Int32, path: String, expecting size: Int
) throws(LessonError) -> [UInt8] {
  var failure: Int32 = 0
  var isTooLarge = false
  var bytes: [UInt8] = []
  bytes.reserveCapacity(size + 1)
  var chunk = [UInt8](repeating: 0, count: min(max(size + 1, 4096), 1 << 20))
  while true {
    let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    if count < 0 {
      if errno == EINTR { continue }
      failure = errno
      break
    }
    if count == 0 { break }
    bytes.append(contentsOf: chunk[..<count])
    if bytes.count > fileSizeLimit {
      isTooLarge = true
      break
    }
  }
  if failure != 0 { throw openingError(path, failure) }
  if isTooLarge { throw tooLarge(path) }
  return bytes
}

private func tooLarge(_ path: String) -> LessonError {
  LessonError(
    file: path, problem: "the file is larger than \(fileSizeLimit >> 20) MB",
    remedy: "clear its outputs or split the lesson")
}

private func openingError(_ path: String, _ code: Int32) -> LessonError {
  switch code {
  case ENOENT, ENOTDIR:
    return LessonError(
      file: path, problem: "there is no such file", remedy: "check the name, or list the folder with ls")
  case EACCES, EPERM:
    return LessonError(
      file: path, problem: "you may not read this file", remedy: "change its permissions (chmod u+r)")
  case ELOOP:
    return LessonError(
      file: path, problem: "the symbolic links to this file lead in a circle",
      remedy: "name the file itself")
  case ENAMETOOLONG:
    return LessonError(file: path, problem: "the name is too long", remedy: "name a lesson's file")
  default:
    return LessonError(
      file: path, problem: "the file cannot be read (\(String(cString: strerror(code))))",
      remedy: "check the file and try again")
  }
}
