// Markdown text as a tree of Swift values, parsed by cmark-gfm with its extensions. The only file that touches
// cmark's pointers; every node is copied and the C tree freed before the function returns.

import CMarkdown
import LessonFiles

/// A block of a Markdown document.
public indirect enum MarkdownBlock: Hashable, Sendable {
  case heading(level: Int, [MarkdownInline])
  case paragraph([MarkdownInline])
  case code(language: String, text: String)
  case quote([MarkdownBlock])
  case list(MarkdownList)
  case table(MarkdownTable)
  case rule
  case html(String)
}

/// A list of either kind.
public struct MarkdownList: Hashable, Sendable {
  /// The first item's number; nil for bullets.
  public var start: Int?
  /// Whether the items follow each other without blank lines.
  public var isTight: Bool
  public var items: [Item]

  public struct Item: Hashable, Sendable {
    /// Whether a task is done; nil where the item is no task.
    public var isChecked: Bool?
    public var blocks: [MarkdownBlock]
  }
}

/// A table; every row has as many cells as there are alignments.
public struct MarkdownTable: Hashable, Sendable {
  public var alignments: [Alignment]
  public var header: [[MarkdownInline]]
  public var rows: [[[MarkdownInline]]]
}

/// Text within a block.
public indirect enum MarkdownInline: Hashable, Sendable {
  case text(String)
  case code(String)
  case emphasis([MarkdownInline])
  case strong([MarkdownInline])
  case strikethrough([MarkdownInline])
  case link([MarkdownInline], address: String)
  case image([MarkdownInline], address: String)
  case softBreak
  case lineBreak
  case html(String)
}

/// The blocks of a Markdown text (GitHub's flavour: tables, task lists, strikethrough, bare links).
public func parseMarkdown(_ source: String) -> [MarkdownBlock] {
  withMarkdownDocument(source, options: CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8) { document, _ in
    MarkdownReader().blocks(under: document, depth: 0)
  } ?? []
}

private typealias Node = OpaquePointer

/// Copies cmark's nodes into values. What lies deeper than a person can read is left out, so that no nesting
/// exhausts the stack.
private struct MarkdownReader {
  static let deepest = 64

  func children(of node: Node) -> [Node] {
    var result: [Node] = []
    var next = cmark_node_first_child(node)
    while let child = next {
      result.append(child)
      next = cmark_node_next(child)
    }
    return result
  }

  func literal(_ node: Node) -> String { cmark_node_get_literal(node).map { String(cString: $0) } ?? "" }
  func address(_ node: Node) -> String { cmark_node_get_url(node).map { String(cString: $0) } ?? "" }
  func kind(_ node: Node) -> String { String(cString: cmark_node_get_type_string(node)) }

  func blocks(under node: Node, depth: Int) -> [MarkdownBlock] {
    if depth > Self.deepest { return [] }
    return children(of: node).compactMap { block($0, depth: depth + 1) }
  }

  func block(_ node: Node, depth: Int) -> MarkdownBlock? {
    switch kind(node) {
    case "heading":
      .heading(level: Int(cmark_node_get_heading_level(node)), inlines(under: node, depth: depth))
    case "paragraph": .paragraph(inlines(under: node, depth: depth))
    case "code_block":
      .code(
        language: cmark_node_get_fence_info(node).map { String(cString: $0) } ?? "", text: literal(node))
    case "block_quote": .quote(blocks(under: node, depth: depth))
    case "list": .list(list(node, depth: depth))
    case "table": table(node, depth: depth)
    case "thematic_break": .rule
    case "html_block": .html(literal(node))
    default: nil
    }
  }

  func list(_ node: Node, depth: Int) -> MarkdownList {
    let items = children(of: node).map { item in
      MarkdownList.Item(
        isChecked: kind(item) == "tasklist" ? cmark_gfm_extensions_get_tasklist_item_checked(item) : nil,
        blocks: blocks(under: item, depth: depth))
    }
    let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    return MarkdownList(
      start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil,
      isTight: cmark_node_get_list_tight(node) != 0, items: items)
  }

  func table(_ node: Node, depth: Int) -> MarkdownBlock? {
    let columns = Int(cmark_gfm_extensions_get_table_columns(node))
    var alignments: [Alignment] = []
    if let codes = cmark_gfm_extensions_get_table_alignments(node) {
      for column in 0..<columns {
        switch codes[column] {
        case UInt8(ascii: "c"): alignments.append(.center)
        case UInt8(ascii: "r"): alignments.append(.right)
        default: alignments.append(.left)
        }
      }
    }
    let rows = children(of: node).map { row in
      let cells = children(of: row).prefix(columns).map { inlines(under: $0, depth: depth) }
      return cells + Array(repeating: [], count: columns - cells.count)
    }
    guard let header = rows.first else { return nil }
    return .table(MarkdownTable(alignments: alignments, header: header, rows: Array(rows.dropFirst())))
  }

  func inlines(under node: Node, depth: Int) -> [MarkdownInline] {
    if depth > Self.deepest { return [] }
    return children(of: node).compactMap { inline($0, depth: depth + 1) }
  }

  func inline(_ node: Node, depth: Int) -> MarkdownInline? {
    switch kind(node) {
    case "text": .text(literal(node))
    case "code": .code(literal(node))
    case "emph": .emphasis(inlines(under: node, depth: depth))
    case "strong": .strong(inlines(under: node, depth: depth))
    case "strikethrough": .strikethrough(inlines(under: node, depth: depth))
    case "link": .link(inlines(under: node, depth: depth), address: address(node))
    case "image": .image(inlines(under: node, depth: depth), address: address(node))
    case "softbreak": .softBreak
    case "linebreak": .lineBreak
    case "html_inline": .html(literal(node))
    default: nil
    }
  }
}
