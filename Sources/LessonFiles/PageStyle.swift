// How a lesson's page looks: readable on a screen, light or dark, and on paper. Colours are told apart by colour-blind eyes
// (after Okabe and Ito) and keep a contrast of at least 4.5 to 1.

/// The style sheet of a page.
enum PageStyle {
  static let sheet = """
    :root { color-scheme: light dark; --ground: #ffffff; --text: #1c1c1c; --faint: #5c5c5c; --line: #d6d6d6;
      --panel: #f6f6f4; --link: #0060a8; --keyword: #0060a8; --string: #7a4b00; --number: #9a3d7a;
      --definition: #00664a; --comment: #5c5c5c; --error: #a63a00; }
    @media (prefers-color-scheme: dark) { :root { --ground: #16181a; --text: #e6e6e3; --faint: #a0a4a8;
      --line: #3a3f44; --panel: #202427; --link: #7cc4f5; --keyword: #7cc4f5; --string: #eec373;
      --number: #e3a6cb; --definition: #62d0ab; --comment: #a0a4a8; --error: #ff9c6b; } }
    * { box-sizing: border-box; }
    body { margin: 0 auto; padding: 2rem 1rem 4rem; max-width: 46rem; background: var(--ground); color: var(--text);
      font: 1.05rem/1.6 "Source Serif 4", Charter, Georgia, serif; }
    h1, h2, h3, nav, summary, .label, footer { font-family: system-ui, sans-serif; line-height: 1.25; }
    h2 { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); }
    a { color: var(--link); }
    nav ol { padding-left: 1.5rem; columns: 2; column-gap: 2rem; font-size: 0.95rem; }
    img { max-width: 100%; height: auto; }
    table { border-collapse: collapse; }
    th, td { padding: 0.25rem 0.75rem; border-bottom: 1px solid var(--line); text-align: left; }
    blockquote { margin-left: 0; padding-left: 1rem; border-left: 3px solid var(--line); color: var(--faint); }
    code, pre { font: 0.9rem/1.45 ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; }
    :not(pre) > code { padding: 0.1em 0.25em; background: var(--panel); border-radius: 3px; }
    pre { margin: 0.5rem 0; padding: 0.75rem 1rem; overflow-x: auto; background: var(--panel); border-radius: 4px;
      tab-size: 4; }
    .cell { margin: 1.5rem 0; }
    .label { display: flex; gap: 0.75rem; font-size: 0.8rem; color: var(--faint); }
    .label b { color: var(--text); font-weight: 600; }
    .output { margin-top: 0; background: none; border: 1px solid var(--line); }
    .output.error { border-left: 4px solid var(--error); }
    .claim { font-size: 0.85rem; color: var(--faint); }
    details { margin: 1rem 0; padding: 0.5rem 1rem; border: 1px solid var(--line); border-radius: 4px; }
    summary { cursor: pointer; }
    footer { margin-top: 4rem; font-size: 0.8rem; color: var(--faint); }
    .keyword, .magic, .decorator { color: var(--keyword); } .keyword { font-weight: 600; }
    .string { color: var(--string); } .number { color: var(--number); }
    .definition { color: var(--definition); font-weight: 600; } .builtin { color: var(--definition); }
    .comment { color: var(--comment); font-style: italic; }
    @media print {
      :root { color-scheme: light; --ground: #ffffff; --text: #000000; --faint: #444444; --line: #bbbbbb;
        --panel: #ffffff; --link: #000000; --keyword: #000000; --string: #333333; --number: #333333;
        --definition: #000000; --comment: #444444; --error: #000000; }
      body { max-width: none; padding: 0; font-size: 10.5pt; }
      nav { display: none; }
      pre { border: 1px solid var(--line); white-space: pre-wrap; overflow-wrap: anywhere; }
      .cell, pre, table, img { break-inside: avoid; }
      h1, h2, h3 { break-after: avoid; }
    }
    """
}
