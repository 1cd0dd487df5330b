// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let argumentParser: Target.Dependency =
    .product(name: "ArgumentParser", package: "swift-argument-parser")
let hummingbird: Target.Dependency = .product(
    name: "Hummingbird", package: "hummingbird", condition: .when(traits: ["Page"]))
let nioEmbedded: Target.Dependency = .product(
    name: "NIOEmbedded", package: "swift-nio", condition: .when(traits: ["Page"]))
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let orderedCollections: Target.Dependency =
    .product(name: "OrderedCollections", package: "swift-collections")

let package = Package(
    name: "reentry",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "reentry", targets: ["reentry"]),
        .library(name: "DecisionTables", targets: ["DecisionTables"]),
        .library(name: "RulePacks", targets: ["Diagnostics", "RulePacks", "YAMLTree"]),
        .library(name: "Plans", targets: ["CivilTime", "Plans"]),
    ],
    traits: [
        .trait(name: "Page", description: "The page, whose server needs packages of its own."),
        .default(enabledTraits: ["Page"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(
            url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    ],
    targets: [
        .systemLibrary(
            name: "CYAML", pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .target(name: "Diagnostics", swiftSettings: settings),
        .target(name: "YAMLTree", dependencies: ["CYAML", "Diagnostics"], swiftSettings: settings),
        .target(name: "CivilTime", swiftSettings: settings),
        .target(name: "DecisionTables", swiftSettings: settings),
        .target(
            name: "RulePacks",
            dependencies: [
                "CivilTime", "DecisionTables", "Diagnostics", "YAMLTree", orderedCollections,
            ],
            swiftSettings: settings),
        .target(
            name: "Plans",
            dependencies: [
                "CivilTime", "DecisionTables", "Diagnostics", "RulePacks", "YAMLTree", mustache,
                orderedCollections,
            ],
            resources: [.embedInCode("BuiltInTemplates")],
            swiftSettings: settings),
        .target(
            name: "Asking",
            dependencies: [
                "CivilTime", "Diagnostics", "Plans", "RulePacks", "YAMLTree", orderedCollections,
            ],
            swiftSettings: settings),
        .target(
            name: "Proofs",
            dependencies: ["DecisionTables", "Diagnostics", "RulePacks", orderedCollections],
            swiftSettings: settings),
        .target(
            name: "Comparing",
            dependencies: [
                "CivilTime", "DecisionTables", "Diagnostics", "Plans", "RulePacks",
                orderedCollections,
            ],
            swiftSettings: settings),
        .target(name: "JSONValues", dependencies: [orderedCollections], swiftSettings: settings),
        .target(
            name: "PackTesting",
            dependencies: ["DecisionTables", "Diagnostics", "RulePacks", orderedCollections],
            swiftSettings: settings),
        .target(
            name: "Handbooks",
            dependencies: [
                "CivilTime", "DecisionTables", "Diagnostics", "PackTesting", "Plans", "Proofs",
                "RulePacks", orderedCollections,
            ],
            swiftSettings: settings),
        .target(
            name: "Starter", dependencies: ["CivilTime", "RulePacks"],
            resources: [.embedInCode("Files")], swiftSettings: settings),
        .target(
            name: "CIFormats", dependencies: ["Diagnostics", "JSONValues", "YAMLTree"],
            resources: [.embedInCode("Help/Diagnostics.md")], swiftSettings: settings),
        .target(name: "Mending", dependencies: ["Diagnostics"], swiftSettings: settings),
        .target(name: "Watching", dependencies: ["Diagnostics"], swiftSettings: settings),
        .target(
            name: "RuleSchemas",
            dependencies: [
                "CivilTime", "DecisionTables", "Diagnostics", "JSONValues", "RulePacks",
                orderedCollections,
            ],
            swiftSettings: settings),
        .target(
            name: "Sheets",
            dependencies: [
                "DecisionTables", "Diagnostics", "RulePacks", "YAMLTree", orderedCollections,
            ],
            swiftSettings: settings),
        .target(
            name: "Editing",
            dependencies: [
                "CivilTime", "Comparing", "DecisionTables", "Diagnostics", "PackTesting", "Plans",
                "Proofs", "RulePacks", "YAMLTree", orderedCollections,
            ],
            swiftSettings: settings),
        .target(
            name: "LanguageServer",
            dependencies: [
                "CIFormats", "CivilTime", "Diagnostics", "Editing", "JSONValues", "RulePacks",
                "Watching", orderedCollections,
            ],
            swiftSettings: settings),
        .target(
            name: "ToolOptions",
            dependencies: ["CivilTime", "Diagnostics", "RulePacks", argumentParser],
            swiftSettings: settings),
        .executableTarget(
            name: "reentry",
            dependencies: [
                "Asking", "CIFormats", "CivilTime", "Comparing", "DecisionTables", "Diagnostics",
                "Editing", "Handbooks", "JSONValues", "LanguageServer", "Mending", "PackTesting",
                "Plans",
                "Proofs", "RulePacks", "RuleSchemas", "Sheets", "Starter", "ToolOptions",
                "Watching",
                "YAMLTree", argumentParser, orderedCollections,
            ],
            swiftSettings: settings),
        .target(
            name: "WebUI",
            dependencies: [
                "Asking", "CivilTime", "Comparing", "DecisionTables", "Diagnostics", "PackTesting",
                "Plans", "Proofs", "RulePacks", "Watching", "YAMLTree", hummingbird, mustache,
                orderedCollections,
            ],
            resources: [
                .embedInCode("Assets"), .embedInCode("Languages"), .embedInCode("Templates"),
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "reentry-web",
            dependencies: [
                "CivilTime", "Diagnostics", "RulePacks", "ToolOptions", "WebUI", argumentParser,
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "parcel-prices", dependencies: ["DecisionTables"],
            path: "Examples/ParcelPrices", swiftSettings: settings),

        .target(
            name: "TestSupport", dependencies: ["Diagnostics"], path: "Tests/TestSupport",
            swiftSettings: settings),
        .testTarget(
            name: "DiagnosticsTests", dependencies: ["Diagnostics", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "YAMLTreeTests", dependencies: ["Diagnostics", "TestSupport", "YAMLTree"],
            exclude: ["Fixtures"], swiftSettings: settings),
        .testTarget(
            name: "CivilTimeTests", dependencies: ["CivilTime"], swiftSettings: settings),
        .testTarget(
            name: "DecisionTablesTests", dependencies: ["DecisionTables", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "RulePacksTests",
            dependencies: [
                "CivilTime", "DecisionTables", "Diagnostics", "RulePacks", "TestSupport",
                "YAMLTree",
                orderedCollections,
            ],
            exclude: ["Fixtures"], swiftSettings: settings),
        .testTarget(
            name: "PlansTests",
            dependencies: [
                "CivilTime", "DecisionTables", "Diagnostics", "Plans", "RulePacks", "TestSupport",
                "YAMLTree", orderedCollections,
            ],
            exclude: ["Golden"], swiftSettings: settings),
        .testTarget(
            name: "AskingTests",
            dependencies: [
                "Asking", "CivilTime", "Diagnostics", "Plans", "RulePacks", "TestSupport",
                "YAMLTree", orderedCollections,
            ],
            swiftSettings: settings),
        .testTarget(
            name: "ProofsTests",
            dependencies: [
                "DecisionTables", "Diagnostics", "Proofs", "RulePacks", "TestSupport", "YAMLTree",
                orderedCollections,
            ],
            exclude: ["Fixtures"], swiftSettings: settings),
        .testTarget(
            name: "ComparingTests",
            dependencies: [
                "CivilTime", "Comparing", "DecisionTables", "Diagnostics", "Plans", "RulePacks",
                "TestSupport", "YAMLTree", orderedCollections,
            ],
            swiftSettings: settings),
        .testTarget(
            name: "JSONValuesTests", dependencies: ["JSONValues"], swiftSettings: settings),
        .testTarget(
            name: "PackTestingTests",
            dependencies: [
                "DecisionTables", "Diagnostics", "PackTesting", "RulePacks", "TestSupport",
                "YAMLTree", orderedCollections,
            ],
            swiftSettings: settings),
        .testTarget(
            name: "StarterTests",
            dependencies: [
                "CivilTime", "Diagnostics", "PackTesting", "Plans", "Proofs", "RulePacks",
                "Starter", orderedCollections,
            ],
            swiftSettings: settings),
        .testTarget(
            name: "HandbooksTests",
            dependencies: [
                "CivilTime", "Diagnostics", "Handbooks", "Plans", "Proofs", "RulePacks",
                "TestSupport", "YAMLTree", orderedCollections,
            ],
            exclude: ["Golden"], swiftSettings: settings),
        .testTarget(
            name: "EditingTests",
            dependencies: [
                "CivilTime", "Comparing", "DecisionTables", "Diagnostics", "Editing", "Proofs",
                "RulePacks", "TestSupport", "YAMLTree", orderedCollections,
            ],
            swiftSettings: settings),
        .testTarget(
            name: "LanguageServerTests",
            dependencies: [
                "CivilTime", "Diagnostics", "Editing", "JSONValues", "LanguageServer", "RulePacks",
                "TestSupport", orderedCollections,
            ],
            swiftSettings: settings),
        .testTarget(
            name: "CIFormatsTests", dependencies: ["CIFormats", "Diagnostics", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "MendingTests",
            dependencies: ["Diagnostics", "Mending", "RulePacks", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "WatchingTests", dependencies: ["Watching"], swiftSettings: settings),
        .testTarget(
            name: "RuleSchemasTests",
            dependencies: [
                "Diagnostics", "JSONValues", "RulePacks", "RuleSchemas", "TestSupport",
                orderedCollections,
            ],
            swiftSettings: settings),
        .testTarget(
            name: "SheetsTests",
            dependencies: [
                "Comparing", "Diagnostics", "Plans", "RulePacks", "Sheets", "TestSupport",
                orderedCollections,
            ],
            swiftSettings: settings),
        .testTarget(
            name: "WebUITests",
            dependencies: [
                "CivilTime", "Comparing", "DecisionTables", "Diagnostics", "PackTesting", "Plans",
                "Proofs", "RulePacks", "TestSupport", "WebUI", "YAMLTree", hummingbird, nioEmbedded,
                orderedCollections,
            ],
            swiftSettings: settings),
        .testTarget(
            name: "EndToEndTests",
            dependencies: [
                "CivilTime", "Diagnostics", "Plans", "RulePacks", "TestSupport", "YAMLTree",
                orderedCollections,
            ],
            exclude: ["Commands/Golden", "Fixtures"], swiftSettings: settings),
    ]
)
