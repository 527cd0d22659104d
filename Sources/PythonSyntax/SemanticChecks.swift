// Rules that the grammar does not express.

/// Checks what only the whole tree shows.
public enum SemanticChecks {
  /// Checks a module.
  public static func check(_ module: Module) throws(SyntaxFailure) {}
  /// Checks an expression that stands alone.
  public static func check(_ expression: Expression) throws(SyntaxFailure) {}
}
