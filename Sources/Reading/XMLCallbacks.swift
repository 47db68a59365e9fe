import CLibXML2

/// The C callbacks of libxml2's SAX interface; each calls the parser that its context points to.
enum XMLCallbacks {
    /// The handler: elements, text and entity declarations, and nothing that loads anything.
    static var handler: xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.initialized = XML_SAX2_MAGIC
        handler.startElementNs = startElement
        handler.endElementNs = { context, _, _, _ in XMLCallbacks.parser(context)?.end() }
        handler.characters = characters
        handler.cdataBlock = characters
        handler.ignorableWhitespace = characters
        handler.reference = reference
        handler.entityDecl = { context, _, _, _, _, _ in
            XMLCallbacks.parser(context)?.declaresEntity()
        }
        handler.error = nil
        handler.serror = { _, _ in }
        return handler
    }

    private static let startElement: startElementNsSAX2Func = {
        context, name, _, _, _, _, count, _, attributes in
        guard let name else { return }
        parser(context)?.start(String(cString: name), read(attributes, count: Int(count)))
    }

    private static let characters: charactersSAXFunc = { context, bytes, count in
        let text = UnsafeBufferPointer(start: bytes, count: Int(count))
        parser(context)?.characters(String(decoding: text, as: UTF8.self))
    }

    /// A named entity that no declaration was read for: HTML's names are what sources mean.
    private static let reference: referenceSAXFunc = { context, name in
        guard let name, let entity = htmlEntityLookup(name),
            let scalar = Unicode.Scalar(entity.pointee.value)
        else { return }
        parser(context)?.characters(String(Character(scalar)))
    }

    private static func parser(_ context: UnsafeMutableRawPointer?) -> XMLRecordParser? {
        context.map { Unmanaged<XMLRecordParser>.fromOpaque($0).takeUnretainedValue() }
    }

    /// Five pointers an attribute: local name, prefix, namespace, and both ends of the value.
    private static func read(
        _ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
    ) -> [(name: String, value: String)] {
        guard let pointers else { return [] }
        return (0..<count).compactMap { index in
            let field = pointers + index * 5
            guard let name = field[0], let start = field[3], let end = field[4] else { return nil }
            let value = UnsafeBufferPointer(start: start, count: start.distance(to: end))
            return (String(cString: name), String(decoding: value, as: UTF8.self))
        }
    }
}
