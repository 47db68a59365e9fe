import CLibXML2

/// Parses HTML, however broken, into a tree; the only user of libxml2's HTML parser.
enum HTMLTree {
    /// Beyond this depth elements are passed over: no page says anything there, and a walk over
    /// the tree must not overflow.
    private static let deepest = 150

    /// The tree of a page or fragment; nil where there is nothing in it.
    ///
    /// - Parameter isUTF8: whether the encoding is known; else the page's own declaration counts.
    static func parse(_ bytes: [UInt8], isUTF8: Bool) -> XMLElement? {
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue
            | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue
        lind_silence_libxml2()
        xmlSetStructuredErrorFunc(nil) { _, _ in }
        defer { xmlSetStructuredErrorFunc(nil, nil) }
        let document = bytes.withUnsafeBytes { bytes in
            htmlReadMemory(
                bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), nil,
                isUTF8 ? "UTF-8" : nil, Int32(options))
        }
        guard let document else { return nil }
        defer { xmlFreeDoc(document) }
        return xmlDocGetRootElement(document).map { convert($0, depth: 0) }
    }

    private static func convert(_ node: xmlNodePtr, depth: Int) -> XMLElement {
        let element = XMLElement(
            name: name(node.pointee.name), attributes: attributes(of: node),
            line: Int(node.pointee.line))
        guard depth < deepest else { return element }
        var child = node.pointee.children
        while let present = child {
            switch present.pointee.type {
            case XML_ELEMENT_NODE: element.append(convert(present, depth: depth + 1))
            case XML_TEXT_NODE:
                if let content = present.pointee.content {
                    element.append(String(cString: content))
                }
            default: break
            }
            child = present.pointee.next
        }
        return element
    }

    private static func attributes(of node: xmlNodePtr) -> [(name: String, value: String)] {
        var attributes: [(name: String, value: String)] = []
        var attribute = node.pointee.properties
        while let present = attribute {
            let content = present.pointee.children?.pointee.content
            let value = content.map { String(cString: $0) } ?? ""
            attributes.append((name(present.pointee.name), value))
            attribute = present.pointee.next
        }
        return attributes
    }

    private static func name(_ name: UnsafePointer<xmlChar>?) -> String {
        name.map { String(cString: $0).lowercased() } ?? ""
    }
}
