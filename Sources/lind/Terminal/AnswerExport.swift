import Answering
import Foundation
import Rendering

/// Writes an answer to a file whose name says the format.
struct AnswerExport {
    let printer: AnswerPrinter

    /// - Throws: ``LindError`` for an ending that names no format, and where the file cannot be
    ///   written.
    func write(_ answer: Answer, to path: String) throws(LindError) {
        let text = try text(answer, ending: path.split(separator: ".").last.map(String.init) ?? "")
        do {
            try text.write(toFile: path, atomically: true, encoding: .utf8)
        } catch {
            throw .unwritable(path: path, reason: error.localizedDescription)
        }
    }

    private func text(_ answer: Answer, ending: String) throws(LindError) -> String {
        let records = answer.references.map(BibliographicRecord.init)
        switch ending {
        case "txt": return printer.with(.text).text(answer)
        case "md": return printer.with(.markdown).text(answer)
        case "html": return printer.with(.html).text(answer)
        case "json": return printer.with(.json).text(answer)
        case "ris": return ReferenceFormat.ris.text(records)
        case "bib": return ReferenceFormat.bibtex.text(records)
        case "nbib": return ReferenceFormat.nbib.text(records)
        default: throw .unknownEnding(ending)
        }
    }
}

extension AnswerPrinter {
    /// The same for a file: another format, without emphasis.
    fileprivate func with(_ format: AnswerFormat) -> AnswerPrinter {
        AnswerPrinter(format: format, width: width, style: .plain, index: index)
    }
}
