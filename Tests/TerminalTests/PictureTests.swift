import Testing

@testable import Terminal

/// Pictures: taken apart, and written as terminals want them.
@Suite struct PictureTests {
  private static func file(_ name: String) -> [UInt8] {
    SamplePictures.bytes(SamplePictures.all.first { $0.name == name }?.file ?? "")
  }

  @Test(arguments: SamplePictures.all.map(\.name)) func pixelsAreRead(_ name: String) throws {
    let sample = try #require(SamplePictures.all.first { $0.name == name })
    let picture = try PixelPicture(png: SamplePictures.bytes(sample.file))
    #expect(picture == PixelPicture(width: 5, height: 4, pixels: SamplePictures.bytes(sample.pixels)))
  }

  @Test(arguments: SamplePictures.all.map(\.name)) func damagedFilesAreRefused(_ name: String) {
    let file = Self.file(name)
    for length in file.indices { _ = try? PixelPicture(png: Array(file.prefix(length))) }
    for place in file.indices {
      var damaged = file
      damaged[place] ^= UInt8(1 << (place % 8))
      if let picture = try? PixelPicture(png: damaged) {
        #expect(picture.pixels.count == picture.width * picture.height * 4)
      }
      _ = InlinePicture(damaged, by: .kitty, room: (80, 24), cell: (8, 16))
    }
    #expect(throws: MalformedData.self) { try PixelPicture(png: Array(file.dropLast(20))) }
  }

  @Test func packedTextIsUnpacked() throws {
    let packed = SamplePictures.bytes(SamplePictures.packed)
    let sentence = "It was the best of times, it was the worst of times. "
    let text = Array(String(repeating: sentence, count: 30).utf8) + Array(0...255)
    #expect(try Inflating.unpacked(packed, limit: text.count) == text)
    #expect(throws: MalformedData.self) { try Inflating.unpacked(packed, limit: text.count - 1) }
    #expect(throws: MalformedData.self) { try Inflating.unpacked([0x78, 0x9C, 0x07], limit: 10) }
  }

  @Test func sixelsAreColumnsOfSix() {
    let (red, none): ([UInt8], [UInt8]) = ([255, 0, 0, 255], [0, 0, 0, 0])
    let blue: [UInt8] = [0, 0, 255, 255]
    var pixels = red + red + red + red + blue
    pixels += Array(repeatElement(none, count: 6 * 5 - 1).joined()) + blue
    let drawn = sixels(of: PixelPicture(width: 5, height: 7, pixels: pixels))
    #expect(
      String(decoding: drawn, as: UTF8.self)
        == "\u{1B}P0;1;0q\"1;1;5;7#5;2;0;0;100!4?@$#180;2;100;0;0!4@$-#5!4?@$-\u{1B}\\")
  }

  @Test func eachTerminalGetsItsOwn() throws {
    let file = Self.file("rgb")
    func text(_ kind: PictureProtocol, _ room: (Int, Int) = (80, 24)) -> String {
      InlinePicture(file, by: kind, room: room, cell: (2, 4)).map {
        String(decoding: $0.bytes, as: UTF8.self)
      }
        ?? ""
    }
    #expect(text(.kitty).hasPrefix("\u{1B}_Ga=T,f=100,q=2,c=3,m=0;iVBORw0KGgo"))
    #expect(text(.kitty, (1, 24)).contains("c=1,") && text(.kitty, (80, 1)).contains("c=3,"))
    #expect(text(.iTerm).hasPrefix("\u{1B}]1337;File=inline=1;size=\(file.count);width=3;"))
    #expect(text(.sixel).contains("\"1;1;5;4") && text(.sixel, (1, 24)).contains("\"1;1;2;1"))
    #expect(text(.sixel, (0, 24)).isEmpty)
    let gif = Array("GIF89a".utf8) + [10, 0, 20, 0, 0]
    #expect(InlinePicture(gif, by: .kitty, room: (80, 24), cell: (2, 4)) == nil)
    #expect(InlinePicture(gif, by: .iTerm, room: (80, 24), cell: (2, 4)) != nil)
  }

  @Test func aLongFileIsSentInPieces() throws {
    let file = Self.file("rgb") + [UInt8](repeating: 0, count: 5000)
    let picture = try #require(InlinePicture(file, by: .kitty, room: (80, 24), cell: (8, 16)))
    let text = String(decoding: picture.bytes, as: UTF8.self)
    #expect(text.contains(",m=1;") && text.contains("\u{1B}\\\u{1B}_Gm=0;"))
  }

  @Test(
    arguments: [
      ([0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC0, 0, 11, 8, 0, 30, 0, 40, 3, 1], 40),
      ([0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0, 0, 0, 0, 0, 0], 0), ([0xFF, 0xD8], 0),
      ([0x47, 0x49, 0x46, 0x38], 0),
      ([], 0),
    ] as [([UInt8], Int)])
  func sizesAreFound(_ file: [UInt8], _ width: Int) {
    #expect(PictureFormat(of: file)?.width ?? 0 == width)
  }
}
