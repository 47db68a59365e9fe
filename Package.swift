// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let arguments: Target.Dependency = .product(
    name: "ArgumentParser", package: "swift-argument-parser")

/// A module of the project; ARCHITECTURE.md's table says which may import which.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: dependencies + ["TestSupport"], swiftSettings: settings)
}

let package = Package(
    name: "Lind",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "lind", targets: ["lind"])
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    ],
    targets: [
        .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
        .systemLibrary(name: "CEdit", providers: [.apt(["libedit-dev"])]),
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(
            name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        module("Analysis", ["CStemmer"]),
        module("Terminology", ["Analysis", yams]),
        module("Corpus", ["Analysis", yams, crypto]),
        module("Reading", ["Corpus", "Analysis", "CZlib", "CLibXML2"]),
        module("Indexing", ["Corpus", "Terminology", "Analysis", grdb, crypto]),
        module("Retrieval", ["Indexing", "Corpus", "Terminology", "Analysis"]),
        module(
            "Answering",
            ["Retrieval", "Indexing", "Corpus", "Terminology", "Analysis", crypto]),
        module("Rendering", ["Answering", "Corpus"]),
        module("Records", ["Answering", grdb]),
        module("Evaluation", ["Answering", "Retrieval", "Corpus", "Analysis", yams]),
        .executableTarget(
            name: "lind",
            dependencies: [
                "Evaluation", "Records", "Rendering", "Answering", "Retrieval", "Indexing",
                "Reading",
                "Corpus", "Terminology", "Analysis", "CEdit", arguments,
            ],
            swiftSettings: settings),

        .target(
            name: "TestSupport", dependencies: ["Corpus", "Analysis"], path: "Tests/TestSupport",
            swiftSettings: settings),
        tests("Analysis", ["Analysis"]),
        tests("Terminology", ["Terminology", "Analysis"]),
        tests("Corpus", ["Corpus", "Analysis"]),
        tests("Reading", ["Reading", "Corpus", "Analysis", "CZlib"]),
        .executableTarget(
            name: "reader-fuzz", dependencies: ["Reading", "Corpus", "Analysis"],
            path: "Tests/ReaderFuzz", swiftSettings: settings),
        tests("Indexing", ["Indexing", "Corpus", "Terminology", "Analysis", grdb, crypto]),
        tests("Retrieval", ["Retrieval", "Indexing", "Corpus", "Terminology", "Analysis"]),
        tests(
            "Answering",
            ["Answering", "Retrieval", "Indexing", "Corpus", "Terminology", "Analysis", crypto]),
        tests(
            "Evaluation",
            ["Evaluation", "Answering", "Retrieval", "Indexing", "Corpus", "Analysis"]),
        tests("Rendering", ["Rendering", "Answering", "Corpus"]),
        tests("Records", ["Records", "Answering", grdb]),
        tests("lind", ["lind", "Answering"]),
    ]
)
