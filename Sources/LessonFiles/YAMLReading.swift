// YAML headers and option blocks, read by Yams into JSON values. Yams follows aliases and nesting without
// bounds, so a block is measured before Yams sees it and again while it is unfolded.

import Yams

/// Why a YAML block cannot be read, and on which of its lines.
struct YAMLError: Error, Hashable {
  /// The line within the block, counted from 0.
  var line: Int
  var problem: String
}

/// The largest block, in bytes: headers of real lessons have some hundred.
private let blockSizeLimit = 64 << 10
private let depthLimit = 100
private let valueLimit = 20_000

/// Reads a YAML mapping.
///
/// - Parameter text: the block, without its `---` lines
/// - Returns: its members in their order; an empty block has none
/// - Throws: `YAMLError` if it is broken, not a mapping, or would unfold to too much
func readYAML(_ text: String) throws(YAMLError) -> JSONObject {
  try measure(text)
  let node: Node?
  do {
    node = try Yams.compose(yaml: text)
  } catch let error as YamlError {
    throw describe(error)
  } catch {
    throw YAMLError(line: 0, problem: "the YAML is broken")
  }
  guard let node else { return JSONObject() }
  var budget = valueLimit
  let value = try convert(node, depth: 0, budget: &budget)
  switch value {
  case .object(let object): return object
  case .null: return JSONObject()
  default: throw YAMLError(line: 0, problem: "the YAML is not a mapping of keys to values")
  }
}

/// Refuses what would cost Yams more time or stack than a header deserves.
private func measure(_ text: String) throws(YAMLError) {
  let bytes = Array(text.utf8)
  guard bytes.count <= blockSizeLimit else {
    throw YAMLError(line: 0, problem: "the YAML is longer than \(blockSizeLimit >> 10) KB")
  }
  let lines = TextLines(bytes)
  var brackets = 0
  var anchors = 0
  var aliases = 0
  for line in 0..<lines.count {
    var isStart = true
    var indentation = 0
    var indicators = 0
    for byte in lines[line] {
      if isStart {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "\t"): indentation += 1
        case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"): indicators += 1
        default: isStart = false
        }
      }
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): brackets += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): brackets = max(0, brackets - 1)
      case UInt8(ascii: "&"): anchors += 1
      case UInt8(ascii: "*"): aliases += 1
      default: break
      }
      // a line of dashes is text, a line of dashes with blanks between them is a list in a list in a list
      if brackets > depthLimit || (indicators > depthLimit && indentation > depthLimit)
        || indentation > 2 * depthLimit
      {
        throw YAMLError(line: line, problem: "the YAML is nested too deep")
      }
    }
  }
  if anchors > 0 && aliases > 10 {
    throw YAMLError(line: 0, problem: "the YAML refers to its own parts too often")
  }
}

private func convert(_ node: Node, depth: Int, budget: inout Int) throws(YAMLError) -> JSONValue {
  let line = max(0, (node.mark?.line ?? 1) - 1)
  budget -= 1
  guard budget > 0 else { throw YAMLError(line: line, problem: "the YAML unfolds to too many values") }
  guard depth < 2 * depthLimit else { throw YAMLError(line: line, problem: "the YAML is nested too deep") }
  switch node {
  case .scalar(let scalar):
    return convert(scalar, of: node)
  case .sequence(let sequence):
    var elements: [JSONValue] = []
    for element in sequence { elements.append(try convert(element, depth: depth + 1, budget: &budget)) }
    return .array(elements)
  case .mapping(let mapping):
    var members: [JSONObject.Member] = []
    for (key, value) in mapping {
      guard case .scalar(let name) = key else {
        throw YAMLError(line: line, problem: "a key of the YAML is not a plain word")
      }
      members.append(
        JSONObject.Member(key: name.string, value: try convert(value, depth: depth + 1, budget: &budget)))
    }
    return .object(JSONObject(members))
  default:
    throw YAMLError(line: line, problem: "the YAML has a reference that leads nowhere")
  }
}

private func convert(_ scalar: Node.Scalar, of node: Node) -> JSONValue {
  if scalar.style != .plain && scalar.style != .any { return .string(scalar.string) }
  if node.null != nil { return .null }
  if let value = node.bool { return .bool(value) }
  if let value = node.int { return .number(String(value)) }
  if node.tag == Tag(.float), let value = node.float {
    return .number(value.isFinite ? (Double(scalar.string) == nil ? "\(value)" : scalar.string) : "NaN")
  }
  return .string(scalar.string)
}

private func describe(_ error: YamlError) -> YAMLError {
  switch error {
  case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
    .composer(_, let problem, let mark, _):
    return YAMLError(line: max(0, mark.line - 1), problem: "the YAML is broken (\(problem))")
  case .duplicatedKeysInMapping(let keys, let context):
    let name = keys.first.map { "\($0)" } ?? ""
    return YAMLError(
      line: max(0, context.mark.line - 1), problem: "the YAML has the key “\(name)” more than once")
  default:
    return YAMLError(line: 0, problem: "the YAML is broken")
  }
}
