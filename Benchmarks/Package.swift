// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "reentry-benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "reentry", path: "..", traits: []),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    ],
    targets: [
        .executableTarget(
            name: "reentry-bench",
            dependencies: [
                .product(name: "DecisionTables", package: "reentry"),
                .product(name: "OrderedCollections", package: "swift-collections"),
                .product(name: "Plans", package: "reentry"),
                .product(name: "RulePacks", package: "reentry"),
            ],
            swiftSettings: settings)
    ]
)
