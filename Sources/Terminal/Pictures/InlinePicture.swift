// Pictures in the terminal: which way of showing them it knows, and the bytes for one.

import LessonFiles

/// How a terminal is sent a picture.
public enum PictureProtocol: String, Sendable, CaseIterable {
  /// The graphics protocol of kitty, for PNG files.
  case kitty
  /// OSC 1337 of iTerm2, for files of any kind.
  case iTerm = "iterm"
  /// Columns of six pixels, as terminals of DEC had them.
  case sixel

  /// What the environment says; `LECTERN_PICTURES` decides where that is wrong.
  ///
  /// - Parameter showsSixel: whether the terminal itself says that it knows sixels
  static func detect(showsSixel: Bool) -> PictureProtocol? {
    if let name = environmentValue("LECTERN_PICTURES") { return PictureProtocol(rawValue: name) }
    // In tmux and screen these variables are those of the terminal that they were started in.
    if environmentValue("TMUX") == nil, environmentValue("STY") == nil {
      if ["xterm-kitty", "xterm-ghostty"].contains(environmentValue("TERM")) { return .kitty }
      if ["iTerm.app", "WezTerm"].contains(environmentValue("TERM_PROGRAM")) { return .iTerm }
    }
    return showsSixel ? .sixel : nil
  }
}

/// What kind of file a picture is, and how large it is.
struct PictureFormat: Equatable {
  enum Kind { case png, jpeg, gif }

  static let pngSignature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  var kind: Kind
  /// In pixels.
  var width: Int
  var height: Int

  /// Looks at the first bytes of a file. Nil for what is no picture of a known kind.
  init?(of file: [UInt8]) {
    if file.starts(with: Self.pngSignature), file.count >= 24 {
      self.init(.png, Int(bigEndian: file[16..<20]), Int(bigEndian: file[20..<24]))
    } else if file.starts(with: "GIF8".utf8), file.count >= 10 {
      self.init(.gif, Int(bigEndian: file[6..<8].reversed()), Int(bigEndian: file[8..<10].reversed()))
    } else if file.starts(with: [0xFF, 0xD8]) {
      self.init(jpeg: file)
    } else {
      return nil
    }
  }

  private init?(_ kind: Kind, _ width: Int, _ height: Int) {
    guard width > 0, height > 0, width <= 1 << 16, height <= 1 << 16 else { return nil }
    (self.kind, self.width, self.height) = (kind, width, height)
  }

  /// Goes from segment to segment to the one that begins the frame (ISO/IEC 10918-1, B.2.2).
  private init?(jpeg file: [UInt8]) {
    var place = 2
    while place + 9 <= file.count, file[place] == 0xFF {
      let marker = file[place + 1]
      if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
        self.init(
          .jpeg, Int(bigEndian: file[place + 7..<place + 9]), Int(bigEndian: file[place + 5..<place + 7]))
        return
      }
      place += 2 + Int(bigEndian: file[place + 2..<place + 4])
    }
    return nil
  }
}

/// A picture, ready to be drawn at the start of a line; the cursor is below it afterwards.
public struct InlinePicture: Hashable, Sendable {
  let bytes: [UInt8]

  /// - Parameters:
  ///   - file: a PNG, JPEG or GIF file
  ///   - kind: how the terminal is sent pictures
  ///   - room: the columns and rows that it may take
  ///   - cell: how many pixels a character takes
  /// - Returns: nil for what the terminal cannot show
  init?(
    _ file: [UInt8], by kind: PictureProtocol, room: (columns: Int, rows: Int),
    cell: (width: Int, height: Int)
  ) {
    guard let format = PictureFormat(of: file), room.columns > 0, room.rows > 0 else { return nil }
    let scale = min(
      1, Double(room.columns * cell.width) / Double(format.width),
      Double(room.rows * cell.height) / Double(format.height))
    let width = max(1, Int(Double(format.width) * scale))
    let columns = max(1, (width + cell.width - 1) / cell.width)
    switch kind {
    case .kitty:
      guard format.kind == .png else { return nil }
      bytes = Self.kittySequence(file, columns: columns)
    case .iTerm:
      let settings = "inline=1;size=\(file.count);width=\(columns);preserveAspectRatio=1"
      bytes = Array("\u{1B}]1337;File=\(settings):\(LessonPictures.base64(file))\u{7}".utf8)
    case .sixel:
      guard format.kind == .png, let picture = try? PixelPicture(png: file) else { return nil }
      let height = max(1, Int(Double(format.height) * scale))
      bytes = sixels(of: picture.scaled(toWidth: width, height: height))
    }
  }

  /// The file in pieces of 4096 characters, of which all but the last say that more follows.
  private static func kittySequence(_ file: [UInt8], columns: Int) -> [UInt8] {
    var rest = Array(LessonPictures.base64(file).utf8)[...]
    var output: [UInt8] = []
    var settings = "a=T,f=100,q=2,c=\(columns),"
    repeat {
      let piece = rest.prefix(4096)
      rest = rest.dropFirst(piece.count)
      output += Array("\u{1B}_G\(settings)m=\(rest.isEmpty ? 0 : 1);".utf8) + piece + Array("\u{1B}\\".utf8)
      settings = ""
    } while !rest.isEmpty
    return output
  }
}
