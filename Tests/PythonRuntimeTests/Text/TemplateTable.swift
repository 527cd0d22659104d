// What python3.11 answered, one line for each question; TableEvaluation says how to read them.

extension TableEvaluation {
  static let templates: [String: String] = [
    "format-str": #"""
    format-str¦'"¦ z5.1s¦ValueError: Space not allowed in string format specifier
    format-str¦\{2028}¦z035.2x¦ValueError: Unknown format code 'x' for object of type 'str'
    format-str¦a\{9}b\{a}¦013¦a\{9}b\{a}000000000
    format-str¦a\{3a3}\{301}\{378}¦.1d¦ValueError: Unknown format code 'd' for object of type 'str'
    format-str¦\{1fbc}¦z.25d¦ValueError: Unknown format code 'd' for object of type 'str'
    format-str¦\{5c}_a¦>_s¦ValueError: Cannot specify '_' with 's'.
    format-str¦\{2177}\{1c4}x¦014,.0x¦ValueError: Cannot specify ',' with 'x'.
    format-str¦"q"¦0¦"q"
    format-str¦a\{9}b\{a}¦38,s¦ValueError: Cannot specify ',' with 's'.
    format-str¦\{1f600}¦-31s¦ValueError: Sign not allowed in string format specifier
    format-str¦c\{2028}¦s¦c\{2028}
    format-str¦Stra\{df}e¦38¦Stra\{df}e                               \{20}
    format-str¦_a¦0s¦_a
    format-str¦a¦0>22¦000000000000000000000a
    format-str¦"q"\{ab70}'"Stra\{df}e¦9s¦"q"\{ab70}'"Stra\{df}e
    format-str¦\{1fb3}¦ z#028¦ValueError: Space not allowed in string format specifier
    format-str¦HELLO World¦<>0s¦HELLO World
    format-str¦a¦27s¦a                         \{20}
    format-str¦¦\{e9}=0,s¦ValueError: Cannot specify ',' with 's'.
    format-str¦\{3a3}\{391}\{3a3}¦34s¦\{3a3}\{391}\{3a3}                              \{20}
    format-str¦hello world¦z#0_s¦ValueError: Cannot specify '_' with 's'.
    format-str¦\{3a3}\{391}\{3a3}¦ #012s¦ValueError: Space not allowed in string format specifier
    format-str¦\{131}¦0.10¦\{131}
    format-str¦a b¦#.3s¦ValueError: Alternate form (#) not allowed in string format specifier
    format-str¦HELLO World¦0^22_.25s¦ValueError: Cannot specify '_' with 's'.
    format-str¦¦>z#37x¦ValueError: Unknown format code 'x' for object of type 'str'
    format-str¦\{1fbc}¦<> ,s¦ValueError: Cannot specify ',' with 's'.
    format-str¦a b¦-.1x¦ValueError: Unknown format code 'x' for object of type 'str'
    format-str¦a b¦+_.5¦ValueError: Cannot specify '_' with 's'.
    format-str¦\{1fbc}¦x^#5.25x¦ValueError: Unknown format code 'x' for object of type 'str'
    format-str¦\{3a3}\{391}\{3a3}¦#0.¦ValueError: Format specifier missing precision
    format-str¦¦+37_¦ValueError: Cannot specify '_' with 's'.
    format-str¦2\{e9}¦*>.17¦2\{e9}
    format-str¦\{24d0}\{24b6}¦<=035_s¦ValueError: Cannot specify '_' with 's'.
    format-str¦\{1c6}¦026s¦\{1c6}0000000000000000000000000
    format-str¦\{3a3}\{391}\{3a3}¦,.25s¦ValueError: Cannot specify ',' with 's'.
    format-str¦¦\{e9}=#s¦ValueError: Alternate form (#) not allowed in string format specifier
    format-str¦\{345}¦ =+z#19d¦ValueError: Unknown format code 'd' for object of type 'str'
    format-str¦\{df}x¦x>029.3s¦xxxxxxxxxxxxxxxxxxxxxxxxxxx\{df}x
    format-str¦\{1c4}x¦z16_s¦ValueError: Cannot specify '_' with 's'.
    format-str¦\{345}\{131}¦ ^12,.5x¦ValueError: Cannot specify ',' with 'x'.
    format-str¦\{24d0}\{24b6}it's¦#_¦ValueError: Cannot specify '_' with 's'.
    format-str¦HELLO World¦0=-29,.1¦ValueError: Cannot specify ',' with 's'.
    format-str¦_a¦<^.3d¦ValueError: Unknown format code 'd' for object of type 'str'
    format-str¦\{391}\{3a3}¦0s¦\{391}\{3a3}
    format-str¦\{fb01}¦02d¦ValueError: Unknown format code 'd' for object of type 'str'
    format-str¦1a\{391}\{3a3}c¦23.5s¦1a\{391}\{3a3}c                 \{20}
    format-str¦\{3a3}¦z1s¦ValueError: Negative zero coercion (z) not allowed in string format specifier
    format-str¦¦+10,d¦ValueError: Unknown format code 'd' for object of type 'str'
    format-str¦a\{390}¦0^+#.2¦ValueError: Sign not allowed in string format specifier
    format-str¦\{e9}1a¦14d¦ValueError: Unknown format code 'd' for object of type 'str'
    format-str¦\{131}¦-,d¦ValueError: Unknown format code 'd' for object of type 'str'
    format-str¦a b¦32.¦ValueError: Format specifier missing precision
    format-str¦_a¦027s¦_a0000000000000000000000000
    format-str¦\{24d0}\{24b6}¦<< 4¦ValueError: Space not allowed in string format specifier
    format-str¦\{3a3}YX¦ >-d¦ValueError: Unknown format code 'd' for object of type 'str'
    format-str¦\{390}¦0<-_.60s¦ValueError: Cannot specify '_' with 's'.
    format-str¦Stra\{df}e¦23s¦Stra\{df}e                \{20}
    format-str¦\{2028}¦<<s¦\{2028}
    format-str¦a b¦#0,x¦ValueError: Cannot specify ',' with 'x'.
    format-str¦they're¦*>#0s¦ValueError: Alternate form (#) not allowed in string format specifier
    format-str¦Y\{391}\{3a3}¦ ^10.60s¦   Y\{391}\{3a3}   \{20}
    format-str¦a\{9}b\{a}¦x>+39_.0¦ValueError: Cannot specify '_' with 's'.
    format-str¦\{ab70}¦ =6s¦ValueError: '=' alignment not allowed in string format specifier
    format-str¦\{13a0}¦0.60s¦\{13a0}
    format-str¦\{5c}¦0x¦ValueError: Unknown format code 'x' for object of type 'str'
    format-str¦0ahello world\{24d0}\{24b6}¦0>07,.2s¦ValueError: Cannot specify ',' with 's'.
    format-str¦abc\{aa}\{ba}\{df}xaabc¦x^ #.3s¦ValueError: Space not allowed in string format specifier
    format-str¦\{d800}¦ <-zx¦ValueError: Unknown format code 'x' for object of type 'str'
    format-str¦\{1f600}¦+0s¦ValueError: Sign not allowed in string format specifier
    format-str¦\{2177}¦.3s¦\{2177}
    format-str¦\{130}¦*^#13d¦ValueError: Unknown format code 'd' for object of type 'str'
    format-str¦a b¦>#0s¦ValueError: Alternate form (#) not allowed in string format specifier
    format-str¦\{1c4}x¦31.5s¦\{1c4}x                            \{20}
    format-str¦Stra\{df}e¦ =¦ValueError: '=' alignment not allowed in string format specifier
    format-str¦\{390}bit's¦4s¦\{390}bit's
    format-str¦a\{3a3}\{301}¦13,d¦ValueError: Unknown format code 'd' for object of type 'str'
    format-str¦\{149}¦s¦\{149}
    format-str¦\{391}\{3a3}¦19s¦\{391}\{3a3}                \{20}
    format-str¦a\{3a3}\{301}¦ 0.0s¦ValueError: Space not allowed in string format specifier
    format-str¦a\{9}b\{a}¦25.¦ValueError: Format specifier missing precision
    format-str¦Xa b a\{3a3}\{301}¦<>.2x¦ValueError: Unknown format code 'x' for object of type 'str'
    format-str¦'"¦+0d¦ValueError: Unknown format code 'd' for object of type 'str'
    format-str¦\{345}¦<^zd¦ValueError: Unknown format code 'd' for object of type 'str'
    format-str¦\{1f600}¦33s¦\{1f600}                               \{20}
    format-str¦\{3a3}¦ =s¦ValueError: '=' alignment not allowed in string format specifier
    format-str¦a b¦=00_x¦ValueError: Unknown format code 'x' for object of type 'str'
    format-str¦'"a b\{345}\{aa}\{ba}¦z#,s¦ValueError: Cannot specify ',' with 's'.
    format-str¦1Z¦0^#0x¦ValueError: Unknown format code 'x' for object of type 'str'
    format-str¦\{1c4}x¦#d¦ValueError: Unknown format code 'd' for object of type 'str'
    """#,
    "percent": #"""
    percent¦%+14.1z¦i-90506¦ValueError: unsupported format character 'z' (0x7a) at index 6
    percent¦%#5%¦i-83784¦ValueError: unsupported format character '%' (0x25) at index 3
    percent¦%-+18c¦i99999999999999999999¦OverflowError: %c arg not in range(0x110000)
    percent¦%+20f¦fb2f14c942e05319a¦           -0.000000
    percent¦%o¦i81389¦236755
    percent¦%.F¦fc0c1294e147ae148¦-8787
    percent¦%- 5G¦f3fa999999999999a¦ 0.05
    percent¦%#3\{e9}¦s\{345}¦ValueError: unsupported format character '?' (0xe9) at index 3
    percent¦% d¦i13289¦ 13289
    percent¦%-+1.10s¦s\{1fb3}\{1fb3}a\{3a3}\{301}¦\{1fb3}\{1fb3}a\{3a3}\{301}
    percent¦%0r¦s\{e9}t\{e9}_1¦'\{e9}t\{e9}_1'
    percent¦% #23G¦fc1e7d19a63259390¦           -3.19690E+09
    percent¦%#i¦i-37344¦-37344
    percent¦%+18Ly¦i60984¦ValueError: unsupported format character 'y' (0x79) at index 5
    percent¦%.25\{1}¦s\{d800}¦ValueError: unsupported format character '?' (0x1) at index 4
    percent¦%.E¦f4064d65247f86050¦2E+02
    percent¦%-.3y¦i-27062¦ValueError: unsupported format character 'y' (0x79) at index 4
    percent¦%18g¦f3fb999999999999a¦               0.1
    percent¦% #8s¦s\{13a0}_¦      \{13a0}_
    percent¦%#.r¦s\{2177}¦
    percent¦% 23.10d¦i1112¦             0000001112
    percent¦% y¦i4783979748461059¦ValueError: unsupported format character 'y' (0x79) at index 2
    percent¦%#1r¦s\{aa}\{ba}¦'\{aa}\{ba}'
    percent¦%0i¦i-21¦-21
    percent¦%.0u¦i99448¦99448
    percent¦%.3G¦f1b35411b72723b9c¦1.31E-177
    percent¦% 2.25a¦s\{149}¦'\{5c}u0149'
    percent¦%-.5f¦fc0c1c3a666666666¦-9095.30000
    percent¦% 02.5g¦f40161caf60049300¦ 5.528
    percent¦%10\{1}¦s2\{e9}¦ValueError: unsupported format character '?' (0x1) at index 3
    percent¦%#s¦s\{aa}\{ba}Y\{390}"q"Stra\{df}e¦\{aa}\{ba}Y\{390}"q"Stra\{df}e
    percent¦%1Ld¦i-52¦-52
    percent¦%+F¦f419d6f3454000000¦+123456789.000000
    percent¦% #.2h\{1}¦sabc¦ValueError: unsupported format character '?' (0x1) at index 6
    percent¦%#3ly¦i451¦ValueError: unsupported format character 'y' (0x79) at index 4
    percent¦% #10d¦i27¦        27
    percent¦%+12.25a¦s\{1c6}¦    '\{5c}u01c6'
    percent¦%+0y¦s¦ValueError: unsupported format character 'y' (0x79) at index 3
    percent¦%+.0r¦s\{131}9\{13a0}\{13a0}\{1f600}¦
    percent¦%.2g¦f41785bc64c3ac6fc¦2.6e+07
    percent¦%6.1\{e9}¦s\{2028}¦ValueError: unsupported format character '?' (0xe9) at index 4
    percent¦%012.3h%¦i-598566¦ValueError: unsupported format character '%' (0x25) at index 7
    percent¦%+.0hd¦i56¦+56
    percent¦%#0g¦fa060846c20c26f71¦-9.85532e-153
    percent¦%.25d¦i-9223372036854775809¦-0000009223372036854775809
    percent¦%#22.0y¦i-1001832286606¦ValueError: unsupported format character 'y' (0x79) at index 6
    percent¦%X¦i774¦306
    percent¦%-02.\{1}¦s1a¦ValueError: unsupported format character '?' (0x1) at index 5
    percent¦%-#12d¦i185¦185        \{20}
    percent¦%16.c¦i99457¦               \{18481}
    percent¦%03z¦i607819¦ValueError: unsupported format character 'z' (0x7a) at index 3
    percent¦%#15X¦i-3320392189224504953555423865383863596534455¦-0X261DC1726F06B8B8F27000F72D3C4C22CAB7
    percent¦%-.10\{e9}¦s\{1fbc}¦ValueError: unsupported format character '?' (0xe9) at index 5
    percent¦%04d¦i-740680¦-740680
    percent¦%.5f¦f98c5e209d06ffee6¦-0.00000
    percent¦%+8%¦i-620¦ValueError: unsupported format character '%' (0x25) at index 3
    percent¦%04.3E¦f0¦0.000E+00
    percent¦%+5.5LE¦faa2d6c38c71c588c¦-1.60359E-105
    percent¦%+ 26.2r¦s\{345}\{fb01}\{0}\{7f}\{85}\{a0}\{ad}¦                        '\{345}
    percent¦% 1E¦f48866d48fcfd36d1¦ 2.442073E+41
    percent¦%+ #25.0hF¦f408b9fcc6eabc0d0¦                    +884.
    percent¦%+0.10G¦f530475cfc7c500ef¦+8.3356334E+91
    percent¦%28\{e9}¦s\{13a0}¦ValueError: unsupported format character '?' (0xe9) at index 3
    percent¦%+c¦i8150¦\{1fd6}
    percent¦%+0.10e¦f10000000000000¦+2.2250738585e-308
    percent¦%#26r¦sX"q"a0\{df}x¦                'X"q"a0\{df}x'
    percent¦%u¦i-833521¦-833521
    percent¦%25c¦i2631¦                        \{a47}
    percent¦%-12F¦f4087e88f185033be¦765.069871 \{20}
    percent¦% #12E¦f54b249ad2594c37d¦ 1.000000E+100
    percent¦%18.2s¦sthey're¦                th
    percent¦%-+.5Lc¦i9223372036854775807¦OverflowError: %c arg not in range(0x110000)
    percent¦%8\{1}¦shello world¦ValueError: unsupported format character '?' (0x1) at index 2
    percent¦%21\{e9}¦s\{e9}¦ValueError: unsupported format character '?' (0xe9) at index 3
    percent¦%30¦i212616¦ValueError: incomplete format
    percent¦%.3\{e9}¦s\{1fb3}¦ValueError: unsupported format character '?' (0xe9) at index 3
    percent¦%- 5\{1}¦sa¦ValueError: unsupported format character '?' (0x1) at index 4
    percent¦%30.10g¦fc086f58a4bcc46c0¦                  -734.6925274
    percent¦%+#F¦fc03c000e392c95a0¦-28.000217
    percent¦%+i¦i-995427¦-995427
    percent¦%-.10X¦i-34685¦-000000877D
    percent¦%0\{e9}¦s9\{e9}t\{e9}_1a¦ValueError: unsupported format character '?' (0xe9) at index 2
    percent¦%+ .10d¦i866573¦+0000866573
    percent¦%d¦i96662¦96662
    percent¦%#f¦f4057c52302163573¦95.080262
    percent¦%013X¦i5¦0000000000005
    percent¦%.25g¦f3fb999999999999a¦0.1000000000000000055511151
    percent¦%024f¦f41cad0a51de0aad2¦00000000899762747.755213
    percent¦%0f¦f407129a35e15afa0¦274.602385
    percent¦%+.F¦f0¦+0
    """#,
    "percent-bytes": #"""
    percent-bytes¦%+14.1z¦i-90506¦ValueError: unsupported format character 'z' (0x7a) at index 6
    percent-bytes¦%#5i¦i-83784¦-83784
    percent-bytes¦% #c¦i9223372036854775807¦OverflowError: %c arg not in range(256)
    percent-bytes¦%3.25c¦i817700¦OverflowError: %c arg not in range(256)
    percent-bytes¦%z22.5¦f48068ec949a645a5¦ValueError: incomplete format
    percent-bytes¦%24.25i¦i-97043¦-0000000000000000000097043
    percent-bytes¦%E¦f4087f6242731da2e¦7.667677E+02
    percent-bytes¦%LX¦i23281761057484602726076501563088638352572¦446B4013EF254B0C4E010C4759482C9CBC
    percent-bytes¦%-+#1z¦i418894¦ValueError: unsupported format character 'z' (0x7a) at index 5
    percent-bytes¦% 16.2o¦i-144387319199200732293767¦-36446402237555724232125207
    percent-bytes¦%z 0f¦f40746b3333333333¦ 326.700000
    percent-bytes¦%.3s¦sb\{0}¦b\{0}
    percent-bytes¦% ¦i-96339¦ValueError: incomplete format
    percent-bytes¦%LX¦i-309¦-135
    percent-bytes¦%-6.2LG¦f41078adb565b6733¦1.9E+05
    percent-bytes¦%+#.2E¦fc049a4a01cd76a30¦-5.13E+01
    percent-bytes¦% 19y¦i42718¦ValueError: unsupported format character 'y' (0x79) at index 4
    percent-bytes¦%#0.0y¦i-2789¦ValueError: unsupported format character 'y' (0x79) at index 5
    percent-bytes¦%g¦fc1b8ab41f174136c¦-4.13877e+08
    percent-bytes¦%18F¦f4050a48937f5cb50¦         66.570875
    percent-bytes¦%-0c¦i-43857¦OverflowError: %c arg not in range(256)
    percent-bytes¦%z-029F¦f10755c97f5f554ed¦0.000000                    \{20}
    percent-bytes¦%0.0e¦f403d90b378a61340¦3e+01
    percent-bytes¦%0i¦i-21¦-21
    percent-bytes¦%.0u¦i99448¦99448
    percent-bytes¦%.3G¦f1b35411b72723b9c¦1.31E-177
    percent-bytes¦%z-+027.5e¦fd644de2f0dec6823¦-3.82884e+107             \{20}
    percent-bytes¦%12.10y¦i371¦ValueError: unsupported format character 'y' (0x79) at index 6
    percent-bytes¦%z- 21.2g¦f144702bc6b789ef¦ 1.5e-302           \{20}
    percent-bytes¦% g¦fc05d0b851eb851ec¦-116.18
    percent-bytes¦%- s¦sbaaa¦baaa
    percent-bytes¦%z+E¦f3fd3333333333333¦+3.000000E-01
    percent-bytes¦%09E¦fe91457db7aa068f1¦-1.520675E+198
    percent-bytes¦%-25.3F¦f408d8824e6d000ce¦945.018                 \{20}
    percent-bytes¦%#0.10y¦i-1197¦ValueError: unsupported format character 'y' (0x79) at index 6
    percent-bytes¦% #10d¦i27¦        27
    percent-bytes¦%024.10l¦s¦ValueError: incomplete format
    percent-bytes¦%z+ .5f¦fc172b2986d94dd6d¦-19605894.84884
    percent-bytes¦%-2b¦s\{ff}\{0}\{0}ba¦\{ff}\{0}\{0}ba
    percent-bytes¦%0.x¦i445614¦6ccae
    percent-bytes¦%-+#19.0b¦s\{ff}b\{0}¦                  \{20}
    percent-bytes¦%zE¦f56947a7a452e704d¦1.202362E+109
    percent-bytes¦%-13c¦i-84¦OverflowError: %c arg not in range(256)
    percent-bytes¦%+#s¦sa¦a
    percent-bytes¦%10u¦i-5023¦     -5023
    percent-bytes¦%8lf¦f3e7ad7f29abcaf48¦0.000000
    percent-bytes¦%-d¦i780837¦780837
    percent-bytes¦%z#29.F¦f4058666666666666¦                          98.
    percent-bytes¦%+2\{e9}¦s¦ValueError: unsupported format character '\{e9}' (0xe9) at index 3
    percent-bytes¦%-#12s¦saabcb¦aabcb      \{20}
    percent-bytes¦%16.c¦i99457¦OverflowError: %c arg not in range(256)
    percent-bytes¦%03z¦i607819¦ValueError: unsupported format character 'z' (0x7a) at index 3
    percent-bytes¦%-.10\{e9}¦s\{ff}¦ValueError: unsupported format character '\{e9}' (0xe9) at index 5
    percent-bytes¦%04d¦i-740680¦-740680
    percent-bytes¦%z.5f¦f98c5e209d06ffee6¦0.00000
    percent-bytes¦%z-09e¦f434ff973cafa8000¦1.800000e+16
    percent-bytes¦%-.0¦s¦ValueError: incomplete format
    percent-bytes¦%z#.0E¦fde20699675a1f7b1¦-3.E+145
    percent-bytes¦% hy¦i52¦ValueError: unsupported format character 'y' (0x79) at index 3
    percent-bytes¦%-.10x¦i99999999999999999999¦56bc75e2d630fffff
    percent-bytes¦%z #0.2E¦f3423880b67ac56f8¦ 1.56E-57
    percent-bytes¦%13e¦f997a20be63cc537b¦-6.004921e-186
    percent-bytes¦%#5.10lG¦fc0808bfc37c25cbe¦-529.4981532
    percent-bytes¦%+28.1¦i-5577¦ValueError: incomplete format
    percent-bytes¦%9f¦f47652b5f939b92b5¦879343600000000058276883805172137984.000000
    percent-bytes¦%25c¦i2631¦OverflowError: %c arg not in range(256)
    percent-bytes¦%-12F¦f4087e88f185033be¦765.069871 \{20}
    percent-bytes¦%-+#19.2c¦i-907¦OverflowError: %c arg not in range(256)
    percent-bytes¦%-+9Lz¦i-258162¦ValueError: unsupported format character 'z' (0x7a) at index 5
    percent-bytes¦%#8.1LE¦f408b528390fb2a3c¦ 8.7E+02
    percent-bytes¦%0g¦f4071d632afabcaf4¦285.387
    percent-bytes¦%+29d¦i-241¦                         -241
    percent-bytes¦%.0u¦i18446744073709551616¦18446744073709551616
    percent-bytes¦%s¦scb\{ff}c\{0}¦cb\{ff}c\{0}
    percent-bytes¦%04.2e¦f4095fb3d70a3d70a¦1.41e+03
    percent-bytes¦%z#23g¦f4005666666666666¦                2.67500
    percent-bytes¦%+#b¦sa\{ff}a\{ff}¦a\{ff}a\{ff}
    percent-bytes¦%+i¦i-995427¦-995427
    percent-bytes¦%-.10X¦i-34685¦-000000877D
    percent-bytes¦%#\{e9}¦sa\{ff}acb¦ValueError:\{20}
    percent-bytes¦%23F¦fc0a7ac947ae147ae¦           -3030.290000
    percent-bytes¦%.3G¦fb402b288c1364fe5¦-3.72E-58
    percent-bytes¦%+G¦f3fc3333333333333¦+0.15
    percent-bytes¦%.25F¦fc08ccf999999999a¦-921.9500000000000454747350886
    percent-bytes¦% \{e9}¦sa\{ff}¦ValueError:\{20}
    percent-bytes¦%-22.1G¦f831ef5c379c9cdb6¦-1E-293              \{20}
    percent-bytes¦%24¦i0¦ValueError: incomplete format
    percent-bytes¦%-.2b¦s\{ff}bb¦\{ff}b
    percent-bytes¦%z-9G¦fa64cadd58c5b45df¦-3.38935E-124
    percent-bytes¦% 13z¦i107¦ValueError: unsupported format character 'z' (0x7a) at index 4
    """#,
    "template": #"""
    template¦{0!r}¦|0||r;
    template¦¦
    template¦x¦x;
    template¦}}}}[¦};};[;
    template¦\{e9}{0}}}}}¦\{e9}|0||;};};
    template¦x{0}x¦x|0||;x;
    template¦{a}¦|a||;
    template¦\{e9}{{{a}{:{w}}¦\{e9}{;|a||;||{w}|;
    template¦\{e9}¦\{e9};
    template¦{a.b[c]}¦|a.b[c]||;
    template¦}]{]}}r¦ValueError: Single '}' encountered in format string
    template¦{:x{y}z}{a.b[c]}{!s:>5}¦||x{y}z|;|a.b[c]||;||>5|s;
    template¦{a.b[c]}{a}{0}¦|a.b[c]||;|a||;|0||;
    template¦{!s:>5}{a.b[c]}{a[}]}{!s:>5}¦||>5|s;|a.b[c]||;|a[}]||;||>5|s;
    template¦}¦ValueError: Single '}' encountered in format string
    template¦{:x{y}z}¦||x{y}z|;
    template¦{0!r}x}}¦|0||r;x};
    template¦]{}{a.b}{0}:¦]|||;|a.b||;|0||;:;
    template¦{{{!s:>5}¦{;||>5|s;
    template¦\{e9}{x!r:}\{e9}¦\{e9}|x||r;\{e9};
    template¦{a[}]}}}\{e9}¦|a[}]||;};\{e9};
    template¦a.].{0}r¦a.].|0||;r;
    template¦{a.b}.:{¦ValueError: Single '{' encountered in format string
    template¦{}{{¦|||;{;
    template¦}}¦};
    template¦{a[}]}¦|a[}]||;
    template¦{a.b}{0}r}¦ValueError: Single '}' encountered in format string
    template¦[a{a.b}{{¦[a|a.b||;{;
    template¦{a}{a[}]}{0!r}{a.b[c]}¦|a||;|a[}]||;|0||r;|a.b[c]||;
    template¦{0}{}\{e9}¦|0||;|||;\{e9};
    template¦.}}¦.};
    template¦]{{aa{{{!¦ValueError: end of string while looking for conversion specifier
    template¦{{{a.b[c]}{}{a[}]}¦{;|a.b[c]||;|||;|a[}]||;
    template¦}}}}{a[}]}x¦};};|a[}]||;x;
    template¦{0!r}{0!r}{0!r}{0!r}¦|0||r;|0||r;|0||r;|0||r;
    template¦!{}}}}}r¦!|||;};};r;
    template¦]{}¦]|||;
    template¦[}¦ValueError: Single '}' encountered in format string
    template¦x\{e9}{x!r:}{0}¦x\{e9}|x||r;|0||;
    template¦]:r¦]:r;
    template¦rrrra}{{¦ValueError: Single '}' encountered in format string
    template¦0ar¦0ar;
    template¦{:{w}}¦||{w}|;
    template¦:{{0[{a.b}¦:{;0[|a.b||;
    template¦a.{0}}0¦ValueError: Single '}' encountered in format string
    template¦{a.b[c]}{}{a.b[c]}{:x{y}z}¦|a.b[c]||;|||;|a.b[c]||;||x{y}z|;
    template¦{}[:.}}¦|||;[:.};
    template¦0{}}}}}¦0|||;};};
    template¦{a[}]}x¦|a[}]||;x;
    template¦{!s:>5}{a}¦||>5|s;|a||;
    template¦:r{}{a.b}0¦:r|||;|a.b||;0;
    template¦\{e9}{0}¦\{e9}|0||;
    template¦}}:}}r¦};:};r;
    template¦{x!r:}x{!s:>5}}}¦|x||r;x||>5|s;};
    template¦{!s:>5}¦||>5|s;
    template¦{:x{y}z}}}{a.b[c]}¦||x{y}z|;};|a.b[c]||;
    template¦!r!0}0¦ValueError: Single '}' encountered in format string
    template¦{{{¦ValueError: Single '{' encountered in format string
    template¦{:x{y}z}}}{}¦||x{y}z|;};|||;
    template¦{!s:>5}}}{a.b[c]}{}¦||>5|s;};|a.b[c]||;|||;
    template¦.}[0{a.b}{{¦ValueError: Single '}' encountered in format string
    template¦{x!r:}¦|x||r;
    template¦[}}{}¦[};|||;
    template¦{:{w}}{0!r}¦||{w}|;|0||r;
    template¦{!s:>5}}}¦||>5|s;};
    template¦{0!r}{x!r:}{:{w}}{}¦|0||r;|x||r;||{w}|;|||;
    template¦{:{w}}x{x!r:}{!s:>5}¦||{w}|;x|x||r;||>5|s;
    template¦x{:x{y}z}{:x{y}z}{}¦x||x{y}z|;||x{y}z|;|||;
    template¦]0}[¦ValueError: Single '}' encountered in format string
    template¦[[[r{}{}¦[[[r|||;|||;
    template¦{}}}}a{¦ValueError: Single '}' encountered in format string
    template¦{!s:>5}{:{w}}x{:x{y}z}¦||>5|s;||{w}|;x||x{y}z|;
    template¦{:{w}}{{{:{w}}{0}¦||{w}|;{;||{w}|;|0||;
    template¦{:{w}}{:{w}}{:x{y}z}¦||{w}|;||{w}|;||x{y}z|;
    template¦{:{w}}{0}¦||{w}|;|0||;
    template¦:}.}}¦ValueError: Single '}' encountered in format string
    template¦{}{a}¦|||;|a||;
    template¦{0}{a[}]}\{e9}¦|0||;|a[}]||;\{e9};
    template¦{}}}{x!r:}¦|||;};|x||r;
    template¦![!:!}}¦![!:!};
    template¦{!s:>5}{a[}]}x¦||>5|s;|a[}]||;x;
    template¦{{{a}{:{w}}\{e9}¦{;|a||;||{w}|;\{e9};
    template¦}}{a.b}}}aa{¦ValueError: Single '{' encountered in format string
    template¦{x!r:}}}{x!r:}¦|x||r;};|x||r;
    template¦{}{:{w}}{:{w}}¦|||;||{w}|;||{w}|;
    template¦\{e9}{a}¦\{e9}|a||;
    template¦{{!{a.b}}a{¦ValueError: Single '}' encountered in format string
    template¦\{e9}{{¦\{e9}{;
    template¦r¦r;
    template¦!{a.b}{a.b}a]¦!|a.b||;|a.b||;a];
    """#,
    "path": #"""
    path¦12[x.y]¦#12|i:x.y
    path¦¦
    path¦0[3].a¦#0|i:#3|a:a
    path¦.ba0[x.y]¦|a:ba0|i:x.y
    path¦0.b0¦#0|a:b0
    path¦\{e9}¦\{e9}
    path¦a..[x.y]¦ValueError: Empty attribute in format string
    path¦a¦a
    path¦9999999999999999999912[c][x.y]¦ValueError: Too many decimal digits in format string
    path¦]¦]
    path¦0¦#0
    path¦.\{e9}.b[3]¦|a:\{e9}|a:b|i:#3
    path¦\{663}0.a¦#30|a:a
    path¦.b[\{e9}]¦|a:b|i:\{e9}
    path¦[3][¦ValueError: Missing ']' in format string
    path¦[[3][c].b¦|i:[3|i:c|a:b
    path¦\{663}¦#3
    path¦[c]][[3]¦ValueError: Only '.' or '[' may follow ']' in format field specifier
    path¦[c].0¦|i:c|a:0
    path¦[x.y]12[3]¦ValueError: Only '.' or '[' may follow ']' in format field specifier
    path¦[¦ValueError: Missing ']' in format string
    path¦a\{e9}0¦a\{e9}0
    path¦.99999999999999999999[3]¦|a:99999999999999999999|i:#3
    path¦\{663}[3]¦#3|i:#3
    path¦[.[¦ValueError: Missing ']' in format string
    path¦[\{663}¦ValueError: Missing ']' in format string
    path¦\{e9}.¦ValueError: Empty attribute in format string
    path¦[c]\{663}[x.y]¦ValueError: Only '.' or '[' may follow ']' in format field specifier
    path¦a[¦ValueError: Missing ']' in format string
    path¦12.¦ValueError: Empty attribute in format string
    path¦a.b¦a|a:b
    path¦12\{663}¦#123
    path¦[x.y]¦|i:x.y
    path¦99999999999999999999[0¦ValueError: Too many decimal digits in format string
    path¦][c]12¦ValueError: Only '.' or '[' may follow ']' in format field specifier
    path¦99999999999999999999][c]¦ValueError: Too many decimal digits in format string
    path¦[3]\{e9}[x.y]¦ValueError: Only '.' or '[' may follow ']' in format field specifier
    path¦12¦#12
    path¦99999999999999999999.12¦ValueError: Too many decimal digits in format string
    path¦[c]a¦ValueError: Only '.' or '[' may follow ']' in format field specifier
    path¦[3]..[3]¦ValueError: Empty attribute in format string
    path¦.\{e9}\{e9}\{663}¦|a:\{e9}\{e9}\{663}
    path¦9999999999999999999999999999999999999999¦ValueError: Too many decimal digits in format string
    path¦[x.y][x.y][x.y][x.y]¦|i:x.y|i:x.y|i:x.y|i:x.y
    path¦\{e9}[x.y]a¦ValueError: Only '.' or '[' may follow ']' in format field specifier
    path¦.a¦|a:a
    path¦12]0[3]¦12]0|i:#3
    path¦a099999999999999999999.b¦a099999999999999999999|a:b
    path¦[x.y]12\{e9}[c]¦ValueError: Only '.' or '[' may follow ']' in format field specifier
    path¦.[3]¦ValueError: Empty attribute in format string
    path¦0099999999999999999999¦ValueError: Too many decimal digits in format string
    path¦[[[¦ValueError: Missing ']' in format string
    path¦012¦#12
    path¦\{663}[c]¦#3|i:c
    path¦99999999999999999999\{663}12¦ValueError: Too many decimal digits in format string
    path¦a.b][3]¦a|a:b]|i:#3
    path¦a][c]¦a]|i:c
    path¦][3]¦]|i:#3
    path¦[3]¦|i:#3
    path¦][3]\{e9}¦ValueError: Only '.' or '[' may follow ']' in format field specifier
    path¦.¦ValueError: Empty attribute in format string
    path¦99999999999999999999¦ValueError: Too many decimal digits in format string
    path¦\{663}.b¦#3|a:b
    path¦[3]\{663}a¦ValueError: Only '.' or '[' may follow ']' in format field specifier
    path¦[[c]¦|i:[c
    path¦[3][\{663}¦ValueError: Missing ']' in format string
    path¦[3]0¦ValueError: Only '.' or '[' may follow ']' in format field specifier
    path¦.99999999999999999999a[¦ValueError: Missing ']' in format string
    path¦[[x.y]\{663}¦ValueError: Only '.' or '[' may follow ']' in format field specifier
    path¦\{e9}12¦\{e9}12
    path¦99999999999999999999.[\{e9}¦ValueError: Too many decimal digits in format string
    path¦12]¦12]
    path¦12aa¦12aa
    path¦.b[c]¦|a:b|i:c
    path¦.b.[3]¦ValueError: Empty attribute in format string
    path¦][x.y]¦]|i:x.y
    path¦[\{e9}¦ValueError: Missing ']' in format string
    path¦12]12]¦12]12]
    path¦a99999999999999999999[¦ValueError: Missing ']' in format string
    path¦\{663}0]a¦\{663}0]a
    path¦\{e9}]¦\{e9}]
    path¦][¦ValueError: Missing ']' in format string
    path¦a.b.b[c]¦a|a:b|a:b|i:c
    path¦[]a¦ValueError: Empty attribute in format string
    path¦[3].]¦|i:#3|a:]
    path¦].b\{663}[c]¦]|a:b\{663}|i:c
    path¦]]¦]]
    path¦].b\{663}¦]|a:b\{663}
    path¦12[x.y]0¦ValueError: Only '.' or '[' may follow ']' in format field specifier
    path¦[[3]0¦ValueError: Only '.' or '[' may follow ']' in format field specifier
    """#,
  ]
}
