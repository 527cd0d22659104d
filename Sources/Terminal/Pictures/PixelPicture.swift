// The pixels of a PNG file (ISO/IEC 15948), for terminals that want them one by one.

/// A picture as pixels.
struct PixelPicture: Equatable {
  var width: Int
  var height: Int
  /// Red, green, blue and opacity of each pixel, row by row from the top.
  var pixels: [UInt8]

  /// Larger pictures are not taken apart.
  static let mostPixels = 1 << 23

  init(width: Int, height: Int, pixels: [UInt8]) {
    self.width = width
    self.height = height
    self.pixels = pixels
  }

  /// Reads a PNG file, unless it is interlaced.
  ///
  /// - Throws: `MalformedData` for what is none, or too large
  init(png file: [UInt8]) throws(MalformedData) {
    var header: Header?
    var palette: [UInt8] = []
    var opacities: [UInt8] = []
    var packed: [UInt8] = []
    guard file.starts(with: PictureFormat.pngSignature) else { throw MalformedData() }
    var rest = file.dropFirst(8)
    chunks: while rest.count >= 12 {
      let length = Int(bigEndian: rest.prefix(4))
      guard length <= rest.count - 12 else { throw MalformedData() }
      let content = rest.dropFirst(8).prefix(length)
      switch String(decoding: rest.dropFirst(4).prefix(4), as: UTF8.self) {
      case "IHDR": header = try Header(content)
      case "PLTE": palette = Array(content)
      case "tRNS": opacities = Array(content)
      case "IDAT": packed += content
      case "IEND": break chunks
      default: break
      }
      rest = rest.dropFirst(12 + length)
    }
    guard let header else { throw MalformedData() }
    let rowLength = header.rowLength
    var samples = try Inflating.unpacked(packed, limit: header.height * (rowLength + 1))
    guard samples.count == header.height * (rowLength + 1) else { throw MalformedData() }
    try Self.unfilter(&samples, rowLength: rowLength, step: max(1, header.pixelBits / 8))
    width = header.width
    height = header.height
    pixels = []
    pixels.reserveCapacity(width * height * 4)
    for row in 0..<height {
      let start = row * (rowLength + 1) + 1
      try header.append(samples[start..<start + rowLength], palette, opacities, to: &pixels)
    }
  }

  /// Takes back what was done to each row so that it packs better: its first byte says what.
  private static func unfilter(_ rows: inout [UInt8], rowLength: Int, step: Int) throws(MalformedData) {
    let stride = rowLength + 1
    for start in Swift.stride(from: 0, to: rows.count, by: stride) {
      let filter = rows[start]
      guard filter <= 4 else { throw MalformedData() }
      if filter == 0 { continue }
      for place in start + 1..<start + stride {
        let hasLeft = place - step > start
        let left = hasLeft ? Int(rows[place - step]) : 0
        let above = start > 0 ? Int(rows[place - stride]) : 0
        let corner = hasLeft && start > 0 ? Int(rows[place - stride - step]) : 0
        let guess =
          switch filter {
          case 1: left
          case 2: above
          case 3: (left + above) / 2
          default: nearest(left, above, corner)
          }
        rows[place] &+= UInt8(guess)
      }
    }
  }

  /// The one of three neighbours that is nearest to what their slope leads to (Paeth).
  private static func nearest(_ left: Int, _ above: Int, _ corner: Int) -> Int {
    let estimate = left + above - corner
    let distances = (abs(estimate - left), abs(estimate - above), abs(estimate - corner))
    if distances.0 <= distances.1, distances.0 <= distances.2 { return left }
    return distances.1 <= distances.2 ? above : corner
  }

  /// The picture in another size; each pixel takes the colour of the one that stands in its place.
  func scaled(toWidth width: Int, height: Int) -> PixelPicture {
    if width == self.width, height == self.height { return self }
    var pixels: [UInt8] = []
    pixels.reserveCapacity(width * height * 4)
    for row in 0..<height {
      let source = row * self.height / height * self.width
      for column in 0..<width {
        let place = (source + column * self.width / width) * 4
        pixels += self.pixels[place..<place + 4]
      }
    }
    return PixelPicture(width: width, height: height, pixels: pixels)
  }
}

/// What a PNG file says of its pixels.
private struct Header {
  let width: Int
  let height: Int
  private let depth: Int
  private let kind: UInt8

  init(_ content: ArraySlice<UInt8>) throws(MalformedData) {
    guard content.count == 13 else { throw MalformedData() }
    let bytes = Array(content)
    width = Int(bigEndian: bytes[0..<4])
    height = Int(bigEndian: bytes[4..<8])
    depth = Int(bytes[8])
    kind = bytes[9]
    let depths: [UInt8: Set<Int>] = [
      0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16],
    ]
    guard depths[kind]?.contains(depth) == true, width > 0, height > 0,
      width <= PixelPicture.mostPixels / height, bytes[12] == 0
    else { throw MalformedData() }
  }

  /// How many numbers describe a pixel.
  private var channels: Int { [0: 1, 2: 3, 3: 1, 4: 2, 6: 4][kind] ?? 1 }
  var pixelBits: Int { channels * depth }
  var rowLength: Int { (width * pixelBits + 7) / 8 }

  /// Appends the pixels of a row.
  func append(
    _ row: ArraySlice<UInt8>, _ palette: [UInt8], _ opacities: [UInt8], to pixels: inout [UInt8]
  ) throws(MalformedData) {
    for column in 0..<width {
      var values: [UInt8] = []
      for channel in 0..<channels { values.append(sample(column * channels + channel, of: row)) }
      switch kind {
      case 0: pixels += [values[0], values[0], values[0], 255]
      case 2: pixels += values + [255]
      case 4: pixels += [values[0], values[0], values[0], values[1]]
      case 6: pixels += values
      default:
        let entry = Int(values[0])
        guard palette.count >= entry * 3 + 3 else { throw MalformedData() }
        pixels += palette[entry * 3..<entry * 3 + 3]
        pixels.append(entry < opacities.count ? opacities[entry] : 255)
      }
    }
  }

  /// A number of a row: of eight bits, whatever the file has; a place in the palette stays what it is.
  private func sample(_ number: Int, of row: ArraySlice<UInt8>) -> UInt8 {
    if depth >= 8 { return row[row.startIndex + number * depth / 8] }
    let bit = number * depth
    let byte = row[row.startIndex + bit / 8]
    let value = byte >> UInt8(8 - depth - bit % 8) & (1 << UInt8(depth) - 1)
    return kind == 3 ? value : value * (255 / (1 << UInt8(depth) - 1))
  }
}

extension Int {
  /// The number that bytes stand for, the first of which weighs most.
  init(bigEndian bytes: some Sequence<UInt8>) { self = bytes.reduce(0) { $0 << 8 | Int($1) } }
}
