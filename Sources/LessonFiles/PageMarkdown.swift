// Markdown to HTML by cmark-gfm. HTML in a lesson is left out and addresses that run scripts are emptied; fences of Python
// are highlighted, headings can be linked to, and pictures come into the page. The only file here that touches cmark's
// pointers; the tree is freed before a function returns.

import CMarkdown

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Turns the Markdown cells of one page into HTML.
struct PageMarkdown {
  /// Gives the `data:` address of a picture that a lesson names; nil leaves the address as it is.
  let picture: (_ address: String, _ attachments: JSONValue?) -> String?
  private var anchors: Set<String> = []
  /// The headings of the second level so far: their texts and what links to them name.
  private(set) var headings: [(title: String, anchor: String)] = []

  init(picture: @escaping (_ address: String, _ attachments: JSONValue?) -> String?) {
    self.picture = picture
  }

  /// The HTML of a Markdown text.
  ///
  /// - Parameters:
  ///   - source: the text
  ///   - attachments: the pictures that the cell carries itself
  mutating func html(_ source: String, attachments: JSONValue? = nil) -> String {
    let options = CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_TABLE_PREFER_STYLE_ATTRIBUTES
    return withMarkdownDocument(source, options: options) { document, extensions in
      change(document, attachments)
      guard let html = cmark_render_html(document, options, extensions) else { return "" }
      defer { free(html) }
      return String(cString: html)
    } ?? ""
  }

  private mutating func change(_ document: OpaquePointer, _ attachments: JSONValue?) {
    guard let iterator = cmark_iter_new(document) else { return }
    defer { cmark_iter_free(iterator) }
    // What replaces a node must not be walked into, so that replacing waits for the end of the walk.
    var replacements: [(OpaquePointer, cmark_node_type, String)] = []
    while case let event = cmark_iter_next(iterator), event != CMARK_EVENT_DONE {
      guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator) else { continue }
      switch cmark_node_get_type(node) {
      case CMARK_NODE_CODE_BLOCK:
        replacements.append((node, CMARK_NODE_CUSTOM_BLOCK, codeBlock(node)))
      case CMARK_NODE_IMAGE:
        let address = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
        if let data = picture(address, attachments) {
          let image = "<img src=\"\(data)\" alt=\"\(PageText.escaped(plainText(node)))\">"
          replacements.append((node, CMARK_NODE_CUSTOM_INLINE, image))
        }
      case CMARK_NODE_HEADING: addAnchor(to: node)
      default: continue
      }
    }
    for (node, type, html) in replacements {
      guard let new = cmark_node_new(type) else { continue }
      cmark_node_set_on_enter(new, html)
      if cmark_node_replace(node, new) != 0 { cmark_node_free(node) } else { cmark_node_free(new) }
    }
  }

  private func codeBlock(_ node: OpaquePointer) -> String {
    let information = cmark_node_get_fence_info(node).map { String(cString: $0) } ?? ""
    let language = information.prefix { $0.isLetter || $0.isNumber }.lowercased()
    let text = cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
    let isPython = ["python", "python3", "py", "ipython", "ipython3"].contains(language)
    return "<pre><code>\(PageText.code(text, isPython: isPython))</code></pre>"
  }

  /// Puts an anchor before a heading's text.
  private mutating func addAnchor(to node: OpaquePointer) {
    let title = plainText(node)
    let words = title.lowercased().split { !($0.isLetter || $0.isNumber) }.joined(separator: "-")
    let base = words.isEmpty ? "section" : words
    var anchor = base
    var number = 2
    while !anchors.insert(anchor).inserted {
      anchor = "\(base)-\(number)"
      number += 1
    }
    if cmark_node_get_heading_level(node) == 2 { headings.append((title, anchor)) }
    guard let mark = cmark_node_new(CMARK_NODE_CUSTOM_INLINE) else { return }
    cmark_node_set_on_enter(mark, "<a id=\"\(PageText.escaped(anchor))\"></a>")
    if cmark_node_prepend_child(node, mark) == 0 { cmark_node_free(mark) }
  }

  /// The text of a node without its marks.
  private func plainText(_ node: OpaquePointer) -> String {
    guard let iterator = cmark_iter_new(node) else { return "" }
    defer { cmark_iter_free(iterator) }
    var text = ""
    while case let event = cmark_iter_next(iterator), event != CMARK_EVENT_DONE {
      guard event == CMARK_EVENT_ENTER, let inner = cmark_iter_get_node(iterator) else { continue }
      switch cmark_node_get_type(inner) {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE:
        if let literal = cmark_node_get_literal(inner) { text += String(cString: literal) }
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: text += " "
      default: continue
      }
    }
    return text
  }
}
