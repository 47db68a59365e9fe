import Foundation
import TestSupport
import Testing

@testable import lind

struct HomeTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func make(_ paths: String...) throws {
        for path in paths {
            if path.hasSuffix("/") {
                try folder.makeFolder(path)
            } else {
                try folder.write("", to: path)
            }
        }
    }

    @Test func theVariableComesFirst() throws {
        try make("a/Corpus/", "b/Corpus/", "b/Package.swift", "b/.build/debug/lind")
        let home = try Home.find(
            environment: ["LIND_HOME": folder.file("a")],
            executable: folder.file("b/.build/debug/lind"))
        #expect(home.root == folder.file("a"))
    }

    @Test func aVariableThatNamesNoHomeIsAnError() {
        #expect(throws: LindError.self) {
            try Home.find(environment: ["LIND_HOME": folder.file("none")], executable: "/lind")
        }
    }

    @Test func aBuiltProductUsesItsCheckoutAndItsIndexes() throws {
        try make("c/Corpus/", "c/Indexes/", "c/Package.swift", "c/.build/debug/lind")
        let home = try Home.find(environment: [:], executable: folder.file("c/.build/debug/lind"))
        #expect(home.root == folder.file("c"))
        #expect(home.index == folder.file("c/Indexes/lind.sqlite"))
    }

    @Test func anInstalledProductUsesItsShareAndTheUsersCache() throws {
        try make("p/bin/lind", "p/share/lind/Corpus/")
        let home = try Home.find(
            environment: ["XDG_CACHE_HOME": folder.file("cache")],
            executable: folder.file("p/bin/lind"))
        #expect(home.root == folder.file("p/share/lind"))
        #expect(home.index.hasPrefix(folder.file("cache/lind/corpus-")))
    }

    @Test func anotherHomeHasAnotherIndexInTheCache() throws {
        try make("p/share/lind/Corpus/", "q/share/lind/Corpus/")
        let indexes = try ["p", "q"].map {
            try Home.find(
                environment: ["HOME": folder.file("me")], executable: folder.file("\($0)/bin/lind")
            ).index
        }
        #expect(indexes[0] != indexes[1])
        #expect(indexes[0].hasPrefix(folder.file("me/.cache/lind/")))
    }

    @Test func aProgramWithoutACorpusSaysHowToGetOne() throws {
        try make("d/lind")
        #expect(throws: LindError.self) {
            try Home.find(environment: [:], executable: folder.file("d/lind"))
        }
    }
}
