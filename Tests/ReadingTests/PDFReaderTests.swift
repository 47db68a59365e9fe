import Corpus
import Foundation
import Testing

@testable import Reading

@Suite struct PDFReaderTests {
    private static let hasTool = ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"].contains {
        FileManager.default.isExecutableFile(atPath: $0 + "/" + PDFReader.tool)
    }

    @Test(.enabled(if: hasTool)) func readsTheTextWithItsPage() throws {
        let fixture = try Fixture()
        let path = try fixture.write(Self.pdf("Honey helps a cough."), to: "cough.pdf")
        let document = try #require(try Fixture.read([path]).documents.first)
        #expect(document.metadata.id == "cough")
        #expect(document.statements == ["Honey helps a cough."])
        #expect(document.blocks.map(\.page) == [1])
    }

    @Test(.enabled(if: hasTool)) func saysWhyAPDFCannotBeRead() throws {
        let error = try #require(try Fixture.problem(with: "%PDF-1.4\nnothing"))
        guard case .toolFailed("pdftotext", let reason) = error.problem else {
            Issue.record("\(error)")
            return
        }
        #expect(!reason.isEmpty)
    }

    /// A PDF of one page with one line; readers rebuild the missing table of objects.
    private static func pdf(_ line: String) -> String {
        let content = "BT /F1 12 Tf 72 720 Td (\(line)) Tj ET"
        return """
            %PDF-1.4
            1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
            2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
            3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R
            /Resources <</Font <</F1 5 0 R>>>>>> endobj
            4 0 obj <</Length \(content.utf8.count)>> stream
            \(content)
            endstream endobj
            5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj
            trailer <</Root 1 0 R>>
            """
    }
}
