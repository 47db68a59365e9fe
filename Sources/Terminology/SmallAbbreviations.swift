/// Tells which abbreviations are safe to recognise in small letters.
enum SmallAbbreviations {
    /// At least three letters, or letters and digits, that make no English word.
    static func isSafe(_ abbreviation: String) -> Bool {
        let small = abbreviation.lowercased()
        let hasDigit = small.utf8.contains { (0x30...0x39).contains($0) }
        let isLongEnough = small.utf8.count >= 3 || (hasDigit && small.utf8.count >= 2)
        return isLongEnough && !englishWords.contains(small)
    }

    /// English words that clinical abbreviations spell.
    private static let englishWords = Set(
        """
        ace act add age aha aid aids aim air all and ant any apt arc are arm art ash ask ate bad \
        bag ban bar bat bed bet bid big bit boo box boy bra bus but buy cab cad can cap car care \
        cart cast cat clip cold cope cord core cot cow crab cry cub cup cure cut dad dam dart \
        dash day den did die dip doc dog dose dot dry due ear eat ebb echo egg ego elf end era \
        eve eye fab face fact fad fall fan far fast fat fed fee feel fever few fib fig fin first \
        fit fix flat flu fog for form fox fun gag game gap gas gate gel get gift gin gist go \
        goal god gold grace grade gum gun gut guy had ham hand hard has hat have heal hear heart \
        help hen her here hero hers hid him hip his hit home hop hope hot how hug ice ill imp \
        inn into ion iota iris its jam jar jaw jet job joy just keep key kid kind kit knee lab \
        lace lad lady lag lamb lap last late law lay lead lean leap led leg lens less let lid \
        lie life lift light lip list live log loss lot low lung mad made main make mama man map \
        mark mask mass mast mat match may meal med meld men mend mens met mice mild mind mins \
        mint miss mom mood moon more most mud must nap neck nest net new nice nine nod node nor \
        nose not note now nut oak oar oat odd off oil old one only open opt oral orb ore our out \
        over own pack pad page pain pal pale palm pan pap papa par park part pass past pat paw \
        pay pea peak peek peg pen pep per pet pie pig pill pin pit plan plus pool poor pop port \
        post pot prevent pro pub pure put rag rain ram ran rap rat rate raw ray reach read rear \
        red rest rib rice rid rim rip rise risk rod role root rot row rub rug rule run rush rut \
        sad safe sag sale same sand sap sat save saw say scan scar sea seal seat see self send \
        set sex she shot sick side sign sip sir sit six ski skin sky sleep slim slow sly smart \
        snap soap sob soft some son sow spa spin spit spot star stat stay stem step stop strep \
        strong sub such sum sun tab tag talk tan tap tar tax tea team tear ten tens term test \
        than that the them then they thin this tide tie tilt time tin tip toe ton too tool tooth \
        top tow toy trap true try tub tube tug turn two type unit unless upon urn use van vat \
        vein very vet via view vow wad wag wake walk war ward warm was wash wave wax way web wed \
        week well went were wet what when who why wig will win wise wit with woe wolf won word \
        work yard year yes yet you zero zip
        """.split(separator: " ").map(String.init))
}
