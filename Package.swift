// swift-tools-version: 6.2
// One folder, one target, one test target; the dependencies below are the arrows of the design and the only ones. Each
// target names every module that it imports, or a change of that module would not rebuild it.

import PackageDescription

/// Continuous integration refuses every warning; a developer in the middle of a change sees them as warnings.
let strict: [SwiftSetting] =
  Context.environment["CI"] == nil ? [] : [.treatAllWarnings(as: .error)]

/// The interpreter's inner loop touches only plain memory behind pointers, so run-time exclusivity checks
/// would cost speed without finding anything, and without optimisation it is some thirty times slower.
let interpreter: [SwiftSetting] = [
  .unsafeFlags(["-enforce-exclusivity=unchecked"]),
  .unsafeFlags(["-Ounchecked"], .when(configuration: .release)),
  .unsafeFlags(["-O", "-whole-module-optimization", "-num-threads", "1"], .when(configuration: .debug)),
]

/// The program is linked whole, without shared libraries and to a fixed address: so it starts without relocating tens of
/// thousands of pointers, and each process that it forks has only a dozen mappings to copy. Foundation, which packages
/// import, names only its shared libraries; those named here are what its static ones stand on.
let whole: [LinkerSetting] = [
  .unsafeFlags(
    [
      "-static-stdlib", "-use-ld=lld", "-Xclang-linker", "-static", "-Xclang-linker",
      "-Wno-unused-command-line-argument", "-lCoreFoundation", "-l_FoundationCShims",
      "-l_FoundationCollections", "-l_FoundationICU", "-lstdc++",
    ], .when(platforms: [.linux], configuration: .release))
]

let package = Package(
  name: "lectern",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "lectern", targets: ["lectern"]),
    .executable(name: "lectern-bench", targets: ["lectern-bench"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-atomics", from: "1.3.0"),
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // C that Swift cannot call by itself
    .target(
      name: "CLibedit",
      linkerSettings: [.linkedLibrary("edit")]
        // What libedit stands on, which only a program without shared libraries has to name.
        + ["tinfo", "bsd", "md"].map {
          .linkedLibrary($0, .when(platforms: [.linux], configuration: .release))
        }),
    .target(name: "CSystem"),
    .systemLibrary(
      name: "CMarkdown",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"])]),

    // The shared runtime core
    .target(name: "PythonSyntax", swiftSettings: strict),
    .target(
      name: "PythonRuntime",
      dependencies: ["PythonSyntax", "CSystem", .product(name: "BigInt", package: "BigInt")],
      swiftSettings: strict + interpreter),
    .target(
      name: "Processes",
      dependencies: ["CSystem", .product(name: "Atomics", package: "swift-atomics")],
      swiftSettings: strict),
    .target(name: "PythonModules", dependencies: ["PythonRuntime", "Processes"], swiftSettings: strict),

    // Lessons and the session
    .target(
      name: "LessonFiles",
      dependencies: ["PythonSyntax", "CMarkdown", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    .target(
      name: "Notebook",
      dependencies: [
        "LessonFiles", "PythonModules", "PythonRuntime", "PythonSyntax", "Processes", "CSystem",
      ],
      swiftSettings: strict),

    // The screen and the command line
    .target(
      name: "Terminal",
      dependencies: ["Notebook", "LessonFiles", "Processes", "PythonSyntax", "CLibedit", "CMarkdown"],
      swiftSettings: strict),
    .executableTarget(
      name: "lectern",
      dependencies: [
        "Terminal", "Notebook", "LessonFiles",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict, linkerSettings: whole),
    .executableTarget(
      name: "lectern-bench",
      dependencies: [
        "Processes", "Notebook", "LessonFiles",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // Tests
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(name: "PythonSyntaxTests", dependencies: ["PythonSyntax"], swiftSettings: strict),
    .testTarget(
      name: "PythonRuntimeTests",
      dependencies: ["PythonRuntime", "PythonModules", .product(name: "BigInt", package: "BigInt")],
      exclude: ["Scripts"], swiftSettings: strict),
    .testTarget(name: "ProcessesTests", dependencies: ["Processes", "CSystem"], swiftSettings: strict),
    .testTarget(
      name: "PythonModulesTests", dependencies: ["PythonModules", "PythonRuntime", "PythonSyntax"],
      swiftSettings: strict),
    .testTarget(name: "LessonFilesTests", dependencies: ["LessonFiles"], swiftSettings: strict),
    .testTarget(
      name: "NotebookTests", dependencies: ["Notebook", "LessonFiles", "Processes", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Terminal", "Notebook", "LessonFiles", "Processes", "TestSupport"],
      swiftSettings: strict),
    .testTarget(name: "lecternTests", dependencies: ["lectern", "TestSupport"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
