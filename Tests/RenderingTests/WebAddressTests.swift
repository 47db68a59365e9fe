import Testing

@testable import Rendering

struct WebAddressTests {
    @Test(arguments: [
        "javascript:alert(1)", "http://example.org", "https://a\"onload=x", "https://a b", "",
    ])
    func refusesWhatALinkMustNotHold(address: String) {
        #expect(WebAddress(address) == nil)
    }

    @Test func encodesWhatADOIMayHoldAndAnAddressMayNot() {
        #expect(WebAddress(doi: "10.1/a<b>#c")?.text == "https://doi.org/10.1/a%3Cb%3E%23c")
        #expect(WebAddress(doi: "javascript:10.1") == nil)
    }

    @Test func refusesAPMIDThatIsNoNumber() {
        #expect(WebAddress(pmid: "24980593")?.text.hasSuffix("/24980593/") == true)
        #expect(WebAddress(pmid: "1/../x") == nil)
    }
}
