// Markdown with GitHub's extensions as cmark reads it, for every part that shows or writes Markdown.

import CMarkdown
import Synchronization

/// The library registers its extensions once, but with no thought of threads.
private let extensionsAreRegistered: Void = cmark_gfm_core_extensions_ensure_registered()

/// While it parses, the library keeps in global tables which characters extensions want: one parser at a time.
private let parsing = Mutex(())

/// Parses Markdown with tables, struck text, bare links and task lists.
///
/// - Parameters:
///   - source: the text.
///   - options: cmark's, `CMARK_OPT_…`.
///   - body: is given the document, a `cmark_node` that is freed afterwards, and what rendering it needs: the
///     extensions.
/// - Returns: what `body` returns; nil where there is no memory to parse.
public func withMarkdownDocument<Result>(
  _ source: String, options: Int32,
  _ body: (_ document: OpaquePointer, _ extensions: UnsafeMutablePointer<cmark_llist>?) -> Result
) -> Result? {
  extensionsAreRegistered
  guard let parser = cmark_parser_new(options) else { return nil }
  defer { cmark_parser_free(parser) }
  for name in ["table", "strikethrough", "autolink", "tasklist"] {
    if let syntaxExtension = cmark_find_syntax_extension(name) {
      cmark_parser_attach_syntax_extension(parser, syntaxExtension)
    }
  }
  var source = source
  let parsed = parsing.withLock { _ in
    source.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        cmark_parser_feed(parser, characters.baseAddress, characters.count)
      }
    }
    return cmark_parser_finish(parser).map { Int(bitPattern: $0) }
  }
  guard let document = parsed.flatMap({ OpaquePointer(bitPattern: $0) }) else { return nil }
  defer { cmark_node_free(document) }
  return body(document, cmark_parser_get_syntax_extensions(parser))
}
