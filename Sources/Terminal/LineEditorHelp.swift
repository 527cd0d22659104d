// What the line editor shows by the way while one types: how a function is called, and the partner of a bracket.

import CLibedit

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How long a closing bracket's partner is pointed at, in milliseconds; the next key ends it.
private let partnerTime: Int32 = 300

extension LineEditor {
  /// Shows below the entry how the function at the cursor is called, and the entry again.
  func showSignature() -> UInt8 {
    let (scalars, cursor) = text
    var before = String.UnicodeScalarView()
    before.append(contentsOf: scalars[..<cursor])
    let bytes = signature(String(before), String(before).count)
    if bytes.isEmpty { return UInt8(CC_REFRESH_BEEP) }
    moveBelow(scalars, cursor: cursor)
    emit(bytes)
    _ = cl_refresh(editor)
    return UInt8(CC_NORM)
  }

  /// Inserts a closing bracket, and puts the cursor on its partner for a moment.
  func close(_ character: Int32) -> UInt8 {
    guard let bracket = Unicode.Scalar(UInt32(bitPattern: character)),
      el_insertstr(editor, String(Character(bracket))) == 0
    else { return UInt8(CC_ERROR) }
    let (scalars, cursor) = text
    if let partner = bracketPartner(in: scalars, of: cursor - 1) {
      el_cursor(editor, Int32(partner - cursor))
      _ = cl_refresh(editor)
      var waiting = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
      _ = poll(&waiting, 1, partnerTime)
      el_cursor(editor, Int32(cursor - partner))
    }
    return UInt8(CC_REFRESH)
  }
}

/// The place of the bracket that the closing one at `place` belongs to; nil where there is none. Brackets in strings count
/// too: it is a hint, no parser.
func bracketPartner(in scalars: [Unicode.Scalar], of place: Int) -> Int? {
  let pairs: [Unicode.Scalar: Unicode.Scalar] = [")": "(", "]": "[", "}": "{"]
  guard scalars.indices.contains(place), pairs[scalars[place]] != nil else { return nil }
  var open: [Unicode.Scalar] = []
  for index in stride(from: place, through: 0, by: -1) {
    if let partner = pairs[scalars[index]] {
      open.append(partner)
    } else if pairs.values.contains(scalars[index]) {
      guard open.popLast() == scalars[index] else { return nil }
      if open.isEmpty { return index }
    }
  }
  return nil
}
