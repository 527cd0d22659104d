// What python3.11 answered, one line for each question; TableEvaluation says how to read them.

extension TableEvaluation {
  static let texts: [String: String] = [
    "repr": #"""
    repr¦'"¦'\{5c}'"'
    repr¦\{e9}¦'\{e9}'
    repr¦\{ab70}¦'\{ab70}'
    repr¦they're¦"they're"
    repr¦\{390}¦'\{390}'
    repr¦\{65e5}\{672c}\{8a9e}¦'\{65e5}\{672c}\{8a9e}'
    repr¦\{df}x¦'\{df}x'
    repr¦\{13a0}¦'\{13a0}'
    repr¦x1y¦'x1y'
    repr¦\{2028}¦'\{5c}u2028'
    repr¦\{e9}x1ythey're\{131}¦"\{e9}x1ythey're\{131}"
    repr¦"q"¦'"q"'
    repr¦\{345}¦'\{345}'
    repr¦\{d800}¦'\{5c}ud800'
    repr¦\{e9}_a\{1f600}\{1fbc}¦'\{e9}_a\{1f600}\{1fbc}'
    repr¦ca\{3a3}\{301}b\{ff21}¦'ca\{3a3}\{301}b\{ff21}'
    repr¦\{ff21}¦'\{ff21}'
    repr¦\{378}¦'\{5c}u0378'
    repr¦\{1c6}¦'\{1c6}'
    repr¦1a\{df}x¦'1a\{df}x'
    repr¦\{1c4}x¦'\{1c4}x'
    repr¦\{1fbc}¦'\{1fbc}'
    repr¦2\{e9}¦'2\{e9}'
    repr¦a\{3a3}\{301}b¦'a\{3a3}\{301}b'
    repr¦\{149}¦'\{149}'
    repr¦¦''
    repr¦\{1fb3}\{aa}\{ba}¦'\{1fb3}\{aa}\{ba}'
    repr¦\{e9}t\{e9}_1x1y¦'\{e9}t\{e9}_1x1y'
    repr¦\{3a3}\{2177}\{130}¦'\{3a3}\{2177}\{130}'
    repr¦a\{ff21}¦'a\{ff21}'
    repr¦_a¦'_a'
    repr¦\{3a3}¦'\{3a3}'
    """#,
    "ascii": #"""
    ascii¦'"¦'\{5c}'"'
    ascii¦\{e9}¦'\{5c}xe9'
    ascii¦\{ab70}¦'\{5c}uab70'
    ascii¦they're¦"they're"
    ascii¦\{390}¦'\{5c}u0390'
    ascii¦\{65e5}\{672c}\{8a9e}¦'\{5c}u65e5\{5c}u672c\{5c}u8a9e'
    ascii¦\{df}x¦'\{5c}xdfx'
    ascii¦\{13a0}¦'\{5c}u13a0'
    ascii¦x1y¦'x1y'
    ascii¦\{2028}¦'\{5c}u2028'
    ascii¦\{e9}x1ythey're\{131}¦"\{5c}xe9x1ythey're\{5c}u0131"
    ascii¦"q"¦'"q"'
    ascii¦\{345}¦'\{5c}u0345'
    ascii¦\{d800}¦'\{5c}ud800'
    ascii¦\{e9}_a\{1f600}\{1fbc}¦'\{5c}xe9_a\{5c}U0001f600\{5c}u1fbc'
    ascii¦ca\{3a3}\{301}b\{ff21}¦'ca\{5c}u03a3\{5c}u0301b\{5c}uff21'
    ascii¦\{ff21}¦'\{5c}uff21'
    ascii¦\{378}¦'\{5c}u0378'
    ascii¦\{1c6}¦'\{5c}u01c6'
    ascii¦1a\{df}x¦'1a\{5c}xdfx'
    ascii¦\{1c4}x¦'\{5c}u01c4x'
    ascii¦\{1fbc}¦'\{5c}u1fbc'
    ascii¦2\{e9}¦'2\{5c}xe9'
    ascii¦a\{3a3}\{301}b¦'a\{5c}u03a3\{5c}u0301b'
    ascii¦\{149}¦'\{5c}u0149'
    ascii¦¦''
    ascii¦\{1fb3}\{aa}\{ba}¦'\{5c}u1fb3\{5c}xaa\{5c}xba'
    ascii¦\{e9}t\{e9}_1x1y¦'\{5c}xe9t\{5c}xe9_1x1y'
    ascii¦\{3a3}\{2177}\{130}¦'\{5c}u03a3\{5c}u2177\{5c}u0130'
    ascii¦a\{ff21}¦'a\{5c}uff21'
    ascii¦_a¦'_a'
    ascii¦\{3a3}¦'\{5c}u03a3'
    """#,
    "bytes-repr": #"""
    bytes-repr¦\{9}'¦b"\{5c}t'"
    bytes-repr¦\{d}\{5c}'\{9}\{5c}\{9}¦b"\{5c}r\{5c}\{5c}'\{5c}t\{5c}\{5c}\{5c}t"
    bytes-repr¦¦b''
    bytes-repr¦\{5c}\{9}\{5c}"\{9}'¦b'\{5c}\{5c}\{5c}t\{5c}\{5c}"\{5c}t\{5c}''
    bytes-repr¦"\{5c}' ¦b'"\{5c}\{5c}\{5c}' '
    bytes-repr¦A\{d}A\{a}¦b'A\{5c}rA\{5c}n'
    bytes-repr¦\{5c}¦b'\{5c}\{5c}'
    bytes-repr¦AA'\{9}¦b"AA'\{5c}t"
    bytes-repr¦"¦b'"'
    bytes-repr¦\{d7}\{d}\{d}¦b'\{5c}xd7\{5c}r\{5c}r'
    bytes-repr¦A'A!¦b"A'A!"
    bytes-repr¦A\{9}\{b1}\{d}'¦b"A\{5c}t\{5c}xb1\{5c}r'"
    bytes-repr¦\{5c}"\{9}¦b'\{5c}\{5c}"\{5c}t'
    bytes-repr¦'A\{a}¦b"'A\{5c}n"
    bytes-repr¦\{a}¦b'\{5c}n'
    bytes-repr¦\{d}\{5c}'"\{5c}¦b'\{5c}r\{5c}\{5c}\{5c}'"\{5c}\{5c}'
    bytes-repr¦\{a}\{90}\{9}¦b'\{5c}n\{5c}x90\{5c}t'
    bytes-repr¦\{d}@\{9}\{9}¦b'\{5c}r@\{5c}t\{5c}t'
    bytes-repr¦A\{cd}'¦b"A\{5c}xcd'"
    bytes-repr¦'"¦b'\{5c}'"'
    bytes-repr¦\{d}'\{9}\{a}¦b"\{5c}r'\{5c}t\{5c}n"
    bytes-repr¦A'¦b"A'"
    bytes-repr¦AA''\{a}"¦b'AA\{5c}'\{5c}'\{5c}n"'
    bytes-repr¦\{5c}"\{a}\{a}¦b'\{5c}\{5c}"\{5c}n\{5c}n'
    bytes-repr¦"\{5c}\{5c}\{5c}¦b'"\{5c}\{5c}\{5c}\{5c}\{5c}\{5c}'
    bytes-repr¦\{5c}A\{b6}\{a}\{a}\{d}¦b'\{5c}\{5c}A\{5c}xb6\{5c}n\{5c}n\{5c}r'
    bytes-repr¦\{d}\{5c}\{5c}¦b'\{5c}r\{5c}\{5c}\{5c}\{5c}'
    bytes-repr¦\{d}AA¦b'\{5c}rAA'
    bytes-repr¦'\{9}A\{9}'¦b"'\{5c}tA\{5c}t'"
    bytes-repr¦A'"AAA¦b'A\{5c}'"AAA'
    bytes-repr¦"C'\{9}\{5c}¦b'"C\{5c}'\{5c}t\{5c}\{5c}'
    bytes-repr¦\{a}\{d}¦b'\{5c}n\{5c}r'
    """#,
    "upper": #"""
    upper¦'"¦'"
    upper¦\{e9}¦\{c9}
    upper¦\{ab70}¦\{13a0}
    upper¦they're¦THEY'RE
    upper¦\{390}¦\{399}\{308}\{301}
    upper¦\{65e5}\{672c}\{8a9e}¦\{65e5}\{672c}\{8a9e}
    upper¦\{df}x¦SSX
    upper¦\{13a0}¦\{13a0}
    upper¦x1y¦X1Y
    upper¦\{2028}¦\{2028}
    upper¦\{e9}x1ythey're\{131}¦\{c9}X1YTHEY'REI
    upper¦"q"¦"Q"
    upper¦\{345}¦\{399}
    upper¦\{d800}¦\{d800}
    upper¦\{e9}_a\{1f600}\{1fbc}¦\{c9}_A\{1f600}\{391}\{399}
    upper¦ca\{3a3}\{301}b\{ff21}¦CA\{3a3}\{301}B\{ff21}
    upper¦\{ff21}¦\{ff21}
    upper¦\{378}¦\{378}
    upper¦c\{378}\{65e5}\{672c}\{8a9e}x1ya\{3a3}\{301}¦C\{378}\{65e5}\{672c}\{8a9e}X1YA\{3a3}\{301}
    upper¦\{1c6}¦\{1c4}
    upper¦1a\{df}x¦1ASSX
    upper¦\{1c4}x¦\{1c4}X
    upper¦\{1fbc}¦\{391}\{399}
    upper¦2\{e9}¦2\{c9}
    upper¦a\{3a3}\{301}b¦A\{3a3}\{301}B
    upper¦\{149}¦\{2bc}N
    upper¦¦
    upper¦\{1fb3}\{aa}\{ba}¦\{391}\{399}\{aa}\{ba}
    upper¦\{e9}t\{e9}_1x1y¦\{c9}T\{c9}_1X1Y
    upper¦\{3a3}\{2177}\{130}¦\{3a3}\{2167}\{130}
    upper¦a\{ff21}¦A\{ff21}
    upper¦_a¦_A
    """#,
    "lower": #"""
    lower¦'"¦'"
    lower¦\{e9}¦\{e9}
    lower¦\{ab70}¦\{ab70}
    lower¦they're¦they're
    lower¦\{390}¦\{390}
    lower¦\{65e5}\{672c}\{8a9e}¦\{65e5}\{672c}\{8a9e}
    lower¦\{df}x¦\{df}x
    lower¦\{13a0}¦\{ab70}
    lower¦x1y¦x1y
    lower¦\{2028}¦\{2028}
    lower¦\{e9}x1ythey're\{131}¦\{e9}x1ythey're\{131}
    lower¦"q"¦"q"
    lower¦\{345}¦\{345}
    lower¦\{d800}¦\{d800}
    lower¦\{e9}_a\{1f600}\{1fbc}¦\{e9}_a\{1f600}\{1fb3}
    lower¦ca\{3a3}\{301}b\{ff21}¦ca\{3c3}\{301}b\{ff41}
    lower¦\{ff21}¦\{ff41}
    lower¦\{378}¦\{378}
    lower¦c\{378}\{65e5}\{672c}\{8a9e}x1ya\{3a3}\{301}¦c\{378}\{65e5}\{672c}\{8a9e}x1ya\{3c2}\{301}
    lower¦\{1c6}¦\{1c6}
    lower¦1a\{df}x¦1a\{df}x
    lower¦\{1c4}x¦\{1c6}x
    lower¦\{1fbc}¦\{1fb3}
    lower¦2\{e9}¦2\{e9}
    lower¦a\{3a3}\{301}b¦a\{3c3}\{301}b
    lower¦\{149}¦\{149}
    lower¦¦
    lower¦\{1fb3}\{aa}\{ba}¦\{1fb3}\{aa}\{ba}
    lower¦\{e9}t\{e9}_1x1y¦\{e9}t\{e9}_1x1y
    lower¦\{3a3}\{2177}\{130}¦\{3c3}\{2177}i\{307}
    lower¦a\{ff21}¦a\{ff41}
    lower¦_a¦_a
    """#,
    "title": #"""
    title¦'"¦'"
    title¦\{e9}¦\{c9}
    title¦\{ab70}¦\{13a0}
    title¦they're¦They'Re
    title¦\{390}¦\{399}\{308}\{301}
    title¦\{65e5}\{672c}\{8a9e}¦\{65e5}\{672c}\{8a9e}
    title¦\{df}x¦Ssx
    title¦\{13a0}¦\{13a0}
    title¦x1y¦X1Y
    title¦\{2028}¦\{2028}
    title¦\{e9}x1ythey're\{131}¦\{c9}x1Ythey'Re\{131}
    title¦"q"¦"Q"
    title¦\{345}¦\{399}
    title¦\{d800}¦\{d800}
    title¦\{e9}_a\{1f600}\{1fbc}¦\{c9}_A\{1f600}\{1fbc}
    title¦ca\{3a3}\{301}b\{ff21}¦Ca\{3c3}\{301}B\{ff41}
    title¦\{ff21}¦\{ff21}
    title¦\{378}¦\{378}
    title¦c\{378}\{65e5}\{672c}\{8a9e}x1ya\{3a3}\{301}¦C\{378}\{65e5}\{672c}\{8a9e}X1Ya\{3c2}\{301}
    title¦\{1c6}¦\{1c5}
    title¦1a\{df}x¦1A\{df}x
    title¦\{1c4}x¦\{1c5}x
    title¦\{1fbc}¦\{1fbc}
    title¦2\{e9}¦2\{c9}
    title¦a\{3a3}\{301}b¦A\{3c3}\{301}B
    title¦\{149}¦\{2bc}N
    title¦¦
    title¦\{1fb3}\{aa}\{ba}¦\{1fbc}\{aa}\{ba}
    title¦\{e9}t\{e9}_1x1y¦\{c9}t\{e9}_1X1Y
    title¦\{3a3}\{2177}\{130}¦\{3a3}\{2177}i\{307}
    title¦a\{ff21}¦A\{ff41}
    title¦_a¦_A
    """#,
    "capitalize": #"""
    capitalize¦'"¦'"
    capitalize¦\{e9}¦\{c9}
    capitalize¦\{ab70}¦\{13a0}
    capitalize¦they're¦They're
    capitalize¦\{390}¦\{399}\{308}\{301}
    capitalize¦\{65e5}\{672c}\{8a9e}¦\{65e5}\{672c}\{8a9e}
    capitalize¦\{df}x¦Ssx
    capitalize¦\{13a0}¦\{13a0}
    capitalize¦x1y¦X1y
    capitalize¦\{2028}¦\{2028}
    capitalize¦\{e9}x1ythey're\{131}¦\{c9}x1ythey're\{131}
    capitalize¦"q"¦"q"
    capitalize¦\{345}¦\{399}
    capitalize¦\{d800}¦\{d800}
    capitalize¦\{e9}_a\{1f600}\{1fbc}¦\{c9}_a\{1f600}\{1fb3}
    capitalize¦ca\{3a3}\{301}b\{ff21}¦Ca\{3c3}\{301}b\{ff41}
    capitalize¦\{ff21}¦\{ff21}
    capitalize¦\{378}¦\{378}
    capitalize¦\{1c6}¦\{1c5}
    capitalize¦1a\{df}x¦1a\{df}x
    capitalize¦\{1c4}x¦\{1c5}x
    capitalize¦\{1fbc}¦\{1fbc}
    capitalize¦2\{e9}¦2\{e9}
    capitalize¦a\{3a3}\{301}b¦A\{3c3}\{301}b
    capitalize¦\{149}¦\{2bc}N
    capitalize¦¦
    capitalize¦\{1fb3}\{aa}\{ba}¦\{1fbc}\{aa}\{ba}
    capitalize¦\{e9}t\{e9}_1x1y¦\{c9}t\{e9}_1x1y
    capitalize¦\{3a3}\{2177}\{130}¦\{3a3}\{2177}i\{307}
    capitalize¦a\{ff21}¦A\{ff41}
    capitalize¦_a¦_a
    capitalize¦\{3a3}¦\{3a3}
    """#,
    "swapcase": #"""
    swapcase¦'"¦'"
    swapcase¦\{e9}¦\{c9}
    swapcase¦\{ab70}¦\{13a0}
    swapcase¦they're¦THEY'RE
    swapcase¦\{390}¦\{399}\{308}\{301}
    swapcase¦\{65e5}\{672c}\{8a9e}¦\{65e5}\{672c}\{8a9e}
    swapcase¦\{df}x¦SSX
    swapcase¦\{13a0}¦\{ab70}
    swapcase¦x1y¦X1Y
    swapcase¦\{2028}¦\{2028}
    swapcase¦\{e9}x1ythey're\{131}¦\{c9}X1YTHEY'REI
    swapcase¦"q"¦"Q"
    swapcase¦\{345}¦\{399}
    swapcase¦\{d800}¦\{d800}
    swapcase¦\{e9}_a\{1f600}\{1fbc}¦\{c9}_A\{1f600}\{1fbc}
    swapcase¦ca\{3a3}\{301}b\{ff21}¦CA\{3c3}\{301}B\{ff41}
    swapcase¦\{ff21}¦\{ff41}
    swapcase¦\{378}¦\{378}
    swapcase¦c\{378}\{65e5}\{672c}\{8a9e}x1ya\{3a3}\{301}¦C\{378}\{65e5}\{672c}\{8a9e}X1YA\{3c2}\{301}
    swapcase¦\{1c6}¦\{1c4}
    swapcase¦1a\{df}x¦1ASSX
    swapcase¦\{1c4}x¦\{1c6}X
    swapcase¦\{1fbc}¦\{1fbc}
    swapcase¦2\{e9}¦2\{c9}
    swapcase¦a\{3a3}\{301}b¦A\{3c3}\{301}B
    swapcase¦\{149}¦\{2bc}N
    swapcase¦¦
    swapcase¦\{1fb3}\{aa}\{ba}¦\{391}\{399}\{aa}\{ba}
    swapcase¦\{e9}t\{e9}_1x1y¦\{c9}T\{c9}_1X1Y
    swapcase¦\{3a3}\{2177}\{130}¦\{3c3}\{2167}i\{307}
    swapcase¦a\{ff21}¦A\{ff41}
    swapcase¦_a¦_A
    """#,
    "casefold": #"""
    casefold¦'"¦'"
    casefold¦\{e9}¦\{e9}
    casefold¦\{ab70}¦\{13a0}
    casefold¦they're¦they're
    casefold¦\{390}¦\{3b9}\{308}\{301}
    casefold¦\{65e5}\{672c}\{8a9e}¦\{65e5}\{672c}\{8a9e}
    casefold¦\{df}x¦ssx
    casefold¦\{13a0}¦\{13a0}
    casefold¦x1y¦x1y
    casefold¦\{2028}¦\{2028}
    casefold¦\{e9}x1ythey're\{131}¦\{e9}x1ythey're\{131}
    casefold¦"q"¦"q"
    casefold¦\{345}¦\{3b9}
    casefold¦\{d800}¦\{d800}
    casefold¦\{e9}_a\{1f600}\{1fbc}¦\{e9}_a\{1f600}\{3b1}\{3b9}
    casefold¦ca\{3a3}\{301}b\{ff21}¦ca\{3c3}\{301}b\{ff41}
    casefold¦\{ff21}¦\{ff41}
    casefold¦\{378}¦\{378}
    casefold¦c\{378}\{65e5}\{672c}\{8a9e}x1ya\{3a3}\{301}¦c\{378}\{65e5}\{672c}\{8a9e}x1ya\{3c3}\{301}
    casefold¦\{1c6}¦\{1c6}
    casefold¦1a\{df}x¦1assx
    casefold¦\{1c4}x¦\{1c6}x
    casefold¦\{1fbc}¦\{3b1}\{3b9}
    casefold¦2\{e9}¦2\{e9}
    casefold¦a\{3a3}\{301}b¦a\{3c3}\{301}b
    casefold¦\{149}¦\{2bc}n
    casefold¦¦
    casefold¦\{1fb3}\{aa}\{ba}¦\{3b1}\{3b9}\{aa}\{ba}
    casefold¦\{e9}t\{e9}_1x1y¦\{e9}t\{e9}_1x1y
    casefold¦\{3a3}\{2177}\{130}¦\{3c3}\{2177}i\{307}
    casefold¦a\{ff21}¦a\{ff41}
    casefold¦_a¦_a
    """#,
    "predicates": #"""
    predicates¦'"¦0000
    predicates¦\{e9}¦1001
    predicates¦\{ab70}¦1001
    predicates¦they're¦1000
    predicates¦\{390}¦1001
    predicates¦\{65e5}\{672c}\{8a9e}¦0001
    predicates¦\{df}x¦1001
    predicates¦\{13a0}¦0111
    predicates¦x1y¦1001
    predicates¦\{2028}¦0000
    predicates¦\{e9}x1ythey're\{131}¦1000
    predicates¦"q"¦1000
    predicates¦\{345}¦1000
    predicates¦\{d800}¦0000
    predicates¦\{e9}_a\{1f600}\{1fbc}¦0000
    predicates¦ca\{3a3}\{301}b\{ff21}¦0001
    predicates¦\{ff21}¦0111
    predicates¦\{378}¦0000
    predicates¦c\{378}\{65e5}\{672c}\{8a9e}x1ya\{3a3}\{301}¦0000
    predicates¦\{1c6}¦1001
    predicates¦1a\{df}x¦1000
    predicates¦\{1c4}x¦0011
    predicates¦\{1fbc}¦0011
    predicates¦2\{e9}¦1000
    predicates¦a\{3a3}\{301}b¦0001
    predicates¦\{149}¦1001
    predicates¦¦0000
    predicates¦\{1fb3}\{aa}\{ba}¦1001
    predicates¦\{e9}t\{e9}_1x1y¦1001
    predicates¦\{3a3}\{2177}\{130}¦0001
    predicates¦a\{ff21}¦0001
    predicates¦_a¦1001
    """#,
    "splitlines": #"""
    splitlines¦\{a}\{b}\{1e}ab¦0-1 1-2 2-3 3-5
    splitlines¦b\{a}\{1d}a\{2029}\{1c}\{d}a¦0-2 2-3 3-5 5-6 6-7 7-8
    splitlines¦\{b}¦0-1
    splitlines¦b\{d}b\{1c}\{b}a¦0-2 2-4 4-5 5-6
    splitlines¦\{d}¦0-1
    splitlines¦¦
    splitlines¦a\{d}a\{1c}\{2028}\{a}¦0-2 2-4 4-5 5-6
    splitlines¦\{b}\{a}\{1c}b¦0-1 1-2 2-3 3-4
    splitlines¦\{1c}\{2028}\{1e}\{a}¦0-1 1-2 2-3 3-4
    splitlines¦\{1d}¦0-1
    splitlines¦\{a}b\{1c}¦0-1 1-3
    splitlines¦\{c}\{1e}\{1c}¦0-1 1-2 2-3
    splitlines¦\{85}\{a}\{c}\{1d}\{2029}\{c}¦0-1 1-2 2-3 3-4 4-5 5-6
    splitlines¦\{d}\{d}\{85}\{a}\{1f}¦0-1 1-2 2-3 3-4 4-5
    splitlines¦b\{1d}\{d}¦0-2 2-3
    splitlines¦\{c}\{2029}\{a}\{1f}\{c}\{d}\{1d}b¦0-1 1-2 2-3 3-5 5-6 6-7 7-8
    splitlines¦\{1c}¦0-1
    splitlines¦\{a}\{85}\{a}\{a}\{2029}\{c}¦0-1 1-2 2-3 3-4 4-5 5-6
    splitlines¦a\{1e}b\{85}\{1c}\{1d}¦0-2 2-4 4-5 5-6
    splitlines¦\{a}\{1f}\{a}\{1d}\{c}¦0-1 1-3 3-4 4-5
    splitlines¦b\{2028}b\{d}\{c}\{1f}\{1e}¦0-2 2-4 4-5 5-7
    splitlines¦a¦0-1
    splitlines¦\{1e}\{1d}\{1e}\{2028}¦0-1 1-2 2-3 3-4
    splitlines¦\{d}\{1f}\{b}\{2029}\{1e}\{a}a¦0-1 1-3 3-4 4-5 5-6 6-7
    splitlines¦\{a}\{a}\{1d}b\{c}a\{d}¦0-1 1-2 2-3 3-5 5-7
    splitlines¦\{a}\{1f}\{d}\{b}¦0-1 1-3 3-4
    splitlines¦\{2029}\{2028}\{c}b\{a}\{c}¦0-1 1-2 2-3 3-5 5-6
    splitlines¦\{1c}\{d}\{2029}\{a}\{2028}\{b}¦0-1 1-2 2-3 3-4 4-5 5-6
    splitlines¦\{d}\{1f}\{b}\{a}\{1e}\{2029}\{b}\{d}¦0-1 1-3 3-4 4-5 5-6 6-7 7-8
    splitlines¦b\{a}¦0-2
    splitlines¦\{d}\{1e}¦0-1 1-2
    splitlines¦a\{c}\{2028}¦0-2 2-3
    """#,
  ]
}
