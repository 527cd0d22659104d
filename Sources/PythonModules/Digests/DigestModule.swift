// The module `_digests`: the functions behind `hashlib`.

import PythonRuntime

var digestModule: NativeModule {
  NativeModule(
    name: "_digests",
    functions: [
      NativeDefinition("digest", "name, data, size, key, /") { (interpreter, arguments) throws(Raised) in
        let name = interpreter.text(of: arguments[0]) ?? ""
        guard let data = interpreter.byteContent(of: arguments[1]) else {
          throw interpreter.raise(
            .typeError,
            "object supporting the buffer API required, not \(interpreter.typeName(of: arguments[1]))")
        }
        let size = try interpreter.indexInt(arguments[2])
        let key = interpreter.byteContent(of: arguments[3]) ?? []
        guard size >= 0, size < 1 << 29, let digest = digest(name, data, size, key) else {
          throw interpreter.raise(.valueError, "unsupported hash type \(name)")
        }
        return interpreter.byteString(digest)
      }
    ])
}

/// - Parameters:
///   - size: the octets of the digest, where that is free to choose.
///   - key: a key, where there may be one.
private func digest(_ name: String, _ data: [UInt8], _ size: Int, _ key: [UInt8]) -> [UInt8]? {
  switch name {
  case "md5": Digests32.md5(data)
  case "sha1": Digests32.sha1(data)
  case "sha224": Digests32.sha224(data)
  case "sha256": Digests32.sha256(data)
  case "sha384": Array(SHA512.digest(data, from: SHA512.start384).prefix(48))
  case "sha512": SHA512.digest(data)
  case "sha3_224": SHA3.digest(data, rate: 144, suffix: 6, count: 28)
  case "sha3_256": SHA3.digest(data, rate: 136, suffix: 6, count: 32)
  case "sha3_384": SHA3.digest(data, rate: 104, suffix: 6, count: 48)
  case "sha3_512": SHA3.digest(data, rate: 72, suffix: 6, count: 64)
  case "shake_128": SHA3.digest(data, rate: 168, suffix: 0x1F, count: size)
  case "shake_256": SHA3.digest(data, rate: 136, suffix: 0x1F, count: size)
  case "blake2b": size <= 64 && key.count <= 64 ? Blake2.wide(data, key: key, count: size) : nil
  case "blake2s": size <= 32 && key.count <= 32 ? Blake2.narrow(data, key: key, count: size) : nil
  default: nil
  }
}
