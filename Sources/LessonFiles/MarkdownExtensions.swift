// GitHub's extensions of Markdown, for every part that reads Markdown.

import CMarkdown

/// The extensions that a parser of cmark-gfm is given.
public enum MarkdownExtensions {
  /// The library registers them once, but with no thought of threads.
  private static let areRegistered: Void = cmark_gfm_core_extensions_ensure_registered()

  /// Lets a parser know tables, struck text, bare links and task lists.
  ///
  /// - Parameter parser: a `cmark_parser`.
  public static func attach(to parser: OpaquePointer) {
    areRegistered
    for name in ["table", "strikethrough", "autolink", "tasklist"] {
      if let syntaxExtension = cmark_find_syntax_extension(name) {
        cmark_parser_attach_syntax_extension(parser, syntaxExtension)
      }
    }
  }
}
