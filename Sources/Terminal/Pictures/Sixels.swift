// A picture as sixels: columns of six pixels, one colour after the other (VT340, chapter 14 of its programmer's reference).

/// The bytes that draw a picture at the cursor. Pixels that are not opaque stay as they are on the screen.
func sixels(of picture: PixelPicture) -> [UInt8] {
  var output = Array("\u{1B}P0;1;0q\"1;1;\(picture.width);\(picture.height)".utf8)
  var isDefined = [Bool](repeating: false, count: levels * levels * levels)
  for top in stride(from: 0, to: picture.height, by: 6) {
    var bands: [Int: [UInt8]] = [:]
    for row in top..<min(top + 6, picture.height) {
      for column in 0..<picture.width {
        let place = (row * picture.width + column) * 4
        guard picture.pixels[place + 3] >= 128 else { continue }
        let color = picture.pixels[place..<place + 3].reduce(0) { $0 * levels + level(of: $1) }
        bands[color, default: [UInt8](repeating: 0, count: picture.width)][column] |= 1 << UInt8(row - top)
      }
    }
    for (color, columns) in bands.sorted(by: { $0.key < $1.key }) {
      output += Array("#\(color)".utf8)
      if !isDefined[color] {
        let parts = [color / levels / levels, color / levels % levels, color % levels]
        // In hundredths, after the 2 for red, green and blue.
        output += Array((";2;" + parts.map { "\($0 * 100 / (levels - 1))" }.joined(separator: ";")).utf8)
        isDefined[color] = true
      }
      append(columns, to: &output)
      output.append(UInt8(ascii: "$"))
    }
    output.append(UInt8(ascii: "-"))
  }
  return output + Array("\u{1B}\\".utf8)
}

/// How many shades each of red, green and blue has: all their mixtures fit into a terminal's 256 colours.
private let levels = 6

private func level(of shade: UInt8) -> Int { (Int(shade) * (levels - 1) + 127) / 255 }

/// Writes a row of sixels, those that are equal and follow each other as one with their number.
private func append(_ columns: [UInt8], to output: inout [UInt8]) {
  var rest = columns[...]
  while let first = rest.first {
    let count = rest.prefix { $0 == first }.count
    rest = rest.dropFirst(count)
    if rest.isEmpty, first == 0 { return }
    let sign = UInt8(ascii: "?") + first
    output += count > 3 ? Array("!\(count)".utf8) + [sign] : Array(repeating: sign, count: count)
  }
}
