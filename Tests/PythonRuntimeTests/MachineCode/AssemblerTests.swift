// The encoder of machine instructions, beside what GNU as makes of the same.

import Testing

@testable import PythonRuntime

@Suite struct AssemblerTests {
  @Test func encodesAsTheAssemblerDoes() {
    func expect(_ text: String, _ bytes: String, _ write: (inout Assembler) -> Void) {
      var code = Assembler(origin: 0)
      write(&code)
      #expect(code.finished() == bytes.split(separator: " ").compactMap { UInt8($0, radix: 16) }, "\(text)")
    }
    expect("mov rax, [rbx]", "48 8b 03") { $0.move(.rax, Memory(.rbx)) }
    expect("mov r9, [r12]", "4d 8b 0c 24") { $0.move(.r9, Memory(.r12)) }
    expect("mov rcx, [r13]", "49 8b 4d 00") { $0.move(.rcx, Memory(.r13)) }
    expect("mov rcx, [rbp]", "48 8b 4d 00") { $0.move(.rcx, Memory(.rbp)) }
    expect("mov rdx, [rsp+8]", "48 8b 54 24 08") { $0.move(.rdx, Memory(.rsp, 8)) }
    expect("mov [rbx+0x200], rax", "48 89 83 00 02 00 00") { $0.move(Memory(.rbx, 0x200), .rax) }
    expect("mov r8, [rdx+rcx*8]", "4c 8b 04 ca") { $0.move(.r8, Memory(.rdx, index: .rcx)) }
    expect("mov [r13+r9*8-8], r10", "4f 89 54 cd f8") { $0.move(Memory(.r13, -8, index: .r9), .r10) }
    expect("mov rsi, r12", "4c 89 e6") { $0.move(.rsi, .r12) }
    expect("mov edx, eax", "89 c2") { $0.moveHalf(.rdx, .rax) }
    expect("mov ecx, [r12+0x28]", "41 8b 4c 24 28") { $0.moveHalf(.rcx, Memory(.r12, 0x28)) }
    expect("movsxd rdx, dword ptr [rcx+8]", "48 63 51 08") { $0.moveSigned(.rdx, Memory(.rcx, 8)) }
    expect("movzx edx, byte ptr [rax+7]", "0f b6 50 07") { $0.moveByte(.rdx, Memory(.rax, 7)) }
    expect("movzx edx, word ptr [rax+6]", "0f b7 50 06") { $0.moveShort(.rdx, Memory(.rax, 6)) }
    expect("mov ecx, 5", "b9 05 00 00 00") { $0.move(.rcx, constant: 5) }
    expect("mov r10d, 5", "41 ba 05 00 00 00") { $0.move(.r10, constant: 5) }
    expect("movabs r9, 0x123456789abcdef0", "49 b9 f0 de bc 9a 78 56 34 12") {
      $0.move(.r9, constant: 0x1234_5678_9ABC_DEF0)
    }
    expect("mov qword ptr [rbx+16], -1", "48 c7 43 10 ff ff ff ff") {
      $0.move(Memory(.rbx, 16), constant: -1)
    }
    expect("mov byte ptr [rax+0x50], 2", "c6 40 50 02") { $0.moveByte(Memory(.rax, 0x50), constant: 2) }
    expect("lea rdi, [r12+0x48]", "49 8d 7c 24 48") { $0.loadAddress(.rdi, Memory(.r12, 0x48)) }
    expect("add rax, rcx", "48 01 c8") { $0.arithmetic(.add, .rax, .rcx) }
    expect("cmp rcx, [rax+8]", "48 3b 48 08") { $0.arithmetic(.compare, .rcx, Memory(.rax, 8)) }
    expect("sub rcx, 1", "48 83 e9 01") { $0.arithmetic(.subtract, .rcx, constant: 1) }
    expect("cmp qword ptr [r14], 0", "49 83 3e 00") { $0.arithmetic(.compare, Memory(.r14), constant: 0) }
    expect("add qword ptr [rax+8], 0x1000", "48 81 40 08 00 10 00 00") {
      $0.arithmetic(.add, Memory(.rax, 8), constant: 0x1000)
    }
    expect("and edx, 3", "83 e2 03") { $0.arithmeticHalf(.and, .rdx, constant: 3) }
    expect("and edx, ecx", "21 ca") { $0.arithmeticHalf(.and, .rdx, .rcx) }
    expect("cmp byte ptr [rax+7], 0x12", "80 78 07 12") { $0.compareByte(Memory(.rax, 7), 0x12) }
    expect("cmp dword ptr [r12+0x2c], 2", "41 83 7c 24 2c 02") {
      $0.compareHalf(Memory(.r12, 0x2C), constant: 2)
    }
    expect("test cl, 1", "f6 c1 01") { $0.testByte(.rcx, 1) }
    expect("test rdx, rdx", "48 85 d2") { $0.test(.rdx, .rdx) }
    expect("test eax, eax", "85 c0") { $0.testHalf(.rax, .rax) }
    expect("imul rax, rcx", "48 0f af c1") { $0.multiply(.rax, .rcx) }
    expect("ror rax, 3", "48 c1 c8 03") { $0.shift(.rotateRight, .rax, 3) }
    expect("sar rcx, 53", "48 c1 f9 35") { $0.shift(.arithmeticRight, .rcx, 53) }
    expect("sar rax, cl", "48 d3 f8") { $0.shiftRightByCount(.rax) }
    expect("cqo; idiv rcx", "48 99 48 f7 f9") { $0.divide(by: .rcx) }
    expect("cdq; idiv ecx", "99 f7 f9") { $0.divideHalf(by: .rcx) }
    expect("movq xmm1, rcx", "66 48 0f 6e c9") { $0.move(.xmm1, .rcx) }
    expect("movq rax, xmm0", "66 48 0f 7e c0") { $0.move(.rax, .xmm0) }
    expect("divsd xmm0, xmm1", "f2 0f 5e c1") { $0.arithmetic(.divide, .xmm0, .xmm1) }
    expect("ucomisd xmm0, xmm1", "66 0f 2e c1") { $0.compare(.xmm0, .xmm1) }
    expect("cvtsi2sd xmm1, rcx", "f2 48 0f 2a c9") { $0.convert(.xmm1, .rcx) }
    expect("setb al; movzx eax, al", "0f 92 c0 0f b6 c0") { $0.setAccumulator(.below) }
    expect("jmp rdx", "ff e2") { $0.jump(to: .rdx) }
    expect("jmp [rdx]", "ff 22") { $0.jump(to: Memory(.rdx)) }
    expect("call rax", "ff d0") { $0.call(.rax) }
    expect("push r12", "41 54") { $0.push(.r12) }
    expect("pop rbp", "5d") { $0.pop(.rbp) }
    expect("ret", "c3") { $0.return() }
  }

  @Test func jumpsReachLabelsInBothDirections() {
    var code = Assembler(origin: 0x1000)
    let (before, behind) = (code.makeLabel(), code.makeLabel())
    code.bind(before)
    code.jump(behind)
    code.jump(.less, before)
    code.bind(behind)
    code.call(address: 0x1000)
    #expect(
      code.finished() == [
        0xE9, 6, 0, 0, 0, 0x0F, 0x8C, 0xF5, 0xFF, 0xFF, 0xFF, 0xE8, 0xF0, 0xFF, 0xFF, 0xFF,
      ])
  }
}
