// Reports of checks as lines for people, as JSON, and as the XML that JUnit made common among build servers.

import LessonFiles

/// Writes reports of checks.
public enum CheckPrinting {
  /// A line about a lesson, and one below it for each thing that it does not do as it says.
  public static func lines(_ report: CheckReport, usesASCII: Bool) -> String {
    let time = TimeText.format(report.seconds, ascii: usesASCII)
    var parts = [counted(report.cells.count, "cell"), counted(report.claims, "claim")]
    if report.exercises > 0 { parts.append(counted(report.exercises, "exercise")) }
    if report.runs > 1 { parts.append("run twice") }
    parts.append(time)
    var text = "\(report.passed ? "ok  " : "FAIL") \(report.path): \(parts.joined(separator: ", "))\n"
    for finding in report.findings {
      let line = finding.line.map { ":\($0)" } ?? ""
      let cell = finding.cell.map { " cell \($0):" } ?? ""
      let name = report.cells.first { $0.number == finding.cell }?.name.map { " “\($0)”:" } ?? ""
      let place = name.isEmpty ? cell : cell.dropLast() + name
      text += "     \(report.path)\(line):\(place) \(finding.sentence)\n"
    }
    return SafeText.forTerminal(usesASCII ? ascii(text) : text)
  }

  /// The line that ends the list: `9 passed, 1 failed`.
  public static func summary(_ reports: [CheckReport]) -> String {
    let passed = reports.count(where: \.passed)
    return "\(passed) passed, \(reports.count - passed) failed\n"
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  private static func ascii(_ text: String) -> String {
    let plain: [Character: Character] = ["“": "\"", "”": "\"", "’": "'", "‘": "'", "—": "-", "…": "~"]
    return String(text.map { plain[$0] ?? $0 })
  }

  // MARK: For programs

  /// One JSON object about all lessons, ended by a newline.
  public static func json(_ reports: [CheckReport]) -> String {
    let lessons = reports.map { report -> JSONValue in
      [
        "path": .string(report.path), "title": .string(report.title), "passed": .bool(report.passed),
        "seconds": number(report.seconds), "runs": count(report.runs), "claims": count(report.claims),
        "exercises": count(report.exercises), "cells": .array(report.cells.map(cell)),
        "findings": .array(report.findings.map(finding)),
      ]
    }
    let passed = reports.count(where: \.passed)
    let root: JSONValue = [
      "passed": count(passed), "failed": count(reports.count - passed), "lessons": .array(lessons),
    ]
    return root.text + "\n"
  }

  private static func cell(_ cell: CheckedCell) -> JSONValue {
    [
      "number": count(cell.number), "name": cell.name.map { .string($0) } ?? .null,
      "wall": number(cell.wall), "cpu": number(cell.cpu), "processes": count(cell.processes),
    ]
  }

  private static func finding(_ finding: CheckFinding) -> JSONValue {
    [
      "kind": .string(finding.kind.rawValue), "line": finding.line.map(count) ?? .null,
      "cell": finding.cell.map(count) ?? .null, "sentence": .string(finding.sentence),
    ]
  }

  private static func count(_ count: Int) -> JSONValue { .number(String(count)) }
  private static func number(_ number: Double) -> JSONValue { .number(TimeText.decimal(number, digits: 6)) }

  // MARK: JUnit

  /// An XML document with a suite for each lesson and a case for each of its cells; what is about no cell is a case of
  /// its own, called `lesson`.
  public static func junit(_ reports: [CheckReport]) -> String {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n"
    for report in reports {
      let ofLesson = report.findings.filter { finding in
        !report.cells.contains { $0.number == finding.cell }
      }
      let cells = report.cells.map { cell in
        (
          name: cell.name ?? "cell \(cell.number)", seconds: cell.wall,
          findings: report.findings.filter { $0.cell == cell.number }
        )
      }
      let cases = [(name: "lesson", seconds: 0.0, findings: ofLesson)] + cells
      let failures = cases.count { !$0.findings.isEmpty }
      text += "<testsuite name=\"\(escaped(report.path))\" tests=\"\(cases.count)\" failures=\"\(failures)\""
      text += " time=\"\(TimeText.decimal(report.seconds, digits: 3))\">\n"
      for entry in cases {
        text += "<testcase classname=\"\(escaped(report.path))\" name=\"\(escaped(entry.name))\""
        text += " time=\"\(TimeText.decimal(entry.seconds, digits: 3))\">\n"
        for finding in entry.findings {
          let line = finding.line.map { "line \($0): " } ?? ""
          text +=
            "<failure type=\"\(finding.kind.rawValue)\" message=\"\(escaped(line + finding.sentence))\"/>\n"
        }
        text += "</testcase>\n"
      }
      text += "</testsuite>\n"
    }
    return text + "</testsuites>\n"
  }

  /// Text for an attribute; characters that XML 1.0 cannot hold become U+FFFD.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n": result += "&#10;"
      case "\t": result += "&#9;"
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
