// What python3.11 answered, one line for each question; TableEvaluation says how to read them.

extension TableEvaluation {
  static let numbers: [String: String] = [
    "int": #"""
    int¦\{663}¦2¦invalid
    int¦0X_1F¦3¦invalid
    int¦z¦8¦invalid
    int¦inf-infj¦0¦invalid
    int¦1-j¦2¦invalid
    int¦0o17¦8¦15
    int¦4.9e-324¦10¦invalid
    int¦J¦8¦invalid
    int¦infinit¦10¦invalid
    int¦ 7 ¦16¦7
    int¦-9223372036854775808¦10¦-9223372036854775808
    int¦2.2250738585072011e-308¦3¦invalid
    int¦+5¦8¦5
    int¦nan¦16¦invalid
    int¦0o¦10¦invalid
    int¦1e9999999999999999999999¦0¦invalid
    int¦9223372036854775807¦2¦invalid
    int¦J+.97572¦8¦invalid
    int¦nanj¦16¦invalid
    int¦(23xE¦0¦invalid
    int¦-E1¦36¦-505
    int¦2.2250738585072011e-308¦8¦invalid
    int¦_.(-J+¦10¦invalid
    int¦- 219¦36¦invalid
    int¦\{0}1¦3¦invalid
    int¦0o¦2¦invalid
    int¦0+.5(3¦2¦invalid
    int¦1e+¦0¦invalid
    int¦e-25+ej¦16¦invalid
    int¦j8E. e7¦0¦invalid
    int¦\{663}¦0¦3
    int¦12¦2¦invalid
    int¦890¦0¦890
    int¦Zz¦8¦invalid
    int¦-¦36¦invalid
    int¦+¦3¦invalid
    int¦eee3-)e¦10¦invalid
    int¦Infinity¦2¦invalid
    int¦1_.5¦8¦invalid
    int¦1¦8¦1
    int¦01¦16¦1
    int¦9999999999999999999999999999999999999999¦0¦9999999999999999999999999999999999999999
    int¦1e1_0¦8¦invalid
    int¦+¦10¦invalid
    int¦--9243_8¦2¦invalid
    int¦x06¦8¦invalid
    int¦1\{0}¦8¦invalid
    int¦)28x.¦0¦invalid
    int¦infinit¦8¦invalid
    int¦inf-infj¦16¦invalid
    """#,
    "float": #"""
    float¦\{663}¦4008000000000000
    float¦1__0¦invalid
    float¦9223372036854775807¦43e0000000000000
    float¦2.4703282292062328e-324¦1
    float¦inf-infj¦invalid
    float¦0o17¦invalid
    float¦0x1f¦invalid
    float¦9223372036854775808¦43e0000000000000
    float¦4.9e-324¦1
    float¦infinit¦invalid
    float¦171j49E¦invalid
    float¦+¦invalid
    float¦2.2250738585072011e-308¦fffffffffffff
    float¦3JJ¦invalid
    float¦Zz¦invalid
    float¦0o¦invalid
    float¦1_¦invalid
    float¦nanj¦invalid
    float¦1+2j¦invalid
    float¦J+.97572¦invalid
    float¦123456789012345678¦437b69b4ba630f35
    float¦1_.5¦invalid
    float¦(23xE¦invalid
    float¦1j2¦invalid
    float¦9007199254740992.99999¦4340000000000000
    float¦1e-400¦0
    float¦1e1_0¦4202a05f20000000
    float¦28¦403c000000000000
    float¦\{bd}¦invalid
    float¦9e .0+.5¦invalid
    float¦1e+¦invalid
    float¦5.¦4014000000000000
    float¦( 1j )¦invalid
    float¦1e¦invalid
    float¦j8E. e7¦invalid
    float¦\{a0}5¦4014000000000000
    float¦9007199254740993¦4340000000000000
    float¦890¦408bd00000000000
    float¦-¦invalid
    float¦1e400-1e-400j¦invalid
    float¦eee3-)e¦invalid
    float¦53_(130J¦invalid
    float¦01¦3ff0000000000000
    float¦2¦4000000000000000
    float¦4)8.(.-¦invalid
    float¦--9243_8¦invalid
    float¦1\{0}¦invalid
    float¦0¦0
    float¦00¦0
    float¦)28x.¦invalid
    """#,
    "complex": #"""
    complex¦\{663}¦4008000000000000 0
    complex¦1__0¦ValueError: could not convert string to complex: '1__0'
    complex¦9223372036854775807¦43e0000000000000 0
    complex¦2.4703282292062328e-324¦1 0
    complex¦inf-infj¦7ff0000000000000 fff0000000000000
    complex¦0o17¦ValueError: complex() arg is a malformed string
    complex¦0x1f¦ValueError: complex() arg is a malformed string
    complex¦9223372036854775808¦43e0000000000000 0
    complex¦4.9e-324¦1 0
    complex¦infinit¦ValueError: complex() arg is a malformed string
    complex¦171j49E¦ValueError: complex() arg is a malformed string
    complex¦+¦ValueError: complex() arg is a malformed string
    complex¦2.2250738585072011e-308¦fffffffffffff 0
    complex¦3JJ¦ValueError: complex() arg is a malformed string
    complex¦Zz¦ValueError: complex() arg is a malformed string
    complex¦0o¦ValueError: complex() arg is a malformed string
    complex¦1_¦ValueError: could not convert string to complex: '1_'
    complex¦nanj¦0 nan
    complex¦1+2j¦3ff0000000000000 4000000000000000
    complex¦J+.97572¦ValueError: complex() arg is a malformed string
    complex¦123456789012345678¦437b69b4ba630f35 0
    complex¦1_.5¦ValueError: could not convert string to complex: '1_.5'
    complex¦(23xE¦ValueError: complex() arg is a malformed string
    complex¦1j2¦ValueError: complex() arg is a malformed string
    complex¦9007199254740992.99999¦4340000000000000 0
    complex¦1e-400¦0 0
    complex¦1e1_0¦4202a05f20000000 0
    complex¦28¦403c000000000000 0
    complex¦\{bd}¦ValueError: complex() arg is a malformed string
    complex¦9e .0+.5¦ValueError: complex() arg is a malformed string
    complex¦1e+¦ValueError: complex() arg is a malformed string
    complex¦5.¦4014000000000000 0
    complex¦( 1j )¦0 3ff0000000000000
    complex¦1e¦ValueError: complex() arg is a malformed string
    complex¦j8E. e7¦ValueError: complex() arg is a malformed string
    complex¦\{a0}5¦4014000000000000 0
    complex¦9007199254740993¦4340000000000000 0
    complex¦890¦408bd00000000000 0
    complex¦-¦ValueError: complex() arg is a malformed string
    complex¦1e400-1e-400j¦7ff0000000000000 8000000000000000
    complex¦eee3-)e¦ValueError: complex() arg is a malformed string
    complex¦53_(130J¦ValueError: could not convert string to complex: '53_(130J'
    complex¦01¦3ff0000000000000 0
    complex¦2¦4000000000000000 0
    complex¦4)8.(.-¦ValueError: complex() arg is a malformed string
    complex¦--9243_8¦ValueError: complex() arg is a malformed string
    complex¦1\{0}¦ValueError: complex() arg is a malformed string
    complex¦0¦0 0
    complex¦00¦0 0
    complex¦)28x.¦ValueError: complex() arg is a malformed string
    """#,
    "bin": #"""
    bin¦781¦0b1100001101
    bin¦-4009¦-0b111110101001
    bin¦10000000000000000000¦0b1000101011000111001000110000010010001001111010000000000000000000
    bin¦6850¦0b1101011000010
    bin¦55641¦0b1101100101011001
    bin¦-6343¦-0b1100011000111
    bin¦-647¦-0b1010000111
    bin¦-620990¦-0b10010111100110111110
    bin¦186997¦0b101101101001110101
    bin¦55839¦0b1101101000011111
    bin¦1000000000000000000¦0b110111100000101101101011001110100111011001000000000000000000
    bin¦12090¦0b10111100111010
    bin¦64795¦0b1111110100011011
    bin¦-840633¦-0b11001101001110111001
    bin¦-2017500¦-0b111101100100011011100
    bin¦-9431¦-0b10010011010111
    bin¦36314¦0b1000110111011010
    bin¦-15180¦-0b11101101001100
    bin¦99999999999999999999¦0b1010110101111000111010111100010110101100011000011111111111111111111
    bin¦-864377¦-0b11010011000001111001
    bin¦-1¦-0b1
    bin¦5¦0b101
    bin¦-7944¦-0b1111100001000
    bin¦696¦0b1010111000
    bin¦-805¦-0b1100100101
    bin¦2649¦0b101001011001
    bin¦-8323¦-0b10000010000011
    bin¦13289¦0b11001111101001
    bin¦29525032759¦0b11011011111110101000011111100110111
    bin¦-32324¦-0b111111001000100
    bin¦-7599¦-0b1110110101111
    bin¦70974¦0b10001010100111110
    bin¦-790371¦-0b11000000111101100011
    bin¦9223372036854775808¦0b1000000000000000000000000000000000000000000000000000000000000000
    bin¦-9750¦-0b10011000010110
    bin¦-15704¦-0b11110101011000
    bin¦-49074¦-0b1011111110110010
    bin¦60984¦0b1110111000111000
    bin¦681232¦0b10100110010100010000
    bin¦-43140¦-0b1010100010000100
    bin¦-255¦-0b11111111
    bin¦-9223372036854775808¦-0b1000000000000000000000000000000000000000000000000000000000000000
    bin¦97¦0b1100001
    bin¦-39948¦-0b1001110000001100
    bin¦21¦0b10101
    bin¦116182¦0b11100010111010110
    bin¦5333¦0b1010011010101
    bin¦252327¦0b111101100110100111
    bin¦317477¦0b1001101100000100101
    bin¦-542¦-0b1000011110
    """#,
    "oct": #"""
    oct¦781¦0o1415
    oct¦-4009¦-0o7651
    oct¦10000000000000000000¦0o1053071060221172000000
    oct¦6850¦0o15302
    oct¦55641¦0o154531
    oct¦-6343¦-0o14307
    oct¦-647¦-0o1207
    oct¦-620990¦-0o2274676
    oct¦186997¦0o555165
    oct¦55839¦0o155037
    oct¦1000000000000000000¦0o67405553164731000000
    oct¦12090¦0o27472
    oct¦64795¦0o176433
    oct¦-840633¦-0o3151671
    oct¦-2017500¦-0o7544334
    oct¦-9431¦-0o22327
    oct¦36314¦0o106732
    oct¦-15180¦-0o35514
    oct¦99999999999999999999¦0o12657072742654303777777
    oct¦-864377¦-0o3230171
    oct¦-1¦-0o1
    oct¦5¦0o5
    oct¦23281761057484602726076501563088638352572¦0o421532001175711245414234004142165451013116274
    oct¦-7944¦-0o17410
    oct¦696¦0o1270
    oct¦-805¦-0o1445
    oct¦2649¦0o5131
    oct¦-8323¦-0o20203
    oct¦13289¦0o31751
    oct¦29525032759¦0o333765037467
    oct¦-32324¦-0o77104
    oct¦-7599¦-0o16657
    oct¦70974¦0o212476
    oct¦-790371¦-0o3007543
    oct¦9223372036854775808¦0o1000000000000000000000
    oct¦13495153760354842031275417210885619828701581¦0o465652612221704414311267010411312005117071134615
    oct¦-9750¦-0o23026
    oct¦-15704¦-0o36530
    oct¦-49074¦-0o137662
    oct¦60984¦0o167070
    oct¦681232¦0o2462420
    oct¦-43140¦-0o124204
    oct¦190085220023759387502338321848530¦0o453715474274432401701760500712514322
    oct¦-255¦-0o377
    oct¦-9223372036854775808¦-0o1000000000000000000000
    oct¦97¦0o141
    oct¦-39948¦-0o116014
    oct¦21¦0o25
    oct¦116182¦0o342726
    oct¦5333¦0o12325
    """#,
    "hex": #"""
    hex¦781¦0x30d
    hex¦-4009¦-0xfa9
    hex¦10000000000000000000¦0x8ac7230489e80000
    hex¦6850¦0x1ac2
    hex¦55641¦0xd959
    hex¦-6343¦-0x18c7
    hex¦-647¦-0x287
    hex¦-620990¦-0x979be
    hex¦186997¦0x2da75
    hex¦55839¦0xda1f
    hex¦1000000000000000000¦0xde0b6b3a7640000
    hex¦12090¦0x2f3a
    hex¦64795¦0xfd1b
    hex¦-182663614738862219694593698231271572518518012¦-0x830e01e398f1012bd4acefaecbd389be4bcfc
    hex¦-840633¦-0xcd3b9
    hex¦-2017500¦-0x1ec8dc
    hex¦-9431¦-0x24d7
    hex¦36314¦0x8dda
    hex¦-15180¦-0x3b4c
    hex¦99999999999999999999¦0x56bc75e2d630fffff
    hex¦-864377¦-0xd3079
    hex¦-1¦-0x1
    hex¦5¦0x5
    hex¦23281761057484602726076501563088638352572¦0x446b4013ef254b0c4e010c4759482c9cbc
    hex¦-7944¦-0x1f08
    hex¦696¦0x2b8
    hex¦-805¦-0x325
    hex¦2649¦0xa59
    hex¦-8323¦-0x2083
    hex¦13289¦0x33e9
    hex¦29525032759¦0x6dfd43f37
    hex¦-32324¦-0x7e44
    hex¦-7599¦-0x1daf
    hex¦70974¦0x1153e
    hex¦-790371¦-0xc0f63
    hex¦9223372036854775808¦0x8000000000000000
    hex¦13495153760354842031275417210885619828701581¦0x9aeab1491e243192b7044259405278e4b98d
    hex¦-9750¦-0x2616
    hex¦-15704¦-0x3d58
    hex¦-49074¦-0xbfb2
    hex¦60984¦0xee38
    hex¦681232¦0xa6510
    hex¦-43140¦-0xa884
    hex¦190085220023759387502338321848530¦0x95f3678bc8d40783f0a072a98d2
    hex¦-255¦-0xff
    hex¦-9223372036854775808¦-0x8000000000000000
    hex¦97¦0x61
    hex¦-39948¦-0x9c0c
    hex¦21¦0x15
    hex¦116182¦0x1c5d6
    """#,
    "str-int": #"""
    str-int¦781¦781
    str-int¦-4009¦-4009
    str-int¦10000000000000000000¦10000000000000000000
    str-int¦6850¦6850
    str-int¦55641¦55641
    str-int¦-6343¦-6343
    str-int¦-647¦-647
    str-int¦-620990¦-620990
    str-int¦186997¦186997
    str-int¦55839¦55839
    str-int¦1000000000000000000¦1000000000000000000
    str-int¦12090¦12090
    str-int¦64795¦64795
    str-int¦-840633¦-840633
    str-int¦-2017500¦-2017500
    str-int¦-9431¦-9431
    str-int¦36314¦36314
    str-int¦-15180¦-15180
    str-int¦99999999999999999999¦99999999999999999999
    str-int¦-864377¦-864377
    str-int¦-1¦-1
    str-int¦5¦5
    str-int¦23281761057484602726076501563088638352572¦23281761057484602726076501563088638352572
    str-int¦-7944¦-7944
    str-int¦696¦696
    str-int¦-805¦-805
    str-int¦2649¦2649
    str-int¦-8323¦-8323
    str-int¦13289¦13289
    str-int¦29525032759¦29525032759
    str-int¦-32324¦-32324
    str-int¦-7599¦-7599
    str-int¦70974¦70974
    str-int¦-790371¦-790371
    str-int¦9223372036854775808¦9223372036854775808
    str-int¦13495153760354842031275417210885619828701581¦13495153760354842031275417210885619828701581
    str-int¦-9750¦-9750
    str-int¦-15704¦-15704
    str-int¦-49074¦-49074
    str-int¦60984¦60984
    str-int¦681232¦681232
    str-int¦-43140¦-43140
    str-int¦190085220023759387502338321848530¦190085220023759387502338321848530
    str-int¦-255¦-255
    str-int¦-9223372036854775808¦-9223372036854775808
    str-int¦97¦97
    str-int¦-39948¦-39948
    str-int¦21¦21
    str-int¦116182¦116182
    str-int¦5333¦5333
    """#,
    "format-int": #"""
    format-int¦781¦x<z04_.X¦ValueError: Format specifier missing precision
    format-int¦0¦#9o¦      0o0
    format-int¦9223372036854775807¦z#0.¦ValueError: Format specifier missing precision
    format-int¦817700¦x^0_.10%¦81_770_000.0000000000%
    format-int¦-97043¦015o¦-00000000275423
    format-int¦-1¦.2X,¦ValueError: Invalid format specifier '.2X,' for object of type 'int'
    format-int¦-82¦F¦-82.000000
    format-int¦418894¦>0d¦418894
    format-int¦-1¦16X¦              -1
    format-int¦-302661¦<=#0_%¦-30_266_100.000000%
    format-int¦7168¦ <_.60E¦7.168000000000000000000000000000000000000000000000000000000000E+03
    format-int¦1¦,G¦1
    format-int¦383205106956574960199218544¦,.5b¦ValueError: Cannot specify ',' with 'b'.
    format-int¦-255¦-X¦-FF
    format-int¦2¦-0n¦2
    format-int¦10000000000000000000¦z#4.1¦ValueError: Precision not allowed in integer format specifier
    format-int¦85885¦x<+40,F¦+85,885.000000xxxxxxxxxxxxxxxxxxxxxxxxxx
    format-int¦-93501457281778502847439¦ ,X¦ValueError: Cannot specify ',' with 'X'.
    format-int¦-66945¦0e¦-6.694500e+04
    format-int¦161489504480¦<^,s¦ValueError: Cannot specify ',' with 's'.
    format-int¦5078¦0<0.10F¦5078.0000000000
    format-int¦9223372036854775808¦0.5E¦9.22337E+18
    format-int¦-169¦026e¦-00000000000001.690000e+02
    format-int¦106358492192446497050136176¦0^10_E¦1.063585E+26
    format-int¦25209¦*^1s¦ValueError: Unknown format code 's' for object of type 'int'
    format-int¦-477657¦0>15e¦00-4.776570e+05
    format-int¦44737041441663032327¦0G¦4.4737E+19
    format-int¦56¦ 2,.0e¦ 6e+01
    format-int¦-92751¦\{e9}=+021.17e¦-9.27510000000000000e+04
    format-int¦9223372036854775807¦+39.3d¦ValueError: Precision not allowed in integer format specifier
    format-int¦-782¦x>#.1¦ValueError: Precision not allowed in integer format specifier
    format-int¦480330¦<=05x¦7544a
    format-int¦-4274859576370303739473645492461000325577163218745715191¦<^.3G¦-4.27E+54
    format-int¦7985¦\{e9}> 020s¦ValueError: Unknown format code 's' for object of type 'int'
    format-int¦-118613¦0.1o¦ValueError: Precision not allowed in integer format specifier
    format-int¦983281¦<^-#13f¦983281.000000
    format-int¦5¦+0.5e¦+5.00000e+00
    format-int¦762¦12¦         762
    format-int¦5¦#025_f¦00_000_000_000_005.000000
    format-int¦1¦\{e9}>#38.o¦ValueError: Format specifier missing precision
    format-int¦99999999999999999999¦32.¦ValueError: Format specifier missing precision
    format-int¦-4116¦zc¦ValueError: Negative zero coercion (z) not allowed in integer format specifier
    format-int¦201879269¦#%¦20187926900.000000%
    format-int¦-10913¦\{e9}>0b¦-10101010100001
    format-int¦97¦5.0s¦ValueError: Unknown format code 's' for object of type 'int'
    format-int¦9223372036854775807¦#.2¦ValueError: Precision not allowed in integer format specifier
    format-int¦-93¦.0d¦ValueError: Precision not allowed in integer format specifier
    format-int¦-1¦s¦ValueError: Unknown format code 's' for object of type 'int'
    format-int¦821006¦28,.0n¦ValueError: Cannot specify ',' with 'n'.
    format-int¦447234¦,.3¦ValueError: Precision not allowed in integer format specifier
    """#,
  ]
}
