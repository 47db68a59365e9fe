/// A unit that is not made of others: "mg", "d", "1.73 m2".
struct UnitAtom {
    let name: String
    let dimension: String
    let factor: Double
    var offset = 0.0
    /// Written in small letters alone: "2 D" is no two days.
    var isSmall = false

    static let year = UnitAtom(name: "y", dimension: "time", factor: 365.25)
    static let percent = UnitAtom(name: "%", dimension: "%", factor: 1)
    static let pressure = UnitAtom(name: "mmHg", dimension: "pressure", factor: 1)
    static let packYears = UnitAtom(name: "pack-years", dimension: "pack-years", factor: 1)
    static let celsius = UnitAtom(name: "°C", dimension: "temperature", factor: 1)
    static let fahrenheit = UnitAtom(
        name: "°F", dimension: "temperature", factor: 5 / 9, offset: -32)

    /// "10^9" or "1.73 m2" as one divisor.
    func times(_ count: Double, named name: String) -> UnitAtom {
        UnitAtom(name: name, dimension: dimension, factor: factor * count)
    }

    /// By a token's text: lower case, micro signs spelled "mc".
    static let byToken: [String: UnitAtom] = {
        var table: [String: UnitAtom] = [:]
        for row in rows {
            for spelling in row.spellings.split(separator: " ") {
                table[String(spelling)] = UnitAtom(
                    name: row.name, dimension: row.dimension, factor: row.factor,
                    isSmall: smallOnly.contains(String(spelling)))
            }
        }
        return table
    }()

    private static let smallOnly: Set = ["d", "h", "s", "y", "g", "m", "mo"]

    private struct Row {
        let name: String
        let dimension: String
        let factor: Double
        let spellings: String

        init(_ name: String, _ dimension: String, _ factor: Double, _ spellings: String) {
            self.name = name
            self.dimension = dimension
            self.factor = factor
            self.spellings = spellings
        }
    }

    private static let rows = [
        Row("ms", "time", 1 / 86_400_000, "ms msec millisecond milliseconds"),
        Row("s", "time", 1 / 86_400, "s sec secs second seconds"),
        Row("min", "time", 1 / 1_440, "min mins minute minutes"),
        Row("h", "time", 1 / 24, "h hr hrs hour hours"),
        Row("d", "time", 1, "d day days"),
        Row("wk", "time", 7, "wk wks week weeks"),
        Row("mo", "time", 365.25 / 12, "mo mos month months"),
        Row("y", "time", 365.25, "y yr yrs yo year years"),
        Row("pg", "mass", 1e-9, "pg picogram picograms"),
        Row("ng", "mass", 1e-6, "ng nanogram nanograms"),
        Row("mcg", "mass", 1e-3, "mcg ug microgram micrograms"),
        Row("mg", "mass", 1, "mg mgs milligram milligrams"),
        Row("g", "mass", 1e3, "g gm gms gram grams"),
        Row("kg", "mass", 1e6, "kg kgs kilogram kilograms kilo kilos"),
        Row("lb", "mass", 453_592.37, "lb lbs pound pounds"),
        Row("oz", "mass", 28_349.523_125, "oz ounce ounces"),
        Row("uL", "volume", 1e-3, "ul mcl microliter microliters microlitre microlitres mm3"),
        Row("mL", "volume", 1, "ml mls cc milliliter milliliters millilitre millilitres cm3"),
        Row("dL", "volume", 100, "dl deciliter deciliters decilitre decilitres"),
        Row("L", "volume", 1e3, "l liter liters litre litres"),
        Row("um", "length", 1e-3, "um mcm micron microns micrometer micrometers"),
        Row("mm", "length", 1, "mm millimeter millimeters millimetre millimetres"),
        Row("cm", "length", 10, "cm cms centimeter centimeters centimetre centimetres"),
        Row("m", "length", 1_000, "m meter meters metre metres"),
        Row("km", "length", 1e6, "km kilometer kilometers kilometre kilometres"),
        Row("in", "length", 25.4, "inch inches"),
        Row("ft", "length", 304.8, "ft foot feet"),
        Row("m2", "area", 1, "m2"),
        Row("cm2", "area", 1e-4, "cm2"),
        Row("pmol", "amount", 1e-9, "pmol"),
        Row("nmol", "amount", 1e-6, "nmol"),
        Row("umol", "amount", 1e-3, "umol mcmol micromol micromoles"),
        Row("mmol", "amount", 1, "mmol millimol millimole millimoles"),
        Row("mol", "amount", 1e3, "mol mole moles"),
        Row("mEq", "equivalents", 1, "meq milliequivalents"),
        Row("mOsm", "osmoles", 1, "mosm mosmol"),
        Row("mIU", "international units", 1e-3, "miu mu"),
        Row("IU", "international units", 1, "iu"),
        Row("U", "units", 1, "u unit units"),
        Row("MME", "MME", 1, "mme"),
        Row("Gy", "radiation", 1, "gy gray"),
        Row("kPa", "pressure", 7.500_617, "kpa"),
        Row("mmHg", "pressure", 1, "mmhg"),
        Row("kcal", "energy", 1, "kcal"),
        Row("kJ", "energy", 1 / 4.184, "kj"),
        Row("%", "%", 1, "percent"),
        Row("pack-years", "pack-years", 1, "packyears packyear"),
        Row("beats", "beats", 1, "beats beat"),
        Row("breaths", "breaths", 1, "breaths breath"),
        Row("cells", "1", 1, "cells cell"),
        Row("copies", "copies", 1, "copies"),
        Row("points", "points", 1, "points point"),
        Row("episodes", "episodes", 1, "episodes episode"),
        Row("drinks", "drinks", 1, "drinks drink"),
        Row("cigarettes", "cigarettes", 1, "cigarettes cigarette"),
    ]
}
