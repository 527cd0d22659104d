# raise SystemExit with a value that is neither number nor text.
raise SystemExit([1, 2])
