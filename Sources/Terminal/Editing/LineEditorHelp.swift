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

  /// Inserts a closing bracket; its partner is pointed at once that is drawn.
  func close(_ character: Int32) -> UInt8 {
    guard let bracket = Unicode.Scalar(UInt32(bitPattern: character)),
      el_insertstr(editor, String(Character(bracket))) == 0
    else { return UInt8(CC_ERROR) }
    let (scalars, cursor) = text
    partnerDistance = bracketPartner(in: scalars, of: cursor - 1).flatMap {
      columns(from: $0, to: cursor, in: scalars)
    }
    return UInt8(CC_REFRESH)
  }

  /// The columns between two places; nil where they are not on the same row of the screen.
  private func columns(from place: Int, to end: Int, in scalars: [Unicode.Scalar]) -> Int? {
    func column(of place: Int) -> Int? {
      guard !scalars[..<place].contains("\n") else { return nil }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[..<place])
      return promptWidth + displayWidth(of: String(text))
    }
    let width = max(1, windowSize().width)
    guard let start = column(of: place), let end = column(of: end), start / width == end / width else {
      return nil
    }
    return end - start
  }

  /// Puts the cursor on the partner of the bracket that was just typed, for a moment or until the next key.
  func pointAtPartner() {
    guard let distance = partnerDistance else { return }
    partnerDistance = nil
    emit("\u{1B}[\(distance)D")
    var waiting = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    _ = poll(&waiting, 1, partnerTime)
    emit("\u{1B}[\(distance)C")
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
